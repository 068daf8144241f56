// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/confine.h"

#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QFile>

#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace BounceLens {

namespace {

constexpr quint64 kReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr quint64 kEverySinceFirst = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1; // what the first version knows

int landlockVersion()
{
    return int(syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

/// The library's names of system calls differ by computer; a call that is unknown on one of them needs no rule there.
bool giveUpSockets()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (filter == nullptr) {
        return false;
    }
    const bool isReady =
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, SCMP_A0(SCMP_CMP_NE, AF_UNIX)) == 0 &&
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(io_uring_setup), 0) == 0;
    const bool isLoaded = isReady && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isLoaded;
}

void allowReading(int rules, const QByteArray &path)
{
    const int file = open(path.constData(), O_PATH | O_CLOEXEC);
    if (file < 0) {
        return;
    }
    struct stat status = {};
    const bool isFolder = fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
    const landlock_path_beneath_attr rule{.allowed_access = isFolder ? kReading : LANDLOCK_ACCESS_FS_READ_FILE,
                                          .parent_fd = file};
    (void)syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(file);
}

bool giveUpFiles(const QStringList &readable)
{
    if (landlockVersion() < 1) {
        return false;
    }
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = kEverySinceFirst;
    const int rules = int(syscall(SYS_landlock_create_ruleset, &handled, sizeof(handled.handled_access_fs), 0));
    if (rules < 0) {
        return false;
    }
    for (const char *path :
         {"/usr", "/lib", "/lib64", "/etc", "/opt", "/nix/store", "/proc/self", "/dev/null", "/dev/urandom"}) {
        allowReading(rules, path);
    }
    allowReading(rules, QFile::encodeName(QCoreApplication::applicationDirPath()));
    for (const QString &path : readable) {
        allowReading(rules, QFile::encodeName(path));
    }
    const bool isDone = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return isDone;
}

} // namespace

Confinement confine(const AllowedFiles &allowed)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return {};
    }
    return {.isWithoutNetwork = giveUpSockets(),
            .isWithoutFiles = !allowed.isEveryAllowed && giveUpFiles(allowed.readable)};
}

Confinement possibleConfinement()
{
    return {.isWithoutNetwork = prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0, .isWithoutFiles = landlockVersion() >= 1};
}

} // namespace BounceLens

#else

namespace BounceLens {

Confinement confine(const AllowedFiles &)
{
    return {};
}

Confinement possibleConfinement()
{
    return {};
}

} // namespace BounceLens

#endif

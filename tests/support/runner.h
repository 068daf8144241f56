// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/registry.h"
#ifdef BOUNCELENS_THREAD_ORDER
#include "support/threadorder.h"
#endif

#include <QProcess>
#include <QTest>

#include <cstdio>
#include <string_view>

namespace BounceLens {

/// The main function of a test program, "PROGRAM [CLASS [OPTION OF QT TEST…]]": runs one test class, or all of them,
/// each in a process of its own: classes must not see what another one left. \return how many tests, or classes, failed
template <typename Application>
int runTests(int argc, char **argv)
{
    if (argc < 2 || argv[1][0] == '-') {
        int failures = 0;
        for (const RegisteredTest &test : registeredTests()) {
            QStringList arguments{QString::fromLatin1(test.name)};
            for (int at = 1; at < argc; ++at) {
                arguments.append(QString::fromLocal8Bit(argv[at]));
            }
            failures += QProcess::execute(QString::fromLocal8Bit(argv[0]), arguments) == 0 ? 0 : 1;
        }
        return failures;
    }
    for (const RegisteredTest &test : registeredTests()) {
        if (std::string_view(argv[1]) == test.name) {
            std::vector<char *> arguments(argv, argv + argc);
            arguments.erase(arguments.begin() + 1);
            int count = int(arguments.size());
#ifdef BOUNCELENS_THREAD_ORDER
            const OrderedApplication<Application> application(count, arguments.data());
#else
            const Application application(count, arguments.data());
#endif
            const auto object = test.make();
            return QTest::qExec(object.get(), count, arguments.data());
        }
    }
    std::fprintf(stderr, "There is no test class of this name.\n");
    return 1;
}

} // namespace BounceLens

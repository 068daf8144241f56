// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "failure/provenance.h"
#include "library/library.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kOwn{"own"};
constexpr QLatin1StringView kSharedFolders{"cards/sharedFolders"};
constexpr QLatin1StringView kResolver{"checks/resolver"};
constexpr QLatin1StringView kTimeLimit{"checks/seconds"};
constexpr QLatin1StringView kSpamhausKey{"checks/spamhausKey"};
constexpr QLatin1StringView kDeskName{"replies/desk"};
constexpr QLatin1StringView kGreeting{"replies/greeting"};
constexpr QLatin1StringView kSignature{"replies/signature"};
constexpr QLatin1StringView kLanguage{"language"};
constexpr QLatin1StringView kReplyLanguage{"replies/language"};
constexpr QLatin1StringView kDraft{"draft"};
constexpr QLatin1StringView kRemember{"remember"};
constexpr QLatin1StringView kRecent{"recent"};
constexpr QLatin1StringView kGeometry{"geometry"};
constexpr QLatin1StringView kLayout{"state"};
constexpr QLatin1StringView kWraps{"wrap"};

constexpr qsizetype kMaxRecent = 8;

constexpr std::array kDraftTexts{
    std::pair{"id"_L1, &CardDraft::id},         std::pair{"title"_L1, &CardDraft::title},
    std::pair{"reason"_L1, &CardDraft::reason}, std::pair{"meaning"_L1, &CardDraft::meaning},
    std::pair{"avoid"_L1, &CardDraft::avoid},   std::pair{"provider"_L1, &CardDraft::provider},
    std::pair{"reply"_L1, &CardDraft::reply},   std::pair{"status"_L1, &CardDraft::status},
    std::pair{"text"_L1, &CardDraft::text},     std::pair{"sample"_L1, &CardDraft::sample},
    std::pair{"host"_L1, &CardDraft::host}};

constexpr std::array kDraftSteps{std::pair{"senderSteps"_L1, &CardDraft::senderSteps},
                                 std::pair{"adminSteps"_L1, &CardDraft::adminSteps}};

} // namespace

Settings::Settings()
    : m_settings(u"BounceLens"_s, u"bouncelens"_s)
{
}

void Settings::keepIn(const QString &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

QStringList Settings::ownNames() const
{
    return m_settings.value(kOwn).toStringList();
}

void Settings::setOwnNames(const QStringList &names)
{
    m_settings.setValue(kOwn, names);
}

Own Settings::own() const
{
    Own own{.names = ownNames()};
    own.names.removeIf([](const QString &name) { return !isOwnName(name); });
    return own;
}

QStringList Settings::sharedCardFolders() const
{
    return m_settings.value(kSharedFolders).toStringList();
}

void Settings::setSharedCardFolders(const QStringList &folders)
{
    m_settings.setValue(kSharedFolders, folders);
}

QStringList Settings::cardFolders() const
{
    return sharedCardFolders() << ownCardFolder();
}

QString Settings::resolver() const
{
    return m_settings.value(kResolver).toString();
}

void Settings::setResolver(const QString &text)
{
    m_settings.setValue(kResolver, text);
}

void Settings::setTimeLimit(int seconds)
{
    m_settings.setValue(kTimeLimit, seconds);
}

QString Settings::spamhausKey() const
{
    return m_settings.value(kSpamhausKey).toString();
}

void Settings::setSpamhausKey(const QString &key)
{
    m_settings.setValue(kSpamhausKey, key);
}

CheckSettings Settings::checks() const
{
    const auto read = resolverFromText(resolver());
    CheckSettings checks{.resolver = read.value_or(ResolverSettings()), .keys = {}, .isValid = read.has_value()};
    const int seconds = m_settings.value(kTimeLimit, int(kCheckDeadline.count())).toInt();
    checks.resolver.deadline = std::chrono::seconds(std::clamp(seconds, 1, kMaxTimeLimit));
    if (const QString key = spamhausKey(); !key.isEmpty()) {
        checks.keys.insert(u"spamhaus"_s, key);
    }
    return checks;
}

QString Settings::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(kLanguage, language);
}

QString Settings::replyLanguage() const
{
    return m_settings.value(kReplyLanguage).toString();
}

void Settings::setReplyLanguage(const QString &language)
{
    m_settings.setValue(kReplyLanguage, language);
}

QString Settings::deskName() const
{
    return m_settings.value(kDeskName).toString();
}

void Settings::setDeskName(const QString &name)
{
    m_settings.setValue(kDeskName, name);
}

QString Settings::greeting() const
{
    return m_settings.value(kGreeting).toString();
}

void Settings::setGreeting(const QString &greeting)
{
    m_settings.setValue(kGreeting, greeting);
}

QString Settings::signature() const
{
    return m_settings.value(kSignature).toString();
}

void Settings::setSignature(const QString &signature)
{
    m_settings.setValue(kSignature, signature);
}

std::optional<CardDraft> Settings::draft() const
{
    const QVariantMap values = m_settings.value(kDraft).toMap();
    if (values.isEmpty()) {
        return std::nullopt;
    }
    CardDraft draft;
    for (const auto &[key, member] : kDraftTexts) {
        draft.*member = values.value(key).toString();
    }
    for (const auto &[key, member] : kDraftSteps) {
        draft.*member = values.value(key).toStringList();
    }
    return draft;
}

void Settings::keepDraft(const CardDraft &draft)
{
    QVariantMap values;
    for (const auto &[key, member] : kDraftTexts) {
        values.insert(key, draft.*member);
    }
    for (const auto &[key, member] : kDraftSteps) {
        values.insert(key, draft.*member);
    }
    m_settings.setValue(kDraft, values);
}

void Settings::forgetDraft()
{
    m_settings.remove(kDraft);
}

bool Settings::wrapsLines() const
{
    return m_settings.value(kWraps, true).toBool();
}

void Settings::setWrapsLines(bool isOn)
{
    m_settings.setValue(kWraps, isOn);
}

bool Settings::remembersFiles() const
{
    return m_settings.value(kRemember, true).toBool();
}

void Settings::setRemembersFiles(bool isOn)
{
    m_settings.setValue(kRemember, isOn);
    if (!isOn) {
        m_settings.remove(kRecent);
    }
}

QStringList Settings::recentFiles() const
{
    return remembersFiles() ? m_settings.value(kRecent).toStringList() : QStringList();
}

void Settings::rememberFile(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u':') || !remembersFiles()) {
        return;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(kRecent, paths.first(std::min(paths.size(), kMaxRecent)));
}

QByteArray Settings::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QByteArray Settings::layout() const
{
    return m_settings.value(kLayout).toByteArray();
}

void Settings::setLayout(const QByteArray &layout)
{
    m_settings.setValue(kLayout, layout);
}

} // namespace BounceLens

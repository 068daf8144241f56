// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QMutex>
#include <QPointer>
#include <QTranslator>

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace BounceLens {

/// All files of one language.
class Tongue
{
public:
    explicit Tongue(const QString &language)
        : m_language(language)
    {
        add(u":/translations/bouncelens_%1.qm"_s.arg(language));
        if (!isEnglish()) {
            add(u":/translations/cards_%1.qm"_s.arg(language));
            add(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language));
        }
    }

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool isEnglish() const { return m_language == "en"_L1; }

    [[nodiscard]] QString translation(const char *context, const char *text, const char *comment, int n) const
    {
        for (const auto &file : m_files) {
            if (const QString found = file->translate(context, text, comment, n); !found.isNull()) {
                return found;
            }
        }
        return {};
    }

private:
    void add(const QString &path)
    {
        auto file = std::make_unique<QTranslator>();
        if (file->load(path)) {
            m_files.push_back(std::move(file));
        }
    }

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_files;
};

namespace {

/// Each is read once and stays.
const Tongue *tongueOf(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Tongue>> known;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const Tongue> &tongue = known[language];
    if (!tongue) {
        tongue = std::make_shared<const Tongue>(language);
    }
    return tongue.get();
}

/// Set before anything is shown; null is English.
std::atomic<const Tongue *> installedTongue = nullptr;
thread_local const Tongue *spokenTongue = nullptr;

const Tongue *tongueInUse()
{
    return spokenTongue ? spokenTongue : installedTongue.load();
}

/// The only translator that Qt asks.
class Interpreter : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment, int n) const override
    {
        const Tongue *tongue = tongueInUse();
        return tongue ? tongue->translation(context, text, comment, n) : QString();
    }
};

QString knownLanguage(const QLocale &locale)
{
    for (const QString &name : locale.uiLanguages()) {
        const QString code = name.section(u'-', 0, 0).section(u'_', 0, 0);
        if (code == "en"_L1 || code == "C"_L1) {
            break;
        }
        if (languages().contains(code)) {
            return code;
        }
    }
    return u"en"_s;
}

} // namespace

QStringList languages()
{
    static const QStringList all = [] {
        QStringList codes{u"en"_s};
        for (const QString &file : QDir(u":/translations"_s).entryList({u"cards_*.qm"_s}, QDir::Files, QDir::Name)) {
            codes.append(file.section(u'_', 1).section(u'.', 0, 0));
        }
        return codes;
    }();
    return all;
}

QString nameOfLanguage(const QString &language)
{
    return language == "en"_L1 ? u"English"_s : QLocale(language).nativeLanguageName();
}

QString languageInUse()
{
    const Tongue *tongue = tongueInUse();
    return tongue ? tongue->language() : u"en"_s;
}

QString installLanguage(QCoreApplication &application, const QString &language)
{
    static QPointer<QTranslator> interpreter;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const Tongue *tongue = tongueOf(knownLanguage(locale));
    installedTongue = tongue;
    delete interpreter;
    interpreter = new Interpreter(&application);
    QCoreApplication::installTranslator(interpreter);
    return tongue->language();
}

QString translationOf(const QString &context, const QString &text)
{
    const Tongue *tongue = tongueInUse();
    return !tongue || tongue->isEnglish() || text.isEmpty()
               ? text
               : tongue->translation(context.toUtf8().constData(), text.toUtf8().constData(), nullptr, -1);
}

Speaking::Speaking(const QString &language)
    : m_before(std::exchange(spokenTongue, tongueOf(language)))
{
}

Speaking::~Speaking()
{
    spokenTongue = m_before;
}

} // namespace BounceLens

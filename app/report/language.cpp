// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Set once, before anything is shown.
QString &inUse()
{
    static QString language = u"en"_s;
    return language;
}

QList<QPointer<QTranslator>> &installed()
{
    static QList<QPointer<QTranslator>> translators;
    return translators;
}

bool install(QCoreApplication &application, const QString &file)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(file)) {
        return false;
    }
    QCoreApplication::installTranslator(translator.get());
    installed().append(translator.release());
    return true;
}

/// One language takes the place of another.
void removeInstalled()
{
    for (const QPointer<QTranslator> &translator : std::exchange(installed(), {})) {
        delete translator;
    }
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"de"_s};
}

QString languageInUse()
{
    return inUse();
}

QString installLanguage(QCoreApplication &application, const QString &language)
{
    removeInstalled();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty()) {
        QLocale::setDefault(locale);
    }
    for (const QString &name : locale.uiLanguages()) {
        const QString code = name.section(u'-', 0, 0).section(u'_', 0, 0);
        if (code == "en"_L1 || code == "C"_L1) {
            break;
        }
        if (languages().contains(code)) {
            install(application, u":/translations/bouncelens_%1.qm"_s.arg(code));
            install(application, u":/translations/cards_%1.qm"_s.arg(code));
            install(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(code));
            return inUse() = code;
        }
    }
    install(application, u":/translations/bouncelens_en.qm"_s);
    return inUse() = u"en"_s;
}

} // namespace BounceLens

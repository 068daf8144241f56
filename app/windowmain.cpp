// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"
#include "report/language.h"
#include "settings/settings.h"
#include "window/main/application.h"

#include <QTextStream>

using namespace BounceLens;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    WindowApplication application(argc, argv);
    const QStringList arguments = WindowApplication::arguments().sliced(1);
    const QString asked = valueIn(arguments, u"lang"_s);
    installLanguage(application, asked.isEmpty() ? Settings().language() : asked);
    const auto read = readArguments(arguments);
    if (!read) {
        QTextStream(stderr) << read.error().sentence << '\n';
        return 2;
    }
    return read->isSet(u"screenshot"_s) ? application.savePicture(read->value(u"screenshot"_s), read->operands)
                                        : application.showFiles(read->operands);
}

// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/cardsource.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
}

/// Every text of the cards of these folders or ids (all if there are none) and of the reasons in a form that lupdate
/// reads; the context is the id of the card, or "Reasons".
QByteArray stringsFor(const CatalogContent &content, const QStringList &wanted)
{
    QString out;
    const auto add = [&out](const QString &context, const QString &text) {
        if (!text.isEmpty()) {
            out += u"QT_TRANSLATE_NOOP(\"%1\", \"%2\")\n"_s.arg(context, escaped(text));
        }
    };
    for (const Card &card : content.cards) {
        if (!wanted.isEmpty() && !wanted.contains(card.id.section(u'/', 0, 0)) && !wanted.contains(card.id)) {
            continue;
        }
        for (const QString &text : {card.title, card.because, card.meaning, card.avoid, card.unknown}) {
            add(card.id, text);
        }
        for (const Steps &steps : card.steps) {
            for (const QString &step : steps.steps) {
                add(card.id, step);
            }
        }
        for (const Link &link : card.links) {
            add(card.id, link.label);
        }
    }
    for (const Reason &reason : content.reasons) {
        add(u"Reasons"_s, reason.meaning);
    }
    return out.toUtf8();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        QTextStream(stderr) << path << ": cannot be written: " << file.errorString() << '\n';
    }
    return isWritten;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Checks the cards and compiles them into one file."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"paths"_s, u"TOML files, or folders of them."_s, u"PATH…"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, u"Write the compiled cards (CBOR) to FILE."_s, u"FILE"_s);
    const QCommandLineOption strings(u"strings"_s, u"Write the texts for lupdate to FILE."_s, u"FILE"_s);
    const QCommandLineOption translated(u"translated"_s, u"Only texts of the card or the folder of cards ID."_s,
                                        u"ID"_s);
    parser.addOptions({output, strings, translated});
    parser.process(application);

    const CardSources sources = readCardSources(findTomlFiles(parser.positionalArguments()));
    QTextStream errors(stderr);
    for (const Fault &fault : sources.faults) {
        errors << fault.toString() << '\n';
    }
    if (!sources.faults.isEmpty()) {
        return 1;
    }
    const bool isWritten = (!parser.isSet(output) || write(parser.value(output), toCbor(sources.content))) &&
                           (!parser.isSet(strings) ||
                            write(parser.value(strings), stringsFor(sources.content, parser.values(translated))));
    return isWritten ? 0 : 1;
}

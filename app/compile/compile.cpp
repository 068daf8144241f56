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

/// A line that lupdate reads.
QString marked(const QString &context, const QString &text)
{
    return u"QT_TRANSLATE_NOOP(\"%1\", \"%2\")\n"_s.arg(context, escaped(text));
}

QString reasonStrings(const CatalogContent &content)
{
    QString out;
    for (const Reason &reason : content.reasons) {
        out += marked(u"Reasons"_s, reason.meaning);
    }
    return out;
}

/// Every text of the cards and reasons for lupdate; the context is the id of the card, or "Reasons".
QByteArray allStrings(const CatalogContent &content)
{
    QString out;
    for (const Card &card : content.cards) {
        for (const QString &text : textsOf(card)) {
            out += marked(card.id, text);
        }
    }
    return (out + reasonStrings(content)).toUtf8();
}

/// What every language has: titles and reasons.
QByteArray titleStrings(const CatalogContent &content)
{
    QString out;
    for (const Card &card : content.cards) {
        out += marked(card.id, card.title);
    }
    return (out + reasonStrings(content)).toUtf8();
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
    const QCommandLineOption strings(u"strings"_s, u"Write all texts for lupdate to FILE."_s, u"FILE"_s);
    const QCommandLineOption titles(u"titles"_s, u"Write titles and reasons for lupdate to FILE."_s, u"FILE"_s);
    parser.addOptions({output, strings, titles});
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
                           (!parser.isSet(strings) || write(parser.value(strings), allStrings(sources.content))) &&
                           (!parser.isSet(titles) || write(parser.value(titles), titleStrings(sources.content)));
    return isWritten ? 0 : 1;
}

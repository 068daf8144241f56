// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/dialectcode.h"

#include "source/phrasesorting.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString literal(const QString &text)
{
    QString out = u"u\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            out += u'\\';
        }
        out += c;
    }
    return out + u'"';
}

QString truth(bool isTrue)
{
    return isTrue ? u"true"_s : u"false"_s;
}

/// An empty view has no address, which would have to be worked out when the program starts.
QString view(const QString &text)
{
    return text.isEmpty() ? u"{}"_s : u"\"%1\"_L1"_s.arg(text);
}

/// "Type kName[]{…};" with an item a line.
template <typename Items, typename Write>
QString arrayOf(const QString &declared, const Items &items, Write write)
{
    QString code = "constexpr "_L1 + declared + "{\n"_L1;
    for (const auto &item : items) {
        code += "    "_L1 + write(item) + ",\n"_L1;
    }
    return code + "};\n\n"_L1;
}

QString codeOf(const PhraseTables &tables)
{
    return arrayOf(u"char16_t kLetters[]"_s, tables.letters, [](char16_t letter) { return QString::number(letter); }) +
           arrayOf(u"PhraseEntry kEntries[]"_s, tables.entries,
                   [](const PhraseEntry &entry) {
                       return u"{%1, %2, %3, %4, %5, %6}"_s.arg(entry.at)
                           .arg(entry.length)
                           .arg(entry.phrase)
                           .arg(entry.common)
                           .arg(entry.next)
                           .arg(entry.kind);
                   }) +
           arrayOf(u"PhraseRange kRanges[]"_s, tables.ranges,
                   [](const PhraseRange &range) {
                       return u"{%1, %2, %3}"_s.arg(range.first).arg(range.end).arg(range.kinds);
                   }) +
           arrayOf(u"PhraseKinds kKindsOfFirst[]"_s, tables.kindsOfFirst,
                   [](PhraseKinds kinds) { return QString::number(kinds); }) +
           u"constexpr PhraseTables kTables{kLetters, kEntries, kRanges, kKindsOfFirst, %1U};\n\n"_s.arg(
               tables.pairLetters);
}

} // namespace

QByteArray toCpp(const QList<SourceDialect> &dialects)
{
    PhraseSorting sorting;
    QStringList phrases;
    QString texts;
    qsizetype textAt = 0;
    for (qsizetype dialect = 0; dialect < dialects.size(); ++dialect) {
        for (const SourcePhrase &phrase : dialects.at(dialect).phrases) {
            sorting.add(phrase.text, phrase.kind);
            phrases.append(u"{PhraseKind(%1), %2, %3, %4, %5, %6, %7}"_s.arg(int(phrase.kind))
                               .arg(dialect)
                               .arg(truth(phrase.isAtStart), truth(phrase.isAtEnd), view(phrase.means))
                               .arg(textAt)
                               .arg(phrase.text.size()));
            texts += u"    "_s + literal(phrase.text) + u'\n';
            textAt += phrase.text.size();
        }
    }
    sorting.sort();
    const QString code =
        u"#include \"phrases/data.h\"\n\nusing namespace Qt::StringLiterals;\n\nnamespace BounceLens {\n\nnamespace {\n\n"_s +
        arrayOf(u"Dialect kDialects[]"_s, dialects,
                [](const SourceDialect &dialect) {
                    return u"{\"%1\"_L1, %2}"_s.arg(dialect.id, literal(dialect.software));
                }) +
        arrayOf(u"Phrase kPhrases[]"_s, phrases, [](const QString &phrase) { return phrase; }) +
        u"constexpr QStringView kTexts(\n"_s + texts + u");\n\n"_s + codeOf(sorting.tables()) +
        u"} // namespace\n\nstd::span<const Dialect> allDialects()\n{\n    return kDialects;\n}\n\n"
        "std::span<const Phrase> allPhrases()\n{\n    return kPhrases;\n}\n\n"
        "QStringView allPhraseTexts()\n{\n    return kTexts;\n}\n\n"
        "const PhraseTables &phraseTables()\n{\n    return kTables;\n}\n\n} // namespace BounceLens\n"_s;
    return code.toUtf8();
}

} // namespace BounceLens

// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/explain.h"

#include "cli/commands.h"
#include "explain/explain.h"
#include "input/file.h"
#include "input/mbox.h"
#include "report/fileerror.h"
#include "report/htmlreport.h"
#include "report/json.h"
#include "report/printable.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct ExplainCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

enum class Format { Text, Json, Markdown, Html };

QString formatted(const Explanation &explanation, Format format, RedactionLevel level)
{
    switch (format) {
    case Format::Json:
        return jsonLine(toJson(explanation));
    case Format::Markdown:
        return toMarkdown(explanation);
    case Format::Html:
        return htmlSection(explanation, level);
    case Format::Text:
        break;
    }
    return toText(explanation, coloursOfTerminal());
}

Format formatOf(const Arguments &arguments)
{
    return arguments.isSet(u"json"_s)       ? Format::Json
           : arguments.isSet(u"markdown"_s) ? Format::Markdown
           : arguments.isSet(u"html"_s)     ? Format::Html
                                            : Format::Text;
}

/// What is to be masked; nothing for a word that is no level.
std::optional<RedactionLevel> levelOf(const Arguments &arguments)
{
    static const QHash<QString, RedactionLevel> kLevels{{u"none"_s, RedactionLevel::None},
                                                        {u"customer"_s, RedactionLevel::CustomerSafe},
                                                        {u"public"_s, RedactionLevel::Public}};
    const QStringList named = arguments.values(u"redact"_s);
    const auto level = kLevels.constFind(named.isEmpty() ? u"customer"_s : named.last());
    return level == kLevels.cend() ? std::nullopt : std::optional(*level);
}

/// Making machine code of an expression takes longer than to use it on one mail, so that is left out for one. Qt asks
/// once how it is to be, when the first expression is used.
void chooseExpressions(const Arguments &arguments, const MessageReader &messages)
{
    constexpr qsizetype kSmall = 64 * 1024; // bytes; a log of this size is read as quickly either way
    const char *variable = "QT_ENABLE_REGEXP_JIT";
    if (arguments.operands.size() == 1 && messages.isWithin(kSmall) && qEnvironmentVariableIsEmpty(variable)) {
        qputenv(variable, "0");
    }
}

/// One line for a script: the reason, the card and how sure it is.
QString classified(const Explanation &explanation)
{
    if (explanation.matches.isEmpty()) {
        return idOf(explanation.analysis.kind) + "\t-\t-\n"_L1;
    }
    const Match &match = explanation.matches.first();
    return QStringList{match.card->reason, match.card->id, idOf(match.confidence)}.join(u'\t') + u'\n';
}

/// Reads a line, and of one that is longer than a reply can be kMaxReplyCharacters and one more.
/// \return false at the end
bool readReply(QTextStream &in, QString &line)
{
    if (!in.readLineInto(&line, kMaxReplyCharacters + 1)) {
        return false;
    }
    QString rest = line;
    while (rest.size() > kMaxReplyCharacters && in.readLineInto(&rest, kMaxReplyCharacters + 1)) {
    }
    return true;
}

} // namespace

int runExplain(const Arguments &arguments, Output &out)
{
    const auto own = ownFrom(arguments);
    if (!own) {
        return usageError(Command::Explain, own.error());
    }
    const auto level = levelOf(arguments);
    if (!level || (arguments.isSet(u"redact"_s) && formatOf(arguments) != Format::Html)) {
        return usageError(Command::Explain,
                          ExplainCommand::tr("--redact is none, customer or public, and goes with --html."));
    }
    const bool isPage = formatOf(arguments) == Format::Html;
    out.print(isPage ? htmlStart() : QString());
    confineToReading(arguments);
    std::shared_ptr<const Catalog> catalog;
    bool isAllRead = true;
    bool isAnyRecognised = false;
    for (const QString &path : arguments.operands) {
        QFile file;
        if (const auto opened = openToRead(path, file); !opened) {
            complain(fileErrorSentence(opened.error()));
            isAllRead = false;
            continue;
        }
        MessageReader messages(file);
        if (!catalog) {
            chooseExpressions(arguments, messages);
            catalog = catalogFor(arguments);
        }
        explainEach(messages, catalog, path, *own, {}, [&](const Explanation &explanation) {
            isAnyRecognised = isAnyRecognised || explanation.isRecognised();
            out.print(formatted(explanation, formatOf(arguments), *level));
            out.flush();
            return out.isOpen();
        });
        if (const auto read = readingResult(path, file); !read) {
            complain(fileErrorSentence(read.error()));
            isAllRead = false;
        }
        if (!out.isOpen()) {
            break;
        }
    }
    out.print(isPage ? htmlEnd() : QString());
    return !isAllRead ? 2 : isAnyRecognised ? 0 : 1;
}

int runClassify(const Arguments &arguments, Output &out)
{
    confineToReading(arguments);
    const auto catalog = catalogFor(arguments);
    QTextStream in(stdin);
    bool isAnyRecognised = false;
    for (QString line; out.isOpen() && readReply(in, line);) {
        const Explanation explanation = explainReply(line, catalog);
        isAnyRecognised = isAnyRecognised || explanation.isRecognised();
        out.print(arguments.isSet(u"json"_s) ? jsonLine(toJson(explanation)) : classified(explanation));
        out.flush();
    }
    return isAnyRecognised ? 0 : 1;
}

} // namespace BounceLens

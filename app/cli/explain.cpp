// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "cli/commands.h"
#include "input/file.h"
#include "report/fileerror.h"
#include "report/json.h"
#include "report/printable.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Explain
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

enum class Format { Text, Json, Markdown };

QString jsonLine(const Explanation &explanation)
{
    return QString::fromUtf8(printableJson(toJson(explanation))) + u'\n';
}

QString formatted(const Explanation &explanation, Format format)
{
    switch (format) {
    case Format::Json:
        return jsonLine(explanation);
    case Format::Markdown:
        return toMarkdown(explanation);
    case Format::Text:
        break;
    }
    return toText(explanation, coloursOfTerminal());
}

std::optional<Format> takeFormat(QStringList &arguments)
{
    std::optional<Format> format = Format::Text;
    const auto unknown = [&](const QString &argument) {
        if (argument == "--json"_L1 || argument == "--text"_L1 || argument == "--markdown"_L1) {
            format = argument == "--json"_L1 ? Format::Json : argument == "--text"_L1 ? Format::Text : Format::Markdown;
            return true;
        }
        return false;
    };
    arguments.removeIf(unknown);
    const bool hasUnknown =
        std::ranges::any_of(arguments, [](const QString &a) { return a.startsWith(u'-') && a.size() > 1; });
    return hasUnknown ? std::nullopt : format;
}

/// "--own=example.com,192.0.2.0/24"
Own takeOwn(QStringList &arguments)
{
    Own own;
    arguments.removeIf([&own](const QString &argument) {
        if (!argument.startsWith("--own="_L1)) {
            return false;
        }
        own.names += argument.sliced(6).split(u',', Qt::SkipEmptyParts);
        return true;
    });
    return own;
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

int runExplain(const QStringList &given)
{
    QStringList paths = given;
    const auto catalog = takeCatalog(paths);
    const Own own = takeOwn(paths);
    const auto format = takeFormat(paths);
    if (!format || paths.isEmpty()) {
        return usageError(format ? Explain::tr("explain needs a file, or - for standard input.")
                                 : Explain::tr("explain does not know one of these options."));
    }
    QTextStream out(stdout);
    bool isAllRead = true;
    bool isAnyRecognised = false;
    for (const QString &path : std::as_const(paths)) {
        const auto bytes = readFile(path);
        if (!bytes) {
            QTextStream(stderr) << fileErrorSentence(bytes.error()) << '\n';
            isAllRead = false;
            continue;
        }
        for (const Explanation &explanation : explainAll(*bytes, catalog, path, own)) {
            isAnyRecognised = isAnyRecognised || explanation.isRecognised();
            out << formatted(explanation, *format);
            out.flush();
        }
    }
    return !isAllRead ? 2 : isAnyRecognised ? 0 : 1;
}

int runClassify(const QStringList &given)
{
    QStringList arguments = given;
    const auto catalog = takeCatalog(arguments);
    const bool wantsJson = arguments == QStringList{u"--json"_s};
    if (!wantsJson && !arguments.isEmpty()) {
        return usageError(Explain::tr("classify reads standard input and knows the option --json only."));
    }
    QTextStream in(stdin);
    QTextStream out(stdout);
    bool isAnyRecognised = false;
    for (QString line; readReply(in, line);) {
        const Explanation explanation = explainReply(line, catalog);
        isAnyRecognised = isAnyRecognised || explanation.isRecognised();
        if (wantsJson) {
            out << jsonLine(explanation);
        } else if (explanation.matches.isEmpty()) {
            out << idOf(explanation.analysis.kind) << "\t-\t-\n";
        } else {
            const Match &match = explanation.matches.first();
            out << match.card->reason << '\t' << match.card->id << '\t' << idOf(match.confidence) << '\n';
        }
        out.flush();
    }
    return isAnyRecognised ? 0 : 1;
}

} // namespace BounceLens

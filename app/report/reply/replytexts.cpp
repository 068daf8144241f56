// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/replytexts.h"

#include "library/library.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const ReplySources &builtInReplies()
{
    static const ReplySources sources = [] {
        QStringList files;
        for (const QString &name : QDir(u":/replies"_s).entryList({u"*.toml"_s})) {
            files.append(u":/replies/"_s + name);
        }
        return readReplySources(files, LintLevel::Shipped);
    }();
    return sources;
}

ReplySources ownReplies()
{
    const QString folder = ownReplyFolder();
    return QFileInfo::exists(folder) ? readReplySources(findTomlFiles({folder}), LintLevel::Own) : ReplySources();
}

} // namespace

ReplyTexts replyTexts(const QString &language)
{
    const ReplySources &shipped = builtInReplies();
    const QString known = shipped.languages.contains(language) ? language : u"en"_s;
    ReplyTexts texts = shipped.languages.value(known);
    texts.insert(ownReplies().languages.value(known));
    return texts;
}

QList<Fault> replyFaults()
{
    return ownReplies().faults;
}

} // namespace BounceLens

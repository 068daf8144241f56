// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/checksentence.h"

#include "report/checks/blocklistwords.h"
#include "report/checks/dkimwords.h"
#include "report/checks/dmarcwords.h"
#include "report/checks/dnswords.h"
#include "report/checks/domainwords.h"
#include "report/checks/mxwords.h"
#include "report/checks/reachwords.h"
#include "report/checks/recordwords.h"
#include "report/checks/reversednswords.h"
#include "report/checks/spfwords.h"
#include "report/checks/transportwords.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace BounceLens {

namespace {

QHash<QByteArrayView, const char *> allWords()
{
    QHash<QByteArrayView, const char *> all;
    for (const auto &table : {dnsWords(), recordWords(), spfWords(), reverseDnsWords(), mxWords(), blocklistWords(),
                              dkimWords(), dmarcWords(), transportWords(), reachWords(), domainWords()}) {
        for (const FindingWords &words : table) {
            all.insert(words.id, words.text);
        }
    }
    return all;
}

/// Puts the values in at once, so that a value with "%1" in it stays as it is.
QString sentenceWith(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool isPlace = sentence.at(at) == u'%' && at + 1 < sentence.size() && sentence.at(at + 1).isDigit();
        if (!isPlace) {
            text += sentence.at(at);
            continue;
        }
        ++at;
        text += values.value(sentence.at(at).digitValue() - 1);
    }
    return text;
}

/// Chooses in "{with a bounce|without one}"; what stands before or behind "|" may be missing.
QString chosen(const QString &sentence, bool isOfBounce)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', from)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        const QStringView choice = QStringView(sentence).sliced(open + 1, close - open - 1);
        const qsizetype bar = choice.indexOf(u'|');
        const QStringView with = bar < 0 ? choice : choice.first(bar);
        const QStringView without = bar < 0 ? QStringView() : choice.sliced(bar + 1);
        text += QStringView(sentence).sliced(from, open - from);
        text += isOfBounce ? with : without;
        from = close + 1;
    }
    text += QStringView(sentence).sliced(from);
    return text;
}

/// The sentence of an id; the one of "id=" where it speaks of one domain twice.
const char *textOf(const Finding &finding)
{
    static const QHash<QByteArrayView, const char *> words = allWords();
    const QByteArray id(finding.id.data(), finding.id.size());
    const bool isSame = finding.values.size() > 1 && finding.values.at(0) == finding.values.at(1);
    const char *text = isSame ? words.value(QByteArray(id + '=')) : nullptr;
    return text ? text : words.value(id);
}

} // namespace

QString sentenceFor(const Finding &finding)
{
    const char *text = textOf(finding);
    return text ? sentenceWith(chosen(QCoreApplication::translate("Checks", text), finding.isOfBounce), finding.values)
                : QString(finding.id);
}

} // namespace BounceLens

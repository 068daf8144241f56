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
    for (const auto &table : {dnsWords(), spfWords(), reverseDnsWords(), mxWords(), blocklistWords(), dkimWords(),
                              dmarcWords(), transportWords(), reachWords(), domainWords()}) {
        for (const FindingWords &words : table) {
            all.insert(words.id, words.text);
        }
    }
    return all;
}

/// Puts the values in at once, so that a value with "%1" in it stays as it is.
QString filled(const QString &sentence, const QStringList &values)
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

} // namespace

QString sentenceFor(const Finding &finding)
{
    static const QHash<QByteArrayView, const char *> words = allWords();
    const char *text = words.value(QByteArrayView(finding.id.data(), finding.id.size()));
    return text ? filled(QCoreApplication::translate("Checks", text), finding.values) : QString(finding.id);
}

} // namespace BounceLens

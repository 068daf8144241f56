// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kMask = "********"_L1;

/// A line of a dialogue is short; longer ones hold no login and cost time.
constexpr qsizetype kMaxDialogueLine = 20'000;

const QRegularExpression &authCommand()
{
    static const QRegularExpression regex(
        uR"(\bAUTH\s+(?:PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|XOAUTH2?|OAUTHBEARER|SCRAM-SHA-\d+(?:-PLUS)?)\s+(?<secret>=|(?!(?:PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|XOAUTH2?|OAUTHBEARER)\b)[A-Za-z0-9+/_-]{4,}={0,2})(?:\\r\\n)?['"]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

const QRegularExpression &namedSecret()
{
    static const QRegularExpression regex(
        uR"((?:\bpass(?:word|wd)?\s*[=:]\s*|--(?:auth-)?pass(?:word)?[= ]|\b(?:access_|refresh_|api_)?token\s*=\s*|\bBearer\s+|^\W*(?:Proxy-)?Authorization:\s*(?:Basic|Bearer)\s+|\bPASS\s+(?=\S+$))(?<secret>[^\s"'<>,;]{4,}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// The server asks for a login or password, RFC 4954 section 4: "334" and at most one word behind it.
bool isChallenge(QStringView line)
{
    static const QRegularExpression regex(
        uR"((?:^|[\s:<>~*'"(-])334(?:[ -][A-Za-z0-9+/=]*|\); Msg: b?'[A-Za-z0-9+/=]*)?(?:\\r\\n)?['"]?\s*$)"_s);
    return line.contains("334"_L1) && regex.matchView(line).hasMatch();
}

/// What a client answers to a challenge: one word of base64 behind the marks of a tool.
const QRegularExpression &challengeAnswer()
{
    static const QRegularExpression regex(uR"((?<secret>[^\s'"<>:\\]{2,})(?:\\r\\n)?['"]?\s*$)"_s);
    return regex;
}

bool mask(QString &line, const QRegularExpression &regex)
{
    const QRegularExpressionMatch match = regex.match(line);
    if (!match.hasMatch() || match.captured("secret") == kMask) {
        return false;
    }
    line.replace(match.capturedStart("secret"), match.capturedLength("secret"), kMask);
    return true;
}

bool mentions(QStringView line, QLatin1StringView word)
{
    return line.contains(word, Qt::CaseInsensitive);
}

bool maskLine(QString &line)
{
    bool changed = false;
    if (mentions(line, "auth"_L1)) {
        changed = mask(line, authCommand());
    }
    if (mentions(line, "pass"_L1) || mentions(line, "token"_L1) || mentions(line, "bearer"_L1) ||
        mentions(line, "authorization"_L1)) {
        changed = mask(line, namedSecret()) || changed;
    }
    return changed;
}

} // namespace

QList<int> maskSecrets(QString &text)
{
    const bool mayHold = mentions(text, "auth"_L1) || mentions(text, "pass"_L1) || mentions(text, "token"_L1) ||
                         mentions(text, "bearer"_L1) || text.contains("334"_L1);
    QList<int> changed;
    if (!mayHold) {
        return changed;
    }
    QString masked;
    masked.reserve(text.size());
    bool isChallenged = false;
    int number = 0;
    for (const QStringView view : QStringTokenizer(text, u'\n')) {
        ++number;
        masked += number > 1 ? u"\n" : u"";
        if (view.size() > kMaxDialogueLine) {
            masked += view;
            continue;
        }
        QString line = view.toString();
        const bool asks = isChallenge(line);
        if (isChallenged && !asks ? mask(line, challengeAnswer()) : maskLine(line)) {
            changed.append(number);
        }
        isChallenged = asks || (isChallenged && line.trimmed().isEmpty());
        masked += line;
    }
    if (!changed.isEmpty()) {
        text = masked;
    }
    return changed;
}

QByteArray withMaskedSecrets(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    return maskSecrets(text).isEmpty() ? bytes.toByteArray() : text.toLatin1();
}

} // namespace BounceLens

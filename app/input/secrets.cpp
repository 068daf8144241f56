// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets.h"

#include <QRegularExpression>

#include <array>

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
    static const QRegularExpression regex(uR"((?<![^\s'"<>:\\])(?<secret>[^\s'"<>:\\]{2,}+)(?:\\r\\n)?['"]?\s*$)"_s);
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

bool maskLine(QString &line)
{
    const bool hasLogin = mask(line, authCommand());
    return mask(line, namedSecret()) || hasLogin;
}

/// A word without which no line is masked.
struct Sign
{
    QLatin1StringView word;
    qsizetype rare; ///< its least common letter, which is looked for
};

constexpr std::array kSigns{Sign{"auth"_L1, 1}, Sign{"pass"_L1, 0}, Sign{"token"_L1, 2}, Sign{"bearer"_L1, 0},
                            Sign{"334"_L1, 0}};

/// By letter: the sign whose rare letter it is, or null.
constexpr std::array<const Sign *, 128> kSignOfLetter = [] {
    std::array<const Sign *, 128> signOf{};
    for (const Sign &sign : kSigns) {
        const auto letter = size_t(sign.word[sign.rare].toLatin1());
        signOf[letter] = &sign;
        signOf[letter >= 'a' ? letter - 32 : letter] = &sign;
    }
    return signOf;
}();

char16_t smallLetter(QChar c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode();
}

/// What may stand behind "auth" (white space, "orization:"), "pass" ("word", "=", ":") and the other words.
bool mayFollow(QChar c)
{
    return c <= u' ' || c == u'=' || c == u':' || smallLetter(c) == u'o' || smallLetter(c) == u'w';
}

template <typename View>
bool standsAt(View text, qsizetype at, QLatin1StringView word)
{
    const qsizetype end = at + word.size();
    if (at < 0 || end > text.size()) {
        return false;
    }
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        if (smallLetter(text[at + letter]) != word[letter].unicode()) {
            return false;
        }
    }
    return word == "334"_L1 || (end < text.size() && mayFollow(text[end]));
}

/// Where the next sign stands; -1 if there is none. Nearly all lines have none and are never looked at again.
template <typename View>
qsizetype nextSign(View text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        const char16_t letter = text[at].unicode();
        const Sign *sign = letter < kSignOfLetter.size() ? kSignOfLetter[letter] : nullptr;
        if (sign && standsAt(text, at - sign->rare, sign->word)) {
            return at;
        }
    }
    return -1;
}

/// What a line becomes that holds a secret.
struct MaskedLine
{
    qsizetype at; ///< where it begins
    qsizetype length;
    QString text;
};

template <typename View>
QList<MaskedLine> maskedLines(View text)
{
    QList<MaskedLine> masked;
    bool isChallenged = false;
    for (qsizetype at = 0; at < text.size();) {
        if (!isChallenged) {
            const qsizetype sign = nextSign(text, at);
            if (sign < 0) {
                break;
            }
            at = sign > 0 ? text.lastIndexOf(u'\n', sign - 1) + 1 : 0;
        }
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype length = (end < 0 ? text.size() : end) - at;
        if (length <= kMaxDialogueLine) {
            QString line = text.sliced(at, length).toString();
            const bool asks = isChallenge(line);
            if (isChallenged && !asks ? mask(line, challengeAnswer()) : maskLine(line)) {
                masked.append({at, length, line});
            }
            isChallenged = asks || (isChallenged && line.trimmed().isEmpty());
        }
        at += length + 1;
    }
    return masked;
}

QString withLines(const QString &text, const QList<MaskedLine> &masked)
{
    QString out;
    qsizetype done = 0;
    for (const MaskedLine &line : masked) {
        out += QStringView(text).sliced(done, line.at - done);
        out += line.text;
        done = line.at + line.length;
    }
    out += QStringView(text).sliced(done);
    return out;
}

} // namespace

QList<int> maskSecrets(QString &text)
{
    const QList<MaskedLine> masked = maskedLines(QStringView(text));
    QList<int> numbers;
    qsizetype counted = 0;
    int number = 1;
    for (const MaskedLine &line : masked) {
        number += int(QStringView(text).sliced(counted, line.at - counted).count(u'\n'));
        counted = line.at;
        numbers.append(number);
    }
    if (!masked.isEmpty()) {
        text = withLines(text, masked);
    }
    return numbers;
}

QByteArray withMaskedSecrets(QByteArrayView bytes)
{
    const QList<MaskedLine> masked = maskedLines(QLatin1StringView(bytes));
    return masked.isEmpty() ? bytes.toByteArray() : withLines(QString::fromLatin1(bytes), masked).toLatin1();
}

} // namespace BounceLens

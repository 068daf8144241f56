// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/domainname.h"

#include "names/ascii.h"
#include "names/wirename.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestLabel = 63;  // bytes
constexpr qsizetype kLongestName = 253;  // bytes, without the dot at the end
constexpr qsizetype kLongestText = 4096; // characters; U-labels are shorter than their A-labels, escapes take four
constexpr QLatin1StringView kAcePrefix = "xn--"_L1;

bool isPrintableAscii(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/// UTS 46 section 4, step 2: the ideographic, full-width and half-width full stops part labels too.
bool isDot(QChar c)
{
    return c == u'.' || c == u'\u3002' || c == u'\uFF0E' || c == u'\uFF61';
}

std::optional<QByteArray> labelFromText(QStringView label)
{
    if (std::ranges::all_of(label, isPrintableAscii)) {
        return label.toLatin1().toLower();
    }
    const bool isAscii = std::ranges::all_of(label, [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray ascii = isAscii ? QByteArray() : QUrl::toAce(label.toString(), QUrl::IgnoreIDNWhitelist);
    const bool isOneLabel = !ascii.isEmpty() && !ascii.contains('.');
    return isOneLabel ? std::optional(ascii.toLower()) : std::nullopt;
}

/// Scripts that one language writes in one word, besides the ones by themselves: UTS 39 section 5.2.
bool isWrittenTogether(const QSet<QChar::Script> &scripts)
{
    static const std::array kTogether{
        QSet{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        QSet{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo},
        QSet{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul}};
    return scripts.size() <= 1 ||
           std::ranges::any_of(kTogether, [&scripts](const auto &together) { return together.contains(scripts); });
}

QString shownLabel(const QString &label)
{
    if (!label.startsWith(kAcePrefix)) {
        return QString(label).replace("\\\\"_L1, "\\"_L1);
    }
    const QString unicode = QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
    QSet<QChar::Script> scripts;
    for (const uint c : unicode.toUcs4()) {
        scripts.insert(QChar::script(c));
    }
    scripts.remove(QChar::Script_Common);
    scripts.remove(QChar::Script_Inherited);
    return isWrittenTogether(scripts) && labelFromText(unicode) == label.toLatin1() ? unicode : label;
}

} // namespace

std::optional<DomainName> DomainName::fromLabels(const QList<QByteArray> &labels)
{
    QStringList texts;
    qsizetype size = -1;
    for (const QByteArray &label : labels) {
        if (label.isEmpty() || label.size() > kLongestLabel) {
            return std::nullopt;
        }
        size += label.size() + 1;
        texts.append(presentedLabel(label));
    }
    if (size > kLongestName) {
        return std::nullopt;
    }
    DomainName name;
    name.m_text = texts.join(u'.');
    return name;
}

std::optional<DomainName> DomainName::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongestText) {
        return std::nullopt;
    }
    QStringView rest = isDot(text.back()) ? text.chopped(1) : text;
    QList<QByteArray> labels;
    for (bool isMore = true; isMore;) {
        const qsizetype end = std::ranges::find_if(rest, isDot) - rest.begin();
        const auto label = labelFromText(rest.first(end));
        if (!label) {
            return std::nullopt;
        }
        labels.append(*label);
        isMore = end < rest.size();
        rest = rest.sliced(std::min(end + 1, rest.size()));
    }
    return fromLabels(labels);
}

std::optional<DomainName> DomainName::fromPresentation(QStringView text)
{
    auto labels = text.size() > kLongestText ? std::nullopt : readLabels(text);
    if (!labels) {
        return std::nullopt;
    }
    for (QByteArray &label : *labels) {
        label = label.toLower();
    }
    return fromLabels(*labels);
}

QString DomainName::shown() const
{
    if (isRoot()) {
        return u"."_s;
    }
    QStringList shown;
    for (const QString &label : labels()) {
        shown.append(shownLabel(label));
    }
    return shown.join(u'.');
}

QStringList DomainName::labels() const
{
    QStringList labels;
    qsizetype from = 0;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (m_text[at] == u'\\') {
            ++at; // what is escaped is no dot between labels
        } else if (m_text[at] == u'.') {
            labels.append(m_text.sliced(from, at - from));
            from = at + 1;
        }
    }
    if (!isRoot()) {
        labels.append(m_text.sliced(from));
    }
    return labels;
}

bool DomainName::isHostName() const
{
    const QStringList all = labels();
    const auto isPlain = [](const QString &label) {
        return std::ranges::all_of(label, [](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'_'; });
    };
    return !isRoot() && std::ranges::all_of(all, isPlain) && !std::ranges::all_of(all.last(), isDigit);
}

bool DomainName::isFullHostName() const
{
    return isHostName() && m_text.contains(u'.');
}

bool DomainName::isAtOrBelow(const DomainName &domain) const
{
    const QStringList own = labels();
    const QStringList others = domain.labels();
    return own.size() >= others.size() && own.last(others.size()) == others;
}

DomainName DomainName::last(qsizetype count) const
{
    const QStringList all = labels();
    DomainName name;
    name.m_text = all.last(std::clamp<qsizetype>(count, 0, all.size())).join(u'.');
    return name;
}

std::optional<DomainName> DomainName::below(QStringView labels) const
{
    const auto front = fromText(labels);
    if (!front || isRoot()) {
        return front;
    }
    return fromPresentation(front->m_text + u'.' + m_text);
}

std::optional<DomainName> withoutRepeatedEnd(const DomainName &name)
{
    const QStringList labels = name.labels();
    for (qsizetype count = labels.size() / 2; count > 1; --count) {
        const qsizetype end = labels.size() - count;
        if (labels.sliced(end) == labels.sliced(end - count, count)) {
            return DomainName::fromPresentation(labels.first(end).join(u'.'));
        }
    }
    return std::nullopt;
}

} // namespace BounceLens

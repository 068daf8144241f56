// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redaction/redactor.h"

#include "report/redaction/finders.h"
#include "report/redaction/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The spans of all views in the places of the original; what only a view shows is masked whole.
QList<PrivateSpan> spansIn(const QString &text, const KnownValues &known)
{
    QList<PrivateSpan> spans;
    for (const DecodedView &view : decodedViews(text)) {
        const bool isPlain = view.text == text;
        for (PrivateSpan span : findPrivate(view.text, known)) {
            const qsizetype start = view.starts.at(span.start);
            const qsizetype end = view.ends.at(span.end - 1);
            const bool isChanged = QStringView(text).sliced(start, end - start) !=
                                   QStringView(view.text).sliced(span.start, span.end - span.start);
            if (!isPlain && (!isChanged || span.isAllowed)) {
                continue;
            }
            const bool isWholeRun = end - start > 2 * (span.end - span.start) + 8;
            span.kind = isWholeRun ? PrivateKind::Encoded : span.kind;
            span.start = start;
            span.end = end;
            spans.append(span);
        }
    }
    return spans;
}

/// What lies in something that stays goes; of what overlaps the first and longest is left, as far as all of them reach.
QList<PrivateSpan> merged(QList<PrivateSpan> spans)
{
    std::ranges::stable_sort(spans, [](const PrivateSpan &one, const PrivateSpan &other) {
        return one.start != other.start ? one.start < other.start : one.end > other.end;
    });
    QList<PrivateSpan> result;
    for (const PrivateSpan &span : std::as_const(spans)) {
        if (result.isEmpty() || span.start >= result.last().end) {
            result.append(span);
        } else if (span.end > result.last().end) {
            result.last().end = span.end;
            result.last().isAllowed = false;
        } else if (span.end == result.last().end && span.start == result.last().start) {
            result.last().isAllowed = result.last().isAllowed || span.isAllowed;
        }
    }
    return result;
}

} // namespace

Redactor::Redactor(RedactionLevel level, const KnownValues &known)
    : m_level(level)
    , m_known(known)
{
}

QString Redactor::pseudonym(int kind, const QString &value)
{
    static const QStringList forms{u"a%1@…"_s,   u"[name %1]"_s,    u"[IP %1]"_s,   u"[host %1]"_s,
                                   u"[id %1]"_s, u"[subject %1]"_s, u"[file %1]"_s, u"[encoded %1]"_s};
    QString &known = m_pseudonyms[QString::number(kind) + u' ' + value];
    if (known.isEmpty()) {
        known = forms.at(kind).arg(++m_counts[kind]);
    }
    return known;
}

MaskedText Redactor::masked(const QString &text)
{
    MaskedText result;
    if (m_level == RedactionLevel::None || text.isEmpty()) {
        result.text = text;
        return result;
    }
    qsizetype from = 0;
    for (const PrivateSpan &span : merged(spansIn(text, m_known))) {
        if (span.isAllowed) {
            continue;
        }
        result.text += QStringView(text).sliced(from, span.start - from);
        const QString name = pseudonym(int(span.kind), span.value);
        result.masked.append({.at = result.text.size(),
                              .length = name.size(),
                              .original = text.sliced(span.start, span.end - span.start)});
        result.text += name;
        from = span.end;
    }
    result.text += QStringView(text).sliced(from);
    return result;
}

} // namespace BounceLens

// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/layers.h"

#include "input/layers/encoding/base64.h"
#include "input/layers/encoding/colours.h"
#include "input/layers/encoding/entities.h"
#include "input/layers/encoding/markup.h"
#include "input/layers/encoding/percent.h"
#include "input/layers/encoding/quotedprintable.h"
#include "input/layers/encoding/spelling.h"
#include "input/layers/lines/bars.h"
#include "input/layers/lines/blanklines.h"
#include "input/layers/lines/fences.h"
#include "input/layers/lines/hardbreaks.h"
#include "input/layers/lines/joinedlines.h"
#include "input/layers/lines/prefixes.h"
#include "input/layers/lines/quotes.h"
#include "input/layers/lines/softwraps.h"
#include "input/layers/syntax/cells.h"
#include "input/layers/syntax/htmlsource.h"
#include "input/layers/syntax/lists.h"
#include "input/layers/syntax/records.h"
#include "input/layers/syntax/rtfsource.h"
#include "input/layers/syntax/strings.h"
#include "input/layers/syntax/xmlsource.h"
#include "input/layers/syntax/yaml.h"
#include "input/mime/mailsource.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kLayers{
    Layer{LayerId::Rtf, "rtf-source"_L1, seesRtf, peelRtf},
    Layer{LayerId::Colours, "colours"_L1, seesColours, peelColours},
    Layer{LayerId::Records, "log-records"_L1, seesRecords, peelRecords},
    Layer{LayerId::Yaml, "yaml"_L1, seesYaml, peelYaml},
    Layer{LayerId::Strings, "string-escapes"_L1, seesStrings, peelStrings},
    Layer{LayerId::Lists, "lists"_L1, seesLists, peelLists},
    Layer{LayerId::Percent, "percent"_L1, seesPercent, peelPercent},
    Layer{LayerId::Xml, "xml"_L1, seesXml, peelXml},
    Layer{LayerId::Bars, "table-bars"_L1, seesBars, peelBars},
    Layer{LayerId::Quotes, "quote-marks"_L1, seesQuotes, peelQuotes},
    Layer{LayerId::Html, "html-source"_L1, seesHtmlSource, peelHtmlSource},
    Layer{LayerId::Prefixes, "line-prefixes"_L1, seesPrefixes, peelPrefixes},
    Layer{LayerId::Fences, "fences"_L1, seesFences, peelFences},
    Layer{LayerId::Base64, "base64"_L1, seesBase64, peelBase64},
    Layer{LayerId::QuotedPrintable, "quoted-printable"_L1, seesQuotedPrintable, peelQuotedPrintable},
    Layer{LayerId::HardBreaks, "hard-breaks"_L1, seesHardBreaks, peelHardBreaks},
    Layer{LayerId::Markup, "markup"_L1, seesMarkup, peelMarkup},
    Layer{LayerId::Entities, "entities"_L1, seesEntities, peelEntities},
    Layer{LayerId::Cells, "cells"_L1, seesCells, peelCells},
    Layer{LayerId::Spelling, "spelling"_L1, seesSpelling, peelSpelling},
    Layer{LayerId::BlankLines, "blank-lines"_L1, seesBlankLines, peelBlankLines},
    Layer{LayerId::SoftWraps, "soft-wraps"_L1, seesSoftWraps, peelSoftWraps},
    Layer{LayerId::JoinedLines, "joined-lines"_L1, seesJoinedLines, peelJoinedLines},
};

struct SeenLayer
{
    const Layer *layer;
    int sureness;
};

QList<SeenLayer> seenLayers(QStringView text)
{
    const TextSample sample(text);
    QList<SeenLayer> seen;
    for (const Layer &layer : kLayers) {
        if (const int sureness = layer.sees(sample); sureness > 0) {
            seen.append({&layer, sureness});
        }
    }
    std::ranges::stable_sort(seen, std::ranges::greater(), &SeenLayer::sureness);
    return seen;
}

/// The origins of lines whose origins are lines of another text.
QList<int> throughOrigins(QList<int> lines, const QList<int> &origins)
{
    if (!origins.isEmpty()) {
        for (int &line : lines) {
            line = origins.at(line);
        }
    }
    return lines;
}

/// Adds the lines behind those that were looked at.
void addRest(QStringView rest, qsizetype line, Peeled &peeled)
{
    for (const QStringView part : rest.tokenize(u'\n')) {
        peeled.text += u'\n';
        peeled.text += part;
        peeled.origins.append(int(line++));
    }
}

/// The text without a layer. The message that a report returns is nobody's layer.
std::optional<Peeled> withoutLayer(const Layer &layer, QStringView text)
{
    std::optional<Peeled> peeled = layer.peel(text);
    const qsizetype end = peeled ? returnedMessageIn(text) : 0;
    if (end == 0 || end == text.size()) {
        return peeled;
    }
    const QStringView report = text.first(end - 1);
    peeled = layer.peel(report);
    if (peeled) {
        addRest(text.sliced(end), report.count(u'\n') + 1, *peeled);
    }
    return peeled;
}

/// \return false if no layer is seen
bool peelOne(Unwrapped &unwrapped)
{
    for (const SeenLayer &seen : seenLayers(unwrapped.text)) {
        if (auto peeled = withoutLayer(*seen.layer, unwrapped.text)) {
            unwrapped.text = std::move(peeled->text);
            unwrapped.origins = throughOrigins(std::move(peeled->origins), unwrapped.origins);
            unwrapped.layers.append(seen.layer->id);
            return true;
        }
    }
    return false;
}

/// Adds what was not looked at: nothing, or a line end and lines; \a before: lines of the text before it, less one.
void appendRest(QStringView rest, qsizetype before, Unwrapped &unwrapped)
{
    unwrapped.text += rest;
    const qsizetype added = rest.count(u'\n');
    for (qsizetype line = 1; line <= added; ++line) {
        unwrapped.origins.append(int(before + line));
    }
}

} // namespace

std::span<const Layer> allLayers()
{
    return kLayers;
}

const Layer &layerOf(LayerId id)
{
    return *std::ranges::find(kLayers, id, &Layer::id);
}

Unwrapped withoutLayers(QString text)
{
    const qsizetype end = text.size() > kMaxLayeredCharacters
                              ? std::max<qsizetype>(text.lastIndexOf(u'\n', kMaxLayeredCharacters), 0)
                              : text.size();
    Unwrapped unwrapped{.text = text.first(end), .origins = {}, .layers = {}};
    while (unwrapped.layers.size() < kMaxLayers && peelOne(unwrapped)) {
    }
    if (unwrapped.layers.isEmpty()) {
        unwrapped.text = std::move(text);
        return unwrapped;
    }
    unwrapped.lines = int(text.count(u'\n')) + (text.endsWith(u'\n') ? 0 : 1);
    const QStringView whole = text;
    appendRest(whole.sliced(end), whole.first(end).count(u'\n'), unwrapped);
    return unwrapped;
}

} // namespace BounceLens

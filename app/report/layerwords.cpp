// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layerwords.h"

#include "input/layers/layers.h"
#include "report/wordscontext.h"

#include <algorithm>

namespace BounceLens {

QString layerSentence(LayerId layer)
{
    switch (layer) {
    case LayerId::Rtf:
        return Words::tr("This text was the source of an RTF document. Only its words are shown.");
    case LayerId::Colours:
        return Words::tr("The codes with which a terminal sets colors were removed.");
    case LayerId::Base64:
        return Words::tr("A part of this text was encoded in base64. It is shown decoded.");
    case LayerId::QuotedPrintable:
        return Words::tr("This text was encoded as quoted-printable. It is shown decoded.");
    case LayerId::Percent:
        return Words::tr("This text was the value of a web form, encoded with percent signs. It is shown decoded.");
    case LayerId::Records:
        return Words::tr("Each line of this text stood in a record of a log. Only the lines are shown.");
    case LayerId::Strings:
        return Words::tr("This text stood in a string of a program or of JSON. It is shown without the escapes.");
    case LayerId::Lists:
        return Words::tr("Each line of this text was a string in a list. Only the lines are shown.");
    case LayerId::Cells:
        return Words::tr(
            "This text stood in quotation marks, for example in a cell of a table. The other cells are not shown.");
    case LayerId::Yaml:
        return Words::tr("This text was a value in YAML. The other values beside it are not shown.");
    case LayerId::Xml:
        return Words::tr("This text stood in an XML document. Its tags are not shown.");
    case LayerId::Html:
        return Words::tr("This text was the source of a web page. Only its words are shown.");
    case LayerId::Fences:
        return Words::tr("The marks above and below the text that call it code or a quote were removed.");
    case LayerId::Bars:
        return Words::tr("This text stood in a drawn table. The bars were removed.");
    case LayerId::Quotes:
        return Words::tr("This text was quoted. The marks at the start of its lines were removed.");
    case LayerId::Prefixes:
        return Words::tr("What a log or a tool had put in front of each line was removed.");
    case LayerId::Entities:
        return Words::tr("Characters were written as HTML names, such as \"&lt;\". They are shown as meant.");
    case LayerId::Markup:
        return Words::tr("Marks of a chat or of Markdown, such as \"**\" around a name, were removed.");
    case LayerId::Spelling:
        return Words::tr("Invisible characters were removed, and typographic quotes and dashes in what machines wrote "
                         "are shown as plain ones.");
    case LayerId::HardBreaks:
        return Words::tr("A mark stood at the end of each line. The marks were removed.");
    case LayerId::BlankLines:
        return Words::tr("A blank line stood behind each line. The added blank lines were removed.");
    case LayerId::SoftWraps:
        return Words::tr("Long lines had been broken. They are joined again.");
    case LayerId::JoinedLines:
        return Words::tr("Several lines had been joined into one. They are apart again.");
    }
    return {};
}

QString layerSentence(const QString &name)
{
    const auto layers = allLayers();
    const auto layer = std::ranges::find_if(layers, [&name](const Layer &known) { return known.name == name; });
    return layer == layers.end() ? QString() : layerSentence(layer->id);
}

} // namespace BounceLens

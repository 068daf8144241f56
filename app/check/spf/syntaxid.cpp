// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/syntaxid.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

QLatin1StringView spfSyntaxId(SpfSyntax what)
{
    switch (what) {
    case SpfSyntax::NotSpf:
    case SpfSyntax::UnknownMechanism:
        return "spf-syntax-unknown"_L1;
    case SpfSyntax::BadCharacter:
        return "spf-syntax-character"_L1;
    case SpfSyntax::BadAddress:
        return "spf-syntax-address"_L1;
    case SpfSyntax::BadPrefix:
        return "spf-syntax-prefix"_L1;
    case SpfSyntax::BadDomain:
        return "spf-syntax-domain"_L1;
    case SpfSyntax::MissingDomain:
        return "spf-syntax-no-domain"_L1;
    case SpfSyntax::UnexpectedText:
        return "spf-syntax-text"_L1;
    case SpfSyntax::BadModifier:
        return "spf-syntax-modifier"_L1;
    case SpfSyntax::RepeatedModifier:
        break;
    }
    return "spf-syntax-repeated"_L1;
}

} // namespace BounceLens

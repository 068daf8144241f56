// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace BounceLens {

/// What may lie around a bounce when it reaches the reader.
enum class LayerId {
    Rtf,             ///< the source of a document of a word processor
    Colours,         ///< what tells a terminal to change colours, ECMA-48
    Base64,          ///< RFC 4648 section 4
    QuotedPrintable, ///< RFC 2045 section 6.7
    Percent,         ///< RFC 3986 section 2.1
    Records,         ///< one line of the text in each record of a structured log
    Strings,         ///< a string of a programming language with its escapes
    Lists,           ///< a list of strings, each of which is a line
    Cells,           ///< a quoted string with real line ends: a cell of CSV, a dump of PHP
    Yaml,            ///< a block or quoted scalar of YAML
    Xml,             ///< an element or a CDATA section
    Html,            ///< the source of a web page
    Fences,          ///< marks above and below: Markdown, wikis, forums
    Bars,            ///< a drawn table
    Quotes,          ///< marks of quoting in front of each line
    Prefixes,        ///< what a log or a tool puts in front of each line
    Entities,        ///< "&lt;", "&amp;"
    Markup,          ///< "**Status:**", "\<", "<mailto:a|a>"
    Spelling,        ///< characters that are not seen, typographic quotes in what machines wrote
    HardBreaks,      ///< a mark at the end of each line
    BlankLines,      ///< a blank line behind each line
    SoftWraps,       ///< lines that go on in the next
    JoinedLines,     ///< many lines written as one
};

} // namespace BounceLens

// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/html.h"

#include "input/html/guard.h"
#include "input/html/words.h"

#include <libxml/HTMLparser.h>

#include <memory>
#include <mutex>

namespace BounceLens {

namespace {

/// Elements that are open at once; pages have under 100. libxml2 looks through all of them at an end tag that closes
/// none, so what follows is read as a page of its own.
constexpr int kMaxOpenElements = 1000;

struct HtmlReading
{
    HtmlWords words;
    htmlParserCtxt *parser = nullptr;
    qsizetype stoppedAt = -1; ///< bytes; -1 while the page is read
};

QLatin1StringView latin1(const xmlChar *text)
{
    return QLatin1StringView(reinterpret_cast<const char *>(text));
}

HtmlAttributes attributesOf(const xmlChar **attributes)
{
    HtmlAttributes read;
    for (; attributes && attributes[0]; attributes += 2) {
        const QLatin1StringView name = latin1(attributes[0]);
        if (name == QLatin1StringView("style")) {
            read.style = QString::fromUtf8(reinterpret_cast<const char *>(attributes[1]));
        } else if (name == QLatin1StringView("href")) {
            read.target = QString::fromUtf8(reinterpret_cast<const char *>(attributes[1]));
        }
        read.isHidden = read.isHidden || name == QLatin1StringView("hidden");
    }
    return read;
}

void startElement(void *data, const xmlChar *name, const xmlChar **attributes)
{
    auto &reading = *static_cast<HtmlReading *>(data);
    if (reading.stoppedAt < 0) {
        reading.words.start(latin1(name), attributesOf(attributes));
        if (reading.parser->nameNr >= kMaxOpenElements) {
            reading.stoppedAt = xmlByteConsumed(reading.parser);
            xmlStopParser(reading.parser);
        }
    }
}

void endElement(void *data, const xmlChar *name)
{
    static_cast<HtmlReading *>(data)->words.end(latin1(name));
}

void characters(void *data, const xmlChar *text, int length)
{
    auto &reading = *static_cast<HtmlReading *>(data);
    if (reading.stoppedAt < 0) {
        reading.words.addText(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    }
}

htmlSAXHandler handler()
{
    htmlSAXHandler made{};
    made.startElement = startElement;
    made.endElement = endElement;
    made.characters = characters;
    made.cdataBlock = characters;
    made.ignorableWhitespace = characters;
    return made;
}

struct FreeParser
{
    void operator()(htmlParserCtxt *parser) const { htmlFreeParserCtxt(parser); }
};

/// Stands before a page. The byte order mark says louder than a <meta> that it is in UTF-8, and libxml2 begins a
/// paragraph where a text is in no element.
constexpr QByteArrayView kLead("\xEF\xBB\xBF<div>");

/// Reads a page from its lead on.
/// \return the place where the reading stopped; -1 if it reached the end
qsizetype readPage(QByteArrayView page, HtmlReading &reading)
{
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(htmlCreateMemoryParserCtxt(page.data(), int(page.size())));
    if (!parser) {
        return -1;
    }
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
    *parser->sax = handler();
    parser->userData = &reading;
    reading.parser = parser.get();
    reading.stoppedAt = -1;
    htmlParseDocument(parser.get());
    return reading.stoppedAt;
}

} // namespace

HtmlText readHtml(QStringView html)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    QByteArray page = guardedHtml(html).prepend(kLead);
    HtmlReading reading;
    qsizetype start = 0;
    for (qsizetype read = readPage(page, reading); read > kLead.size();
         read = readPage(QByteArrayView(page).sliced(start), reading)) {
        start += read - kLead.size();
        page.replace(start, kLead.size(), kLead);
    }
    return reading.words.take();
}

QString textFromHtml(QStringView html)
{
    return readHtml(html).text;
}

} // namespace BounceLens

// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/services.h"

#include "failure/collect/events/eventreader.h"
#include "failure/collect/events/tables.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Python: SMTPSenderRefused: (530, b'5.7.0 …', 'kim@example.com')
bool isAboutSender(const Document &document, const Literal &object)
{
    return object.kind == Literal::Kind::List && document.line(object.lines.first).contains("SenderRefused"_L1);
}

/// \return true if one of the events is a complaint
bool readEvents(const Document &document, Findings &findings)
{
    EventReader reader(findings);
    for (const Section &section : document.sections) {
        const bool isRead = section.kind == SectionKind::Text || section.kind == SectionKind::LogLines ||
                            section.kind == SectionKind::Dialogue || section.kind == SectionKind::Preamble;
        const QStringView text = isRead && !section.body.isEmpty() ? document.textOf(section.body) : QStringView();
        if (text.isEmpty()) {
            continue;
        }
        QList<Literal> objects = findTables(document, section.body);
        if (text.contains(u'{') || text.contains("rray"_L1)) {
            objects += findLiterals(text, section.body.first);
        }
        for (const Literal &object : std::as_const(objects)) {
            if (!isAboutSender(document, object) && reader.read(object)) {
                findings.take(object.lines);
            }
        }
    }
    return reader.hasComplaint();
}

} // namespace

Notification findInNotification(const Document &document)
{
    Findings findings(document.lineCount());
    const bool isComplaint = readEvents(document, findings);
    return {.observations = findings.observations(), .isComplaint = isComplaint && findings.observations().isEmpty()};
}

void findInServiceEvents(const Material &material, Findings &findings)
{
    readEvents(material.document, findings);
}

} // namespace BounceLens

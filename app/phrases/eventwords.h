// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>

namespace BounceLens {

/// What the value behind a key of an event is; resources/services/README.md.
enum class KeyRole : quint8 {
    Recipient,
    Addressee, ///< whom a message was written to; the recipient if nothing else names one
    Original,  ///< as first given
    Sender,    ///< envelope sender or From; never a recipient
    Reply,     ///< what the other server said, or the service about it
    Label,     ///< a word of the service for a class of failures; a reply only if nothing else is
    Code,      ///< reply code
    Status,    ///< enhanced status code
    Event,     ///< a word that says what became of the message
    Severity,  ///< a word that overrules the event
    Waiting,   ///< why the message still waits; of queue listings
    Tracked,   ///< an event of a server's own log
    Time,
    Message, ///< id of the message
    Queue,   ///< id at the server that tells
    RemoteHost,
    RemoteIp,
    SourceIp,
    Reporter,
    Command,
};

/// The roles as the TOML files name them, in the order of KeyRole.
constexpr std::array kKeyRoleIds{
    QLatin1StringView("recipient"),   QLatin1StringView("addressee"), QLatin1StringView("original"),
    QLatin1StringView("sender"),      QLatin1StringView("reply"),     QLatin1StringView("label"),
    QLatin1StringView("code"),        QLatin1StringView("status"),    QLatin1StringView("event"),
    QLatin1StringView("severity"),    QLatin1StringView("waiting"),   QLatin1StringView("tracked"),
    QLatin1StringView("time"),        QLatin1StringView("message"),   QLatin1StringView("queue"),
    QLatin1StringView("remote-host"), QLatin1StringView("remote-ip"), QLatin1StringView("source-ip"),
    QLatin1StringView("reporter"),    QLatin1StringView("command"),
};

/// What became of a message, in the word of a service.
enum class EventMeaning : quint8 { Failed, Delayed, Delivered, Complaint, Nothing };

constexpr std::array kEventMeaningIds{
    QLatin1StringView("failed"),    QLatin1StringView("delayed"), QLatin1StringView("delivered"),
    QLatin1StringView("complaint"), QLatin1StringView("nothing"),
};

/// A key of an event, in small letters without marks.
struct EventKey
{
    QLatin1StringView name;
    KeyRole role;
};

/// A word of an event, in small letters without marks.
struct EventWord
{
    QLatin1StringView word;
    EventMeaning meaning;
    bool isTracked; ///< of a server's own log
};

/// Small letters without "-", "_", "." and space: as names and words are compared.
[[nodiscard]] inline QString eventName(QStringView written)
{
    QString name;
    for (const QChar c : written) {
        if (c != u'-' && c != u'_' && c != u'.' && !c.isSpace()) {
            name += c.toLower();
        }
    }
    return name;
}

/// Of all files of resources/services.
[[nodiscard]] std::span<const EventKey> allEventKeys();
[[nodiscard]] std::span<const EventWord> allEventWords();

} // namespace BounceLens

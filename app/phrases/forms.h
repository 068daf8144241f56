// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QRegularExpression>

#include <array>
#include <span>

namespace BounceLens {

/// What a line of a form tells; resources/forms/README.md.
enum class FormRole : quint8 {
    Beginning, ///< begins a record of a log
    Delivered,
    Delayed,
    Failed,
    ByReply,  ///< delayed if the reply is a 4xx, else failed
    ByResult, ///< as the word of the group "result" says
    GivenUp,  ///< the whole message was given up
    Sender,   ///< who sent a message
    Start,    ///< a delivery that another record ends by its number
    Entry,    ///< begins a message of a queue listing
    Recipient,
    Done,   ///< a recipient that has the message already
    Reason, ///< why the recipients below wait
    Front,  ///< what a tool writes before the mark of a dialogue
    Server, ///< marks of a dialogue: who says the line
    Client,
    Tool,
};

/// The roles as the TOML files name them, in the order of FormRole.
constexpr std::array kFormRoleIds{
    QLatin1StringView("beginning"), QLatin1StringView("delivered"), QLatin1StringView("delayed"),
    QLatin1StringView("failed"),    QLatin1StringView("by-reply"),  QLatin1StringView("by-result"),
    QLatin1StringView("given-up"),  QLatin1StringView("sender"),    QLatin1StringView("start"),
    QLatin1StringView("entry"),     QLatin1StringView("recipient"), QLatin1StringView("done"),
    QLatin1StringView("reason"),    QLatin1StringView("front"),     QLatin1StringView("server"),
    QLatin1StringView("client"),    QLatin1StringView("tool"),
};

/// What a form is of: a log, a queue listing, a dialogue.
enum class FormUse : quint8 { Log, Queue, Dialogue };

[[nodiscard]] constexpr FormUse useOf(FormRole role)
{
    return role >= FormRole::Front ? FormUse::Dialogue : role >= FormRole::Entry ? FormUse::Queue : FormUse::Log;
}

/// How one program writes one thing; a [[form]] of resources/forms.
struct LineForm
{
    FormRole role;
    QLatin1StringView system;  ///< id of the file
    QLatin1StringView program; ///< Log: the record's program contains it; empty for any
    bool isIncoming;           ///< our own server refused a stranger
    bool isUnderscored;        ///< the reply has "_" for spaces and "/" for line ends
    const char16_t *regex;
};

/// All forms in the order of their files; a form is tried only after those before it.
[[nodiscard]] std::span<const LineForm> allForms();

/// The compiled expression of a form of allForms(). Safe to call from any thread.
[[nodiscard]] const QRegularExpression &expressionOf(const LineForm &form);

/// The group of a match, or the first that is filled of those that have a number behind its name ("reply2").
[[nodiscard]] QString groupOf(const QRegularExpressionMatch &match, QLatin1StringView name);

} // namespace BounceLens

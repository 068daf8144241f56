// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/eventwords.h"
#include "source/sourcefile.h"

#include <QList>

namespace BounceLens {

struct SourceKey
{
    QString name; ///< as eventName()
    KeyRole role = KeyRole::Reply;
};

struct SourceWord
{
    QString word; ///< as eventName()
    EventMeaning meaning = EventMeaning::Nothing;
    bool isTracked = false;
};

/// An input and what it is to give, for the tests.
struct ServiceSample
{
    QString service;
    QString text;
    QStringList gives; ///< "recipient reply-code enhanced-code action" for each failure
};

struct ServiceSources
{
    QList<SourceKey> keys;
    QList<SourceWord> words;
    QList<ServiceSample> samples;
    QList<Fault> faults; ///< empty: the files are good
};

/// Reads the files of resources/services and lists every fault: keys and words that two files list, or that stand in no
/// sample of their file.
[[nodiscard]] ServiceSources readServiceSources(const QStringList &files);

/// C++ that defines allEventKeys() and allEventWords(), each in order.
[[nodiscard]] QByteArray toCpp(const ServiceSources &sources);

} // namespace BounceLens

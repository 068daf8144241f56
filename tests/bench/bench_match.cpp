// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/explanation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace BounceLens;

/// Prints how long loading, matching and explaining take.
int main()
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const auto catalog = Catalog::builtIn();
    out << "load " << catalog->size() << " cards: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    Failure failure;
    failure.status.text =
        QStringLiteral("<a@example.net>: Recipient address rejected: User unknown in virtual mailbox table");
    failure.status.verbatim = failure.status.text;
    constexpr int kRounds = 2000;
    timer.start();
    for (int round = 0; round < kRounds; ++round) {
        if (!catalog->match(failure).card) {
            return 1;
        }
    }
    out << "match a reply: " << double(timer.nsecsElapsed()) / 1e3 / kRounds << " us\n";
    QFile file(QStringLiteral(SAMPLES "/gmail-dmarc.eml"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    const QByteArray mail = file.readAll();
    timer.start();
    for (int round = 0; round < 200; ++round) {
        if (explain(mail, catalog).matches.isEmpty()) {
            return 1;
        }
    }
    out << "explain a 3 KB bounce: " << double(timer.nsecsElapsed()) / 1e3 / 200 << " us\n";
    return 0;
}

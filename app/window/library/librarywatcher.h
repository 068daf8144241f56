// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFileSystemWatcher>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

namespace BounceLens {

/// What was found when the folders were looked at.
struct LibraryState
{
    Library library;
    QStringList stamps;  ///< path, size and time of each file
    QStringList watched; ///< files and folders whose changes count
};

/// The cards that are in use: reads them off the GUI thread, and again when a file of the user's own cards changes,
/// comes or goes. Until they are read there are the shipped ones.
class LibraryWatcher : public QObject
{
    Q_OBJECT

public:
    explicit LibraryWatcher(QObject *parent = nullptr);
    ~LibraryWatcher() override;

    /// The cards as they are now or as they are being read; begins to read them when it is first called.
    [[nodiscard]] QFuture<LibraryState> state();
    [[nodiscard]] std::shared_ptr<const Catalog> catalog() const;
    [[nodiscard]] const QList<Fault> &faults() const { return m_state.library.faults; }
    /// Looks at the folders again; many calls in a row are one.
    void reload();

Q_SIGNALS:
    /// Other cards, or other faults.
    void changed();

private:
    void read();
    void take();
    void watch();

    LibraryState m_state;
    QFuture<LibraryState> m_future;
    QFutureWatcher<LibraryState> m_reading;
    QFileSystemWatcher m_files;
    QTimer m_settling;
};

} // namespace BounceLens

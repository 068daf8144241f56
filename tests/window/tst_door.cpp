// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/door.h"

#include "support/registry.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// What a second start hands to the window that is open.
class TestDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOver();
    void takesNothingElse_data();
    void takesNothingElse();
    void isOneForEachDisplay();
    void takesOverWhatACrashLeft();
    void needsAFolderOfTheUser();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDoor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    qputenv("DISPLAY", ":77");
}

void TestDoor::handsOver()
{
    QVERIFY(!handOver({}));
    Door door;
    QVERIFY(door.open());
    QSignalSpy taken(&door, &Door::handedOver);
    const QStringList files{u"/home/ann/bounce „1“.eml"_s, u"/tmp/a\nb"_s};
    const QFuture<bool> isTaken =
        QtConcurrent::run([files] { return handOver({.files = files, .activation = u"token"_s}); });
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().toStringList(), files);
    QCOMPARE(taken.first().at(1).toString(), u"token"_s);
    QTRY_VERIFY(isTaken.isFinished());
    QVERIFY(isTaken.result());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY2(!(QFile::permissions(handoverSocket()) & others), "nobody else may hand over");
}

void TestDoor::takesNothingElse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no files") << QByteArray("{}\n");
    QTest::newRow("files that are no list") << QByteArray("{\"files\":\"/etc/passwd\"}\n");
    QTest::newRow("too long a line") << QByteArray(kMostHandoverBytes + 100'000, 'x');
}

void TestDoor::takesNothingElse()
{
    QFETCH(QByteArray, line);
    Door door;
    QVERIFY(door.open());
    const QSignalSpy taken(&door, &Door::handedOver);
    QLocalSocket socket;
    socket.connectToServer(handoverSocket());
    QVERIFY(socket.waitForConnected());
    socket.write(line);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(taken.size(), 0);
    QCOMPARE(handoverFrom("{\"files\":[\"relative\",1,\"/absolute\"]}")->files, QStringList{u"/absolute"_s});
}

void TestDoor::isOneForEachDisplay()
{
    Door first;
    QVERIFY(first.open());
    Door second;
    QVERIFY2(!second.open(), "another window listens");
    qputenv("DISPLAY", ":78");
    QVERIFY(second.open());
}

void TestDoor::takesOverWhatACrashLeft()
{
    QFile left(handoverSocket());
    QVERIFY(left.open(QIODevice::WriteOnly));
    Door door;
    QVERIFY(door.open());
}

void TestDoor::needsAFolderOfTheUser()
{
    for (const QByteArray &folder : {QByteArray(), QByteArray("relative"), QByteArray("/nonexistent")}) {
        qputenv("XDG_RUNTIME_DIR", folder);
        QVERIFY(handoverSocket().isEmpty());
        QVERIFY(!handOver({}));
        Door door;
        QVERIFY(!door.open());
    }
}

BOUNCELENS_TEST(TestDoor)

#include "tst_door.moc"

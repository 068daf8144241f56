// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/cardparts.h"
#include "window/check/checkspanel.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QAbstractScrollArea>
#include <QAccessible>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

struct Announcement
{
    QString text;
    bool isUrgent = false;
};

QList<Announcement> announced;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement) {
        const auto *told = static_cast<QAccessibleAnnouncementEvent *>(event);
        announced.append({told->message(), told->politeness() == QAccessible::AnnouncementPoliteness::Assertive});
    }
}

bool wasAnnounced(const QString &part)
{
    return std::ranges::any_of(announced, [&part](const Announcement &one) { return one.text.contains(part); });
}

} // namespace

/// What a screen reader is told.
class TestScreenReader : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        installLanguage(*qApp, u"en"_s);
        m_before = QAccessible::installUpdateHandler(listen);
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(m_before); }
    void announcesTheVerdict();
    void announcesWhatWasCopied();
    void announcesErrorsAtOnce();
    void announcesTheEndOfChecks();
    void verdictIsATabStop();
    void linksAreLinks();
    void expandersSayExpanded();
    void headingsAreHeadings();
    void focusIsNeverOffScreen();

private:
    [[nodiscard]] CardPanel *card() const { return m_window->findChild<CardPanel *>(); }

    QAccessible::UpdateHandler m_before = nullptr;
};

void TestScreenReader::announcesTheVerdict()
{
    announced.clear();
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    QVERIFY(wasAnnounced(u"The recipient address does not exist"_s));
}

void TestScreenReader::announcesWhatWasCopied()
{
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    announced.clear();
    QTest::keyClick(m_window->findChild<SourcePanel *>()->decoded(), Qt::Key_Return);
    QTRY_VERIFY(wasAnnounced(u"The reply for the customer was copied."_s));
    QVERIFY(!announced.first().isUrgent);
}

void TestScreenReader::announcesErrorsAtOnce()
{
    announced.clear();
    QMimeData nothing;
    m_window->paste(nothing);
    QVERIFY(wasAnnounced(u"holds no text"_s));
    QVERIFY(announced.first().isUrgent);
}

void TestScreenReader::announcesTheEndOfChecks()
{
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    announced.clear();
    Q_EMIT m_window->findChild<ChecksPanel *>()->ended(u"The checks support this card."_s);
    QVERIFY(wasAnnounced(u"The checks support this card."_s));
}

void TestScreenReader::verdictIsATabStop()
{
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    auto *title = card()->findChild<QLabel *>(u"title"_s);
    QVERIFY(title->focusPolicy() & Qt::TabFocus);
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(title);
    QCOMPARE(told->role(), QAccessible::Heading);
    QCOMPARE(told->text(QAccessible::Name), title->text());
}

void TestScreenReader::linksAreLinks()
{
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    auto *link = card()->findChild<CardLink *>(u"makeCard"_s);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(link);
    QCOMPARE(told->role(), QAccessible::Link);
    QCOMPARE(told->text(QAccessible::Name), u"Make a card from this…"_s);
    QSignalSpy chosen(link, &CardLink::chosen);
    told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
}

void TestScreenReader::expandersSayExpanded()
{
    QMimeData data;
    QFile file(QStringLiteral(SAMPLES "/gmail-dmarc.eml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    paste(QString::fromUtf8(file.readAll()));
    auto *expander = card()->findChild<Expander *>(u"timeline"_s);
    QVERIFY(expander);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(expander->findChild<ExpanderTitle *>());
    QVERIFY(told->state().expandable && told->state().collapsed && !told->state().expanded);
    told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(told->state().expanded && !told->state().collapsed);
    QVERIFY(!expander->findChildren<CardLink *>().isEmpty());
}

void TestScreenReader::headingsAreHeadings()
{
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    QVERIFY(card()->findChildren<HeadingLabel *>().size() >= 3);
    for (HeadingLabel *heading : card()->findChildren<HeadingLabel *>()) {
        QCOMPARE(QAccessible::queryAccessibleInterface(heading)->role(), QAccessible::Heading);
    }
}

void TestScreenReader::focusIsNeverOffScreen()
{
    m_window->resize(1200, 700);
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    m_window->activateWindow();
    card()->setFocus();
    for (int tab = 0; tab < 40; ++tab) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        const bool isArea = qobject_cast<const QAbstractScrollArea *>(focus); // its viewport covers it
        QVERIFY2(isArea ? focus->isVisible() : !focus->visibleRegion().isEmpty(), focus->metaObject()->className());
    }
}

BOUNCELENS_TEST(TestScreenReader)
#include "tst_screenreader.moc"

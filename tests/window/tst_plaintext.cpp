// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/plaintext.h"
#include "window/library/editorpage.h"
#include "window/main/incidents.h"
#include "window/main/startpage.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// What a label or a tooltip that reads HTML would act on.
const QString kMarkup = u"<b>x</b><img src=\"file:///planted.png\">&amp;"_s;
const QString kAddress = u"\"<b><img src=file:///planted.png>&amp;\"@example.net"_s;

QString filled(QString text)
{
    return text.replace(u"MARKUP"_s, kMarkup).replace(u"ADDRESS"_s, kAddress);
}

const QString kReport = u"From: MARKUP <MAILER-DAEMON@mx.example.com>\n"
                        "To: MARKUP <ADDRESS>\n"
                        "Subject: Undelivered MARKUP\n"
                        "Date: Mon, 30 Nov 2026 10:00:00 +0000\n"
                        "Message-ID: <MARKUP@example.com>\n"
                        "X-Failed-Recipients: ADDRESS\n"
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n"
                        "\n"
                        "--b\n"
                        "\n"
                        "MARKUP It failed: ADDRESS\n"
                        "--b\n"
                        "Content-Type: message/delivery-status\n"
                        "\n"
                        "Reporting-MTA: dns; mx.example.com MARKUP\n"
                        "Original-Envelope-Id: MARKUP\n"
                        "X-Postfix-Queue-ID: MARKUP\n"
                        "\n"
                        "Original-Recipient: rfc822; ADDRESS\n"
                        "Final-Recipient: rfc822; ADDRESS\n"
                        "Action: failed\n"
                        "Status: 5.1.1 MARKUP\n"
                        "Remote-MTA: dns; mx.example.net MARKUP\n"
                        "Diagnostic-Code: smtp; 550 5.1.1 MARKUP no such user\n"
                        "Last-Attempt-Date: MARKUP\n"
                        "\n"
                        "Final-Recipient: rfc822; second@example.net\n"
                        "Action: failed\n"
                        "Status: 5.2.2\n"
                        "Remote-MTA: dns; MARKUP\n"
                        "Diagnostic-Code: smtp; 552 5.2.2 MARKUP mailbox full\n"
                        "--b\n"
                        "Content-Type: application/octet-stream; name=\"MARKUP\"\n"
                        "Content-Disposition: attachment; filename=\"<b><img src=x>\"\n"
                        "\n"
                        "x\n"
                        "--b\n"
                        "Content-Type: message/rfc822\n"
                        "\n"
                        "From: MARKUP <kim@example.com>\n"
                        "To: ADDRESS\n"
                        "Subject: MARKUP\n"
                        "\n"
                        "Hello\n"
                        "--b--\n"_s;

const QString kLog = u"Nov 30 10:00:00 MARKUP postfix/smtp[12]: 4XyZ123AbC: to=<ADDRESS>, "
                     "relay=MARKUP[192.0.2.1]:25, status=bounced (host MARKUP[192.0.2.1] said: 550 5.1.1 MARKUP "
                     "unknown (in reply to RCPT TO command))\n"_s;

const QString kDialogue = u"220 MARKUP ESMTP\nEHLO MARKUP\n250 ok\nMAIL FROM:<ADDRESS>\n250 ok\n"
                          "RCPT TO:<ADDRESS>\n550 5.1.1 MARKUP unknown\n"_s;

/// Nothing of \a text is taken for a tag by what shows it as Qt::AutoText.
bool isHarmless(const QString &text)
{
    if (!Qt::mightBeRichText(text)) {
        return true;
    }
    QTextDocument document;
    document.setHtml(text);
    return !document.toHtml().contains("<img"_L1) && !text.contains("<b>"_L1);
}

bool isHarmless(const QLabel &label)
{
    return label.textFormat() == Qt::PlainText || isHarmless(label.text());
}

/// A place that would show markup as a picture or as bold; empty if there is none.
QString placeIn(const QWidget &widget)
{
    for (const QString &text : {widget.toolTip(), widget.whatsThis(), widget.statusTip()}) {
        if (!isHarmless(text)) {
            return u"tooltip "_s + text;
        }
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !isHarmless(*label)) {
        return u"label "_s + label->text();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && QString(button->text()).remove(u"&&"_s).contains(u'&') && button->text().contains("<b>"_L1)) {
        return u"shortcut "_s + button->text();
    }
    return {};
}

QString placeIn(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole}) {
            if (const QString text = model.index(row, 0).data(role).toString(); !isHarmless(text)) {
                return u"item "_s + text;
            }
        }
    }
    return {};
}

QString firstPlace()
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QString inModel = view && view->model() ? placeIn(*view->model()) : QString();
        if (const QString place = inModel.isEmpty() ? placeIn(*widget) : inModel; !place.isEmpty()) {
            return QString::fromLatin1(widget->metaObject()->className()) + u": "_s + place;
        }
        for (const QAction *action : widget->actions()) {
            if (!isHarmless(action->toolTip()) || !isHarmless(action->statusTip())) {
                return u"action "_s + action->text();
            }
        }
    }
    return {};
}

/// How many labels show the markup, letter by letter.
qsizetype labelsWithMarkup(const QWidget &window)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    return std::ranges::count_if(widgets,
                                 [](const QWidget *widget) { return shownText(widget).contains("<img src"_L1); });
}

} // namespace

/// Markup in every field of an input, and what the window makes of it: letters.
class TestPlainText : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkupAsLetters_data();
    void showsMarkupAsLetters();
    void namesFilesAsTheyAreCalled();
    void showsTheTitlesOfCardsAsLetters();
    void writesTipsAndCaptions();

private:
    void lookEverywhere();
};

void TestPlainText::showsMarkupAsLetters_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("a delivery status") << filled(kReport);
    QTest::newRow("a log") << filled(kLog);
    QTest::newRow("a dialogue") << filled(kDialogue);
    QTest::newRow("a reply") << u"550 5.1.1 "_s + kMarkup + u" unknown"_s;
    QTest::newRow("no bounce") << filled(u"From: MARKUP <a@example.com>\nTo: ADDRESS\nSubject: MARKUP\n\nMARKUP\n"_s);
}

void TestPlainText::showsMarkupAsLetters()
{
    QFETCH(QString, input);
    paste(input);
    auto *list = m_window->findChild<QListView *>();
    QVERIFY(list);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        lookEverywhere();
    }
}

void TestPlainText::lookEverywhere()
{
    const auto *source = m_window->findChild<SourcePanel *>()->decoded();
    QVERIFY(source->document()->toPlainText().contains("<img src="_L1));
    for (int line = 1; line <= source->blockCount(); ++line) {
        m_window->findChild<CardPanel *>()->explainLine(line);
        QCOMPARE(firstPlace(), QString());
    }
    QVERIFY(labelsWithMarkup(*m_window) > 0 || source->document()->toPlainText().startsWith("From: <b>"_L1));
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isCheckable() && !button->isChecked()) {
            button->click();
        }
    }
    QCOMPARE(firstPlace(), QString());
}

void TestPlainText::namesFilesAsTheyAreCalled()
{
    const QTemporaryDir folder;
    const QString name = u"<b>&amp;<img src=x>\x1b[1m\n.eml"_s;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("550 5.1.1 unknown\n");
    file.close();
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    m_window->open({file.fileName()});
    QVERIFY(shown.wait());
    QCOMPARE(firstPlace(), QString());
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Alt+Home"_s)) {
            action->trigger();
        }
    }
    const auto *start = m_window->findChild<StartPage *>();
    const QList<QAbstractButton *> buttons = start->findChildren<QAbstractButton *>();
    const auto found =
        std::ranges::find_if(buttons, [](const QAbstractButton *b) { return b->text().contains("img"_L1); });
    QVERIFY(found != buttons.end());
    QCOMPARE((*found)->text(), u"<b>&&amp;<img src=x>\u241B[1m\u240A.eml"_s);
    QCOMPARE(firstPlace(), QString());
    m_window->open({folder.filePath(u"<img src=y>"_s)});
    QVERIFY(shown.wait());
    QCOMPARE(firstPlace(), QString());
}

void TestPlainText::showsTheTitlesOfCardsAsLetters()
{
    const QString path = ownCardFolder() + u"/a.toml"_s;
    QDir().mkpath(ownCardFolder());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "id = \"own/a\"\ntitle = \"<b>Closed</b> <img src='file:///planted.png'>\"\nreason = \"policy\"\n"
        "meaning = \"<img src='file:///planted.png'>\"\n[[match]]\ntext = \"branch office {number} is closed\"\n");
    file.close();
    paste(u"550 5.7.1 Branch office 17 is closed for kim@example.net"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title().startsWith("<b>Closed"_L1), 10'000);
    QCOMPARE(firstPlace(), QString());
    knowledge()->search();
    QCOMPARE(firstPlace(), QString());
    knowledge()->makeCard();
    QCOMPARE(firstPlace(), QString());
}

void TestPlainText::writesTipsAndCaptions()
{
    QCOMPARE(plainTip(u"kim@example.net: no such user"_s), u"kim@example.net: no such user"_s);
    QVERIFY(isHarmless(plainTip(kMarkup)));
    QTextDocument document;
    document.setHtml(plainTip(kMarkup));
    QCOMPARE(document.toPlainText(), kMarkup);
    QCOMPARE(plainCaption(u"a & b\nc\x1b"_s), u"a && b\u240Ac\u241B"_s);
}

BOUNCELENS_TEST(TestPlainText)
#include "tst_plaintext.moc"

// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "window/check/checkrow.h"
#include "window/check/checkspanel.h"

#include "support/answers.h"
#include "support/registry.h"
#include "support/windowtest.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QString kNoPtr =
    u"550 5.7.25 [203.0.113.7] The IP address sending this message does not have a PTR record setup, or the "
    "corresponding forward DNS entry does not match the sending IP. a1-20si123.42 - gsmtp"_s;
const QString kSpf =
    u"From: MAILER-DAEMON@mail.example.com\nTo: a@example.com\nSubject: Undelivered Mail Returned to Sender\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n\n--b\n"
    "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.com\n\n"
    "Final-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.7.23\nRemote-MTA: dns; mx.example.net\n"
    "Diagnostic-Code: smtp; 550 5.7.23 The message was rejected because of Sender Policy Framework violation from "
    "192.0.2.7\n\n--b\nContent-Type: text/rfc822-headers\n\nReturn-Path: <a@example.com>\nFrom: a@example.com\n"
    "To: b@example.net\nSubject: Offer\nMessage-ID: <1@example.com>\n\n--b--\n"_s;

} // namespace

/// Live checks in the window, against name servers on the loopback.
class TestChecks : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingBeforeItIsTold();
    void fillsRowsAndSupportsTheCard();
    void refutesTheCardAndOffersAnother();
    void leavesOutWhatIsNotChosen();
    void stops();
    void triesAProposal();
    void watchesForAProposal();
    void keepsAskingOnlyWhileItWatches();
    void endsWithTheProgram();
    void keepsWhatItFound();
    void keepsWhatItFoundForAnotherCard();
    void asksNothingOfAFake();
    void asksOfAPictureOnceItIsConfirmed();
    void asksNothingThatIsNotOnTheScreen();
    void asksNobodyInPlaceOfABadResolver();
    void copiesEvidence();
    void settingsChooseTheResolver();
    void everyControlHasAName();
    void speaksGerman();

private:
    void use(const HostileServer &server) { Settings().setResolver(u"127.0.0.1:%1"_s.arg(server.port())); }
    [[nodiscard]] ChecksPanel *panel() const { return m_window->findChild<ChecksPanel *>(); }
    [[nodiscard]] QList<CheckRow *> rows() const { return panel()->findChildren<CheckRow *>(); }
    [[nodiscard]] QString state() const { return labelIn(panel(), u"checksState"_s); }
    /// A run starts at once, before the first question is sent.
    [[nodiscard]] bool isAsking() const { return named<QPushButton>("stopChecks")->isVisible(); }
    [[nodiscard]] QString judgement() const
    {
        const auto *banner = m_window->findChild<QFrame *>(u"judgement"_s);
        QStringList texts;
        for (const QWidget *part : banner ? banner->findChildren<QWidget *>() : QList<QWidget *>()) {
            texts.append(shownText(part));
        }
        texts.removeAll(QString());
        return texts.join(u' ').trimmed();
    }
    static QString labelIn(const QWidget *parent, const QString &name) { return shownText(*parent, name); }
    void runAndWait()
    {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(panel()->findChild<QPushButton *>(u"copyEvidence"_s)->isVisible());
    }
};

void TestChecks::asksNothingBeforeItIsTold()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(labelIn(rows().first(), u"question"_s), u"PTR 7.113.0.203.in-addr.arpa"_s);
    QVERIFY(state().startsWith("Nothing has been asked yet. Running the checks sends 1 question "_L1));
    QVERIFY(state().contains(u"127.0.0.1:%1"_s.arg(server.port())));
    QVERIFY(!isAsking());
    QCOMPARE(server.datagrams(), 0);
}

void TestChecks::fillsRowsAndSupportsTheCard()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr);
    runAndWait();
    QVERIFY(server.datagrams() > 0);
    QCOMPARE(labelIn(rows().first(), u"outcome"_s), u"\u2717 Problem"_s);
    QVERIFY(labelIn(rows().first(), u"sentence"_s).contains("203.0.113.7"_L1));
    QVERIFY(judgement().startsWith("The checks support this card: Reverse DNS."_L1));
    QCOMPARE(state(), u"The checks support this card."_s);
    QCOMPARE(panel()->findChild<QPushButton *>(u"runChecks"_s)->text(), u"Run again"_s);
    QVERIFY(labelIn(rows().first(), u"record"_s).contains("NXDOMAIN"_L1));
}

void TestChecks::refutesTheCardAndOffersAnother()
{
    const HostileServer server(Answers()
                                   .ptr("7.2.0.192.in-addr.arpa", "mail.example.com")
                                   .a("mail.example.com", 7)
                                   .txt("example.com", "v=spf1 ip4:192.0.2.7 -all")
                                   .behaviour());
    use(server);
    paste(kSpf);
    const QString title = this->title();
    runAndWait();
    QVERIFY2(judgement().startsWith("The checks contradict this card: SPF."_L1), qPrintable(judgement()));
    QVERIFY(judgement().contains("Unless it was mended since"_L1));
    QVERIFY(judgement().contains("another possible cause"_L1) || judgement().contains("fits what"_L1));
    QCOMPARE(this->title(), title);
}

void TestChecks::leavesOutWhatIsNotChosen()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kSpf);
    QVERIFY(rows().size() > 1);
    for (CheckRow *row : rows()) {
        row->findChild<QCheckBox *>()->setChecked(false);
    }
    QVERIFY(!panel()->findChild<QPushButton *>(u"runChecks"_s)->isEnabled());
    QCOMPARE(state(), u"Nothing has been asked."_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(!isAsking());
    QCOMPARE(server.datagrams(), 0);
    rows().first()->findChild<QCheckBox *>()->setChecked(true);
    runAndWait();
    QVERIFY(rows().first()->findChild<QLabel *>(u"outcome"_s));
    QVERIFY(!rows().last()->findChild<QLabel *>(u"outcome"_s));
}

void TestChecks::stops()
{
    const HostileServer server([](const DnsRequest &, Via) { return Responses(); });
    use(server);
    paste(kNoPtr);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(server.datagrams() > 0);
    QCOMPARE(state(), u"Asking…"_s);
    panel()->findChild<QPushButton *>(u"stopChecks"_s)->click();
    QTRY_COMPARE(labelIn(rows().first(), u"outcome"_s), u"? Could not tell"_s);
    QTRY_COMPARE(state(), u"The checks say nothing for or against this card."_s);
    QCOMPARE(judgement(), QString());
}

/// What a proposal would change is said before it is published; nothing is asked until then.
void TestChecks::triesAProposal()
{
    const HostileServer server(Answers().txt("example.com", "v=spf1 -all").behaviour());
    use(server);
    paste(kSpf);
    runAndWait();
    const int asked = server.datagrams();
    auto *button = panel()->findChild<QToolButton *>(u"tryFix"_s);
    QVERIFY(button);
    QCOMPARE(labelIn(panel(), u"tried"_s), QString());
    button->click();
    QTRY_VERIFY(labelIn(panel(), u"tried"_s).contains("SPF: Pass instead of Problem"_L1));
    QVERIFY2(labelIn(panel(), u"tried"_s).contains("look-ups"_L1), qPrintable(labelIn(panel(), u"tried"_s)));
    QVERIFY(server.datagrams() > asked);
    QCOMPARE(labelIn(rows().first(), u"outcome"_s), u"\u2717 Problem"_s);
}

/// A record that was published meanwhile is found at the first look.
void TestChecks::watchesForAProposal()
{
    std::atomic<bool> isPublished = false;
    const Behaviour before = Answers().txt("example.com", "v=spf1 -all").behaviour();
    const Behaviour after = Answers().txt("example.com", "v=spf1 ip4:192.0.2.7 -all").behaviour();
    const HostileServer server(
        [&](const DnsRequest &request, Via via) { return isPublished ? after(request, via) : before(request, via); });
    use(server);
    paste(kSpf);
    runAndWait();
    isPublished = true;
    QSignalSpy noticed(panel(), &ChecksPanel::noticed);
    panel()->findChild<QToolButton *>(u"watchFix"_s)->click();
    QTRY_VERIFY(labelIn(panel(), u"watched"_s).contains("it is safe to send again"_L1));
    QCOMPARE(panel()->findChild<QToolButton *>(u"watchFix"_s)->text(), u"Watch"_s);
    QCOMPARE(noticed.count(), 1);
    QVERIFY(noticed.first().first().toString().contains("v=spf1 ip4:192.0.2.7 -all"_L1));
}

void TestChecks::keepsAskingOnlyWhileItWatches()
{
    const HostileServer server(Answers().txt("example.com", "v=spf1 -all").behaviour());
    use(server);
    paste(kSpf);
    runAndWait();
    const int asked = server.datagrams();
    QToolButton *button = panel()->findChild<QToolButton *>(u"watchFix"_s);
    QCOMPARE(button->text(), u"Watch"_s);
    QVERIFY(button->accessibleDescription().contains("at most once in 30 seconds"_L1));
    QCOMPARE(server.datagrams(), asked);
    button->click();
    QTRY_VERIFY(labelIn(panel(), u"watched"_s).startsWith("Not there yet"_L1));
    QVERIFY(server.datagrams() > asked);
    paste(kNoPtr);
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(panel()->findChild<QToolButton *>(u"watchFix"_s));
    button = panel()->findChild<QToolButton *>(u"watchFix"_s);
    QCOMPARE(button->text(), u"Stop watching"_s);
    QVERIFY(labelIn(panel(), u"watched"_s).startsWith("Not there yet"_L1));
    button->click();
    QCOMPARE(button->text(), u"Watch"_s);
    QCOMPARE(labelIn(panel(), u"watched"_s), QString());
    button->click(); // goes on when the window ends
}

/// The window goes while a server is silent; nothing is waited for but the run's own threads.
void TestChecks::endsWithTheProgram()
{
    const HostileServer server([](const DnsRequest &, Via) { return Responses(); });
    use(server);
    Settings().setTimeLimit(Settings::kMaxTimeLimit);
    paste(kNoPtr);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(server.datagrams() > 0);
    m_window = std::make_unique<MainWindow>();
}

void TestChecks::keepsWhatItFound()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr + u"\n\n"_s);
    runAndWait();
    const int asked = server.datagrams();
    paste(kSpf);
    QVERIFY(state().startsWith("Nothing has been asked yet."_L1));
    QCOMPARE(judgement(), QString());
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(state(), u"The checks support this card."_s);
    QVERIFY(judgement().startsWith("The checks support this card"_L1));
    QCOMPARE(server.datagrams(), asked);
}

void TestChecks::keepsWhatItFoundForAnotherCard()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr);
    runAndWait();
    const int asked = server.datagrams();
    const Explanation same = explain(kNoPtr.toUtf8(), Catalog::builtIn());
    panel()->show(std::make_shared<const Explanation>(same), 0);
    QCOMPARE(state(), u"The checks support this card."_s);
    QCOMPARE(server.datagrams(), asked);
}

/// A bounce that is taken for a fake has rows, but none that can be asked.
void TestChecks::asksNothingOfAFake()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kSpf);
    Explanation fake = explain(kSpf.toUtf8(), Catalog::builtIn());
    fake.analysis.kind = Kind::FakeBounce;
    panel()->show(std::make_shared<const Explanation>(fake), 0);
    QVERIFY(!rows().isEmpty());
    for (const CheckRow *row : rows()) {
        QCOMPARE(row->planned().askable, WhyNotAskable::Unconfirmed);
        QVERIFY(!row->isChosen());
    }
    panel()->run();
    QVERIFY(!isAsking());
    QCOMPARE(server.datagrams(), 0);
}

void TestChecks::asksOfAPictureOnceItIsConfirmed()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr);
    Explanation picture = explain(kNoPtr.toUtf8(), Catalog::builtIn());
    picture.document.notes.append({.id = NoteId::FromPicture, .lines = {}, .detail = {}, .amount = 0});
    const auto shared = std::make_shared<const Explanation>(picture);
    panel()->show(shared, 0);
    panel()->run();
    QVERIFY(!isAsking());
    QCOMPARE(server.datagrams(), 0);
    panel()->show(shared, 0, TextTrust::Confirmed);
    panel()->run();
    QTRY_VERIFY(server.datagrams() > 0);
}

void TestChecks::asksNothingThatIsNotOnTheScreen()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr);
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(!panel()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(!isAsking());
    QCOMPARE(server.datagrams(), 0);
    runAndWait();
    QVERIFY(server.datagrams() > 0);
}

void TestChecks::asksNobodyInPlaceOfABadResolver()
{
    Settings().setResolver(u"dns.example"_s);
    paste(kNoPtr);
    QCOMPARE(state(), u"Nothing can be asked: the resolver in the settings is not valid."_s);
    QVERIFY(!panel()->findChild<QPushButton *>(u"runChecks"_s)->isEnabled());
}

void TestChecks::copiesEvidence()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr);
    runAndWait();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QString evidence = QGuiApplication::clipboard()->text();
    QVERIFY2(evidence.contains("Status line: "_L1) && evidence.contains("Card: "_L1), qPrintable(evidence));
    QVERIFY(evidence.contains("\n\nThe checks support this card: Reverse DNS."_L1));
    QVERIFY(evidence.contains("Reverse DNS: Problem"_L1));
    QVERIFY(evidence.contains(u"from 127.0.0.1:%1 at "_s.arg(server.port())));
}

void TestChecks::settingsChooseTheResolver()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(named<QLineEdit>("resolver"));
    auto *resolver = named<QLineEdit>("resolver");
    resolver->setText(u"dns.example"_s);
    QVERIFY(named<QLabel>("resolverWrong")->isVisible());
    QVERIFY(Settings().checks().resolver.servers.isEmpty());
    resolver->setText(u"192.0.2.53"_s);
    QVERIFY(!named<QLabel>("resolverWrong")->isVisible());
    named<QSpinBox>("timeLimit")->setValue(9);
    named<QLineEdit>("spamhausKey")->setText(u"abc"_s);
    const CheckSettings settings = Settings().checks();
    QCOMPARE(settings.resolver.servers, QStringList{u"192.0.2.53"_s});
    QCOMPARE(settings.resolver.deadline, std::chrono::milliseconds(9000));
    QCOMPARE(settings.keys.value(u"spamhaus"_s), u"abc"_s);
}

void TestChecks::everyControlHasAName()
{
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kSpf);
    runAndWait();
    for (const auto *button : panel()->findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    QVERIFY(panel()->findChild<QCheckBox *>()->accessibleDescription().size() > 2);
}

void TestChecks::speaksGerman()
{
    installLanguage(*qApp, u"de"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const HostileServer server(Answers().behaviour());
    use(server);
    paste(kNoPtr);
    QVERIFY(state().startsWith("Noch wurde nichts gefragt."_L1));
    runAndWait();
    QVERIFY2(judgement().startsWith(u"Die Prüfungen bestätigen diese Karte"_s), qPrintable(judgement()));
    QVERIFY(!labelIn(rows().first(), u"sentence"_s).contains("reverse"_L1));
    installLanguage(*qApp, u"en"_s);
}

BOUNCELENS_TEST(TestChecks)
#include "tst_checks.moc"

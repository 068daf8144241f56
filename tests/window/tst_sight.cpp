// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/colours.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels have which colour.
QHash<QRgb, int> coloursIn(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        QRgb last = 0;
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (line[x] != last && run > 0) {
                counts[last] += run;
                run = 0;
            }
            last = line[x];
            ++run;
        }
        counts[last] += run;
    }
    return counts;
}

/// Of the colour that stands out most against the one that most pixels have.
double contrastIn(const QImage &image)
{
    const QHash<QRgb, int> colours = coloursIn(image);
    QRgb ground = 0;
    for (const auto &[colour, count] : colours.asKeyValueRange()) {
        ground = count > colours.value(ground) ? colour : ground;
    }
    double most = 1;
    for (const auto &[colour, count] : colours.asKeyValueRange()) {
        most = std::max(most, contrastOf(colour, ground));
    }
    return most;
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x2D, 0x2D, 0x2D));
    dark.setColor(QPalette::Base, QColor(0x1E, 0x1E, 0x1E));
    return dark;
}

} // namespace

/// What is on the screen can be read, measured from its pixels.
class TestSight : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrast();
    void wordsOfTheSourceCanBeRead_data() { addPalettes(); }
    void wordsOfTheSourceCanBeRead();
    void wordsCanBeReadAfterThePaletteChanged();
    void wordsBesideItCanBeRead_data() { addPalettes(); }
    void wordsBesideItCanBeRead();
    void marksAndFocusCanBeSeen_data() { addPalettes(); }
    void marksAndFocusCanBeSeen();
    void startPageCanBeRead_data() { addPalettes(); }
    void startPageCanBeRead();

private:
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::palette();
        QTest::newRow("dark") << darkPalette();
    }
    /// A new window in that palette, with letters that are thick enough to have their full colour.
    void begin(const QPalette &palette)
    {
        m_window.reset();
        m_before = QApplication::palette();
        m_font = QApplication::font();
        QApplication::setPalette(palette);
        QFont large = m_font;
        large.setPointSizeF(large.pointSizeF() * 1.3);
        QApplication::setFont(large);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1300, 900);
        m_window->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void open(const QString &name)
    {
        QSignalSpy shown(m_window.get(), &MainWindow::shown);
        m_window->open({QStringLiteral(SAMPLES "/") + name});
        QVERIFY(shown.wait());
        QApplication::processEvents();
    }
    void checkLabels(const QImage &picture)
    {
        int checked = 0;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QString text = shownText(widget);
            const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
            const bool isSeen = !widget->visibleRegion().isEmpty() && widget->isEnabled() &&
                                widget->visibleRegion().boundingRect() == widget->rect();
            if (isSeen && text.size() > 2) {
                const double contrast = contrastIn(picture.copy(place));
                QVERIFY2(contrast >= kTextContrast, qPrintable(u"%1: %2"_s.arg(text.left(60)).arg(contrast)));
                ++checked;
            }
        }
        QVERIFY(checked > 2);
    }

private Q_SLOTS:
    void cleanup()
    {
        QApplication::setPalette(m_before);
        QApplication::setFont(m_font);
        m_window->close();
        m_window.reset();
    }

private:
    QPalette m_before = QApplication::palette();
    QFont m_font = QApplication::font();
};

void TestSight::measuresContrast()
{
    QCOMPARE(std::round(contrastOf(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastOf(Qt::red, Qt::red), 1);
    QVERIFY(std::abs(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    for (const QColor &ground :
         {QColor(Qt::white), QColor(Qt::black), QColor(0x77, 0x77, 0x77), QColor(0x6B, 0x4E, 0)}) {
        for (const QColor &colour : {QColor(Qt::white), QColor(Qt::black), QColor(Qt::yellow), QColor(0, 0, 0, 128)}) {
            QVERIFY(contrastOf(readable(colour, ground), ground) >= kTextContrast);
        }
    }
    QCOMPARE(readable(Qt::darkBlue, Qt::white), QColor(Qt::darkBlue));
}

void TestSight::wordsOfTheSourceCanBeRead()
{
    QFETCH(QPalette, palette);
    begin(palette);
    for (const QString &name : {u"gmail-dmarc.eml"_s, u"transcript.txt"_s}) {
        open(name);
        SourceView *view = m_window->findChild<SourcePanel *>()->decoded();
        view->zoomIn(3);
        view->setTextCursor(QTextCursor(view->document()));
        const QImage picture = view->viewport()->grab().toImage();
        int checked = 0;
        QTextCursor word(view->document());
        while (word.movePosition(QTextCursor::NextWord) && view->cursorRect(word).bottom() < picture.height()) {
            QTextCursor end = word;
            end.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
            const QRect place(view->cursorRect(word).topLeft(), view->cursorRect(end).bottomRight());
            if (end.selectedText().size() > 2 && place.height() <= view->cursorRect(word).height()) {
                const double contrast = contrastIn(picture.copy(place));
                QVERIFY2(contrast >= kTextContrast, qPrintable(u"%1: %2"_s.arg(end.selectedText()).arg(contrast)));
                ++checked;
            }
        }
        QVERIFY(checked > 20);
    }
}

void TestSight::wordsCanBeReadAfterThePaletteChanged()
{
    begin(QApplication::palette());
    open(u"gmail-dmarc.eml"_s);
    const QPalette dark = darkPalette();
    QApplication::setPalette(dark);
    QApplication::processEvents();
    const SourceView *view = m_window->findChild<SourcePanel *>()->decoded();
    int checked = 0;
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.foreground().style() != Qt::NoBrush) {
                const double contrast = contrastOf(range.format.foreground().color(), dark.color(QPalette::Base));
                QVERIFY2(contrast >= kTextContrast, qPrintable(block.text()));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 10);
}

void TestSight::wordsBesideItCanBeRead()
{
    QFETCH(QPalette, palette);
    begin(palette);
    open(u"gmail-dmarc.eml"_s);
    checkLabels(m_window->grab().toImage());
    auto *card = m_window->findChild<CardPanel *>();
    card->verticalScrollBar()->setValue(card->verticalScrollBar()->maximum());
    QApplication::processEvents();
    checkLabels(m_window->grab().toImage());
}

void TestSight::startPageCanBeRead()
{
    QFETCH(QPalette, palette);
    begin(palette);
    checkLabels(m_window->grab().toImage());
}

void TestSight::marksAndFocusCanBeSeen()
{
    QFETCH(QPalette, palette);
    begin(palette);
    open(u"gmail-dmarc.eml"_s);
    SourceView *view = m_window->findChild<SourcePanel *>()->decoded();
    const QRect status = view->cursorRect();
    const QImage margin = view->grab().toImage().copy(0, status.top(), 8, status.height());
    QVERIFY2(contrastIn(margin) >= kMarkContrast, qPrintable(QString::number(contrastIn(margin))));
    const auto *card = m_window->findChild<CardPanel *>();
    for (QLabel *label : card->findChildren<QLabel *>()) {
        if (!(label->focusPolicy() & Qt::TabFocus) || !label->isVisible()) {
            continue;
        }
        m_window->activateWindow();
        label->clearFocus();
        const QImage without = label->grab().toImage();
        label->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(label->hasFocus());
        const QImage with = label->grab().toImage();
        // What the focus adds, on the ground of the rest.
        double most = 1;
        const QHash<QRgb, int> before = coloursIn(without);
        QRgb ground = 0;
        for (const auto &[colour, count] : before.asKeyValueRange()) {
            ground = count > before.value(ground) ? colour : ground;
        }
        for (const auto &[colour, count] : coloursIn(with).asKeyValueRange()) {
            most = count > before.value(colour) ? std::max(most, contrastOf(colour, ground)) : most;
        }
        QVERIFY2(most >= kMarkContrast, qPrintable(u"%1: %2"_s.arg(label->text()).arg(most)));
    }
}

BOUNCELENS_TEST(TestSight)
#include "tst_sight.moc"

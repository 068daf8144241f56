// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/source/sourcepanel.h"

#include "input/charset.h"
#include "input/textbuilder.h"
#include "window/source/readablehighlighter.h"
#include "window/source/sourceview.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxColoured = 200'000; ///< characters; colouring more stalls the window for over 100 ms

/// A run of lines of a document in another text, the one before which as many equal ones stand; empty if it is not
/// there.
LineRange sameLines(const Document &document, LineRange lines, const QString &text)
{
    const QStringView wanted = document.line(lines.first).trimmed();
    int before = 0;
    for (int line = 1; line < lines.first; ++line) {
        before += document.line(line).trimmed() == wanted ? 1 : 0;
    }
    int number = 0;
    LineRange found;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (found.isEmpty() && line.trimmed() == wanted && before-- == 0) {
            found = {.first = number, .last = number};
        } else if (!found.isEmpty()) {
            const int next = lines.first + number - found.first;
            if (next > lines.last || line.trimmed() != document.line(next).trimmed()) {
                break;
            }
            found.last = number;
        }
    }
    return found;
}

QToolButton *makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

SourcePanel::SourcePanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_decoded(new SourceView(this))
    , m_raw(new SourceView(this))
    , m_words(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_findBar(makeFindBar())
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_decoded->setObjectName(u"decoded"_s);
    m_decoded->setAccessibleName(tr("Decoded source"));
    m_raw->setAccessibleName(tr("Raw source"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the source"));
    m_tabs->addTab(m_decoded, tr("Decoded"));
    m_tabs->addTab(m_raw, tr("Raw"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_findBar);
    m_findBar->hide();
    connect(m_decoded, &SourceView::lineChosen, this, &SourcePanel::lineChosen);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_isRaw = m_tabs->currentWidget() == m_raw || (m_isRaw && m_tabs->currentWidget() != m_decoded);
        fillRaw();
    });
}

SourcePanel::~SourcePanel()
{
    delete m_highlighter;
}

QWidget *SourcePanel::makeFindBar()
{
    auto *bar = new QWidget(this);
    m_words->setPlaceholderText(tr("Find in the source"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    auto *back = makeButton(u"\u2191"_s, tr("Find the one before"), bar);
    auto *next = makeButton(u"\u2193"_s, tr("Find the next one"), bar);
    auto *close = makeButton(u"\u2715"_s, tr("Close the find bar"), bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(6, 4, 6, 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, back, next, m_found, close}) {
        layout->addWidget(widget);
    }
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next, &QToolButton::clicked, this, [this] { find(false); });
    connect(back, &QToolButton::clicked, this, [this] { find(true); });
    connect(close, &QToolButton::clicked, bar, [this, bar] {
        bar->hide();
        showFound();
    });
    m_found->setObjectName(u"found"_s);
    connect(m_words, &QLineEdit::textChanged, this, &SourcePanel::showFound);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), bar, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, bar, [this, bar] {
        bar->hide();
        m_tabs->currentWidget()->setFocus();
        showFound();
    });
    return bar;
}

void SourcePanel::openFind()
{
    openPanel(lastView());
    m_findBar->show();
    showFound();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void SourcePanel::find(bool isBackward)
{
    SourceView *view = lastView();
    openPanel(view);
    view->fillAll();
    const auto flags = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!view->find(m_words->text(), flags)) {
        QTextCursor cursor = view->textCursor();
        const QTextCursor former = cursor;
        cursor.movePosition(isBackward ? QTextCursor::End : QTextCursor::Start);
        view->setTextCursor(cursor);
        if (!view->find(m_words->text(), flags)) {
            view->setTextCursor(former);
        }
    }
    showFound();
}

/// "3 of 17", and a mark on each.
void SourcePanel::showFound()
{
    SourceView *view = lastView();
    const QString words = m_findBar->isHidden() ? QString() : m_words->text();
    const int count = view->setFound(words);
    (view == m_raw ? m_decoded : m_raw)->setFound({});
    m_found->setText(words.isEmpty()                  ? QString()
                     : count == 0                     ? tr("Not found")
                     : count == SourceView::kMaxFound ? tr("more than %1").arg(count)
                                                      : tr("%1 of %2").arg(view->foundAtCursor()).arg(count));
}

void SourcePanel::setWrapsLines(bool isOn)
{
    m_decoded->setWraps(isOn);
    m_raw->setWraps(isOn);
}

void SourcePanel::zoom(int steps)
{
    m_decoded->zoomIn(steps);
    m_raw->zoomIn(steps);
}

void SourcePanel::addPanel(QWidget *panel, const QString &title)
{
    m_tabs->insertTab(m_tabs->count() - 2, panel, title);
}

void SourcePanel::removePanel(QWidget *panel)
{
    m_tabs->removeTab(m_tabs->indexOf(panel));
}

void SourcePanel::openPanel(QWidget *panel)
{
    if (m_tabs->indexOf(panel) >= 0) {
        m_tabs->setCurrentWidget(panel);
    }
}

SourceView *SourcePanel::lastView() const
{
    return m_isRaw ? m_raw : m_decoded;
}

void SourcePanel::show(const std::shared_ptr<const Explanation> &explanation, int failure)
{
    if (m_explanation != explanation) {
        m_explanation = explanation;
        m_rawIsFilled = false;
        m_raw->setSource({});
        delete std::exchange(m_highlighter, nullptr);
        m_decoded->setSource(explanation->document.text);
        highlight(*explanation);
        fillRaw();
    }
    const Analysis &analysis = explanation->analysis;
    m_candidates.clear();
    for (const Failure &other : analysis.failures) {
        m_candidates.append(other.status.lines);
    }
    for (const Ignored &ignored : analysis.ignored) {
        m_candidates.append(ignored.lines);
    }
    std::ranges::sort(m_candidates, {}, &LineRange::first);
    m_status = failure >= 0 ? analysis.failures.at(failure).status.lines : LineRange{};
    m_decoded->setMarks(m_status, m_candidates);
    showLines(m_status);
    markRaw();
}

void SourcePanel::showLines(LineRange lines)
{
    if (!lines.isEmpty()) {
        m_tabs->setCurrentWidget(m_decoded);
        m_decoded->showLines(lines);
    }
}

void SourcePanel::stepCandidate(int direction)
{
    const int line = m_decoded->currentLine();
    const auto isBehind = [line](LineRange range) { return range.first > line; };
    const auto next = std::ranges::find_if(m_candidates, isBehind);
    const auto former = std::ranges::find_if(m_candidates.crbegin(), m_candidates.crend(),
                                             [line](LineRange range) { return range.first < line; });
    LineRange target;
    if (direction > 0 && next != m_candidates.end()) {
        target = *next;
    } else if (direction < 0 && former != m_candidates.crend()) {
        target = *former;
    }
    if (!target.isEmpty()) {
        showLines(target);
        Q_EMIT lineChosen(target.first);
    }
}

/// The raw text is filled when it is first looked at.
void SourcePanel::fillRaw()
{
    if (m_rawIsFilled || m_tabs->currentWidget() != m_raw || !m_explanation) {
        return;
    }
    m_rawIsFilled = true;
    Document raw;
    TextBuilder builder(raw);
    builder.addLines(decodeFile(m_explanation->document.raw));
    builder.finish();
    m_raw->setSource(raw.text);
    markRaw();
}

/// Where the status line stands in the raw text; not marked where it is encoded there.
void SourcePanel::markRaw()
{
    if (!m_rawIsFilled || m_status.isEmpty()) {
        return;
    }
    const LineRange lines = sameLines(m_explanation->document, m_status, m_raw->toPlainText());
    m_raw->setMarks(lines, {});
    m_raw->showLines(lines);
}

void SourcePanel::highlight(const Explanation &explanation)
{
    if (explanation.document.text.size() > kMaxColoured) {
        return;
    }
    const bool isDialogue = explanation.document.format == DocumentFormat::Transcript;
    m_highlighter = new ReadableHighlighter(palette(), this);
    m_highlighter->setDefinition(m_repository->definitionForName(isDialogue ? u"SMTP Transcript"_s : u"Bounce Mail"_s));
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
    m_highlighter->setDocument(m_decoded->document());
}

void SourcePanel::applyTheme()
{
    if (m_highlighter) {
        m_highlighter->setGround(palette()); // the views get theirs later
        m_highlighter->setTheme(m_repository->themeForPalette(palette()));
        m_highlighter->rehighlight();
    }
}

void SourcePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    }
}

} // namespace BounceLens

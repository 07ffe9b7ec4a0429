// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/codeview.h"

#include "desktop/widgets/codeviewfind.h"
#include "desktop/widgets/confhighlighter.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Slipway {

CodeView::CodeView(QWidget *parent)
    : QWidget(parent)
    , m_edit(new CodeViewEdit(this))
    , m_highlighter(new ConfHighlighter(m_edit->document()))
    , m_find(new CodeViewFind(m_edit, this))
{
    m_edit->setObjectName(QStringLiteral("codeText"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTip([this](int block) {
        const LineReason *reason = reasonAt(block);
        if (!reason)
            return QString();
        const QString place = m_placeName && !reason->from.isEmpty() ? m_placeName(reason->from) : QString();
        return place.isEmpty() ? reason->reason : reason->reason + QLatin1Char('\n') + tr("From: %1").arg(place);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_edit, 1);
    column->addWidget(m_find);
    column->addWidget(makeStrip());
    setFocusProxy(m_edit);
    makeActions();
    applyColors();
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::showReason);
    connect(m_edit, &CodeViewEdit::activated, this, &CodeView::activate);
}

QWidget *CodeView::makeHeader()
{
    m_header = new QWidget(this);
    m_title = new QLabel(m_header);
    m_title->setObjectName(QStringLiteral("codeTitle"));
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *find = new QPushButton(tr("Find"), m_header);
    find->setObjectName(QStringLiteral("findButton"));
    find->setToolTip(tr("Find in this text (Ctrl+F)"));
    auto *copy = new QPushButton(tr("Copy"), m_header);
    copy->setObjectName(QStringLiteral("codeCopy"));
    copy->setToolTip(tr("Copy the whole text; Ctrl+C copies what is selected"));
    for (QPushButton *button : {find, copy}) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_title, 1);
    row->addWidget(find);
    row->addWidget(copy);
    connect(find, &QPushButton::clicked, m_find, &CodeViewFind::open);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    m_header->hide();
    return m_header;
}

QWidget *CodeView::makeStrip()
{
    m_strip = new QWidget(this);
    m_reason = new QLabel(m_strip);
    m_reason->setObjectName(QStringLiteral("codeReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_goTo = new QPushButton(m_strip);
    m_goTo->setObjectName(QStringLiteral("codeGoTo"));
    m_goTo->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_goTo);
    // Two lines of text and the button always fit, so that the text above does not jump.
    m_strip->setMinimumHeight(2 * fontMetrics().lineSpacing() + 20);
    connect(m_goTo, &QPushButton::clicked, this, [this] { activate(m_edit->textCursor().blockNumber()); });
    m_strip->hide();
    return m_strip;
}

void CodeView::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, m_find, slot);
        addAction(action);
    };
    add(tr("Find"), QKeySequence::Find, &CodeViewFind::open);
    add(tr("Find the next one"), QKeySequence::FindNext, &CodeViewFind::findNext);
    add(tr("Find the one before"), QKeySequence::FindPrevious, &CodeViewFind::findPrevious);
}

void CodeView::setTitle(const QString &title)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
    m_header->setVisible(!title.isEmpty());
}

void CodeView::setEmptyText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void CodeView::showFile(const BundleFile &file)
{
    setTitle(file.path);
    QString text = shownText(file.content);
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1); // ends the last line; there is no line behind it
    showLines(text, codeLanguage(file.path), {}, 0, file.reasons);
}

void CodeView::showText(const QString &text, CodeLanguage language)
{
    showLines(shownText(text), language, {}, 0, {});
}

void CodeView::showLines(const QString &text, CodeLanguage language, const QVector<CodeLine> &lines, int prefix,
                         const QVector<LineReason> &reasons)
{
    m_reasons.clear();
    for (const LineReason &reason : reasons)
        m_reasons.insert(reason.line, reason);
    // The text before the language: else the old text would be coloured once more for nothing.
    m_highlighter->setDocument(nullptr);
    m_edit->showText(text, lines);
    if (!tooLargeToColour(text))
        m_highlighter->setDocument(m_edit->document());
    m_highlighter->setLanguage(language, prefix);
    m_find->refresh(CodeColors::of(palette()));
    m_strip->setVisible(!m_reasons.isEmpty());
    showReason();
}

void CodeView::appendText(const QString &text)
{
    QScrollBar *bar = m_edit->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_edit->appendPlainText(shownText(text));
    if (atEnd)
        bar->setValue(bar->maximum());
}

const LineReason *CodeView::reasonAt(int block) const
{
    const QVector<CodeLine> &lines = m_edit->lines();
    int number = block + 1;
    if (!lines.isEmpty()) {
        const CodeLine line = lines.value(block);
        number = line.mark == CodeLine::Mark::Removed ? 0 : line.number;
    }
    const auto it = m_reasons.constFind(number);
    return it == m_reasons.cend() ? nullptr : &*it;
}

void CodeView::showReason()
{
    if (m_reasons.isEmpty())
        return;
    const LineReason *reason = reasonAt(m_edit->textCursor().blockNumber());
    const bool leads = reason && !reason->from.isEmpty();
    m_goTo->setVisible(leads);
    m_reason->setEnabled(reason);
    m_reason->setText(reason ? reason->reason : tr("Choose a line to see why it is there."));
    if (leads) {
        const QString place = m_placeName ? m_placeName(reason->from) : QString();
        m_goTo->setText(place.isEmpty() ? tr("Change It") : tr("Change It in %1").arg(place));
    }
}

void CodeView::activate(int block)
{
    const LineReason *reason = reasonAt(block);
    if (reason && !reason->from.isEmpty())
        Q_EMIT reasonActivated(reason->from);
}

bool CodeView::goToChange(bool forward)
{
    const QVector<CodeLine> &lines = m_edit->lines();
    const auto marked = [&lines](qsizetype i) {
        return i >= 0 && i < lines.size() && lines[i].mark != CodeLine::Mark::None;
    };
    const int step = forward ? 1 : -1;
    for (qsizetype i = m_edit->textCursor().blockNumber() + step; i >= 0 && i < lines.size(); i += step) {
        if (!marked(i) || marked(i - 1))
            continue;
        m_edit->setTextCursor(QTextCursor(m_edit->document()->findBlockByNumber(static_cast<int>(i))));
        m_edit->centerCursor();
        return true;
    }
    return false;
}

void CodeView::applyColors()
{
    const CodeColors colors = CodeColors::of(palette());
    m_edit->setColors(colors);
    m_highlighter->setColors(colors);
    m_find->refresh(colors);
}

void CodeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/codeviewedit.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace Slipway {

namespace {
class Gutter : public QWidget
{
public:
    explicit Gutter(CodeViewEdit *edit) : QWidget(edit), m_edit(edit) {}
    QSize sizeHint() const override { return {m_edit->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintGutter(event); }

private:
    CodeViewEdit *m_edit;
};

/// A tool tip takes what looks like HTML for HTML; this is text of somebody's file.
QString plainTip(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>")));
}
} // namespace

CodeViewEdit::CodeViewEdit(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(8 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    // A line never turns its direction, whatever it is written in.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setColors(CodeColors::of(palette()));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        viewport()->update();
        m_gutter->update();
    });
    placeGutter();
}

void CodeViewEdit::showText(const QString &text, const QVector<CodeLine> &lines)
{
    m_lines = lines;
    setPlainText(text);
    placeGutter();
}

void CodeViewEdit::setColors(const CodeColors &colors)
{
    m_colors = colors;
    viewport()->update();
    m_gutter->update();
}

void CodeViewEdit::setLineNumbers(bool on)
{
    m_numbers = on;
    m_gutter->setVisible(on);
    document()->setDocumentMargin(on ? 4 : 12);
    placeGutter();
}

CodeLine CodeViewEdit::lineAt(int block) const
{
    if (m_lines.isEmpty())
        return {block + 1, CodeLine::Mark::None};
    return m_lines.value(block);
}

int CodeViewEdit::gutterWidth() const
{
    int highest = m_lines.isEmpty() ? blockCount() : 0;
    for (const CodeLine &line : m_lines)
        highest = std::max(highest, line.number);
    const auto digits = std::max<qsizetype>(3, QString::number(highest).size());
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('9'));
    return static_cast<int>(digits) * digit + 2 * digit;
}

void CodeViewEdit::placeGutter()
{
    const int width = m_numbers ? gutterWidth() : 0;
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), width, area.height());
}

void CodeViewEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void CodeViewEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeGutter();
}

QRectF CodeViewEdit::rowOf(const QTextBlock &block) const
{
    QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    rect.setHeight(block.layout()->boundingRect().height()); // the last block has the document's margin below
    return rect;
}

void CodeViewEdit::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), m_colors.gutter);
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    const int pad = fontMetrics().horizontalAdvance(QLatin1Char('9'));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = rowOf(block);
        if (rect.top() > event->rect().bottom())
            break;
        const CodeLine line = lineAt(block.blockNumber());
        if (line.number == 0 || rect.bottom() < event->rect().top())
            continue;
        painter.setPen(block.blockNumber() == current ? m_colors.text : m_colors.quiet);
        painter.drawText(QRectF(0, rect.top(), m_gutter->width() - pad, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line.number));
    }
}

void CodeViewEdit::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = rowOf(block);
        if (rect.top() > event->rect().bottom())
            break;
        const CodeLine::Mark mark = lineAt(block.blockNumber()).mark;
        const QRectF row(0, rect.top(), viewport()->width(), rect.height());
        if (mark != CodeLine::Mark::None)
            painter.fillRect(row, mark == CodeLine::Mark::Added ? m_colors.addedLine : m_colors.removedLine);
        else if (block.blockNumber() == current && (m_numbers || hasFocus()))
            painter.fillRect(row, m_colors.currentLine);
        if (block.blockNumber() == current && hasFocus())
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), palette().color(QPalette::Highlight));
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

bool CodeViewEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor cursor = cursorForPosition(help->pos());
    const bool below = help->pos().y() > cursorRect(cursor).bottom();
    const QString text = m_tip && !below ? m_tip(cursor.blockNumber()) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(text), viewport());
    return true;
}

void CodeViewEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            Q_EMIT activated(textCursor().blockNumber());
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace Slipway

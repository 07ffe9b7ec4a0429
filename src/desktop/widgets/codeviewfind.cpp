// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/codeviewfind.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

namespace Slipway {

namespace {
constexpr qsizetype mostHits = 1000; ///< each is a selection to paint
}

CodeViewFind::CodeViewFind(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_field(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("findText"));
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    auto *previous = new QPushButton(tr("&Previous"), this);
    previous->setObjectName(QStringLiteral("previousButton"));
    auto *next = new QPushButton(tr("&Next"), this);
    next->setObjectName(QStringLiteral("nextMatchButton"));
    auto *done = new QPushButton(tr("Close"), this);
    done->setObjectName(QStringLiteral("closeButton"));
    done->setToolTip(tr("Close the search (Esc)"));
    for (QPushButton *button : {previous, next, done})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(done);
    connect(m_field, &QLineEdit::textChanged, this, &CodeViewFind::search);
    connect(previous, &QPushButton::clicked, this, &CodeViewFind::findPrevious);
    connect(next, &QPushButton::clicked, this, &CodeViewFind::findNext);
    connect(done, &QPushButton::clicked, this, &CodeViewFind::close);
    hide();
}

void CodeViewFind::open()
{
    const QString selected = m_edit->textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar(QChar::ParagraphSeparator)))
        m_field->setText(selected);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    search();
}

void CodeViewFind::close()
{
    hide();
    m_hits.clear();
    m_edit->setExtraSelections({});
    m_edit->setFocus(Qt::OtherFocusReason);
}

void CodeViewFind::refresh(const CodeColors &colors)
{
    m_colors = colors;
    if (isVisible())
        search();
}

void CodeViewFind::search()
{
    m_hits.clear();
    m_more = false;
    QList<QTextEdit::ExtraSelection> selections;
    const QString wanted = m_field->text();
    QTextCursor cursor(m_edit->document());
    while (!wanted.isEmpty()) {
        cursor = m_edit->document()->find(wanted, cursor);
        if (cursor.isNull())
            break;
        if (m_hits.size() == mostHits) {
            m_more = true;
            break;
        }
        m_hits.append(cursor.selectionStart());
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(m_colors.match);
        selections.append(selection);
    }
    m_edit->setExtraSelections(selections);
    if (!m_hits.isEmpty()) {
        // Stays where it is when that is a hit already, so that typing on does not run away.
        QTextCursor at = m_edit->textCursor();
        at.setPosition(at.selectionStart());
        m_edit->setTextCursor(at);
        step(true);
    }
    tellPlace();
}

void CodeViewFind::step(bool forward)
{
    if (m_hits.isEmpty())
        return;
    const QTextCursor now = m_edit->textCursor();
    qsizetype index = 0;
    if (forward) {
        const int from = now.hasSelection() ? now.selectionEnd() : now.position();
        const auto it = std::lower_bound(m_hits.cbegin(), m_hits.cend(), from);
        index = it == m_hits.cend() ? 0 : std::distance(m_hits.cbegin(), it);
    } else {
        const auto it = std::lower_bound(m_hits.cbegin(), m_hits.cend(), now.selectionStart());
        index = it == m_hits.cbegin() ? m_hits.size() - 1 : std::distance(m_hits.cbegin(), it) - 1;
    }
    QTextCursor hit(m_edit->document());
    hit.setPosition(m_hits[index]);
    hit.setPosition(m_hits[index] + static_cast<int>(m_field->text().size()), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(hit);
    tellPlace();
}

void CodeViewFind::tellPlace()
{
    if (m_field->text().isEmpty()) {
        m_count->clear();
        return;
    }
    if (m_hits.isEmpty()) {
        m_count->setText(tr("Not found"));
        return;
    }
    const auto it = std::find(m_hits.cbegin(), m_hits.cend(), m_edit->textCursor().selectionStart());
    const auto place = it == m_hits.cend() ? 1 : std::distance(m_hits.cbegin(), it) + 1;
    m_count->setText(m_more ? tr("%1 of more than %2").arg(place).arg(m_hits.size())
                            : tr("%1 of %2").arg(place).arg(m_hits.size()));
}

bool CodeViewFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        step(!(key->modifiers() & Qt::ShiftModifier));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Slipway

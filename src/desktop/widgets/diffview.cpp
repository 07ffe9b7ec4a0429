// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/diffview.h"

#include "base/async.h"
#include "desktop/widgets/diffviewtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway {

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_code(new CodeView(this))
    , m_summary(new QLabel(this))
    , m_foreign(new QLabel(this))
    , m_previous(new QPushButton(tr("Previous Change"), this))
    , m_next(new QPushButton(tr("Next Change"), this))
{
    m_summary->setObjectName(QStringLiteral("diffSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_foreign->setObjectName(QStringLiteral("diffForeign"));
    m_foreign->setTextFormat(Qt::PlainText);
    m_foreign->setWordWrap(true);
    m_foreign->setContentsMargins(12, 0, 12, 6);
    m_foreign->hide();
    m_previous->setObjectName(QStringLiteral("previousChange"));
    m_next->setObjectName(QStringLiteral("nextChange"));
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_previous->setToolTip(tr("Go to the change before (Alt+Up)"));
    m_next->setToolTip(tr("Go to the next change (Alt+Down)"));
    for (QPushButton *button : {m_previous, m_next}) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_summary, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_foreign);
    column->addWidget(m_code, 1);
    setFocusProxy(m_code);
    enableSteps(false);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_code->goToChange(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_code->goToChange(true); });
}

void DiffView::enableSteps(bool on)
{
    m_previous->setEnabled(on);
    m_next->setEnabled(on);
}

QString DiffView::summary() const
{
    return m_summary->text();
}

void DiffView::showNothing(const QString &text)
{
    ++m_generation;
    m_summary->clear();
    m_foreign->hide();
    enableSteps(false);
    m_code->clear();
    m_code->setEmptyText(text);
}

void DiffView::showChange(const FileChange &change, const QString &place, const QVector<LineReason> &reasons)
{
    m_place = place;
    const quint64 generation = ++m_generation;
    onDone(QtConcurrent::run([change] { return Result<DiffText>(diffText(change)); }), this,
           [this, generation, change, reasons](const Result<DiffText> &diff) {
               if (generation == m_generation && diff)
                   take(*diff, change, reasons);
           });
}

void DiffView::take(const DiffText &diff, const FileChange &change, const QVector<LineReason> &reasons)
{
    switch (change.kind) {
    case FileChange::Kind::Same: m_summary->setText(tr("The same on %1.").arg(m_place)); break;
    case FileChange::Kind::Added: m_summary->setText(tr("New: not yet on %1.").arg(m_place)); break;
    case FileChange::Kind::Removed: m_summary->setText(tr("Goes: on %1, and no longer needed.").arg(m_place)); break;
    case FileChange::Kind::Changed:
        m_summary->setText(diff.note.isEmpty()
                               ? tr("%1, %2").arg(tr("%n line(s) added", nullptr, diff.added),
                                                  tr("%n line(s) removed", nullptr, diff.removed))
                               : tr("Changes."));
        break;
    }
    m_foreign->setVisible(change.foreign);
    m_foreign->setText(tr("⚠ Somebody edited this file on %1 since Slipway last wrote it. Lines with “-” are what is there now.")
                           .arg(m_place));
    m_code->setEmptyText(diff.note.isEmpty() ? tr("This file is empty.") : diff.note);
    m_code->showLines(diff.text, codeLanguage(change.path), diff.lines, DiffText::prefix, reasons);
    enableSteps(diff.added + diff.removed > 0);
    if (change.kind == FileChange::Kind::Changed && diff.lines.value(0).mark == CodeLine::Mark::None)
        m_code->goToChange(true);
    Q_EMIT shown();
}

} // namespace Slipway

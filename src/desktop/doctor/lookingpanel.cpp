// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/lookingpanel.h"

#include "desktop/widgets/pilldelegate.h"
#include "ui_lookingpanel.h"

#include <QEvent>
#include <QHeaderView>

namespace Slipway {

LookingPanel::LookingPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::LookingPanel>())
{
    m_ui->setupUi(this);
    m_ui->outcomes->setModel(&m_model);
    m_ui->outcomes->setItemDelegateForColumn(OutcomeModel::ResultColumn,
                                             new PillDelegate(OutcomeModel::ToneRole, m_ui->outcomes));
    m_ui->splitter->setSizes({360, 160});
    m_ui->answer->edit()->setLineNumbers(false);
    m_ui->answer->edit()->setAccessibleName(tr("All that came back"));
    m_ui->answer->setEmptyText(tr("Choose a line to see all that came back."));
    setColumns();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &LookingPanel::cancelRequested);
    connect(m_ui->outcomes->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LookingPanel::showChosen);
    showState();
}

LookingPanel::~LookingPanel() = default;

void LookingPanel::setColumns()
{
    QHeaderView *header = m_ui->outcomes->header();
    const int letter = fontMetrics().averageCharWidth();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(OutcomeModel::AnswerColumn, QHeaderView::Stretch);
    header->resizeSection(OutcomeModel::ResultColumn, 18 * letter);
    header->resizeSection(OutcomeModel::WhereColumn, 18 * letter);
    header->resizeSection(OutcomeModel::CommandColumn, 48 * letter);
    header->resizeSection(OutcomeModel::TimeColumn, 10 * letter);
}

void LookingPanel::begin()
{
    m_model.clear();
    m_ui->answer->clear();
    m_latest.clear();
    m_found.clear();
    m_done = m_all = 0;
    m_running = true;
    showState();
}

void LookingPanel::add(const QVector<DoctorEvent> &events)
{
    QVector<Outcome> outcomes;
    for (const DoctorEvent &event : events) {
        m_done = std::max(m_done, event.done);
        m_all = std::max(m_all, event.all);
        if (event.kind == DoctorEvent::Kind::Looking)
            m_latest = event.outcome.server;
        else if (event.kind == DoctorEvent::Kind::Outcome)
            outcomes.append(event.outcome);
        else if (event.kind == DoctorEvent::Kind::Found && !m_found.contains(event.conclusion.title))
            m_found.append(event.conclusion.title);
    }
    m_model.add(outcomes);
    showState();
}

void LookingPanel::finish()
{
    m_running = false;
    showState();
}

void LookingPanel::showChosen()
{
    const QModelIndex chosen = m_ui->outcomes->currentIndex();
    m_ui->answer->setTitle(chosen.data(OutcomeModel::CommandRole).toString());
    m_ui->answer->showText(chosen.data(OutcomeModel::OutputRole).toString());
}

void LookingPanel::showState()
{
    m_ui->progress->setVisible(m_running);
    m_ui->cancelButton->setVisible(m_running);
    m_ui->progress->setMaximum(static_cast<int>(m_all));
    m_ui->progress->setValue(static_cast<int>(m_done));
    m_ui->found->setVisible(!m_found.isEmpty());
    m_ui->found->setText(tr("Seen so far: %1").arg(m_found.join(QStringLiteral(" · "))));
    if (!m_running)
        m_ui->state->setText(tr("%n answer(s) came back.", nullptr, m_model.rowCount()));
    else if (m_latest.isEmpty())
        m_ui->state->setText(tr("%1 of %2 looks are done.").arg(m_done).arg(m_all));
    else
        m_ui->state->setText(
            tr("%1 of %2 looks are done. Looking at %3…").arg(m_done).arg(m_all).arg(m_latest));
}

void LookingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setColumns();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showState();
}

} // namespace Slipway

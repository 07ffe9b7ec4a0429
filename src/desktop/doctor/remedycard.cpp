// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/remedycard.h"

#include "desktop/monitor/actions/riskbadge.h"
#include "desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway {

namespace {
constexpr qsizetype mostCommands = 6; ///< the others are in the plan
}

RemedyCard::RemedyCard(const Remedy &remedy, Kind kind, bool first, QWidget *parent)
    : Card(parent)
    , m_kind(kind)
    , m_title(new TextLabel(remedy.title, TextLabel::Role::Section, this))
    , m_risk(new RiskBadge(this))
    , m_explanation(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_commands(new TextLabel({}, TextLabel::Role::Mono, this))
    , m_note(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_run(new QPushButton(this))
{
    setObjectName(QStringLiteral("remedy:") + remedy.request.action);
    m_title->setObjectName(QStringLiteral("remedyTitle"));
    m_commands->setObjectName(QStringLiteral("remedyCommands"));
    m_run->setObjectName(QStringLiteral("remedyRun"));
    m_run->setText(kind == Kind::Prevent ? tr("Change in Review…")
                   : first               ? tr("&Run and Prove…")
                                         : tr("Run and Prove…"));
    m_run->setAccessibleDescription(remedy.title);
    m_run->setProperty(kind == Kind::Prevent ? "link" : "primary", kind == Kind::Prevent || first);
    m_risk->setRisk(remedy.risk);
    m_risk->setVisible(kind == Kind::Mend);
    m_explanation->hide();
    m_commands->hide();
    m_note->setVisible(kind == Kind::Mend);
    m_note->setText(tr("Reading what exactly would run…"));
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setAccessibleName(tr("Exact commands"));
    for (TextLabel *label : {m_title, m_explanation, m_commands, m_note})
        label->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_risk, 0, Qt::AlignTop);
    head->addWidget(m_run, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    for (TextLabel *label : {m_explanation, m_commands, m_note})
        column->addWidget(label);
    connect(m_run, &QPushButton::clicked, this, &RemedyCard::runRequested);
}

void RemedyCard::showPlan(const Result<ActionPlan> &plan)
{
    if (m_kind == Kind::Prevent)
        return;
    if (!plan) {
        m_note->setText(plan.error().message);
        return;
    }
    m_risk->setRisk(plan->risk);
    m_explanation->setText(plan->explanation);
    m_explanation->setVisible(!plan->explanation.isEmpty());
    showCommands(*plan);
    QStringList notes = plan->warnings;
    if (plan->alreadyDone)
        notes.append(tr("This is as it should be already."));
    else if (plan->commands.isEmpty() && plan->newSpec)
        notes.append(tr("Changes the cluster file only, through Review."));
    else
        notes.append((plan->jobs.isEmpty()
                          ? tr("Touches no running job.")
                          : tr("Touches these jobs: %1.").arg(plan->jobs.join(QStringLiteral(", ")))) +
                     QLatin1Char(' ') + tr("Afterwards Slipway looks again and runs a job as the proof."));
    m_note->setText(notes.join(QLatin1Char('\n')));
}

void RemedyCard::showCommands(const ActionPlan &plan)
{
    QStringList lines;
    for (const PlannedCommand &command : plan.commands.mid(0, mostCommands))
        lines.append(command.server.isEmpty() ? command.text
                                              : command.server + QStringLiteral("$ ") + command.text);
    if (plan.commands.size() > mostCommands)
        lines.append(tr("and %n more", nullptr, static_cast<int>(plan.commands.size() - mostCommands)));
    m_commands->setText(lines.join(QLatin1Char('\n')));
    m_commands->setVisible(!lines.isEmpty());
}

} // namespace Slipway

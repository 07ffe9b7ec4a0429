// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/actions/planview.h"

#include "desktop/widgets/card.h"
#include "desktop/widgets/codeview.h"
#include "desktop/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway {

namespace {
constexpr qsizetype mostJobs = 6; ///< named; the others are counted
constexpr int fewestLines = 4;    ///< of commands, seen without scrolling
} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
    , m_notes(new QWidget(this))
    , m_notesColumn(new QVBoxLayout(m_notes))
    , m_commandsTitle(new TextLabel(tr("What will run"), TextLabel::Role::Section, this))
    , m_commandsCard(new Card(this))
    , m_commands(new CodeView(m_commandsCard))
    , m_insist(new QPushButton(this))
    , m_check(new QCheckBox(this))
    , m_typeLabel(new TextLabel(this))
    , m_type(new QLineEdit(this))
{
    m_notesColumn->setContentsMargins({});
    m_notesColumn->setSpacing(6);
    m_commands->setObjectName(QStringLiteral("planCommands"));
    m_commands->edit()->setLineNumbers(false);
    m_commands->edit()->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_commands->edit()->setMinimumHeight(fewestLines * fontMetrics().lineSpacing() + 16);
    auto *inside = new QVBoxLayout(m_commandsCard);
    inside->setContentsMargins(1, 1, 1, 4);
    inside->addWidget(m_commands);
    m_insist->setObjectName(QStringLiteral("planInsist"));
    m_insist->setAutoDefault(false);
    connect(m_insist, &QPushButton::clicked, this, &PlanView::insisted);
    m_check->setObjectName(QStringLiteral("confirmCheck"));
    m_type->setObjectName(QStringLiteral("confirmName"));
    m_typeLabel->setBuddy(m_type);
    m_typeLabel->setWordWrap(true);
    connect(m_check, &QCheckBox::toggled, this, &PlanView::confirmedChanged);
    connect(m_type, &QLineEdit::textChanged, this, &PlanView::confirmedChanged);
    connect(m_type, &QLineEdit::returnPressed, this, &PlanView::accepted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_notes);
    column->addWidget(m_insist, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_commandsTitle);
    column->addWidget(m_commandsCard, 1);
    column->addWidget(m_check);
    column->addWidget(m_typeLabel);
    column->addWidget(m_type);
    column->addStretch(); // where there are no commands
}

QString PlanView::commandsText(const ActionPlan &plan)
{
    QStringList lines;
    QString server;
    for (const PlannedCommand &command : plan.commands) {
        if (lines.isEmpty() || command.server != server) {
            if (!lines.isEmpty())
                lines.append(QString());
            server = command.server;
            lines.append(server.isEmpty() ? tr("# on this computer") : tr("# on %1").arg(server));
        }
        lines.append(command.text);
    }
    return lines.join(QLatin1Char('\n'));
}

void PlanView::showPlan(const ActionPlan &plan, const QString &cluster, bool canInsist)
{
    m_insist->setText(tr("Do It All the &Same"));
    m_insist->setAccessibleName(tr("Do it all the same"));
    m_insist->setVisible(canInsist);
    m_risk = plan.risk;
    m_cluster = cluster;
    showNotes(plan);
    const bool runs = !plan.commands.isEmpty() && !plan.alreadyDone;
    m_commandsTitle->setVisible(runs);
    m_commandsCard->setVisible(runs);
    m_commands->setTitle(tr("%n command(s)", nullptr, static_cast<int>(plan.commands.size())));
    m_commands->showText(commandsText(plan), CodeLanguage::Shell);
    m_commands->edit()->setAccessibleName(tr("The exact commands"));
    showConfirmation(plan, cluster);
}

void PlanView::addNote(Glyph glyph, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *sign = new GlyphView(m_notes);
    sign->setGlyph(glyph);
    auto *words = new TextLabel(text, TextLabel::Role::Body, m_notes);
    words->setObjectName(QStringLiteral("planNote"));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_notesColumn->addLayout(row);
}

void PlanView::showNotes(const ActionPlan &plan)
{
    while (QLayoutItem *item = m_notesColumn->takeAt(0)) {
        while (QLayoutItem *inner = item->layout() ? item->layout()->takeAt(0) : nullptr) {
            delete inner->widget();
            delete inner;
        }
        delete item;
    }
    if (plan.alreadyDone)
        addNote(Glyph::Fine, tr("This is so already. There is nothing to do."));
    for (const QString &warning : plan.warnings)
        addNote(Glyph::Warning, warning);
    if (plan.jobs.isEmpty()) {
        if (!plan.alreadyDone)
            addNote(Glyph::Info, tr("Touches no running job."));
    } else {
        QString named = QStringList(plan.jobs.mid(0, mostJobs)).join(QLatin1String(", "));
        if (plan.jobs.size() > mostJobs)
            named = tr("%1 and %n more", nullptr, static_cast<int>(plan.jobs.size() - mostJobs)).arg(named);
        const int count = static_cast<int>(plan.jobs.size());
        addNote(Glyph::Warning, (plan.risk == Risk::Safe || plan.risk == Risk::Daemon
                                 ? tr("Touches %n running job(s), which live on: %1", nullptr, count)
                                 : tr("Ends or touches %n running job(s): %1", nullptr, count))
                                .arg(named));
    }
    if (!plan.undo && !plan.alreadyDone && plan.risk != Risk::Safe)
        addNote(Glyph::Info, tr("It cannot be undone with a click."));
}

void PlanView::showConfirmation(const ActionPlan &plan, const QString &cluster)
{
    const bool ticks = plan.risk == Risk::Cluster && !plan.alreadyDone;
    const bool types = plan.risk == Risk::Data && !plan.alreadyDone;
    m_check->setText(tr("I know that this touches the whole cluster and every job on it"));
    m_check->setAccessibleName(m_check->text());
    m_check->setChecked(false);
    m_check->setVisible(ticks);
    m_typeLabel->setText(tr("This deletes something. Type the name of the cluster, %1, to go on:").arg(cluster));
    m_type->setAccessibleName(tr("Name of the cluster"));
    m_type->clear();
    m_typeLabel->setVisible(types);
    m_type->setVisible(types);
}

bool PlanView::isConfirmed() const
{
    if (m_risk == Risk::Cluster)
        return m_check->isChecked();
    return m_risk != Risk::Data || m_type->text().trimmed() == m_cluster;
}

QWidget *PlanView::confirmation() const
{
    if (m_risk == Risk::Cluster)
        return m_check;
    return m_risk == Risk::Data ? m_type : nullptr;
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/schedulingpanel.h"

#include "desktop/panels/textlist.h"
#include "slurm/hostlist.h"
#include "ui_schedulingpanel.h"

#include <QEvent>
#include <QSignalBlocker>

namespace Slipway {

namespace {

enum PartitionColumn { Name, Nodes, Default, MaxTime, State };

int columnOf(const QString &where)
{
    const QString part = where.section(QLatin1Char('.'), -1);
    return part == QLatin1String("nodes")      ? Nodes
           : part == QLatin1String("max-time") ? MaxTime
           : part == QLatin1String("state")    ? State
                                               : Name;
}

void fill(QComboBox *box, const QVector<std::pair<QString, QString>> &items)
{
    const QSignalBlocker quiet(box);
    const int index = box->currentIndex();
    box->clear();
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(index);
}

} // namespace

SchedulingPanel::SchedulingPanel(ClusterDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_ui(std::make_unique<Ui::SchedulingPanel>()), m_binder(draft, this)
{
    m_ui->setupUi(this);
    for (NumberEdit *edit : m_ui->timerCard->findChildren<NumberEdit *>())
        edit->setZeroIsAnswer(true);
    fillChoices();
    bindChoices();
    bindTimers();
    bindPartitions();
    m_ui->optionsTable->bind(draft, QStringLiteral("scheduling.options"), m_ui->optionsFinding,
                             [](auto &s) -> auto & { return s.scheduling.extraOptions; });
    connect(&draft, &ClusterDraft::findingsChanged, this, &SchedulingPanel::showPartitionProblems);
    showSpec();
}

SchedulingPanel::~SchedulingPanel() = default;

void SchedulingPanel::fillChoices()
{
    const auto same = [](const char *word) { return std::pair(QString::fromLatin1(word), QString::fromLatin1(word)); };
    fill(m_ui->selectTypeBox, {{tr("Parts of a node (cons_tres)"), QStringLiteral("select/cons_tres")},
                               {tr("Parts of a node, Slurm up to 23.02 (cons_res)"), QStringLiteral("select/cons_res")},
                               {tr("Whole nodes (linear)"), QStringLiteral("select/linear")}});
    fill(m_ui->selectParametersBox, {same("CR_CPU"), same("CR_CPU_Memory"), same("CR_Core"), same("CR_Core_Memory"),
                                     same("CR_Socket"), same("CR_Socket_Memory"), same("CR_Memory")});
    fill(m_ui->mpiBox, {same("none"), same("pmi2"), same("pmix"), same("openmpi")});
    fill(m_ui->returnBox, {{tr("An administrator returns it to service"), QStringLiteral("0")},
                           {tr("It returns by itself if it had stopped answering"), QStringLiteral("1")},
                           {tr("It returns by itself whatever the reason"), QStringLiteral("2")}});
    m_ui->partitionsTable->setColumns(
        {{tr("Name"), EditTableModel::Column::Kind::Text, {}, 18},
         {tr("Nodes"), EditTableModel::Column::Kind::Text, {}, 34},
         {tr("Default"), EditTableModel::Column::Kind::Check, {}, 10},
         {tr("Time limit"), EditTableModel::Column::Kind::Text, {}, 18},
         {tr("State"), EditTableModel::Column::Kind::Choice,
          {QStringLiteral("UP"), QStringLiteral("DOWN"), QStringLiteral("DRAIN"), QStringLiteral("INACTIVE")}, 14}});
}

void SchedulingPanel::bindChoices()
{
    m_binder.bind(m_ui->selectTypeBox, FieldBinder::field("scheduling.select-type", [](auto &s) -> auto & { return s.scheduling.selectType; }),
                  m_ui->selectTypeFinding);
    m_binder.bind(m_ui->selectParametersBox,
                  FieldBinder::field("scheduling.select-parameters", [](auto &s) -> auto & { return s.scheduling.selectTypeParameters; }),
                  m_ui->selectParametersFinding);
    m_binder.bind(m_ui->mpiBox, FieldBinder::field("scheduling.mpi-default", [](auto &s) -> auto & { return s.scheduling.mpiDefault; }),
                  m_ui->mpiFinding);
    m_binder.bind(m_ui->returnBox, FieldBinder::Answer<QString>{
        QStringLiteral("scheduling.return-to-service"),
        [](const ClusterSpec &spec) { return QString::number(spec.scheduling.returnToService); },
        [](ClusterSpec &spec, const QString &value) { spec.scheduling.returnToService = value.toInt(); }}, m_ui->returnFinding);
}

void SchedulingPanel::bindTimers()
{
    const auto seconds = [this](NumberEdit *edit, FindingLabel *label, const char *place, auto access) {
        m_binder.bind(edit, FieldBinder::field(place, access), label);
    };
    seconds(m_ui->slurmdTimeoutEdit, m_ui->slurmdTimeoutFinding, "scheduling.slurmd-timeout", [](auto &s) -> auto & { return s.scheduling.slurmdTimeout; });
    seconds(m_ui->slurmctldTimeoutEdit, m_ui->slurmctldTimeoutFinding, "scheduling.slurmctld-timeout", [](auto &s) -> auto & { return s.scheduling.slurmctldTimeout; });
    seconds(m_ui->killWaitEdit, m_ui->killWaitFinding, "scheduling.kill-wait", [](auto &s) -> auto & { return s.scheduling.killWait; });
    seconds(m_ui->minJobAgeEdit, m_ui->minJobAgeFinding, "scheduling.min-job-age", [](auto &s) -> auto & { return s.scheduling.minJobAge; });
    seconds(m_ui->inactiveLimitEdit, m_ui->inactiveLimitFinding, "scheduling.inactive-limit", [](auto &s) -> auto & { return s.scheduling.inactiveLimit; });
    seconds(m_ui->waitTimeEdit, m_ui->waitTimeFinding, "scheduling.wait-time", [](auto &s) -> auto & { return s.scheduling.waitTime; });
}

void SchedulingPanel::bindPartitions()
{
    m_binder.showFindings(QStringLiteral("scheduling.partitions"), m_ui->partitionsFinding);
    EditTable *table = m_ui->partitionsTable;
    connect(&table->model(), &EditTableModel::cellEdited, this, &SchedulingPanel::changePartition);
    connect(table, &EditTable::addRequested, this, [this, table] {
        m_draft.edit([](ClusterSpec &spec) {
            Partition partition;
            partition.nodes = {QStringLiteral("ALL")};
            partition.isDefault = spec.scheduling.partitions.isEmpty();
            spec.scheduling.partitions.append(partition);
        });
        showPartitions();
        table->editCell(table->model().rowCount() - 1, Name);
    });
    connect(table, &EditTable::removeRequested, this, [this](const QVector<int> &rows) {
        m_draft.edit([&rows](ClusterSpec &spec) {
            for (auto row = rows.crbegin(); row != rows.crend(); ++row)
                spec.scheduling.partitions.removeAt(*row);
        });
    });
}

void SchedulingPanel::changePartition(int row, int column, const QVariant &value)
{
    m_draft.edit([=](ClusterSpec &spec) {
        Partition &partition = spec.scheduling.partitions[row];
        switch (column) {
        case Name: partition.name = value.toString(); break;
        case Nodes: partition.nodes = listOf(value.toString()); break;
        case MaxTime: partition.maxTime = value.toString().trimmed(); break;
        case State: partition.state = value.toString(); break;
        case Default:
            // There is one default, so choosing another one takes it from the first.
            for (Partition &other : spec.scheduling.partitions)
                other.isDefault = false;
            partition.isDefault = value.toBool();
            break;
        }
    });
}

void SchedulingPanel::showSpec()
{
    m_binder.show();
    m_ui->optionsTable->showSpec();
    showPartitions();
}

void SchedulingPanel::showPartitions()
{
    QVector<QVariantList> rows;
    for (const Partition &partition : m_draft.spec().scheduling.partitions)
        rows.append({partition.name, compressHostlist(partition.nodes), partition.isDefault, partition.maxTime, partition.state});
    m_ui->partitionsTable->setRows(rows);
    showPartitionProblems();
}

void SchedulingPanel::showPartitionProblems()
{
    QHash<QPair<int, int>, QString> problems;
    for (const Finding &finding : m_draft.findings()) {
        if (!finding.where.startsWith(QLatin1String("scheduling.partitions[")) || finding.severity != Finding::Severity::Error)
            continue;
        const int row = finding.where.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0).toInt();
        problems.insert({row, columnOf(finding.where)}, finding.message);
    }
    m_ui->partitionsTable->model().setProblems(problems);
}

void SchedulingPanel::showFinding(const QString &where)
{
    if (m_binder.focus(where))
        return;
    if (where.startsWith(QLatin1String("scheduling.options")))
        m_ui->optionsTable->setFocus();
    else
        m_ui->partitionsTable->setFocus();
}

void SchedulingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        showSpec();
    }
}

} // namespace Slipway

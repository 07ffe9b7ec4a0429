// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/servers/controllersview.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "desktop/monitor/widgets/detailspane.h"
#include "desktop/monitor/widgets/factlist.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Slipway {

namespace {

FactList::Facts diagFacts(const ClusterSnapshot &snapshot)
{
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return value < 0 ? QString() : locale.toString(value); };
    const auto span = [&locale](qint64 microseconds) {
        return microseconds < 0 ? QString() : ControllersView::tr("%1 ms").arg(locale.toString(static_cast<double>(microseconds) / 1000, 'f', 1));
    };
    const SlurmDiag &diag = snapshot.diag;
    return {{ControllersView::tr("Slurm"), snapshot.version ? snapshot.version->toString() : QString()},
            {ControllersView::tr("Asked through"), snapshot.restUrl.isEmpty() ? ControllersView::tr("ssh to %1").arg(snapshot.askedServer)
                                                                              : ControllersView::tr("slurmrestd at %1").arg(snapshot.restUrl)},
            {ControllersView::tr("Counted since"), diag.dataSince > 0 ? momentText(diag.dataSince) : QString()},
            {ControllersView::tr("Jobs submitted"), number(diag.jobsSubmitted)},
            {ControllersView::tr("Jobs started"), number(diag.jobsStarted)},
            {ControllersView::tr("Jobs completed"), number(diag.jobsCompleted)},
            {ControllersView::tr("Jobs failed"), number(diag.jobsFailed)},
            {ControllersView::tr("Last scheduling cycle"), span(diag.lastCycleMicroseconds)},
            {ControllersView::tr("Mean cycle"), span(diag.meanCycleMicroseconds)},
            {ControllersView::tr("Last backfill cycle"), span(diag.backfillLastCycleMicroseconds)},
            {ControllersView::tr("Server threads"), number(diag.serverThreads)},
            {ControllersView::tr("Agent queue"), number(diag.agentQueue)},
            {ControllersView::tr("Queue to the database"), number(diag.dbdAgentQueue)}};
}

} // namespace

ControllersView::ControllersView(const MonitorContext &context, QWidget *parent)
    : RecordView(context, parent), m_details(new DetailsPane(this)), m_facts(new FactList), m_diag(new FactList)
{
    addWhy("server");
    addSeparator();
    addAction("move", "Ctrl+Shift+V", [] { return tr("Move the controller…"); }, [this] {
        ActionRequest request{QStringLiteral("controller.move"), {}, {}};
        const QString key = table().currentKey();
        if (!key.isEmpty() && key != data().cluster().controller().name)
            request.with.insert(QStringLiteral("to"), key); // else it is asked for
        Q_EMIT actionRequested(request);
    });
    addAction("restart", "Ctrl+M", [] { return tr("Restart slurmctld"); }, [this] {
        Q_EMIT actionRequested({QStringLiteral("daemon.restart"), table().selectedKeys(), {{QStringLiteral("daemon"), QStringLiteral("slurmctld")}}});
    });
    addAction("reconfigure", "Ctrl+Shift+F", [] { return tr("Read the files again"); },
              [this] { Q_EMIT actionRequested({QStringLiteral("cluster.reconfigure"), {}, {}}); });
    QVBoxLayout *column = m_details->addScrolledPage([] { return tr("&Summary"); });
    column->addWidget(m_facts);
    column->addWidget(m_diag);
    column->addStretch(1);
    build(m_model, {{100}, {130}, {84}, {66}, {96}, {120}}, ControllersModel::State, m_details);
}

int ControllersView::count() const
{
    return 1 + static_cast<int>(data().cluster().spec().cluster.backupControllers.size());
}

int ControllersView::troubles() const
{
    if (!data().snapshot())
        return 0;
    const QVector<ControllerSeen> &all = data().snapshot()->controllers;
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const ControllerSeen &c) { return !c.answers; }));
}

bool ControllersView::isPossible(const QString &name) const
{
    if (name == QLatin1String("reconfigure") || name == QLatin1String("move"))
        return true;
    return RecordView::isPossible(name);
}

void ControllersView::showData()
{
    m_model.setControllers(data().cluster(), data().snapshot());
    tellData();
}

void ControllersView::showDetails()
{
    const int row = m_model.rowOf(table().currentKey());
    if (row < 0) {
        m_details->setNothing(tr("Choose a controller to see what it said."));
        return;
    }
    const ControllerSeen &controller = m_model.record(row);
    const auto cell = [&](int column) { return m_model.index(row, column).data().toString(); };
    const bool known = data().snapshot() != nullptr;
    m_details->setHead(controller.server, cell(ControllersModel::State), known ? controllerTone(controller) : Tone::Neutral);
    m_facts->setFacts({{tr("Role"), cell(ControllersModel::Role)},
                       {tr("Ping"), cell(ControllersModel::Ping)},
                       {tr("State saved"), cell(ControllersModel::StateAge)},
                       {tr("Its answer"), cell(ControllersModel::Answer)}});
    m_diag->setVisible(known && controller.inCharge);
    if (known)
        m_diag->setFacts(diagFacts(*data().snapshot()));
}

QString ControllersView::countText() const
{
    return tr("%n controller(s)", nullptr, m_model.totalCount());
}

void ControllersView::retranslate()
{
    RecordView::retranslate();
    m_model.retranslate();
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/causepanel.h"

#include "desktop/widgets/pilldelegate.h"
#include "ui_causepanel.h"

#include <QEvent>
#include <QHeaderView>

namespace Slipway {

CausePanel::CausePanel(HostConnector &connector, Redactor &redactor, const DoctorEngine &engine,
                       QWidget *parent)
    : QWidget(parent)
    , m_connector(connector)
    , m_redactor(redactor)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::CausePanel>())
{
    m_ui->setupUi(this);
    m_ui->causes->setModel(&m_causes);
    m_ui->causes->setItemDelegate(new PillDelegate(CauseModel::ToneRole, m_ui->causes));
    m_ui->ruledOut->setModel(&m_ruledOut);
    m_ui->ruledOut->setItemDelegateForColumn(RuledOutModel::TitleColumn,
                                             new PillDelegate(RuledOutModel::ToneRole, m_ui->ruledOut));
    m_ui->ruledOut->header()->setStretchLastSection(true);
    m_ui->ruledOut->hide();
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->ground->setAutoFillBackground(false);
    connect(m_ui->causes->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CausePanel::showChosen);
    connect(m_ui->ruledOutButton, &QPushButton::toggled, this, &CausePanel::showRuledOut);
    connect(m_ui->cause, &CauseView::runRequested, this, [this](qsizetype i) {
        const Conclusion conclusion = m_ui->cause->conclusion();
        Q_EMIT remedyRequested(conclusion, conclusion.remedies.at(i));
    });
    connect(m_ui->cause, &CauseView::preventRequested, this,
            [this](qsizetype i) { Q_EMIT preventionRequested(m_ui->cause->conclusion().prevention.at(i)); });
    connect(m_ui->cause, &CauseView::pageRequested, this, &CausePanel::pageRequested);
}

CausePanel::~CausePanel()
{
    m_stop.request_stop();
}

void CausePanel::showDiagnosis(const CheckedCluster &cluster, const Diagnosis &diagnosis)
{
    m_stop.request_stop();
    m_cluster = cluster;
    m_diagnosis = diagnosis;
    m_causes.setConclusions(diagnosis.conclusions);
    m_ruledOut.setRuledOut(diagnosis.ruledOut);
    m_ui->causes->setVisible(diagnosis.conclusions.size() > 1);
    m_ui->cause->setVisible(!diagnosis.conclusions.isEmpty());
    m_ui->ruledOutButton->setVisible(!diagnosis.ruledOut.isEmpty());
    // Where nothing was found, what was looked at is the answer.
    m_ui->ruledOutButton->setChecked(diagnosis.nothingFound());
    showRuledOut();
    m_ui->causes->setCurrentIndex(m_causes.index(0));
    showChosen();
}

const Conclusion *CausePanel::chosen() const
{
    const QModelIndex index = m_ui->causes->currentIndex();
    return index.isValid() ? &m_causes.at(index.row()) : nullptr;
}

QString CausePanel::titleOfCause(const Conclusion &conclusion) const
{
    if (conclusion.isRoot())
        return {};
    const Conclusion *root = m_diagnosis->find(conclusion.explainedBy, conclusion.explainedOn);
    return root ? root->title : conclusion.explainedBy;
}

void CausePanel::showChosen()
{
    if (const Conclusion *conclusion = chosen()) {
        m_ui->cause->showConclusion(*conclusion, titleOfCause(*conclusion));
        planRemedies();
    }
    Q_EMIT chosenChanged();
}

/// Reads, changes nothing: what is shown is what would run.
void CausePanel::planRemedies()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const QVector<Remedy> remedies = chosen()->remedies;
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    for (qsizetype i = 0; i < remedies.size(); ++i) {
        auto work = [&connector = m_connector, &redactor = m_redactor, plan = m_engine.planRemedy,
                     cluster = *m_cluster, remedy = remedies.at(i),
                     stop = m_stop.get_token()](const std::stop_token &) {
            if (stop.stop_requested())
                return Result<ActionPlan>(Error{Error::Code::Cancelled, {}, {}, {}});
            return plan(cluster, remedy, LaunchContext{connector, redactor, {}, stop});
        };
        onDone(m_lane->submit(work), this,
               [this, i, stop = m_stop.get_token()](const Result<ActionPlan> &plan) {
                   if (!stop.stop_requested())
                       m_ui->cause->showPlan(i, plan);
               });
    }
}

void CausePanel::showRuledOut()
{
    const bool open = m_ui->ruledOutButton->isChecked();
    const int unknown = m_ruledOut.unknownRows();
    m_ui->ruledOut->setVisible(open && m_ruledOut.rowCount() > 0);
    QString text = open ? tr("Hide what it is n&ot (%1)") : tr("Show what it is n&ot (%1)");
    text = text.arg(m_ruledOut.knownRows());
    if (unknown > 0)
        text += QStringLiteral(" · ") + tr("%n thing(s) could not be told", nullptr, unknown);
    m_ui->ruledOutButton->setText(text);
    const int letter = fontMetrics().averageCharWidth();
    m_ui->ruledOut->setColumnWidth(RuledOutModel::TitleColumn, 44 * letter);
    m_ui->ruledOut->setColumnWidth(RuledOutModel::WhereColumn, 24 * letter);
    constexpr int mostRows = 14;
    const int row = std::max(m_ui->ruledOut->sizeHintForRow(0), fontMetrics().height() + 8);
    m_ui->ruledOut->setFixedHeight(m_ui->ruledOut->header()->sizeHint().height() +
                                   std::clamp(m_ruledOut.rowCount(), 1, mostRows) * row + 6);
}

QString CausePanel::headline() const
{
    if (!m_diagnosis)
        return {};
    if (const Conclusion *conclusion = chosen())
        return conclusion->title;
    return m_diagnosis->cancelled ? tr("The look was cancelled")
                                  : tr("Nothing is wrong that Slipway knows of");
}

QString CausePanel::explanation() const
{
    if (!m_diagnosis)
        return {};
    if (m_diagnosis->cancelled)
        return tr("Not everything was looked at. Start again to be sure.");
    const int causes = static_cast<int>(m_diagnosis->conclusions.size());
    if (causes > 1)
        return tr("%n finding(s); the first one is where to begin.", nullptr, causes);
    if (causes == 1)
        return {};
    return tr("What was looked at is listed below. If something is wrong all the same, a support bundle "
              "helps somebody else to help you.");
}

void CausePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showRuledOut();
}

} // namespace Slipway

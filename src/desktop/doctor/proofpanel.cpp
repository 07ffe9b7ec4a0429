// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/proofpanel.h"

#include "desktop/monitor/actions/actionpanel.h"
#include "desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <mutex>

namespace Slipway {

/// Where the worker thread leaves what a report does not hold.
struct ProofPanel::Shared
{
    std::mutex mutex;
    std::optional<RemedyOutcome> outcome;
};

ProofPanel::ProofPanel(HostConnector &connector, Redactor &redactor, const DoctorEngine &engine,
                       QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_actions(new ActionPanel(connector, redactor, this))
    , m_verdictCard(new Card(this))
    , m_glyph(new GlyphView(m_verdictCard))
    , m_verdict(new TextLabel({}, TextLabel::Role::Section, m_verdictCard))
    , m_detail(new TextLabel({}, TextLabel::Role::Hint, m_verdictCard))
    , m_next(new QPushButton(m_verdictCard))
    , m_again(new QPushButton(m_verdictCard))
{
    m_verdictCard->setObjectName(QStringLiteral("verdictCard"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_detail->setObjectName(QStringLiteral("verdictDetail"));
    m_next->setObjectName(QStringLiteral("nextRemedy"));
    m_again->setObjectName(QStringLiteral("lookAgain"));
    m_verdict->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_next->setProperty("primary", true);
    m_actions->setClosable(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_verdict);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(m_verdictCard);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(10);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    row->addWidget(m_next, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_verdictCard);
    column->addWidget(m_actions, 1);
    m_verdictCard->hide();
    connect(m_actions, &ActionPanel::finished, this, &ProofPanel::takeOutcome);
    connect(m_actions, &ActionPanel::closeRequested, this, &ProofPanel::backRequested);
    connect(m_again, &QPushButton::clicked, this, &ProofPanel::lookAgainRequested);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_outcome && m_outcome->newSpec && m_outcome->helped())
            Q_EMIT reviewRequested(*m_outcome->newSpec);
        else if (m_outcome && m_outcome->next)
            start(*m_cluster, *m_conclusion, Remedy(*m_outcome->next));
    });
}

ProofPanel::~ProofPanel() = default;

void ProofPanel::start(const CheckedCluster &cluster, const Conclusion &conclusion, const Remedy &remedy)
{
    if (isRunning())
        return;
    m_cluster = cluster;
    m_conclusion = conclusion;
    m_outcome.reset();
    m_verdictCard->hide();
    m_shared = std::make_shared<Shared>();
    ActionEngine engine;
    engine.info.name = remedy.request.action;
    engine.info.title = remedy.title;
    engine.info.risk = remedy.risk;
    engine.plan = [plan = m_engine.planRemedy, cluster, remedy](const ActionRequest &request,
                                                                const LaunchContext &context) {
        return plan(cluster, Remedy{request, remedy.title, remedy.risk}, context);
    };
    engine.apply = [apply = m_engine.applyRemedy, cluster, conclusion, remedy,
                    shared = m_shared](const ActionPlan &plan, const LaunchContext &context) {
        RemedyOutcome outcome = apply(cluster, conclusion, remedy, plan, context, {});
        Report report = outcome.report;
        if (outcome.proof) {
            report.lanes += outcome.proof->lanes;
            report.milliseconds += outcome.proof->milliseconds;
        }
        const std::scoped_lock lock(shared->mutex);
        shared->outcome = std::move(outcome);
        return report;
    };
    m_actions->start(cluster.spec(), engine, remedy.request);
}

bool ProofPanel::isRunning() const
{
    return m_actions->state() == ActionPanel::State::Applying;
}

void ProofPanel::cancel()
{
    m_actions->cancel();
}

void ProofPanel::takeOutcome()
{
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_outcome = m_shared->outcome;
    }
    if (!m_outcome) // the work never came to its end, and the report says why
        return;
    showVerdict();
    const RemedyOutcome outcome = *m_outcome;
    Q_EMIT ended(outcome);
}

void ProofPanel::tell(Glyph glyph, const QString &verdict, const QString &detail)
{
    m_glyph->setGlyph(glyph);
    m_verdict->setText(verdict);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void ProofPanel::showVerdict()
{
    const RemedyOutcome &outcome = *m_outcome;
    const bool onlySpec = outcome.newSpec.has_value() && outcome.plan.commands.isEmpty();
    const bool proven = outcome.proof && outcome.proof->succeeded();
    if (!outcome.report.succeeded())
        tell(Glyph::Error, tr("It was not done to its end."), outcome.report.error->message);
    else if (onlySpec)
        tell(Glyph::Info, tr("The cluster file is changed. Nothing has reached a server yet."),
             tr("Read the change in Review, then launch."));
    else if (outcome.stillThere)
        tell(Glyph::Warning, tr("It was done, and the cause is still there."),
             outcome.next ? tr("Next: %1").arg(outcome.next->title)
                          : tr("Look again, or make a support bundle for somebody who can help."));
    else if (proven)
        tell(Glyph::Fine, tr("The cause is gone, and a job has run as the proof."), {});
    else
        tell(Glyph::Warning, tr("The cause is gone, but no job has run yet."),
             outcome.proof && outcome.proof->error ? outcome.proof->error->message : QString());
    const bool goOn = outcome.next && !outcome.helped();
    m_next->setVisible(goOn || (onlySpec && outcome.helped()));
    m_next->setText(goOn ? tr("&Try Next…") : tr("Open &Review…"));
    m_again->setText(tr("&Look Again"));
    m_verdictCard->show();
    (m_next->isVisibleTo(this) ? m_next : m_again)->setFocus();
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/servers/serverspanel.h"

#include "survey/applyfacts.h"
#include "ui_serverspanel.h"

#include <QLocale>
#include <QTime>

// The part of ServersPanel that asks the servers.

namespace Slipway {

namespace {

ServerProgress progressOf(const SurveyRow &row)
{
    switch (row.stage) {
    case SurveyRow::Stage::Waiting: return {Tone::Accent, ServersPanel::tr("Waiting"), {}};
    case SurveyRow::Stage::Connecting: return {Tone::Accent, ServersPanel::tr("Logging in…"), {}};
    case SurveyRow::Stage::Measuring: return {Tone::Accent, ServersPanel::tr("Measuring…"), {}};
    case SurveyRow::Stage::Measured:
        return {Tone::Good, ServersPanel::tr("Measured %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)), {}};
    case SurveyRow::Stage::Failed: break;
    }
    if (row.error.code == Error::Code::Cancelled)
        return {Tone::Neutral, ServersPanel::tr("Cancelled"), {}};
    return {Tone::Bad, row.error.message, row.error.detail};
}

} // namespace

void ServersPanel::measure(bool onlySelected)
{
    if (m_surveyor.isRunning()) {
        m_surveyor.cancel();
        return;
    }
    ClusterSpec spec = m_draft.spec();
    if (onlySelected) {
        spec.servers.clear();
        for (const int row : std::as_const(m_rows))
            spec.servers.append(m_draft.spec().servers.at(row));
    } else {
        m_model.clearProgress();
        m_failed.clear();
    }
    m_surveyor.measure(spec);
}

int ServersPanel::rowNamed(const QString &name, int hint) const
{
    const QVector<Server> &servers = m_draft.spec().servers;
    if (hint < servers.size() && servers[hint].name == name)
        return hint;
    for (qsizetype row = 0; row < servers.size(); ++row) {
        if (servers[row].name == name)
            return static_cast<int>(row);
    }
    return -1; // taken out, or given another name, while it was measured
}

void ServersPanel::showMeasured(const QVector<SurveyRow> &rows)
{
    QMap<QString, ServerFacts> facts;
    for (const SurveyRow &news : rows) {
        const int row = rowNamed(news.server, static_cast<int>(news.index));
        if (row < 0)
            continue;
        m_model.setProgress(row, progressOf(news));
        m_failed.remove(news.server);
        if (news.stage == SurveyRow::Stage::Measured)
            facts.insert(news.server, news.facts);
        else if (news.stage == SurveyRow::Stage::Failed && news.error.code != Error::Code::Cancelled)
            m_failed.insert(news.server, news.error);
    }
    if (!facts.isEmpty()) {
        // All of a run are one step to undo.
        m_draft.edit([&facts](ClusterSpec &spec) {
            for (Server &server : spec.servers) {
                if (const auto found = facts.constFind(server.name); found != facts.cend())
                    server = applyFacts(server, *found);
            }
        }, QStringLiteral("measured"));
        m_draft.addFacts(facts);
    }
    showMeasureError();
    Q_EMIT summaryChanged();
}

void ServersPanel::showMeasuring()
{
    const bool running = m_surveyor.isRunning();
    m_ui->measureButton->setText(running ? tr("Cancel mea&suring") : tr("Mea&sure all"));
    m_ui->measureButton->setEnabled(running || !m_draft.spec().servers.isEmpty());
    m_ui->measureOneButton->setEnabled(!running);
    Q_EMIT summaryChanged();
}

void ServersPanel::showMeasureError()
{
    const QString name = m_rows.size() == 1 ? m_draft.spec().servers.at(m_rows.first()).name : QString();
    const auto failed = m_failed.constFind(name);
    if (failed == m_failed.cend()) {
        m_ui->measureFinding->showFindings({});
        return;
    }
    Finding finding;
    finding.id = QStringLiteral("measure");
    finding.message = tr("Measuring did not work: %1").arg(failed->message);
    finding.why = failed->detail;
    m_ui->measureFinding->showFindings({finding});
}

QString ServersPanel::summary() const
{
    const int servers = m_model.rowCount();
    if (servers == 0)
        return {};
    int busy = 0;
    int done = 0;
    qint64 cpus = 0;
    for (int row = 0; row < servers; ++row) {
        const Tone tone = m_model.progress(row).tone;
        busy += tone == Tone::Accent;
        done += tone == Tone::Good;
        cpus += qMax(0, m_model.servers().at(row).cpus);
    }
    if (m_surveyor.isRunning())
        return tr("%1 of %n server(s) measured · %2 under way", nullptr, servers).arg(done).arg(busy);
    if (done > 0)
        return tr("%1 of %n server(s) measured", nullptr, servers).arg(done) + QStringLiteral(" · ") + tr("%Ln CPU(s)", nullptr, int(cpus));
    return tr("%n server(s)", nullptr, servers) + QStringLiteral(" · ") + tr("%Ln CPU(s)", nullptr, int(cpus));
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/measure.h"

#include "survey/factsfindings.h"
#include "survey/parallel.h"
#include "survey/plainline.h"
#include "survey/sshtargets.h"
#include "survey/surveyscript.h"
#include "survey/surveytr.h"

#include <QDateTime>

#include <mutex>

namespace Slipway {

Result<ServerFacts> measureServer(RemoteHost &host, const QStringList &folders, std::stop_token stop)
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Result<CommandResult> result = host.run(surveyCommand(folders), stop);
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    if (!result)
        return result.error();
    Result<ServerFacts> facts = parseSurvey(result->output, folders, before, after);
    if (facts)
        return facts;
    Error error = facts.error();
    error.where = host.displayName();
    if (error.detail.isEmpty())
        error.detail = plainLine(result->errorOutput.right(400));
    return error;
}

namespace {

/// Rows that several threads write and one sink reads.
class Rows
{
public:
    Rows(const ClusterSpec &spec, const SurveySink &sink) : m_sink(sink)
    {
        for (qsizetype i = 0; i < spec.servers.size(); ++i)
            m_rows.append({i, spec.servers[i].name, SurveyRow::Stage::Waiting, {}, {}});
    }
    void enter(qsizetype index, SurveyRow::Stage stage)
    {
        change(index, [stage](SurveyRow &row) { row.stage = stage; });
    }
    void end(qsizetype index, Result<ServerFacts> result)
    {
        change(index, [&result](SurveyRow &row) {
            row.stage = result ? SurveyRow::Stage::Measured : SurveyRow::Stage::Failed;
            if (result)
                row.facts = std::move(*result);
            else
                row.error = result.error();
        });
    }
    QVector<SurveyRow> take() { return std::move(m_rows); }

private:
    template<typename F>
    void change(qsizetype index, const F &apply)
    {
        const std::lock_guard lock(m_mutex);
        apply(m_rows[index]);
        if (m_sink)
            m_sink(m_rows[index]);
    }

    std::mutex m_mutex;
    QVector<SurveyRow> m_rows;
    const SurveySink &m_sink;
};

} // namespace

QVector<SurveyRow> measureServers(const ClusterSpec &spec, HostConnector &connector, const SurveySink &sink,
                                  std::stop_token stop)
{
    Rows rows(spec, sink);
    const QStringList folders = surveyedFolders(spec);
    inParallel(spec.servers.size(), [&](qsizetype i) {
        if (stop.stop_requested()) {
            rows.end(i, Error{Error::Code::Cancelled, SurveyTr::tr("Cancelled."), {}, spec.servers[i].name});
            return;
        }
        rows.enter(i, SurveyRow::Stage::Connecting);
        Result<std::unique_ptr<RemoteHost>> host = connector.connect(sshTarget(spec.servers[i]), stop);
        if (!host) {
            rows.end(i, host.error());
            return;
        }
        rows.enter(i, SurveyRow::Stage::Measuring);
        rows.end(i, measureServer(**host, folders, stop));
    });
    return rows.take();
}

} // namespace Slipway

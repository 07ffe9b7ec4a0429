// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/recordfields.h"
#include "slurm/slurmrecords.h"

namespace Slipway {

namespace {
/// The numbers of the first section, by what stands before the colon.
qint64 *placeOf(QByteArrayView key, SlurmDiag &diag)
{
    if (key == "Jobs submitted")
        return &diag.jobsSubmitted;
    if (key == "Jobs started")
        return &diag.jobsStarted;
    if (key == "Jobs completed")
        return &diag.jobsCompleted;
    if (key == "Jobs failed")
        return &diag.jobsFailed;
    return nullptr;
}

/// `Last cycle:` stands in the sections of the scheduler and of backfill.
void readCycle(QByteArrayView key, qint64 number, bool backfill, SlurmDiag &diag)
{
    if (key == "Last cycle")
        (backfill ? diag.backfillLastCycleMicroseconds : diag.lastCycleMicroseconds) = number;
    else if (key == "Mean cycle" && !backfill)
        diag.meanCycleMicroseconds = number;
}

/// "Data since      Mon Nov 23 23:30:14 2026 (1795476614)": the number needs no zone.
qint64 epochOf(QByteArrayView line)
{
    const qsizetype open = line.lastIndexOf('(');
    return open < 0 ? 0 : numberOf(line.sliced(open + 1), 0);
}
} // namespace

SlurmDiag parseSlurmDiag(const QByteArray &sdiagOutput)
{
    enum class Section { Main, Schedule, Backfill, Other };
    SlurmDiag diag;
    diag.text = sdiagOutput;
    Section section = Section::Main;
    LineCursor lines(sdiagOutput);
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        if (line.startsWith("Data since"))
            diag.dataSince = epochOf(line);
        else if (line.startsWith("Main schedule statistics"))
            section = Section::Schedule;
        else if (line.startsWith("Backfilling stats"))
            section = Section::Backfill;
        else if (line.startsWith("Main scheduler exit") || line.startsWith("Backfill exit") ||
                 line.startsWith("Remote Procedure Call") || line.startsWith("Pending RPC"))
            section = Section::Other;
        const QByteArrayView key = upTo(line, ':').trimmed();
        if (section == Section::Other || key.size() >= line.size())
            continue;
        const qint64 number = numberOf(line.sliced(line.indexOf(':') + 1).trimmed(), -1);
        if (section != Section::Main)
            readCycle(key, number, section == Section::Backfill, diag);
        else if (qint64 *place = placeOf(key, diag))
            *place = number;
        else if (key == "Server thread count")
            diag.serverThreads = int(number);
        else if (key == "Agent queue size")
            diag.agentQueue = int(number);
        else if (key == "DBD Agent queue size")
            diag.dbdAgentQueue = int(number);
    }
    return diag;
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterscript.h"

#include "deploy/docker.h"
#include "deploy/plaintext.h"
#include "monitor/monitortr.h"

#include <algorithm>

namespace Slipway {

namespace {

constexpr qint64 mostOutput = 64 * 1024 * 1024; ///< 10,000 nodes are 5 MB
constexpr int notRunning = 3;                   ///< dockerProcessProbe
constexpr SlurmVersion oldest{18, 8, -1};
constexpr SlurmVersion newest{26, 5, -1};

/// Arguments: state folder, probe for a process, "1" for a controller, "1" when there are backup
/// controllers. Where the only slurmctld does not run, or cannot be asked for its nodes, the other questions
/// would only wait in vain.
constexpr char script[] = R"sh(part time 2 date +%s
r=0
[ "$3" != 1 ] || part daemon 5 sh -c "$2" sh slurmctld
alone=$r$4
part credential 5 munge -n -U 0
r=0
if [ "$alone" != 3 ]; then
  part ping 20 scontrol ping
  part nodes 45 scontrol -a -d -o show nodes
fi
if [ "$alone" != 3 ] && { [ "$r" = 0 ] || [ "$r" = 124 ]; }; then
  part jobs 45 scontrol -a -o show jobs
  part partitions 10 scontrol -a -o show partitions
  part diag 10 sdiag
fi
command -v slurmctld >/dev/null && part version 5 slurmctld -V || part version 5 scontrol -V
[ "$3" != 1 ] || part state 5 sh -c 'stat -c "%Y %F" -- "$1"/* | sed -n "s/ regular.*//p" | sort -n | tail -n 1' sh "$1"
printf '\n%s done\n' "$M"
)sh";

const QStringList &nothingThere()
{
    // What scontrol prints in place of records, with exit status 0.
    static const QStringList words = {QStringLiteral("No jobs in the system"),
                                      QStringLiteral("No nodes in the system"),
                                      QStringLiteral("No partitions in the system")};
    return words;
}

QString wordsOf(const Section &section)
{
    return lastLines(section.errorOutput.isEmpty() ? section.output.right(2000) : section.errorOutput, 5);
}

/// Why a part is not all that it should be; none: it is.
std::optional<Error> partFault(const Section &section, const QString &part, const QString &node,
                               bool truncated)
{
    if (section.succeeded())
        return std::nullopt;
    if (!section.begun)
        return Error{Error::Code::NotFound, MonitorTr::tr("Slurm on %1 was not asked for this.").arg(node),
                     {}, node};
    if (!section.complete)
        return Error{truncated ? Error::Code::Unsupported : Error::Code::ConnectionLost,
                     truncated ? MonitorTr::tr("The answer of %1 is too large; its end was left out.").arg(node)
                               : MonitorTr::tr("The answer of %1 broke off.").arg(node),
                     part, node};
    if (section.timedOut())
        return Error{Error::Code::Timeout, MonitorTr::tr("Slurm on %1 took too long to answer.").arg(node),
                     wordsOf(section), node};
    return Error{Error::Code::CommandFailed, MonitorTr::tr("Slurm on %1 did not answer this.").arg(node),
                 wordsOf(section), node};
}

/// Reads parts of one answer and notes what is missing.
class Reading
{
public:
    Reading(const Sections &sections, ClusterSnapshot &snapshot, bool truncated)
        : m_sections(sections), m_snapshot(snapshot), m_truncated(truncated)
    {
    }

    template<typename T>
    void records(const QString &part, QVector<T> &into, SlurmAnswer<T> (*parse)(const QByteArray &))
    {
        const Section section = m_sections.at(part);
        if (const auto fault = partFault(section, part, m_snapshot.askedServer, m_truncated))
            m_snapshot.gaps.append({part, *fault});
        const QString line = QString::fromUtf8(section.output.left(64)).trimmed();
        if (section.output.trimmed().isEmpty() || nothingThere().contains(line))
            return;
        QByteArray output = section.output;
        if (!section.complete) // the last line may be half a record
            output.truncate(output.lastIndexOf('\n') + 1);
        SlurmAnswer<T> answer = parse(output);
        m_snapshot.skippedLines += answer.skipped;
        into = std::move(answer.records);
        if (into.isEmpty() && section.succeeded())
            misread(part, section);
    }
    void misread(const QString &part, const Section &section)
    {
        m_snapshot.gaps.append(
            {part, Error{Error::Code::Parse,
                         MonitorTr::tr("The answer of Slurm on %1 was not understood.").arg(m_snapshot.askedServer),
                         lastLines(section.output.left(2000), 5), m_snapshot.askedServer}});
    }
    void diag()
    {
        const Section section = m_sections.at(QStringLiteral("diag"));
        if (const auto fault =
                partFault(section, QStringLiteral("diag"), m_snapshot.askedServer, m_truncated)) {
            m_snapshot.gaps.append({QStringLiteral("diag"), *fault});
            return;
        }
        m_snapshot.diag = parseSlurmDiag(section.output);
        if (m_snapshot.diag.jobsSubmitted < 0 && m_snapshot.diag.serverThreads < 0)
            misread(QStringLiteral("diag"), section);
    }
    void version()
    {
        const Section section = m_sections.at(QStringLiteral("version"));
        m_snapshot.version = SlurmVersion::parse(section.line());
        if (auto fault = versionFault(m_snapshot.version, section.line(), m_snapshot.askedServer)) {
            fault->detail = wordsOf(section);
            m_snapshot.gaps.append({QStringLiteral("version"), *fault});
        }
    }

private:
    const Sections &m_sections;
    ClusterSnapshot &m_snapshot;
    bool m_truncated;
};

ClusterFault faultOf(const ClusterSpec &spec, const QString &node, const Sections &sections)
{
    constexpr int mungeSocket = 6; ///< munge_err_t of munge.h
    const Section nodes = sections.at(QStringLiteral("nodes"));
    const bool single = spec.cluster.backupControllers.isEmpty();
    if (sections.at(QStringLiteral("daemon")).exitStatus == notRunning && single)
        return {Error{Error::Code::VerifyFailed,
                      MonitorTr::tr("slurmctld does not run in the container %1. Its log says why.").arg(node),
                      wordsOf(nodes), node},
                true, true};
    if (sections.at(QStringLiteral("credential")).exitStatus == mungeSocket)
        return {Error{Error::Code::VerifyFailed,
                      MonitorTr::tr("munged does not answer in the container %1. Its log says why.").arg(node),
                      wordsOf(sections.at(QStringLiteral("credential"))), node}};
    if (!nodes.complete && !sections.complete())
        return {*partFault(nodes, QStringLiteral("nodes"), node, false)};
    return {Error{Error::Code::VerifyFailed,
                  MonitorTr::tr("slurmctld does not answer the container %1.").arg(node), wordsOf(nodes), node},
            false, true};
}

} // namespace

std::optional<Error> versionFault(const std::optional<SlurmVersion> &version, const QString &said,
                                  const QString &where)
{
    if (version && *version >= oldest && *version <= newest)
        return std::nullopt;
    const QString text = version ? version->toString() : withoutControls(said);
    return Error{Error::Code::NewerVersion,
                 text.isEmpty()
                     ? MonitorTr::tr("The version of Slurm is not known. What Slipway understands is shown.")
                     : MonitorTr::tr("Slipway does not know Slurm %1. What it understands is shown.").arg(text),
                 {}, where};
}

RemoteCommand clusterCommand(const ClusterSpec &spec, const QString &node, bool isController,
                             const QByteArray &mark)
{
    RemoteCommand command;
    command.argv = {QStringLiteral("docker"), QStringLiteral("exec"), QStringLiteral("-i"),
                    QStringLiteral("-e"), QStringLiteral("TZ=UTC0"), QStringLiteral("-e"),
                    QStringLiteral("SLURM_TIME_FORMAT=standard"), QStringLiteral("-e"),
                    QStringLiteral("LC_ALL=C"), node, QStringLiteral("sh"), QStringLiteral("-c"),
                    QString::fromLatin1(Sections::prelude() + script), QStringLiteral("slipway-look"),
                    spec.cluster.image.profile.stateDir, QString::fromLatin1(dockerProcessProbe),
                    isController ? QStringLiteral("1") : QStringLiteral("0"),
                    spec.cluster.backupControllers.isEmpty() ? QString() : QStringLiteral("1")};
    command.input = mark + '\n';
    command.outputLimit = mostOutput;
    return command;
}

QVector<ControllerSeen> readControllers(const ClusterSpec &spec, const QString &node,
                                        const Sections &sections)
{
    const Section ping = sections.at(QStringLiteral("ping"));
    const QVector<SlurmPing> pings = parseSlurmPing(ping.output);
    QVector<ControllerSeen> seen;
    for (const QString &name : QStringList{spec.cluster.controller} + spec.cluster.backupControllers) {
        ControllerSeen controller;
        controller.server = name;
        controller.primary = name == spec.cluster.controller;
        const auto said = std::find_if(pings.cbegin(), pings.cend(),
                                       [&name](const SlurmPing &p) { return p.host == name; });
        if (said != pings.cend()) {
            controller.answers = said->up;
            controller.answer = withoutControls(said->text).trimmed();
        } else {
            controller.answer = wordsOf(ping);
        }
        if (name == node) {
            controller.pingMilliseconds = static_cast<double>(ping.milliseconds());
            const qint64 newest = sections.at(QStringLiteral("state")).output.trimmed().toLongLong();
            const qint64 now = sections.at(QStringLiteral("time")).output.trimmed().toLongLong();
            if (newest > 0 && now > 0)
                controller.stateAgeSeconds = std::max<qint64>(0, now - newest);
        }
        seen.append(controller);
    }
    return seen;
}

std::variant<ClusterSnapshot, ClusterFault> readCluster(const ClusterSpec &spec, const QString &node,
                                                        const Sections &sections, bool truncated)
{
    const bool any = sections.at(QStringLiteral("nodes")).succeeded() ||
                     sections.at(QStringLiteral("jobs")).succeeded() ||
                     sections.at(QStringLiteral("partitions")).succeeded() ||
                     (truncated && !sections.at(QStringLiteral("nodes")).output.isEmpty());
    if (!any)
        return faultOf(spec, node, sections);
    ClusterSnapshot snapshot;
    snapshot.cluster = spec.cluster.name;
    snapshot.askedServer = node;
    snapshot.serverTime = sections.at(QStringLiteral("time")).output.trimmed().toLongLong();
    Reading reading(sections, snapshot, truncated);
    reading.records(QStringLiteral("nodes"), snapshot.nodes, parseSlurmNodes);
    reading.records(QStringLiteral("jobs"), snapshot.jobs, parseSlurmJobs);
    reading.records(QStringLiteral("partitions"), snapshot.partitions, parseSlurmPartitions);
    reading.diag();
    reading.version();
    snapshot.controllers = readControllers(spec, node, sections);
    const auto inCharge = std::find_if(snapshot.controllers.begin(), snapshot.controllers.end(),
                                       [](const ControllerSeen &c) { return c.answers; });
    if (inCharge != snapshot.controllers.end())
        inCharge->inCharge = true;
    return snapshot;
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/derivedprobes.h"

#include "cluster/valuerules.h"
#include "deploy/clusterpaths.h"
#include "doctor/logwords.h"
#include "operate/serverlook.h"
#include "slurm/hostlist.h"
#include "slurm/pendingreason.h"
#include "slurm/slurmrecords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {

/// What a derived probe gets: the outcomes it needs, all of them run, in the order of ProbeSpec::needs.
struct Needs
{
    const Subject &subject;
    const CheckedCluster &cluster;
    const Outcomes &all;
    QVector<const Outcome *> outcomes;

    const Outcome &at(qsizetype i) const { return *outcomes[i]; }
};
using Derive = void (*)(const Needs &needs, Outcome &made);

// Exit statuses of derived probes: 0 as it should be, 1 not so, 2 not to be found.
constexpr int notSo = 1, notThere = 2;

void put(Outcome &made, const char *name, const QString &value)
{
    made.values.insert(QString::fromLatin1(name), value);
}

QStringList linesOf(const Outcome &outcome)
{
    return outcome.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// A number behind "KEY=" in \a line; -1: not there.
qint64 numberOf(const QString &line, const char *key)
{
    const QRegularExpression form(QStringLiteral("(?:^|\\s)%1=(\\d+)").arg(QLatin1String(key)));
    const QRegularExpressionMatch match = form.match(line);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

std::optional<SlurmNode> nodeOf(const Outcome &nodes, const QString &name)
{
    // Cheap before thorough: with a thousand nodes this runs a thousand times.
    const QStringList lines = linesOf(nodes);
    const QString head = QStringLiteral("NodeName=%1 ").arg(name);
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const QString &l) { return l.startsWith(head); });
    if (line == lines.cend())
        return std::nullopt;
    const SlurmAnswer<SlurmNode> answer = parseSlurmNodes(line->toUtf8());
    return answer.records.isEmpty() ? std::nullopt : std::optional(answer.records.first());
}

void deriveNode(const Needs &needs, Outcome &made)
{
    const std::optional<SlurmNode> node = nodeOf(needs.at(0), needs.subject.name);
    if (!node) {
        made.exitStatus = notThere;
        made.output = needs.at(0).output;
        return;
    }
    made.output = QString::fromUtf8(node->record);
    made.exitStatus = node->state.isReady() ? 0 : notSo;
    put(made, "state", kindName(node->state.kind()));
    put(made, "reason", node->reason);
    put(made, "reason-by", node->reasonBy);
    put(made, "cpus", QString::number(node->cpus));
    put(made, "memory", QString::number(node->memoryMiB));
    put(made, "boot-time", QString::number(node->bootTime));
}

void deriveNodes(const Needs &needs, Outcome &made)
{
    const SlurmAnswer<SlurmNode> answer = parseSlurmNodes(needs.at(0).output.toUtf8());
    int away = 0;
    for (const SlurmNode &node : answer.records)
        away += node.state.flags.testFlag(NodeState::NotResponding) || node.state.base == NodeState::Base::Unknown;
    made.output = needs.at(0).output;
    made.exitStatus = answer.records.isEmpty() ? notThere : away == answer.records.size() ? notSo : 0;
    put(made, "all", QString::number(answer.records.size()));
    put(made, "down", QString::number(away));
    put(made, "responding", QString::number(answer.records.size() - away));
}

QStringList nodesOfJob(const SlurmJob &job)
{
    const Result<QStringList> nodes = expandHostlist(job.nodeList.isEmpty() ? job.requestedNodes : job.nodeList);
    return nodes ? *nodes : QStringList();
}

void deriveJob(const Needs &needs, Outcome &made)
{
    const SlurmAnswer<SlurmJob> answer = parseSlurmJobs(needs.at(0).output.toUtf8());
    const auto job = std::find_if(answer.records.cbegin(), answer.records.cend(), [&](const SlurmJob &candidate) {
        return candidate.id == needs.subject.name || QString::number(candidate.number) == needs.subject.name;
    });
    if (job == answer.records.cend()) {
        made.exitStatus = notThere;
        return;
    }
    made.output = QString::fromUtf8(job->record);
    put(made, "state", job->state);
    put(made, "reason", QString(job->reason).replace(QLatin1Char('_'), QLatin1Char(' '))); // as squeue says it
    put(made, "user", job->user);
    put(made, "partition", job->partition);
    put(made, "exit", job->exitCode);
    put(made, "job-name", job->name);
    put(made, "nodes", nodesOfJob(*job).join(QLatin1Char(' ')));
    if (job->isPending()) {
        const PendingReason why = explainPending(*job);
        put(made, "sentence", why.sentence);
        put(made, "way-on", why.wayOn);
        made.exitStatus = !why.known ? 3 : why.willEndByItself ? 0 : notSo;
    } else {
        made.exitStatus = job->isRunning() || job->state == QLatin1String("COMPLETED") ? 0 : notSo;
    }
}

/// A server's clock less this computer's, as well as one round trip can tell.
struct ClockReading
{
    double skew = 0; ///< seconds
    double error = 0;
};

std::optional<ClockReading> readClock(const Outcome &date)
{
    bool ok = false;
    const double there = date.output.section(QLatin1Char('\n'), 0, 0).toDouble(&ok);
    if (!ok)
        return std::nullopt;
    const double error = static_cast<double>(date.milliseconds) / 2000.0;
    return ClockReading{there - static_cast<double>(date.time) / 1000.0 + error, error};
}

/// What munge minds is the difference to the controller. Which of the two is wrong, the other servers and this
/// computer tell: exit 4 means that it is the controller.
void deriveClock(const Needs &needs, Outcome &made)
{
    constexpr double tooMuch = 240; // seconds; a credential lives 300
    constexpr double noteworthy = 30;
    const std::optional<ClockReading> here = readClock(needs.at(0));
    const std::optional<ClockReading> controller = readClock(needs.at(1));
    if (!here || !controller) {
        made.exitStatus = notThere;
        return;
    }
    const bool isController = needs.at(0).subject == needs.at(1).subject;
    const bool mineIsRight = std::any_of(needs.all.cbegin(), needs.all.cend(), [&](const Outcome &other) {
        if (other.probe != QLatin1String("date") || other.subject == needs.at(1).subject || !other.ran)
            return false;
        const std::optional<ClockReading> reading = readClock(other);
        return reading && qAbs(reading->skew) < noteworthy;
    });
    const double skew = isController ? (mineIsRight ? here->skew : 0) : here->skew - controller->skew;
    const double error = here->error + (isController ? 0 : controller->error);
    made.output = QStringLiteral("%1 s ± %2 s").arg(skew, 0, 'f', 1).arg(error, 0, 'f', 1);
    put(made, "skew", QString::number(qRound64(skew)));
    put(made, "seconds", QString::number(qRound64(qAbs(skew))));
    const double sure = qAbs(skew) - error;
    if (sure > noteworthy && !isController && qAbs(here->skew) < noteworthy)
        made.exitStatus = 4;
    else
        made.exitStatus = sure > tooMuch ? notSo : sure > noteworthy ? 3 : 0;
}

void deriveConfSame(const Needs &needs, Outcome &made)
{
    const QString here = needs.at(0).output.left(12);
    const QString there = needs.at(1).output.left(12);
    made.output = needs.at(0).output.section(QLatin1Char('\n'), 0, 0);
    put(made, "hash", here);
    put(made, "controller-hash", there);
    made.exitStatus = needs.at(0).output.section(QLatin1Char(' '), 0, 0) == needs.at(1).output.section(QLatin1Char(' '), 0, 0)
                          ? 0
                          : notSo;
}

void deriveNames(const Needs &needs, Outcome &made)
{
    made.output = needs.at(0).output;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QString name = line.section(QLatin1Char(' '), 0, 0);
        const QString address = line.section(QLatin1Char(' '), 1);
        const Server *server = needs.cluster.server(name);
        if (!server)
            continue;
        const bool self = name == needs.subject.name && (address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1"));
        const bool missing = address == QLatin1String("-");
        if (self || (!missing && (!isIpAddress(server->address) || address == server->address)))
            continue;
        put(made, "bad-name", name);
        put(made, "bad-address", address);
        put(made, "right-address", server->address);
        made.output = line;
        made.exitStatus = missing ? notThere : notSo;
        return;
    }
}

/// The line about this node in what the controller's container said of all.
void deriveTcp(const Needs &needs, Outcome &made)
{
    made.exitStatus = notThere;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        if (line.section(QLatin1Char(' '), 0, 0) != needs.subject.name)
            continue;
        made.output = line;
        put(made, "tcp", line.section(QLatin1Char(' '), 2));
        made.exitStatus = line.endsWith(QLatin1String(" open")) ? 0 : notSo;
    }
}

void deriveHardware(const Needs &needs, Outcome &made)
{
    const QString line = needs.at(0).output.section(QLatin1Char('\n'), 0, 0);
    const qint64 cpus = numberOf(line, "CPUs");
    const qint64 memory = numberOf(line, "RealMemory");
    const Server *server = needs.cluster.server(needs.subject.name);
    const std::optional<SlurmNode> node = nodeOf(needs.at(1), needs.subject.name);
    made.output = line;
    if (cpus < 0 || memory < 0 || !server || !node) {
        made.exitStatus = notThere;
        return;
    }
    put(made, "real-cpus", QString::number(cpus));
    put(made, "real-memory", QString::number(memory));
    put(made, "cpus", QString::number(node->cpus));
    put(made, "memory", QString::number(node->memoryMiB));
    made.exitStatus = node->cpus > cpus ? notSo : node->memoryMiB > memory ? 3 : 0;
}

/// Somebody with a job who has one uid here and another, or none, at the controller.
void deriveUsers(const Needs &needs, Outcome &made)
{
    QMap<QString, QString> here;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines)
        here.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    const QStringList thereLines = linesOf(needs.at(1));
    for (const QString &line : thereLines) {
        const QString name = line.section(QLatin1Char(' '), 0, 0);
        const QString uid = line.section(QLatin1Char(' '), 1);
        if (here.value(name) == uid)
            continue;
        const bool hasJob = needs.at(2).output.contains(QStringLiteral(" UserId=%1(").arg(name));
        const bool missing = !here.contains(name);
        if (missing && !hasJob)
            continue;
        put(made, "user", name);
        put(made, "uid", missing ? QStringLiteral("-") : here.value(name));
        put(made, "controller-uid", uid);
        made.output = QStringLiteral("%1 %2 / %3").arg(name, made.values.value(QStringLiteral("uid")), uid);
        made.exitStatus = missing ? notThere : notSo;
        return;
    }
}

void deriveControllers(const Needs &needs, Outcome &made)
{
    made.output = needs.at(0).output;
    const QVector<SlurmPing> pings = parseSlurmPing(needs.at(0).output.toUtf8());
    QStringList up;
    for (const SlurmPing &ping : pings) {
        if (ping.up)
            up << ping.host;
    }
    put(made, "in-charge", up.join(QLatin1Char(' ')));
    made.exitStatus = up.isEmpty() ? notSo : 0;
}

/// A port of this node that somebody else on the server has.
void derivePorts(const Needs &needs, Outcome &made)
{
    const Server *server = needs.cluster.server(needs.subject.name);
    if (!server)
        return;
    const ClusterSpec &spec = needs.cluster.spec();
    const QVector<int> taken = takenPorts(needs.at(0).output.toUtf8(), portsOf(spec, *server), boundAddress(spec, *server));
    const QStringList containers = linesOf(needs.at(1));
    for (const int port : taken) {
        const QString mark = QStringLiteral(":%1->").arg(port);
        QString holder;
        for (const QString &line : containers) {
            if (line.contains(mark) || line.contains(QStringLiteral("-%1->").arg(port)))
                holder = line.section(QLatin1Char('\t'), 0, 0);
        }
        if (holder == needs.subject.name)
            continue;
        const QRegularExpression socket(QStringLiteral("[:.]%1\\s.*").arg(port));
        made.output = holder.isEmpty() ? socket.match(needs.at(0).output).captured() : holder;
        put(made, "port", QString::number(port));
        put(made, "holder", holder);
        made.exitStatus = notSo;
        return;
    }
}

/// Two networks of the server that have addresses in common; and the one asked for, if it is not ours.
void deriveSubnet(const Needs &needs, Outcome &made)
{
    const std::optional<SshIntoContainer> &ssh = needs.cluster.spec().cluster.sshIntoContainer;
    if (!ssh || needs.subject.name != needs.cluster.spec().cluster.controller)
        return;
    const Ipv4Network wanted = Ipv4Network::parse(ssh->subnet);
    const QString ours = composeProject(needs.cluster.spec()) + QStringLiteral("_ssh");
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool isInterface = words.value(0) == QLatin1String("interface");
        if (words.value(0) == ours || (isInterface && words.value(1).startsWith(QLatin1String("br-"))))
            continue;
        for (const QString &word : words.mid(isInterface ? 2 : 1)) {
            const Ipv4Network network = Ipv4Network::parse(word);
            if (!network.isValid() || !wanted.isValid() || !network.overlaps(wanted))
                continue;
            put(made, "subnet", ssh->subnet);
            put(made, "taken-by", words.value(isInterface ? 1 : 0));
            made.output = line;
            made.exitStatus = notSo;
            return;
        }
    }
}

/// Which of the folders of the daemons has no room, or no inodes.
void deriveDisk(const Needs &needs, Outcome &made)
{
    constexpr qint64 littleKiB = 1024;
    constexpr qint64 fewInodes = 16;
    const ImageProfile &profile = needs.cluster.spec().cluster.image.profile;
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QString path = line.section(QLatin1Char(' '), 0, 0);
        const bool room = numberOf(line, "size") > 0 && numberOf(line, "free") >= 0 && numberOf(line, "free") < littleKiB;
        const bool closed = line.endsWith(QLatin1String(" read-only")) && path != QLatin1String("/");
        const bool inodes = numberOf(line, "inodes") > 0 && numberOf(line, "free-inodes") < fewInodes;
        if (!room && !inodes && !closed)
            continue;
        made.output = line;
        made.exitStatus = closed ? 3 : room ? notSo : notThere;
        put(made, "path", path);
        put(made, "what", path == profile.spoolDir   ? QStringLiteral("spool")
                          : path == profile.stateDir ? QStringLiteral("state")
                                                     : QStringLiteral("other"));
        // The folder that matters more stands further down in the list.
        if (path == profile.spoolDir || path == profile.stateDir)
            return;
    }
}

/// Whether this server has the same set of files in use as the controller's.
void deriveSetSame(const Needs &needs, Outcome &made)
{
    made.output = needs.at(0).output;
    put(made, "set", needs.at(0).output);
    put(made, "controller-set", needs.at(1).output);
    const bool shared = needs.cluster.spec().storage.kind == Storage::Kind::Nas;
    made.exitStatus = !shared || needs.at(0).output == needs.at(1).output ? 0 : notSo;
}

/// A container that Compose 1 renamed to make a new one: twelve digits and the node's name.
void deriveLeftOver(const Needs &needs, Outcome &made)
{
    const QRegularExpression name(QStringLiteral("^[0-9a-f]{12}_%1$").arg(QRegularExpression::escape(needs.subject.name)));
    const QStringList lines = linesOf(needs.at(0));
    for (const QString &line : lines) {
        const QString container = line.section(QLatin1Char('\t'), 0, 0);
        if (!name.match(container).hasMatch())
            continue;
        made.output = line;
        put(made, "left-over", container);
        made.exitStatus = notSo;
        return;
    }
}

/// What the daemons that do not stay up said at last in the container's log.
void deriveLastWords(const Needs &needs, Outcome &made)
{
    static const QRegularExpression steady(QStringLiteral("^(?:running) pid=\\d+ restarts=[01] "));
    const bool controls = controllersOf(needs.cluster.spec()).contains(needs.subject.name);
    QStringList words;
    const QStringList lines = linesOf(needs.at(1));
    for (const QString &line : lines) {
        const QString daemon = line.section(QLatin1Char(' '), 0, 0);
        const bool wanted = daemon == QLatin1String("slurmd") || (daemon == QLatin1String("slurmctld") && controls);
        if (wanted && !steady.match(line.section(QLatin1Char(' '), 1)).hasMatch())
            words << sinceLastStart(linesOfDaemon(needs.at(0).output, daemon));
    }
    made.output = words.join(QLatin1Char('\n'));
}

void deriveWords(const Needs &needs, Outcome &made)
{
    made.output = made.probe == QLatin1String("munged-words") ? lastWordsOfMunged(needs.at(0).output) : sinceLastStart(needs.at(0).output);
}

/// Whether the container of the node's name was made by this cluster's Compose project.
void deriveOurs(const Needs &needs, Outcome &made)
{
    const QString project = needs.at(0).output.section(QStringLiteral(" project="), 1).section(QLatin1Char(' '), 0, 0);
    made.output = QStringLiteral("project=") + project;
    put(made, "container-name", needs.subject.name);
    made.exitStatus = project == composeProject(needs.cluster.spec()) ? 0 : notSo;
}

/// Whether the container was made with srun's ports; nothing to publish in the server's own network.
void deriveSrunPublished(const Needs &needs, Outcome &made)
{
    const Cluster &cluster = needs.cluster.spec().cluster;
    made.output = needs.at(0).output.section(QStringLiteral(" ports="), 1).section(QStringLiteral(" mounts="), 0, 0);
    const QString port = QString::number(cluster.srunPortFirst);
    put(made, "port", port);
    const bool published = made.output.contains(QStringLiteral("\"%1/tcp\"").arg(port));
    made.exitStatus = published || cluster.network == Cluster::Network::HostNetwork ? 0 : notSo;
}

Derive functionFor(const QString &id)
{
    static const QMap<QString, Derive> functions{
        {QStringLiteral("node"), deriveNode},           {QStringLiteral("nodes"), deriveNodes},
        {QStringLiteral("job"), deriveJob},             {QStringLiteral("clock"), deriveClock},
        {QStringLiteral("conf-same"), deriveConfSame},  {QStringLiteral("names-right"), deriveNames},
        {QStringLiteral("tcp-node"), deriveTcp},        {QStringLiteral("tcp-srun-node"), deriveTcp},
        {QStringLiteral("hardware"), deriveHardware},   {QStringLiteral("users-same"), deriveUsers},
        {QStringLiteral("controllers"), deriveControllers}, {QStringLiteral("ports-free"), derivePorts},
        {QStringLiteral("subnet-free"), deriveSubnet},  {QStringLiteral("disk-free"), deriveDisk},
        {QStringLiteral("srun-published"), deriveSrunPublished}, {QStringLiteral("container-ours"), deriveOurs},
        {QStringLiteral("set-same"), deriveSetSame},       {QStringLiteral("compose-left-over"), deriveLeftOver},
        {QStringLiteral("last-words"), deriveLastWords},   {QStringLiteral("slurmctld-words"), deriveWords},
        {QStringLiteral("slurmd-words"), deriveWords},     {QStringLiteral("munged-words"), deriveWords}};
    return functions.value(id);
}

} // namespace

std::optional<Outcome> deriveOutcome(const ProbeSpec &spec, const Subject &subject, const CheckedCluster &cluster,
                                     const Outcomes &outcomes)
{
    const Derive derive = functionFor(spec.id);
    if (!derive)
        return std::nullopt; // the program's own work
    Needs needs{subject, cluster, outcomes, {}};
    for (const QString &need : spec.needs) {
        const bool atController = need.endsWith(QLatin1String("@controller"));
        const auto found = outcomes.constFind(
            {need.section(QLatin1Char('@'), 0, 0), atController ? cluster.spec().cluster.controller : subject.name});
        if (found == outcomes.cend())
            return std::nullopt;
        needs.outcomes << &*found;
    }
    Outcome made = needs.at(0); // the command, the server and the time of what it is computed from
    made.values.clear();
    for (const Outcome *need : std::as_const(needs.outcomes)) {
        if (!need->ran || (need->exitStatus != 0 && made.ran)) {
            made = *need;
            made.ran = false;
            if (!made.error)
                made.error = Error{Error::Code::CommandFailed, need->output.section(QLatin1Char('\n'), 0, 0).left(300), need->output, {}};
        }
    }
    made.probe = spec.id;
    made.subject = subject.name;
    if (!made.ran)
        return made;
    made.exitStatus = 0;
    made.output.clear();
    derive(needs, made);
    return made;
}

void deriveAll(const QVector<Subject> &subjects, const CheckedCluster &cluster, Outcomes &outcomes)
{
    for (const ProbeSpec &spec : playbookLibrary().probes) {
        if (spec.place != ProbePlace::Program)
            continue;
        for (const Subject &subject : subjects) {
            if (outcomes.contains({spec.id, subject.name}))
                continue;
            if (std::optional<Outcome> made = deriveOutcome(spec, subject, cluster, outcomes))
                outcomes.insert({spec.id, subject.name}, *std::move(made));
        }
    }
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/surveyscript.h"

#include "survey/gpunames.h"
#include "survey/plainline.h"
#include "survey/surveytr.h"

#include <QMap>
#include <QRegularExpression>

#include <optional>

namespace Slipway {

namespace {

constexpr char script[] = R"sh(# Measures this server. Reads only. Arguments: folders to look at.
if timeout -k 1 1 true 2>/dev/null; then limit() { timeout -k 2 "$@"; }; else limit() { shift; "$@"; }; fi
each() { sed "s/^/$1 /"; }
echo 'slipway-survey 1'
echo "time $(date +%s.%N)"
echo "host $(uname -n)"
echo "kernel $(uname -s) $(uname -r)"
echo "architecture $(uname -m)"
sed -n 's/^PRETTY_NAME=/system /p' /etc/os-release 2>/dev/null
echo "account $(id -un)"
echo "groups $(id -nG)"
echo "online $(getconf _NPROCESSORS_ONLN)"
lscpu -p=CPU,CORE,SOCKET 2>/dev/null | sed -n '/^[0-9]/p' | each cpu
sed -n 's/^MemTotal:/memory /p' /proc/meminfo
for f in /dev/nvidia[0-9]*; do [ -e "$f" ] && echo "gpu-file $f"; done
if command -v nvidia-smi >/dev/null; then # it complains on standard output
  names=$(limit 20 nvidia-smi --query-gpu=name --format=csv,noheader 2>/dev/null) && echo "$names" | each gpu
fi
awk '$4 == "0A" { print "listens " $2 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null
if command -v docker >/dev/null; then
  answer=$(limit 15 docker version --format '{{.Server.Version}}' 2>/dev/null)
  status=$?
  echo "docker $status $answer"
  s=/var/run/docker.sock
  [ -S "$s" ] && { [ -w "$s" ] && echo 'socket open' || echo 'socket closed'; }
  echo "docker-group $(getent group docker | cut -d: -f4)"
  echo "compose $(limit 15 docker compose version --short 2>/dev/null)"
  [ $status = 0 ] && limit 15 docker ps --format '{{.Names}}' 2>/dev/null | each running
fi
command -v docker-compose >/dev/null && echo "compose-v1 $(limit 15 docker-compose version --short 2>/dev/null)"
n=0
for d in "$@"; do
  limit 10 sh -c '
    [ -e "$2" ] || { echo "folder $1 missing"; exit; }
    [ -d "$2" ] || { echo "folder $1 other"; exit; }
    [ -w "$2" ] && [ -x "$2" ] && echo "folder $1 writable" || echo "folder $1 present"
    echo "folder-type $1 $(stat -f -c %T -- "$2" 2>/dev/null)"
    echo "folder-df $1 $(df -Pk -- "$2" 2>/dev/null | tail -n 1)"' sh "$n" "$d" || echo "folder $n hangs"
  n=$((n + 1))
done
echo "time $(date +%s.%N)"
echo 'slipway-survey end'
)sh";

constexpr int timedOut = 124;        ///< timeout(1): had to end the command
constexpr int killedAtTimeout = 137; ///< and had to use SIGKILL

constexpr int mostCpus = 65533; ///< Slurm's own limit

/// What the server said, by key: all values of it in their order.
using Said = QMap<QString, QStringList>;

Result<Said> readLines(const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'));
    const auto first = lines.lastIndexOf(QStringLiteral("slipway-survey 1"));
    const auto end = lines.indexOf(QStringLiteral("slipway-survey end"), qMax<qsizetype>(first, 0));
    if (first < 0 || end < 0)
        return Error{Error::Code::Parse,
                     SurveyTr::tr("The server's answer is not complete. Measure it again."),
                     plainLine(output.right(400)),
                     {}};
    Said said;
    for (qsizetype i = first + 1; i < end; ++i)
        said[lines[i].section(QLatin1Char(' '), 0, 0)] << plainLine(lines[i].section(QLatin1Char(' '), 1));
    return said;
}

QString one(const Said &said, const char *key)
{
    const QStringList values = said.value(QString::fromLatin1(key));
    return values.isEmpty() ? QString() : values.first();
}

/// One line "time": when it was written, and how coarse that is (a date(1) without nanoseconds leaves "%N").
struct Instant
{
    qint64 ms = 0;
    qint64 coarseness = 0;
};

std::optional<Instant> instant(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{9,11})(?:\\.(\\d{3})\\d*)?"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 ms = match.captured(1).toLongLong() * 1000;
    return match.captured(2).isEmpty() ? Instant{ms + 500, 500}
                                       : Instant{ms + match.captured(2).toLongLong(), 0};
}

/// The server wrote its first time after `before` and its last one before `after`, so however long the
/// script took, its offset lies between these two bounds.
void readClock(const Said &said, qint64 before, qint64 after, ServerFacts &facts)
{
    const QStringList times = said.value(QStringLiteral("time"));
    if (times.size() != 2)
        return;
    const std::optional<Instant> first = instant(times[0]);
    const std::optional<Instant> last = instant(times[1]);
    if (!first || !last)
        return;
    const qint64 atMost = first->ms - before;
    const qint64 atLeast = last->ms - after;
    facts.clockOffsetMs = (atMost + atLeast) / 2;
    facts.clockUncertaintyMs = qAbs(atMost - atLeast) / 2 + first->coarseness;
}

/// "CPU,CORE,SOCKET" lines. Sockets, cores and threads are taken only when every socket and core is alike:
/// Slurm knows no others.
void readCpus(const Said &said, ServerFacts &facts)
{
    QMap<QString, QMap<QString, int>> threads; // by socket and core
    const QStringList cpus = said.value(QStringLiteral("cpu"));
    for (const QString &cpu : cpus) {
        const QStringList parts = cpu.split(QLatin1Char(','));
        if (parts.size() == 3)
            ++threads[parts[2]][parts[1]];
    }
    facts.cpus = one(said, "online").toInt();
    if (facts.cpus < 1 || facts.cpus > mostCpus)
        facts.cpus = static_cast<int>(cpus.size());
    if (threads.isEmpty() || cpus.size() != facts.cpus)
        return;
    const qsizetype cores = threads.first().size();
    const int perCore = threads.first().first();
    for (const QMap<QString, int> &socket : std::as_const(threads)) {
        if (socket.size() != cores || socket.values().count(perCore) != cores)
            return;
    }
    facts.sockets = static_cast<int>(threads.size());
    facts.coresPerSocket = static_cast<int>(cores);
    facts.threadsPerCore = perCore;
}

DockerFacts::State dockerState(const Said &said, int status)
{
    using State = DockerFacts::State;
    if (status == 0)
        return State::Ready;
    if (status == timedOut || status == killedAtTimeout)
        return State::Hanging;
    if (one(said, "socket") != QLatin1String("closed"))
        return State::NotRunning;
    const QStringList members = one(said, "docker-group").split(QLatin1Char(','));
    return members.contains(one(said, "account")) ? State::LoginTooOld : State::NotAllowed;
}

void readDocker(const Said &said, DockerFacts &docker)
{
    if (!said.contains(QStringLiteral("docker")))
        return;
    const QString answer = one(said, "docker");
    docker.state = dockerState(said, answer.section(QLatin1Char(' '), 0, 0).toInt());
    if (docker.state == DockerFacts::State::Ready)
        docker.engineVersion = answer.section(QLatin1Char(' '), 1);
    // The plugin first: with both installed it is the one that is used.
    docker.composeVersion = one(said, "compose");
    if (docker.composeVersion.isEmpty())
        docker.composeVersion = one(said, "compose-v1");
    if (docker.composeVersion.startsWith(QLatin1Char('v')))
        docker.composeVersion.remove(0, 1);
    docker.running = said.value(QStringLiteral("running"));
}

void readPorts(const Said &said, ServerFacts &facts)
{
    static const QString loopback6 = QStringLiteral("00000000000000000000000001000000");
    const QStringList sockets = said.value(QStringLiteral("listens"));
    for (const QString &socket : sockets) { // "0100007F:1A91", the address in the machine's own byte order
        const QString address = socket.section(QLatin1Char(':'), 0, 0);
        const bool loopback =
            (address.size() == 8 && address.endsWith(QLatin1String("7F"))) || address == loopback6;
        const int port = socket.section(QLatin1Char(':'), 1).toInt(nullptr, 16);
        if (port > 0 && !loopback)
            facts.busyPorts.insert(port);
    }
}

void readFolder(const Said &said, const QString &number, FolderFacts &folder)
{
    // The last word counts: a folder that hung half way has said something else before.
    const auto about = [&](const char *key) {
        QString last;
        const QStringList lines = said.value(QString::fromLatin1(key));
        for (const QString &line : lines) {
            if (line.section(QLatin1Char(' '), 0, 0) == number)
                last = line.section(QLatin1Char(' '), 1);
        }
        return last;
    };
    static const QMap<QString, FolderFacts::State> states = {
        {QStringLiteral("missing"), FolderFacts::State::Missing},
        {QStringLiteral("other"), FolderFacts::State::NotAFolder},
        {QStringLiteral("hangs"), FolderFacts::State::Hanging},
        {QStringLiteral("present"), FolderFacts::State::Present},
        {QStringLiteral("writable"), FolderFacts::State::Present},
    };
    folder.state = states.value(about("folder"), FolderFacts::State::Missing);
    folder.writable = about("folder") == QLatin1String("writable");
    folder.fileSystem = about("folder-type");
    static const QRegularExpression df(
        QStringLiteral("\\s\\d+\\s+\\d+\\s+(-?\\d+)\\s+(?:\\d+%|-)\\s+(/.*)$"));
    const QRegularExpressionMatch match = df.match(about("folder-df"));
    if (match.hasMatch()) {
        folder.freeMiB = qMax<qint64>(0, match.captured(1).toLongLong() / 1024);
        folder.mountPoint = match.captured(2);
    }
}

} // namespace

RemoteCommand surveyCommand(const QStringList &folders)
{
    RemoteCommand command;
    command.argv = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script),
                               QStringLiteral("slipway-survey")} +
                   folders;
    command.timeout = std::chrono::seconds(120);
    command.outputLimit = 1024 * 1024;
    return command;
}

Result<ServerFacts> parseSurvey(const QByteArray &output, const QStringList &folders, qint64 before,
                                qint64 after)
{
    const Result<Said> said = readLines(output);
    if (!said)
        return said.error();
    ServerFacts facts;
    facts.hostName = one(*said, "host");
    facts.system = one(*said, "system").remove(QLatin1Char('"'));
    facts.kernel = one(*said, "kernel");
    facts.architecture = one(*said, "architecture");
    facts.account = one(*said, "account");
    readClock(*said, before, after, facts);
    readCpus(*said, facts);
    facts.memoryMiB = one(*said, "memory").section(QLatin1Char(' '), 0, 0).toLongLong() / 1024;
    facts.gpus = gpusOf(said->value(QStringLiteral("gpu")), said->value(QStringLiteral("gpu-file")));
    readDocker(*said, facts.docker);
    readPorts(*said, facts);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        FolderFacts folder;
        folder.path = folders[i];
        readFolder(*said, QString::number(i), folder);
        facts.folders.append(folder);
    }
    return facts;
}

} // namespace Slipway

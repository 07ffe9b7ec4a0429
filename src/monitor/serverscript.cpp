// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/serverscript.h"

#include "deploy/docker.h"
#include "deploy/plaintext.h"
#include "render/render.h"

#include <algorithm>

namespace Slipway {

namespace {

constexpr std::chrono::seconds mostTime{120};
constexpr qint64 mostOutput = 1024 * 1024;

/// Inside the container. Standard input: mark, credential. Arguments: probe for a process, "1" on a
/// controller, the shared folder (empty: do not touch it).
constexpr char innerScript[] = R"sh(IFS= read -r C || C=
export C
cpu() {
  date +%s%N
  d=/sys/fs/cgroup$(sed -n 's/^0:://p' /proc/1/cgroup)
  if [ -r "$d/memory.current" ]; then
    sed -n 's/^usage_usec //p' "$d/cpu.stat"
    cat "$d/memory.current"
    sed -n 's/^inactive_file //p' "$d/memory.stat"
  elif [ -r /sys/fs/cgroup/cpuacct/cpuacct.usage ]; then
    echo $(($(cat /sys/fs/cgroup/cpuacct/cpuacct.usage) / 1000))
    cat /sys/fs/cgroup/memory/memory.usage_in_bytes
    sed -n 's/^total_inactive_file //p' /sys/fs/cgroup/memory/memory.stat
  fi 2>/dev/null
}
begin cpu
cpu
finish cpu 0
part seal 6 sh -c 'munge -n >/dev/null'
[ -z "$C" ] || part cross 6 sh -c 'printf "%s\n" "$C" | { unset C; exec unmunge >/dev/null; }'
part slurmd 5 sh -c "$1" sh slurmd
[ "$2" != 1 ] || part slurmctld 5 sh -c "$1" sh slurmctld
part set 3 cat /run/slipway/set
[ -z "$3" ] || part share 6 sh -c 'readlink "$1/current" || echo; exec sha256sum <"$1/current/manifest.json"' sh "$3"
part root 5 df -Pk /
begin cpu-later
cpu
finish cpu-later 0
printf '\n%s done\n' "$M"
)sh";

/// On the server. Arguments: node, folder, a stuck probe's process and start time, the script for the
/// container and its arguments. The folder is looked at by a process of its own with no open pipe of ours: one
/// that waits for a dead NFS server cannot be killed and must not hold up the rest.
constexpr char outerScript[] = R"sh(IFS= read -r C || C=
node=$1 folder=$2 stuck=$3 stuck_start=$4
shift 4
state() { { read -r state_line <"/proc/$1/stat"; } 2>/dev/null || return 1; echo "${state_line##*) }"; }
started() { set -- $(state "$1"); echo "${20}"; }
runs() { s=$(state "$1") && case $s in Z*|X*) return 1 ;; esac; }
look() {
  if [ "$stuck" != 0 ] && runs "$stuck" && [ "$(started "$stuck")" = "$stuck_start" ]; then
    echo "$stuck $stuck_start"
    return 20
  fi
  sh -c '[ -d "$1" ] || exit 10; cd -- "$1" || exit 11; ls >/dev/null || exit 12
    [ -h current ] || [ -d current ] || exit 13; dd if=current/manifest.json bs=1 count=1 || exit 14; exit 0' slipway-nas-probe "$folder" \
    </dev/null >/dev/null 2>&1 3>&- &
  p=$! i=0
  while runs $p && [ $i -lt 50 ]; do
    sleep 0.1 2>/dev/null || { sleep 1; i=$((i + 9)); }
    i=$((i + 1))
  done
  runs $p || { wait $p; return $?; }
  begun=$(started $p)
  kill -KILL $p 2>/dev/null
  sleep 0.2 2>/dev/null
  ! runs $p || echo "$p $begun"
  return 20
}
part clock 2 true
part load 2 cat /proc/loadavg
part memory 2 cat /proc/meminfo
part boot 2 sed -n 's/^btime //p' /proc/stat
begin nas
look
nas=$?
finish nas $nas
if [ $nas = 0 ]; then
  part folder 6 sh -c 'readlink "$1/current" || echo; exec sha256sum <"$1/current/manifest.json"' sh "$folder"
  part disk-folder 5 df -Pk -- "$folder"
fi
[ $nas != 20 ] || set -- "$1" "$2" "$3" "" "$5"
part mounts 3 cat /proc/self/mounts
part docker 10 docker version --format '{{.Server.Version}}'
if [ $r != 0 ]; then
  part socket 5 sh -c "$5"
else
  root=$(limit 10 docker info --format '{{.DockerRootDir}}' 2>/dev/null)
  [ -z "$root" ] || part disk-docker 5 sh -c 'echo "$1"; exec df -Pk -- "$1"' sh "$root"
  part inspect 10 docker container inspect --format '{{.Id}}|{{.State.Status}}|{{.State.StartedAt}}|{{.RestartCount}}|{{.Image}}|{{.State.ExitCode}}|{{.Config.Image}}' "$node"
  if [ $r = 0 ]; then
    begin container
    e=$(printf '%s\n%s\n' "$M" "$C" | limit 45 docker exec -i -e LC_ALL=C "$node" sh -c "$1" slipway-look "$2" "$3" "$4" 2>&1 >&3 3>&-)
    finish container $? "$e"
  fi
fi
part clock-later 2 true
printf '\n%s done\n' "$M"
)sh";

QByteArray lineOf(const Section &section, qsizetype number)
{
    return section.output.split('\n').value(number).trimmed();
}

/// The one line of `df -Pk PATH` about it.
std::optional<DiskSeen> diskOf(const Section &df, const QString &path, const QByteArray &mounts)
{
    const QList<QByteArray> lines = df.output.trimmed().split('\n');
    const QList<QByteArray> words = lines.last().simplified().split(' ');
    if (lines.size() < 2 || words.size() < 6 || !words.at(words.size() - 2).endsWith('%'))
        return std::nullopt;
    // The first word may hold blanks; the last six columns do not, but for a mount point.
    const qsizetype first = words.size() - 6;
    DiskSeen disk;
    disk.path = path;
    disk.totalBytes = words.at(first + 1).toLongLong() * 1024;
    disk.freeBytes = std::max<qint64>(0, words.at(first + 3).toLongLong() * 1024);
    const QByteArray mountPoint = words.last();
    for (const QByteArray &mount : mounts.split('\n')) { // the last one of a mount point counts
        const QList<QByteArray> fields = mount.split(' ');
        if (fields.value(1) == mountPoint)
            disk.readOnly = fields.value(3).split(',').contains("ro");
    }
    return disk;
}

void readContainer(const Section &inspect, ServerSnapshot &seen)
{
    const QStringList fields =
        withoutControls(QString::fromUtf8(inspect.output)).trimmed().split(QLatin1Char('|'));
    constexpr qsizetype count = 7;
    if (!inspect.succeeded() || fields.size() < count)
        return;
    seen.containerId = fields[0];
    seen.containerStatus = fields[1];
    seen.containerStartedAt = dockerSeconds(fields[2]);
    seen.restartCount = fields[3].toInt();
    seen.imageId = fields[4];
    seen.image = fields.mid(count - 1).join(QLatin1Char('|'));
}

qint64 kibibytes(const QByteArray &meminfo, const char *key)
{
    const qsizetype at = meminfo.indexOf(key);
    return at < 0 ? -1
                  : meminfo.mid(at + qstrlen(key), 32).split('\n').first().simplified().split(' ').first().toLongLong();
}

} // namespace

RemoteCommand serverCommand(const ClusterSpec &spec, const Server &server, const StuckProbe &stuck,
                            const Secret *credential, const QByteArray &mark)
{
    const Cluster &cluster = spec.cluster;
    const bool controller =
        server.name == cluster.controller || cluster.backupControllers.contains(server.name);
    RemoteCommand command;
    command.argv = {QStringLiteral("sh"), QStringLiteral("-c"),
                    QString::fromLatin1(Sections::prelude() + outerScript), QStringLiteral("slipway-look"),
                    server.name, spec.storage.serverPath, QString::number(stuck.process),
                    QString::fromLatin1(stuck.startTime),
                    QString::fromLatin1(Sections::prelude() + innerScript),
                    QString::fromLatin1(dockerProcessProbe),
                    controller ? QStringLiteral("1") : QStringLiteral("0"), QLatin1String(containerShare),
                    QString::fromLatin1(dockerSocketProbe)};
    command.input = mark + '\n' + (credential ? credential->view() : QByteArray()) + '\n';
    command.timeout = mostTime;
    command.outputLimit = mostOutput;
    return command;
}

void readServer(const Sections &sections, const QString &folder, ServerSnapshot &seen)
{
    const Section load = sections.at(QStringLiteral("load"));
    if (load.succeeded())
        seen.load1 = load.output.split(' ').first().toDouble();
    const QByteArray memory = sections.at(QStringLiteral("memory")).output;
    const qint64 total = kibibytes(memory, "MemTotal:");
    const qint64 available = kibibytes(memory, "MemAvailable:");
    seen.memoryTotalMiB = total < 0 ? -1 : total / 1024;
    seen.memoryAvailableMiB = available < 0 ? -1 : available / 1024;
    seen.bootTime = lineOf(sections.at(QStringLiteral("boot")), 0).toLongLong();
    seen.dockerVersion = sections.at(QStringLiteral("docker")).succeeded()
                             ? sections.at(QStringLiteral("docker")).line()
                             : QString();
    readContainer(sections.at(QStringLiteral("inspect")), seen);
    QString set = sections.at(QStringLiteral("set")).line();
    seen.pushedSet = set.startsWith(QLatin1String("sets/")) ? set.mid(5) : set;
    const QByteArray mounts = sections.at(QStringLiteral("mounts")).output;
    const QString dockerRoot =
        withoutControls(QString::fromUtf8(lineOf(sections.at(QStringLiteral("disk-docker")), 0)));
    const std::pair<QString, QString> disks[] = {
        {QStringLiteral("root"), seen.server + QStringLiteral(":/")},
        {QStringLiteral("disk-docker"), dockerRoot},
        {QStringLiteral("disk-folder"), folder},
    };
    for (const auto &[part, path] : disks) {
        const bool inside = part == QLatin1String("root");
        if (const auto disk = diskOf(sections.at(part), path, inside ? QByteArray() : mounts))
            seen.disks.append(*disk);
    }
}

std::optional<CpuSample> cpuSample(const Section &section)
{
    const CpuSample sample{lineOf(section, 0).toLongLong(), lineOf(section, 1).toLongLong()};
    return sample.at > 0 && sample.usedMicroseconds > 0 ? std::optional(sample) : std::nullopt;
}

StuckProbe stuckProbe(const Section &nas)
{
    const QList<QByteArray> words = nas.output.simplified().split(' ');
    return {words.value(0).toLongLong(), words.value(1)};
}

FolderState folderState(const Section &nas)
{
    if (!nas.complete)
        return nas.begun ? FolderState::Hangs : FolderState::Unknown;
    switch (nas.exitStatus) {
    case 0: return FolderState::Fine;
    case 10: return FolderState::Missing;
    case 11: return FolderState::NoEntry;
    case 13: return FolderState::NothingPushed;
    case 14: return FolderState::Damaged;
    case 20: return FolderState::Hangs;
    default: return FolderState::Unreadable;
    }
}

} // namespace Slipway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/probecatalogue.h"

namespace Slipway {

namespace {

/// A line for each daemon: NAME running|frozen|stopped pid=P restarts=N age=SECONDS. /proc is read because not every image
/// has ps, and in one go because a shell's `read` takes it byte by byte. What has ended and is not reaped does not run. The
/// counters are those of Slipway's start script.
const char daemonsScript[] = R"sh(now=$(date +%s)
stats=$(cat /proc/[0-9]*/stat 2>/dev/null)
set -f
IFS='
'
for name in munged slurmctld slurmd; do
  state=stopped pid=-
  for line in $stats; do
    comm=${line#*\(}; comm=${comm%\)*}
    [ "$comm" = "$name" ] || continue
    rest=${line##*\) }
    case ${rest%% *} in
    Z) continue ;;
    T | t) state=frozen ;;
    *) state=running ;;
    esac
    pid=${line%% *}
    break
  done
  count=$(cat "/run/slipway/$name.restarts" 2>/dev/null || echo 0)
  started=$(cat "/run/slipway/$name.started" 2>/dev/null || echo 0)
  echo "$name $state pid=$pid restarts=$count age=$((now - started))"
done)sh";

/// Processes that wait in the kernel and cannot be ended, with what they wait in.
const char stuckScript[] = R"sh(stats=$(cat /proc/[0-9]*/stat 2>/dev/null)
set -f
IFS='
'
for line in $stats; do
  rest=${line##*\) }
  [ "${rest%% *}" = D ] || continue
  comm=${line#*\(}; comm=${comm%\)*}; pid=${line%% *}
  echo "stuck $comm pid=$pid in $(cat "/proc/$pid/wchan" 2>/dev/null)"
done
:)sh";

/// Whether the key munged was given is the one that the server has now. Says nothing of either.
const char keyFileScript[] = R"sh(theirs=$(sha256sum <"$1" 2>/dev/null) || { echo "no file $1"; exit 0; }
[ "$theirs" = "$(sha256sum <"$2" 2>/dev/null)" ] && echo same || echo differs)sh";

/// Opens a connection from inside a container, for every node given: "NAME open|refused|silent|unresolved".
const char tcpScript[] = R"sh(command -v bash >/dev/null && command -v timeout >/dev/null || { echo "this image has no bash or no timeout"; exit 9; }
port=$1; shift
try() {
  answer=$(timeout 3 bash -c 'exec 3<>"/dev/tcp/$1/$2"' bash "$1" "$port" 2>&1); status=$?
  case $status:$answer in
  0:*) echo "$1 $port open" ;;
  124:*) echo "$1 $port silent" ;;
  *refused*) echo "$1 $port refused" ;;
  *resolve* | *not\ known*) echo "$1 $port unresolved" ;;
  *) echo "$1 $port failed: $(echo "$answer" | tail -n 1)" ;;
  esac
}
for name in "$@"; do try "$name" & done
wait)sh";

/// How every node's name resolves in this container: "NAME ADDRESS", or "NAME -". All at once, and what was not among the
/// answers by itself: a name may be answered under another one.
const char namesScript[] = R"sh(known=$(getent hosts "$@" 2>/dev/null | while read -r address names; do
  for name in $names; do echo "$name $address"; done
done)
for name in "$@"; do
  case "
$known" in
  *"
$name "*)
    address=${known#"$name "}; [ "$address" != "$known" ] || address=${known#*"
$name "}
    address=${address%%"
"*} ;;
  *) address=$(getent hosts "$name" 2>/dev/null | { read -r first _; echo "$first"; }) ;;
  esac
  echo "$name ${address:--}"
done)sh";

const char confHashScript[] = R"sh(cd "$1" && sha256sum slurm.conf && sha256sum -- *.conf | sort)sh";

/// Whether the file behind a mount was replaced: its old inode has no name any more.
const char staleMountScript[] = R"sh(stat -c '%n links=%h' "$1/slurm.conf"
grep -F "$1" /proc/self/mountinfo
:)sh";

/// What the container was started with and what is pushed now, in Slipway's own layout.
const char pushedScript[] = R"sh([ -d /slipway/current/ ] || { echo "no current set at /slipway"; exit 1; }
echo "pushed $(readlink /slipway/current)"
echo "taken $(cat /run/slipway/set 2>/dev/null)"
cd /slipway/current/etc || exit 1
for file in *; do
  cmp -s "$file" "$1/$file" && echo "same $file" || echo "differs $file"
done)sh";

/// Folders the daemons want: MODE OWNER TYPE NAME, or "missing NAME".
const char foldersScript[] = R"sh(stat -c '%a %U %F %n' "$@" 2>/dev/null
for f in "$@"; do [ -e "$f" ] || [ -L "$f" ] || echo "missing $f"; done)sh";

const char diskScript[] = R"sh(for f in "$@"; do
  shift
  [ -e "$f" ] || continue
  set -- "$@" "$f"
  [ -w "$f" ] || echo "$f read-only"
done
df -Pk "$@" | { read -r _; for f in "$@"; do read -r _ size _ free used _ && echo "$f size=$size free=$free used=$used"; done; }
df -Pi "$@" 2>/dev/null | { read -r _; for f in "$@"; do read -r _ size _ free used _ && echo "$f inodes=$size free-inodes=$free"; done; }
:)sh";

/// The shared folder and every mount as the server sees them; each may belong to a file server that is gone, and then
/// nothing ends who looks there: after six seconds it is left behind, with nothing of this script's in its hands.
const char foldersOnServerScript[] = R"sh(look() {
  timeout -k 1 5 sh -c '
    [ -e "$1" ] || { echo missing; exit; }
    [ -d "$1" ] || { echo "not a folder"; exit; }
    said=$(ls "$1" 2>&1 >/dev/null) || { echo "$said"; exit; }
    set -- "$1" "$(stat -f -c %T "$1")" "$(df -Pk "$1" | tail -n 1 | { read -r _ s _ f _; echo "size=$s free=$f"; })" "$(stat -c "mode=%a owner=%U" "$1")"
    opts=$(while read -r _ where _ o _; do [ "$where" = "$1" ] && echo "$o"; done < /proc/mounts | tail -n 1)
    case ",$opts," in *,ro,*) ro=read-only ;; *) ro=writable ;; esac
    echo "present $2 $3 $4 $ro"' sh "$1" 2>/dev/null
}
for f in "$@"; do
  answer=$({ look "$f" & } | timeout 7 cat)
  echo "$f ${answer:-hangs}"
done)sh";

const char composeScript[] = R"sh(timeout 10 docker compose version 2>/dev/null | grep -i version && exit 0
docker-compose version 2>/dev/null | grep -i 'version' | head -n 1 | grep . && exit 0
echo 'no compose'; exit 3)sh";

/// For how many seconds the container runs.
const char containerAgeScript[] = R"sh(started=$(docker container inspect -f '{{.State.StartedAt}}' "$1") || exit
echo "age=$(($(date +%s) - $(date -d "$started" +%s)))")sh";

/// Whether the account may use Docker, and whether only this login is too old to know.
const char accountScript[] = R"sh(id
s=/var/run/docker.sock
[ -S "$s" ] && { [ -w "$s" ] && echo 'socket open' || echo 'socket closed'; } || echo 'socket none'
getent group docker | cut -d: -f4 | tr , '\n' | grep -qx "$(id -un)" && echo 'group has the account' || echo 'group lacks the account')sh";

const char networksScript[] = R"sh(docker network inspect -f '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}' $(docker network ls -q)
ip -o -4 addr show 2>/dev/null | while read -r _ dev _ address _; do echo "interface $dev $address"; done)sh";

/// Accounts people have, so that two containers can be compared: "NAME UID".
const char usersScript[] = R"sh(getent passwd | while IFS=: read -r name _ uid _; do
  [ "$uid" -ge 1000 ] 2>/dev/null && [ "$uid" -lt 60000 ] && echo "$name $uid"
done
:)sh";

struct Script
{
    const char *id;
    ProbePlace place;
    const char *text;
    QStringList arguments;
    int seconds;
    bool sideBySide;
    bool mayHang;
};

QVector<Script> scripts()
{
    const QString nodes = QString::fromUtf8(everyNode);
    const auto word = [](const char *text) { return QString::fromLatin1(text); };
    const ProbePlace server = ProbePlace::Server;
    const ProbePlace inside = ProbePlace::Container;
    return {
        {"daemons", inside, daemonsScript, {}, 10, false, false},
        {"stuck", inside, stuckScript, {}, 10, false, false},
        {"tcp-controller", inside, tcpScript, {word("${slurmctld-port}"), word("${controller}")}, 10, true, false},
        {"tcp-nodes", inside, tcpScript, {word("${slurmd-port}"), nodes}, 20, true, false},
        {"tcp-srun", inside, tcpScript, {word("${srun-first}"), nodes}, 20, true, false},
        {"tcp-srun-controller", inside, tcpScript, {word("${srun-first}"), word("${controller}")}, 10, true, false},
        {"names", inside, namesScript, {nodes}, 20, true, false},
        {"conf-hash", inside, confHashScript, {word("${conf-dir}")}, 5, false, false},
        {"stale-mount", inside, staleMountScript, {word("${conf-dir}")}, 5, false, false},
        {"pushed", inside, pushedScript, {word("${conf-dir}")}, 10, false, true},
        {"munge-folders", inside, foldersScript,
         {word("/etc"), word("/etc/munge"), word("/etc/munge/munge.key"), word("/run/munge"), word("/var/lib/munge"),
          word("/var/log/munge")},
         5, false, false},
        {"munge-key-file", inside, keyFileScript, {word("/run/slipway-key/munge.key"), word("/etc/munge/munge.key")}, 5, false, false},
        {"slurm-folders", inside, foldersScript,
         {word("${conf-dir}"), word("${conf-dir}/slurm.conf"), word("${state-dir}"), word("${spool-dir}"), word("${log-dir}")},
         5, false, false},
        {"disk", inside, diskScript, {word("/"), word("${spool-dir}"), word("${state-dir}"), word("${log-dir}"), word("/tmp")},
         10, false, true},
        {"folders", server, foldersOnServerScript, {word("${folder}"), QString::fromUtf8(everyMount)}, 25, false, true},
        {"compose", server, composeScript, {}, 20, false, false},
        {"container-age", server, containerAgeScript, {word("${node}")}, 10, false, false},
        {"account", server, accountScript, {}, 10, false, false},
        {"networks", server, networksScript, {}, 15, false, false},
        {"users", inside, usersScript, {}, 10, false, false},
    };
}

ProbeSpec own(const char *id, const QStringList &needs, const QStringList &values = {})
{
    ProbeSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.place = ProbePlace::Program;
    spec.needs = needs;
    spec.values = values;
    return spec;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

QVector<ProbeSpec> programProbes()
{
    QVector<ProbeSpec> probes;
    const QVector<Script> all = scripts();
    for (const Script &script : all) {
        ProbeSpec spec;
        spec.id = QString::fromLatin1(script.id);
        spec.place = script.place;
        spec.argv = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script.text),
                                QStringLiteral("sh")} +
                    script.arguments;
        spec.seconds = script.seconds;
        spec.sideBySide = script.sideBySide;
        spec.mayHang = script.mayHang;
        spec.script = true;
        probes << spec;
    }
    ProbeSpec seal;
    seal.id = QStringLiteral("munge-seal");
    seal.place = ProbePlace::Container;
    seal.argv = words("munge -n");
    seal.seconds = 5;
    seal.script = true;
    seal.confidential = true;
    probes << seal;
    probes << own("login", {});
    probes << own("munge-in", words("munge-seal munge-seal@controller"));
    probes << own("munge-out", words("munge-seal munge-seal@controller"));
    probes << own("message", {});
    probes << own("clock", words("date date@controller"), words("seconds skew"));
    probes << own("node", words("slurm-nodes@controller"),
                  words("state reason reason-by reason-time cpus memory real-cpus real-memory boot-time"));
    probes << own("job", words("slurm-jobs@controller slurm-nodes@controller slurm-partitions@controller"),
                  words("reason sentence way-on state user partition nodes exit job-name"));
    probes << own("conf-same", words("conf-hash conf-hash@controller"), words("hash controller-hash"));
    probes << own("names-right", words("names"), words("bad-name bad-address right-address"));
    probes << own("tcp-node", words("tcp-nodes@controller"), words("tcp"));
    probes << own("tcp-srun-node", words("tcp-srun@controller"), words("tcp"));
    probes << own("hardware", words("slurmd-c slurm-nodes@controller"), words("real-cpus real-memory cpus memory"));
    probes << own("users-same", words("users users@controller slurm-jobs@controller"), words("user uid controller-uid"));
    probes << own("controllers", words("slurm-ping"), words("in-charge"));
    probes << own("ports-free", words("sockets containers"), words("port holder"));
    probes << own("disk-free", words("disk"), words("path what free"));
    probes << own("srun-published", words("container"), words("port"));
    probes << own("set-same", words("current-set current-set@controller"), words("set controller-set"));
    probes << own("compose-left-over", words("containers"), words("left-over"));
    probes << own("last-words", words("container-log daemons"));
    probes << own("munged-words", words("container-log")) << own("slurmctld-words", words("slurmctld-log")) << own("slurmd-words", words("slurmd-log"));
    probes << own("container-ours", words("container"), words("container-name"));
    probes << own("subnet-free", words("networks"), words("subnet taken-by"));
    probes << own("nodes", words("slurm-nodes@controller"), words("all down responding"));
    return probes;
}

} // namespace Slipway

# shellcheck shell=bash
# What the files in faults/ break things with. After lib/check.sh.

# Faults are put on the second server, so that the controller's and another one stay as they are.
node=${nodes[1]} other=${nodes[2]}
share=$SLIPWAY_LAB_DIR/nas/slurm
key_file=/home/$SLIPWAY_LAB_USER/.local/share/slipway/lab/munge.key

docker_of_lab() { timeout 90 "$SLIPWAY_LAB_DOCKER" -H "$SLIPWAY_LAB_DOCKER_HOST" "$@"; }
# As root on a machine of the lab, and in a node's container: past ssh, so it works when ssh is what is broken.
root() { docker_of_lab exec -i "$@"; }
in_node() { local name=$1; shift; root "$name" docker exec -i "$name" "$@"; }
for_all_nodes() { local name; for name in "${nodes[@]}"; do in_node "$name" "$@"; done; }
address_of() { getent hosts "$1" || root "$1" hostname -i; }

# --- daemons: the start script in the container would start a dead one again at once

# Shell for a container: ends the daemon named $0, at once where nothing is lost by it (slurmctld saves its state).
end_it='read -r pid < /run/slipway/$0.pid; if [ $0 = slurmctld ]; then kill -TERM $pid; else kill -KILL $pid; fi'

# daemon_dies NODE DAEMON: dead, and it stays so until somebody starts it.
daemon_dies() {
    in_node "$1" sh -c 'echo 9999999999 > /run/slipway/$0.retry; '"$end_it"'
        while [ -d /proc/$pid ] && ! grep -q "^State:.Z" /proc/$pid/status; do sleep 0.1; done' "$2"
}
# daemon_fails NODE DAEMON: it ends, is started again, and ends again because something is wrong with what it reads.
daemon_fails() {
    in_node "$1" sh -c 'rm -f /run/slipway/$0.retry /run/slipway/$0.delay; before=$(cat /run/slipway/$0.restarts 2>/dev/null || echo 0)
        '"$end_it"'
        i=0; while [ "$(cat /run/slipway/$0.restarts 2>/dev/null || echo 0)" -lt $((before + 2)) ] && [ $i -lt 80 ]; do i=$((i + 1)); sleep 0.1; done' "$2"
}
# daemon_again NODE DAEMON: ended by force, and started again by the start script.
daemon_again() {
    in_node "$1" sh -c 'rm -f /run/slipway/$0.retry /run/slipway/$0.delay; '"$end_it"'
        i=0; while read -r now < /run/slipway/$0.pid && [ "$now" = "$pid" ] && [ $i -lt 80 ]; do i=$((i + 1)); sleep 0.1; done' "$2"
}
restart() { in_node "$1" rm -f "/run/slipway/$2.retry"; in_node "$1" /bin/sh /slipway/current/bin/slipway-start restart "$2"; }

# --- files the daemons of one container read

conf=$(python3 -c 'import sys, yaml; p = yaml.safe_load(open(sys.argv[1]))["cluster"]["image"]["profile"]["preset"]
print({"conquest": "/etc/slurm-llnl"}.get(p, "/etc/slurm") + "/slurm.conf")' "$cluster_file")

# conf_becomes NODE SED-SCRIPT: its slurm.conf, changed.
conf_becomes() { in_node "$1" sed -i "$2" "$conf"; }
# Everything from the pushed set again, as at the container's start, and Slurm's daemons started anew.
files_again() {
    in_node "$1" sh -c 'rm -f /run/slipway/fingerprint /run/slipway/*.retry; [ ! -d $0 ] || rmdir $0' "$conf"
    in_node "$1" /bin/sh /slipway/current/bin/slipway-start refresh
}

# --- the server around it

container_pid() { root "$1" docker inspect --format '{{.State.Pid}}' "$1"; }
container_starts() { root "$1" docker start "$1"; }
# rules NODE -I|-D: firewall rules of the server itself; one rule a line on standard input.
rules() {
    local line
    while read -r line; do
        # shellcheck disable=SC2086
        root "$1" iptables "$2" $line </dev/null || [ "$2" = -D ]
    done
}
recreate() { compose "$1" up -d --force-recreate; }

# --- shims: small libraries that make a program see another world

shim() { # NAME: the library's path on this machine
    [ -e "$work/$1.so" ] || gcc -shared -fPIC -O1 -o "$work/$1.so" "$(dirname "${BASH_SOURCE[0]}")/../shims/$1.c" -ldl
    echo "$work/$1.so"
}
# preload NODE NAME: for every program that starts in its container from now on. $3=server: on the server as well.
preload() {
    local library
    library=$(shim "$2")
    in_node "$1" sh -c 'cat > /usr/local/lib/lab-shim.so && echo /usr/local/lib/lab-shim.so > /etc/ld.so.preload' <"$library"
    [ "${3:-}" != server ] || root "$1" sh -c 'cat > /usr/local/lib/lab-shim.so && echo /usr/local/lib/lab-shim.so > /etc/ld.so.preload' <"$library"
}
unload() {
    in_node "$1" rm -f /etc/ld.so.preload
    root "$1" rm -f /etc/ld.so.preload
}

# The file system that answers nothing, ready to be started on a server as /usr/local/sbin/hangfs.
put_hangfs() {
    [ -e "$work/hangfs" ] || gcc -static -O1 -o "$work/hangfs" "$(dirname "${BASH_SOURCE[0]}")/../shims/hangfs.c"
    root "$node" sh -c 'cat > /usr/local/sbin/hangfs && chmod 755 /usr/local/sbin/hangfs' <"$work/hangfs"
}

# --- Slurm

slurm() { in_node "$controller" "$@"; }
node_states() { slurm sinfo -h -N -o '%N %t' | sort -u | paste -sd' '; }
node_is() { # NODE STATE-PATTERN
    # shellcheck disable=SC2053
    [[ $(slurm sinfo -h -n "$1" -N -o %t | head -n 1) == $2 ]]
}
job_is() { [ "$(slurm squeue -h -j "$1" -o "${3:-%t}")" = "$2" ]; } # JOB STATE, or JOB VALUE FORMAT
resume() { slurm scontrol update "NodeName=$1" State=RESUME; }
# Nodes that were away are asked at once when their slurmd starts, and not before some seconds otherwise; those Slurm
# has taken out come back.
nodes_come_back() {
    local name
    for name in "${nodes[@]}"; do
        case $(slurm sinfo -h -n "$name" -N -o %t | head -n 1) in
        *'*' | unk) restart "$name" slurmd ;;
        down | drain | drng) resume "$name" ;;
        esac
    done
    within 30 every_node_idle
}

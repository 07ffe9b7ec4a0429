# shellcheck shell=bash
# What the lab's test scripts share: named checks, and the machines of the lab that is up.
# Usage: . lib/check.sh BUILD_DIR CLUSTER_FILE

lab=$(dirname "${BASH_SOURCE[0]}")/../lab
build=${1:?the build folder} cluster_file=${2:?the cluster file of the lab}
slipwayctl=$(realpath "$build")/bin/slipwayctl
eval "$("$lab" info)" || exit 1
read -ra nodes <<<"$SLIPWAY_LAB_NODES"
controller=${nodes[0]}
work=$(mktemp -d)
passed=0 failed=0
trap 'rm -rf "$work"' EXIT

# check NAME COMMAND…: one line of result; the command's output only when it fails.
check() {
    local name=$1 from=$SECONDS status
    shift
    (
        set -e
        "$@"
    ) >"$work/output" 2>&1 </dev/null
    status=$?
    if [ $status = 0 ]; then
        passed=$((passed + 1))
        printf 'ok   %s (%d s)\n' "$name" $((SECONDS - from))
    else
        failed=$((failed + 1))
        printf 'FAIL %s (%d s, ended with %d)\n' "$name" $((SECONDS - from)) $status
        tail -n 40 "$work/output" | sed -e 's/^/     | /' -e '$a\'
    fi
    return 0
}

# Every script begins and ends with empty servers, whatever a check before broke.
begin_checks() {
    local node
    "$lab" service nas start ssh
    for node in "${nodes[@]}"; do
        "$lab" service "$node" start ssh
        "$lab" service "$node" start docker
    done
    clear_servers >"$work/output" 2>&1 </dev/null || { cat "$work/output"; echo "The servers could not be cleared."; exit 1; }
}

# The last thing a script does.
end_checks() {
    [ "$failed" = 0 ]
    exit
}

fail() { echo "$*"; return 1; }
equal() { [ "$1" = "$2" ] || fail "expected: $2"$'\n'"found:    $1"; }
has() { [[ $1 == *"$2"* ]] || fail "“$2” is not in: $1"; }
has_not() { [[ $1 != *"$2"* ]] || fail "“$2” is in: $1"; }

# within SECONDS COMMAND…: until the command succeeds.
within() {
    local end=$((SECONDS + $1)) last
    shift
    until last=$("$@" 2>&1); do
        [ "$SECONDS" -lt "$end" ] || { fail "not within the time: $*"$'\n'"$last"; return; }
        sleep 0.5
    done
}

# As a person whose ~/.ssh knows the lab's hosts. No desktop, no agent, nobody to answer a question.
ctl() {
    env -u DISPLAY -u WAYLAND_DISPLAY -u SSH_AUTH_SOCK -u DBUS_SESSION_BUS_ADDRESS HOME="$SLIPWAY_LAB_HOME" \
        timeout 300 "$slipwayctl" "$@"
}

# On a server as the account, in the node's container, and its start script.
on() { "$lab" ssh "$@"; }
inside() { local node=$1; shift; on "$node" "docker exec $node $(printf '%q ' "$@")"; }
start_script() { local node=$1; shift; inside "$node" /bin/sh /slipway/current/bin/slipway-start "$@"; }
compose() { # NODE ARGUMENT…
    local node=$1
    shift
    on "$node" "if docker compose version >/dev/null 2>&1; then c='docker compose'; else c=docker-compose; fi;
        \$c -p lab -f $SLIPWAY_LAB_SERVER_PATH/current/servers/$node/docker-compose.yml $*"
}

every_node_idle() {
    equal "$(inside "$controller" sinfo -h -N -o '%N %T' | sort | paste -sd' ')" "$(printf '%s idle ' "${nodes[@]}" | sed 's/ $//')"
}

# A job on all nodes at once, started on the given one, prints every name.
job_from() { # NODE
    local names
    names=$(inside "$1" timeout 30 srun -N"${#nodes[@]}" --time=1 hostname)
    equal "$(sort <<<"$names" | paste -sd' ')" "$SLIPWAY_LAB_NODES"
}

jobs_from_every_node() {
    local node
    for node in "${nodes[@]}"; do job_from "$node"; done
}

# Nothing of a cluster on any server, and an empty shared folder but for the image's archive.
clear_servers() {
    local node
    for node in "${nodes[@]}"; do
        on "$node" 'docker ps -aq | xargs -r docker rm -f -v; docker network prune -f; docker volume ls -q | xargs -r docker volume rm
                    rm -rf ~/.local/share/slipway' || return 1
    done
    on nas "cd $SLIPWAY_LAB_NAS_PATH && rm -rf sets current staging-*"
}

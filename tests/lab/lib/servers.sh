# shellcheck shell=bash
# The machines of the lab: servers with sshd and a Docker Engine of their own, and a NAS with sshd.

# What a Docker Engine needs to run inside a container. Plain --privileged asks for every capability, and
# fails where the machine's own root lacks one (CAP_SYS_RESOURCE in some virtual machines).
engine_inside=(
    --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined
    --cgroupns host --device-cgroup-rule 'a *:* rwm' -v /sys/fs/cgroup:/sys/fs/cgroup:rw
)
for capability in SYS_ADMIN NET_ADMIN SYS_PTRACE SYS_NICE SYS_TIME IPC_LOCK DAC_READ_SEARCH SYSLOG MKNOD LEASE AUDIT_CONTROL; do
    engine_inside+=(--cap-add "$capability")
done

# A person's ~/.ssh that can log in everywhere in the lab.
make_login() {
    mkdir -p "$lab_home/.ssh"
    chmod 700 "$lab_home" "$lab_home/.ssh"
    ssh-keygen -q -t ed25519 -N '' -C lab -f "$lab_home/.ssh/id_ed25519"
}

start_machine() { # NAME IMAGE DOCKER-RUN-ARGUMENT… -- SERVICE…
    local name=$1 image=$2 options=()
    shift 2
    while [ "$1" != -- ]; do options+=("$1"); shift; done
    shift
    dock run -d --name "$name" --hostname "$name" --network slipway-lab --ip "$(address_of "$name")" --tmpfs /run \
        -e "LAB_ACCOUNT=$lab_account" -e "LAB_KEY=$(cat "$lab_home/.ssh/id_ed25519.pub")" -e "LAB_CGROUP=/$bridge" \
        "${options[@]}" "$image" "$@" >/dev/null
}

# The NAS belongs to the account that logs in; so do its folders, as on a real one.
start_nas() {
    make_login
    local export=$lab_dir/nas/slurm
    mkdir -p "$export/images" "$lab_dir/nas/jobs"
    cp "$(slurm_archive "$lab_slurm")" "$export/images/"
    chown -R 1000:1000 "$lab_dir/nas"
    start_machine nas "slipway-lab/nas:$lab_host" -v "$export:$nas_path" -- ssh
}

# Docker's data of the servers: in memory where there is plenty, which loads images faster and is gone at once.
make_server_disks() {
    local free
    mkdir -p "$lab_dir/servers"
    free=$(awk '/^MemAvailable/ {print int($2 / 1024)}' /proc/meminfo)
    [ "$free" -lt $((2000 + 1000 * lab_servers)) ] || mount -t tmpfs -o mode=711 slipway-lab "$lab_dir/servers"
}

start_servers() {
    local node
    make_server_disks
    for node in $(node_names); do
        mkdir -p "$lab_dir/servers/$node"
        start_machine "$node" "slipway-lab/host:$lab_host" "${engine_inside[@]}" \
            -v "$lab_dir/servers/$node:/var/lib/docker" -v "$lab_dir/nas/slurm:$server_path" -v "$lab_dir/nas/jobs:$jobs_path" \
            -- ssh docker
    done
    for node in $(node_names); do
        wait_until 60 dock exec "$node" docker version >/dev/null 2>&1 ||
            die "Docker does not start on $node: $(dock exec "$node" tail -n 5 /var/log/dockerd.log 2>&1 || dock logs "$node" 2>&1 | tail -n 5)"
    done
}

# Host keys are read past the network, so nobody has to trust what an address says.
trust_hosts() {
    local name address key
    for name in nas $(node_names); do
        address=$(address_of "$name")
        dock exec "$name" sh -c 'cat /etc/ssh/ssh_host_*_key.pub' | while read -r type key _; do
            echo "$address $type $key"
        done
    done >"$lab_home/.ssh/known_hosts"
    for name in nas $(node_names); do
        printf 'Host %s\n  HostName %s\n  User %s\n' "$name" "$(address_of "$name")" "$lab_account"
    done >"$lab_home/.ssh/config"
    for name in nas $(node_names); do
        wait_until 20 lab_ssh "$name" true 2>/dev/null || die "Nobody can log in to $name."
    done
}

lab_ssh() { # NODE COMMAND…
    local name=${1:?which machine}
    shift
    ssh -F /dev/null -i "$lab_home/.ssh/id_ed25519" -o IdentitiesOnly=yes -o BatchMode=yes -o ConnectTimeout=10 \
        -o "UserKnownHostsFile=$lab_home/.ssh/known_hosts" "$lab_account@$(address_of "$name")" "$@"
}

lab_exec() { # NODE COMMAND…
    local name=${1:?which machine} flags=(-i)
    shift
    [ -t 0 ] && [ -t 1 ] && flags+=(-t)
    dock exec "${flags[@]}" "$name" "$@"
}

# The name is the one resources/image/Dockerfile starts from.
load_base() { # NODE
    local name=debian:$lab_slurm-slim
    dock tag "slipway-lab/base:$lab_slurm" "$name"
    dock save "$name" | dock exec -i "$1" docker load
}

lab_info() {
    local node addresses=()
    for node in $(node_names); do addresses+=("$(address_of "$node")"); done
    cat <<INFO
SLIPWAY_LAB_DIR='$lab_dir'
SLIPWAY_LAB_NODES='$(node_names | paste -sd' ')'
SLIPWAY_LAB_ADDRESSES='${addresses[*]}'
SLIPWAY_LAB_NAS='$(address_of nas)'
SLIPWAY_LAB_NAS_PATH='$nas_path'
SLIPWAY_LAB_SERVER_PATH='$server_path'
SLIPWAY_LAB_USER='$lab_account'
SLIPWAY_LAB_PORT='22'
SLIPWAY_LAB_HOME='$lab_home'
SLIPWAY_LAB_KEY='$lab_home/.ssh/id_ed25519'
SLIPWAY_LAB_KNOWN_HOSTS='$lab_home/.ssh/known_hosts'
SLIPWAY_LAB_DOCKER='$docker_client'
SLIPWAY_LAB_DOCKER_HOST='$docker_socket'
SLIPWAY_LAB_SLURM='$lab_slurm'
SLIPWAY_LAB_HOST='$lab_host'
INFO
}

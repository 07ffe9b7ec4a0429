# shellcheck shell=bash
# The lab's own containerd and dockerd, and its network. Another Docker on the machine is not touched:
# own data, sockets and containerd, no bridge docker0, and the few firewall rules the lab needs are its own.

# Debian's client and engine belong together; a newer client elsewhere in PATH may refuse this engine.
engine_tool() { if [ -x "/usr/bin/$1" ]; then echo "/usr/bin/$1"; else command -v "$1"; fi; }
docker_client=$(engine_tool docker || true)
docker_socket=unix://$lab_run/docker.sock
bridge=slw${lab_net#*.}; bridge=${bridge//./-}

dock() { "$docker_client" -H "$docker_socket" "$@"; }

engine_answers() { [ -S "$lab_run/docker.sock" ] && dock version >/dev/null 2>&1; }

# wait_until SECONDS COMMAND…
wait_until() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}

start_daemon() { # NAME COMMAND…
    local name=$1
    shift
    setsid "$@" >"$lab_logs/$name.log" 2>&1 </dev/null 9>&- &
    echo $! >"$lab_run/$name.pid"
}

start_engine() {
    mkdir -p "$lab_run" "$lab_logs" "$lab_dir/containerd" "$lab_dir/docker"
    chmod 711 "$lab_dir" "$lab_run"
    # Kubernetes' plugin would look for a network set-up of its own.
    cat >"$lab_run/containerd.toml" <<TOML
version = 2
disabled_plugins = ["io.containerd.grpc.v1.cri"]
TOML
    start_daemon containerd containerd --config "$lab_run/containerd.toml" --root "$lab_dir/containerd" \
        --state "$lab_run/containerd" --address "$lab_run/containerd.sock"
    wait_until 30 test -S "$lab_run/containerd.sock" || die "containerd does not start; see $lab_logs/containerd.log"
    echo '{}' >"$lab_run/dockerd.json"
    start_daemon dockerd dockerd --config-file "$lab_run/dockerd.json" --data-root "$lab_dir/docker" --exec-root "$lab_run/docker" \
        --pidfile "$lab_run/engine.pid" -H "$docker_socket" --containerd "$lab_run/containerd.sock" \
        --bridge none --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false \
        --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$bridge" --storage-driver overlay2
    wait_until 60 engine_answers || die "dockerd does not start; see $lab_logs/dockerd.log"
}

# Ends the process of a pid file, when it still is what the file's name says.
stop_daemon() { # NAME SECONDS
    local pid
    pid=$(cat "$lab_run/$1.pid" 2>/dev/null) || return 0
    [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = "$1" ] || return 0
    kill -TERM "$pid"
    wait_until "$2" test ! -e "/proc/$pid" || { kill -KILL "$pid"; wait_until 5 test ! -e "/proc/$pid" || true; }
}

# Rules that let the lab's machines talk to each other, and out, on a machine whose firewall or other
# Docker drops forwarded packets. Each carries the bridge's name, so that `down` finds it.
lab_rules() { # -I or -D
    local table position=()
    [ "$1" != -I ] || position=(1)
    iptables -w "$1" FORWARD "${position[@]}" -i "$bridge" -m comment --comment "$bridge" -j ACCEPT
    iptables -w "$1" FORWARD "${position[@]}" -o "$bridge" -m comment --comment "$bridge" -j ACCEPT
    iptables -w -t nat "$1" POSTROUTING "${position[@]}" -s "$lab_net.0/24" ! -o "$bridge" -m comment --comment "$bridge" -j MASQUERADE
}

start_network() {
    if ip -4 route show match "$lab_net.1" | grep -qv '^default'; then
        die "The addresses $lab_net.0/24 are in use here. Choose others, e.g. SLIPWAY_LAB_NET=10.78.78"
    fi
    dock network create --subnet "$lab_net.0/24" --gateway "$lab_net.1" -o "com.docker.network.bridge.name=$bridge" slipway-lab >/dev/null
    lab_rules -I
    cat /proc/sys/net/ipv4/ip_forward >"$lab_dir/ip_forward"
    echo 1 >/proc/sys/net/ipv4/ip_forward
}

stop_network() {
    lab_rules -D 2>/dev/null || true
    if [ -e "$lab_dir/ip_forward" ]; then
        cat "$lab_dir/ip_forward" >/proc/sys/net/ipv4/ip_forward
        rm -f "$lab_dir/ip_forward"
    fi
    ip link delete "$bridge" 2>/dev/null || true
}

# Everything `up` made, however far it came. Only images and their cache stay.
take_down() {
    trap - EXIT
    trap '' INT TERM
    set +e # whatever goes wrong, the rest is taken down
    rm -f "$lab_dir/running"
    stop_making
    if engine_answers; then
        local all
        mapfile -t all < <(dock ps -aq)
        [ ${#all[@]} = 0 ] || dock rm -f -v "${all[@]}" >/dev/null
        dock network rm slipway-lab >/dev/null 2>&1 || true
    fi
    stop_daemon dockerd 30
    stop_daemon containerd 20
    stop_network
    awk -v dir="$lab_dir/" 'index($5, dir) == 1 {print $5}' /proc/self/mountinfo | sort -r | while read -r place; do
        umount -l "$place" || true
    done
    # Control groups of the servers' own containers outlive them.
    find /sys/fs/cgroup -depth -type d -path "*/$bridge*" -exec rmdir {} + 2>/dev/null || true
    rm -rf --one-file-system "$lab_run" "$lab_dir/servers" "$lab_dir/nas" "$lab_home" "$lab_dir/settings" "$lab_dir"/bootstrap-*
}

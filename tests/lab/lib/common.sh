# shellcheck shell=bash
# Where the lab keeps its things, and the words it speaks with.

lab_dir=${SLIPWAY_LAB_DIR:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/slipway-lab}
lab_net=${SLIPWAY_LAB_NET:-10.77.77}
# A lab that is up keeps what it was started with.
# shellcheck source=/dev/null
[ ! -r "$lab_dir/settings" ] || . "$lab_dir/settings"
lab_run=$lab_dir/run        # sockets, pids; gone after `down`
lab_logs=$lab_dir/logs
lab_home=$lab_dir/home      # the home folder of a person who has logins to this lab's servers
lab_account=slipway
nas_path=/volume1/slurm     # the folder as the NAS has it
server_path=/data/slurm     # the same folder as the servers have it mounted
jobs_path=/data/jobs        # another shared folder, for the people's own files

say() { printf 'lab: %s\n' "$*"; }
die() { printf 'lab: %s\n' "$*" >&2; exit 1; }

# One `up` or `down` at a time. File descriptor 9 is closed in everything that may live longer.
lock_lab() {
    mkdir -p "$lab_dir"
    exec 9>"$lab_dir/lock"
    flock -n 9 || die "Another \`lab up\` or \`lab down\` is at work in $lab_dir."
}

need_running() {
    [ -e "$lab_dir/running" ] || die "The lab is not up. Start it: tests/lab/lab up"
}

# What `up` was asked for, for the commands that come later.
write_settings() {
    lab_servers=$1 lab_slurm=$2 lab_host=$3
    {
        echo "lab_servers=$1 lab_slurm=$2 lab_host=$3"
        echo "lab_net=$lab_net"
    } >"$lab_dir/settings"
}

node_names() { seq -f 'worker%02g' 1 "$lab_servers"; }

# The address of worker07 is .17, that of the NAS is .2.
address_of() {
    case $1 in
    nas) echo "$lab_net.2" ;;
    worker[0-9][0-9]) echo "$lab_net.$((10 + 10#${1#worker}))" ;;
    *) die "There is no machine '$1' in the lab." ;;
    esac
}

# Prints one line and fails when no lab can run here. $1: the suite whose packages it will need.
why_not() {
    local tool suite=${1:-bookworm}
    [ "$(uname -s)" = Linux ] || { echo "a lab needs Linux"; return 1; }
    [ "$(id -u)" = 0 ] || { echo "a lab needs root, to run a Docker Engine of its own"; return 1; }
    for tool in dockerd docker containerd runc debootstrap iptables ip ssh ssh-keygen flock; do
        command -v "$tool" >/dev/null ||
            { echo "$tool is missing (packages docker.io, debootstrap, iptables, iproute2, openssh-client)"; return 1; }
    done
    [ -r "$(debian_keyring)" ] || { echo "Debian's archive keys are missing (package debian-archive-keyring)"; return 1; }
    local caps
    caps=$((16#$(awk '/^CapEff/ {print $2}' /proc/self/status)))
    (((caps >> 21 & 1) && (caps >> 12 & 1))) || { echo "root here may not mount or set up networks (it lacks CAP_SYS_ADMIN or CAP_NET_ADMIN)"; return 1; }
    grep -qw overlay /proc/filesystems || { echo "the kernel has no overlayfs"; return 1; }
    [ -d /sys/fs/cgroup ] && [ -n "$(ls -A /sys/fs/cgroup)" ] || { echo "no cgroups are mounted at /sys/fs/cgroup"; return 1; }
    [ "${#lab_dir}" -le 60 ] || { echo "the path $lab_dir is too long for sockets; set SLIPWAY_LAB_DIR"; return 1; }
    mkdir -p "$lab_dir" || { echo "$lab_dir cannot be made"; return 1; }
    local free
    free=$(df --output=avail -BM "$lab_dir" | tail -n 1 | tr -dc 0-9)
    [ "$free" -ge 6000 ] || { echo "$lab_dir has $free MB free; a lab takes 6000"; return 1; }
    [ -e "$(slurm_archive "$suite")" ] || mirror_answers "$suite" ||
        { echo "the packages of $suite cannot be reached at $(mirror_of "$suite")"; return 1; }
}

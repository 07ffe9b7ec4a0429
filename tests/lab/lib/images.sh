# shellcheck shell=bash
# The images of servers, NAS and Slurm, made from Debian's packages alone: no registry is asked.

export DOCKER_CONFIG=$lab_dir/docker-config DOCKER_BUILDKIT=0

debian_keyring() { echo /usr/share/keyrings/debian-archive-keyring.gpg; }

# The mirror apt is set up with, when it is one of Debian.
debian_mirror() {
    local mirror
    mirror=$(apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk '$1 == "Debian" && $2 == "Debian" {print $3; exit}')
    echo "${mirror:-http://deb.debian.org/debian/}"
}

# apt's proxy, for debootstrap and for apt inside the images.
use_apt_proxy() {
    local proxy=
    eval "$(apt-config shell proxy Acquire::http::Proxy 2>/dev/null)"
    [ -z "$proxy" ] || [ "$proxy" = DIRECT ] || export http_proxy=$proxy
}

has_image() { dock image inspect "$1" >/dev/null 2>&1; }

make_base() { # SUITE
    has_image "slipway-lab/base:$1" && return
    local root=$lab_dir/bootstrap-$1
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase --keyring="$(debian_keyring)" "$1" "$root" "$(debian_mirror)" ||
        { tail -n 5 "$root/debootstrap/debootstrap.log" 2>/dev/null; return 1; }
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    tar -C "$root" --numeric-owner -c . | dock import - "slipway-lab/base:$1" || return 1
    rm -rf --one-file-system "$root"
}

build_image() { # TAG FOLDER ARGUMENT…
    local tag=$1 folder=$2
    shift 2
    dock build --network host ${http_proxy:+--build-arg "http_proxy=$http_proxy"} "$@" -t "$tag" "$folder"
}

make_host_image() { # SUITE
    build_image "slipway-lab/nas:$1" "$here/image" --target nas --build-arg "BASE=slipway-lab/base:$1" &&
        build_image "slipway-lab/host:$1" "$here/image" --target host --build-arg "BASE=slipway-lab/base:$1"
}

slurm_image() { echo "slipway/slurm:$1"; }
slurm_archive() { echo "$lab_dir/archives/slurm-$1.tar"; }

# Slipway's own image, and the archive `docker load` takes it from.
make_slurm_image() { # SUITE
    build_image "$(slurm_image "$1")" "$here/../../resources/image" --build-arg "BASE=slipway-lab/base:$1" || return 1
    local id archive
    id=$(dock image inspect --format '{{.Id}}' "$(slurm_image "$1")")
    archive=$(slurm_archive "$1")
    [ "$(cat "$archive.id" 2>/dev/null)" != "$id" ] || [ ! -e "$archive" ] || return 0
    mkdir -p "${archive%/*}"
    rm -f "$archive.id"
    dock save -o "$archive" "$(slurm_image "$1")" && chmod 644 "$archive" && echo "$id" >"$archive.id"
}

# Waits for the background jobs given as NAME=PID and shows the log of one that failed.
finish_jobs() {
    local job failed=
    for job in "$@"; do
        wait "${job#*=}" || { failed=1; tail -n 25 "$lab_logs/${job%%=*}.log" >&2; say "making ${job%%=*} failed; all of it is in $lab_logs/${job%%=*}.log" >&2; }
    done
    [ -z "$failed" ] || die "The images could not be made."
}

make_images() { # HOST_SUITE SLURM_SUITE
    local suite jobs=() suites=("$1")
    [ "$1" = "$2" ] || suites+=("$2")
    use_apt_proxy
    mkdir -p "$DOCKER_CONFIG"
    has_image "slipway-lab/host:$1" && has_image "$(slurm_image "$2")" || say "making the images; this takes some minutes the first time"
    for suite in "${suites[@]}"; do
        closed make_base "$suite" >"$lab_logs/base-$suite.log" 2>&1 &
        jobs+=("base-$suite=$!")
    done
    finish_jobs "${jobs[@]}"
    closed make_host_image "$1" >"$lab_logs/host-$1.log" 2>&1 &
    jobs=("host-$1=$!")
    closed make_slurm_image "$2" >"$lab_logs/slurm-$2.log" 2>&1 &
    jobs+=("slurm-$2=$!")
    finish_jobs "${jobs[@]}"
}

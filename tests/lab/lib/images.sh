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

# Slurm of Ubuntu: focal has the 19.05 of the worked example, with its files in /etc/slurm-llnl.
is_ubuntu() { [[ $1 =~ ^(focal|jammy|noble)$ ]]; }

ubuntu_mirror() {
    case $(dpkg --print-architecture) in
    amd64 | i386) echo http://archive.ubuntu.com/ubuntu/ ;;
    *) echo http://ports.ubuntu.com/ubuntu-ports/ ;;
    esac
}

# Debian has no package of Ubuntu's archive keys, so they come from Ubuntu's own, known by its hash.
get_ubuntu_keyring() {
    local package=$lab_dir/ubuntu-keyring.deb
    [ -e "$lab_dir/ubuntu-keyring.gpg" ] && return
    /usr/lib/apt/apt-helper download-file "$(ubuntu_mirror)pool/main/u/ubuntu-keyring/ubuntu-keyring_2020.02.11.4_all.deb" \
        "$package" SHA256:2684fae16e90a9ff3cb4dc08a8af5bd9973d38763b60e5f458dea0b403a39788 &&
        dpkg-deb --fsys-tarfile "$package" | tar -x -O ./usr/share/keyrings/ubuntu-archive-keyring.gpg >"$lab_dir/ubuntu-keyring.gpg" &&
        rm "$package"
}

mirror_of() { if is_ubuntu "$1"; then ubuntu_mirror; else debian_mirror; fi; }

mirror_answers() { # SUITE
    local file status=0
    file=$(mktemp)
    chmod 666 "$file"
    /usr/lib/apt/apt-helper -q -o Acquire::http::Timeout=20 -o Acquire::Retries=1 \
        download-file "$(mirror_of "$1")dists/$1/Release" "$file" >/dev/null 2>&1 || status=1
    rm -f "$file"
    return $status
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
    local root=$lab_dir/bootstrap-$1 from=(--keyring="$(debian_keyring)")
    if is_ubuntu "$1"; then
        get_ubuntu_keyring || return 1
        from=(--keyring="$lab_dir/ubuntu-keyring.gpg" --components=main,universe)
    fi
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase "${from[@]}" "$1" "$root" "$(mirror_of "$1")" ||
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

# Images that are being made in the background: NAME=PID.
making=()

make_in_background() { # NAME FUNCTION ARGUMENT…
    local name=$1
    shift
    { exec 9>&-; "$@"; } >"$lab_logs/$name.log" 2>&1 &
    making+=("$name=$!")
}

finish_making() {
    local job failed=
    for job in "${making[@]}"; do
        wait "${job#*=}" && continue
        failed=1
        tail -n 25 "$lab_logs/${job%%=*}.log" >&2
        say "making ${job%%=*} failed; all of it is in $lab_logs/${job%%=*}.log" >&2
    done
    making=()
    [ -z "$failed" ] || die "The images could not be made."
}

stop_making() {
    local job
    for job in "${making[@]}"; do
        pkill -TERM -P "${job#*=}"
        kill -TERM "${job#*=}" 2>/dev/null
        wait "${job#*=}" 2>/dev/null
    done
}

make_images() { # HOST_SUITE SLURM_SUITE
    local suite suites=("$1")
    [ "$1" = "$2" ] || suites+=("$2")
    use_apt_proxy
    mkdir -p "$DOCKER_CONFIG"
    has_image "slipway-lab/host:$1" && has_image "$(slurm_image "$2")" || say "making the images; this takes some minutes the first time"
    for suite in "${suites[@]}"; do
        make_in_background "base-$suite" make_base "$suite"
    done
    finish_making
    make_in_background "host-$1" make_host_image "$1"
    make_in_background "slurm-$2" make_slurm_image "$2"
    finish_making
}

# shellcheck shell=bash
# Shared by packaging/run and tests/run: say what happens, install what is missing.

say() { printf '\n==> %s\n' "$*"; }
warn() { printf '\n!!! %s\n' "$*" >&2; }
fail() { warn "$*"; exit 1; }

# The names in a package list, without its comments.
packages_in() { sed -e 's/#.*//' "$@" | tr -s ' \t\n' '\n' | sed '/^$/d' | sort -u; }

missing_packages() {
    local name
    for name in $(packages_in "$@"); do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 127
    fi
}

# Installs what is missing of the lists; with no way to do it, says the command to run.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null ||
        fail "This system has no apt. Install these packages (Debian's names): ${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -q ||
        fail "The package lists could not be refreshed. Run as an account that may install: apt-get update && apt-get install ${missing[*]}"
    # Services of the packages (sshd, Docker) are not started by their installation.
    local policy=/usr/sbin/policy-rc.d made=
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
        made=1
    fi
    local status=0
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null || status=$?
    [ -z "$made" ] || as_root rm -f "$policy"
    [ "$status" = 0 ] || fail "Some packages could not be installed; apt's message is above."
}

# Configures and builds $1 (a folder) with the CMake arguments that follow.
build_slipway() {
    local folder=$1
    shift
    local libssh2
    if libssh2=$("$root/packaging/libssh2/build"); then
        libssh2=$(printf '%s\n' "$libssh2" | tail -n 1)
        [ "$libssh2" = system ] && libssh2=
    else
        warn "libssh2 1.11.1 could not be built, so the system's older one is used. Slipway says it at the login when a server or key needs the newer one (RSA keys, servers with ETM or AEAD ciphers only)."
        libssh2=
    fi
    say "Building in $folder"
    cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        -DSLIPWAY_LIBSSH2_ROOT="$libssh2" "$@" >"$folder.configure.log" 2>&1 ||
        { cat "$folder.configure.log" >&2; rm -f "$folder.configure.log"; fail "CMake stopped; its message is above."; }
    rm -f "$folder.configure.log"
    cmake --build "$folder" || fail "The build stopped; the compiler's message is above."
}

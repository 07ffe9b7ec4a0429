# Completion of slipwayctl for bash. Commands and options are asked of the program itself, so they are never out of
# date. Installed as share/bash-completion/completions/slipwayctl; to try it: . packaging/completions/slipwayctl.bash

_slipwayctl_commands() {
    LC_ALL=C.UTF-8 "$1" --help 2>/dev/null | awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 } on && /^  [a-z]/ { print $1 }'
}

_slipwayctl_options() {
    LC_ALL=C.UTF-8 "$1" "$2" --help 2>/dev/null | awk '/^Options:/ { on = 1; next } on { print }' | grep -oE '^  (    |-[a-z], )--[a-z-]+' | grep -oE -- '--[a-z-]+'
}

_slipwayctl() {
    local program=$1 word=$2 before=$3
    COMPREPLY=()
    if [ "$COMP_CWORD" = 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_slipwayctl_commands "$program") --help --version" -- "$word")
        return
    fi
    case $before in
    --restore | --slurm-version | --interval | --count | --tail | --since | --node | --server | --job | --message) return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_slipwayctl_options "$program" "${COMP_WORDS[1]}")" -- "$word")
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
}

complete -F _slipwayctl slipwayctl

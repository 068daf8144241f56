# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion for bash. Options and cards are those that the program names itself.

_bouncelens_options() { "$1" "${@:2}" --help --lang en 2>/dev/null | sed -nE 's/^  (--[a-z-]+).*/\1/p'; } # PROGRAM WORD…

_bouncelens() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]} word
    local -a command=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case ${command[*]-}:$word in
            :explain | :triage | :classify | :annotate | :mcp | :check | :cards | cards:list | cards:show | cards:lint | cards:test | cards:coverage | cards:untranslated) command+=("$word") ;;
        esac
    done
    case $before in
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en de' -- "$current"); return ;;
        --ip | --sender | --helo | --from | --recipient | --host | --resolver | --timeout | --key | --own | --selector | --with | --record | --jobs) COMPREPLY=(); return ;;
    esac
    case ${command[*]-}:$current in
        *:-*) mapfile -t COMPREPLY < <(compgen -W "$(_bouncelens_options "$program" "${command[@]}")" -- "$current") ;;
        cards:*) mapfile -t COMPREPLY < <(compgen -W 'list show lint test coverage untranslated' -- "$current") ;;
        'cards show':*) mapfile -t COMPREPLY < <(compgen -W "$("$program" cards list 2>/dev/null | cut -f 1)" -- "$current") ;;
        *)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            [ ${#command[@]} != 0 ] || mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W 'explain triage classify annotate mcp check cards' -- "$current")
            ;;
    esac
}

complete -F _bouncelens bouncelens

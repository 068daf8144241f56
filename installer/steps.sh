# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by the scripts of the set-up: how they speak. Whoever is started by hand says how many steps there are:
# 1 this system, 2 packages, 3 configure, 4 compile, 5 start the program or the tests.

say() { printf '%s\n' "$*" >&2; }
fail() { say "BounceLens: $*"; exit 1; }
begin_steps() { export BOUNCELENS_STEPS=${BOUNCELENS_STEPS:-$1}; }
step() { say "BounceLens, step $1 of $BOUNCELENS_STEPS: $2"; } # NUMBER WHAT

# Reads lines "NOW ALL WHAT". A terminal has one line that is written anew; elsewhere each fifth of the way gets a line.
show_progress() { # NUMBER
    local now all what text shown=
    while read -r now all what; do
        text="BounceLens, step $1 of $BOUNCELENS_STEPS: $what $now of $all"
        if [ -t 2 ]; then
            printf '\r\033[K%.78s' "$text" >&2
        elif [ "$shown" != "$what $((now * 5 / all))" ]; then
            say "$text"
            shown="$what $((now * 5 / all))"
        fi
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

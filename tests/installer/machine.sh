# shellcheck shell=bash disable=SC2016,SC2034,SC2154
# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by the tests of the set-up: machines that are played. Their package tools are scripts that take down how they were
# called, everything else on their PATH is what this machine has. Nothing is fetched and nothing is installed.

real=(awk basename bash cat chmod cp cut dirname env find flock grep head ln ls mkdir mktemp mv paste readlink rm rmdir
    sed sh sha256sum sort tail tee touch tr true wc xargs)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A script on the machine's PATH that takes down its call and then does BODY.
tool() { # NAME BODY
    printf '#!/usr/bin/env bash\nset -euo pipefail\necho "%s $*" >>"%s/calls"\n%s\n' "$1" "$machine" "$2" >"$machine/bin/$1"
    chmod +x "$machine/bin/$1"
}

# A machine without package tools, of root.
new_machine() { # NAME
    local name
    machine=$work/$1
    mkdir -p "$machine/bin" "$machine/cache"
    for name in "${real[@]}"; do
        ln -s "$(type -P "$name")" "$machine/bin/$name"
    done
    tool id 'case $1 in -u) echo 0 ;; *) echo root ;; esac'
    tool unshare 'while [[ $1 == --* ]]; do shift; done; exec "$@"'
    tool bwrap 'while [ $# != 0 ] && [ "$1" != -- ]; do shift; done; [ $# = 0 ] || { shift; exec "$@"; }'
    tool chown ''
    : >"$machine/calls"
}

ordinary_account() { tool id 'case $1 in -u) echo 1000 ;; *) echo kim ;; esac'; }

# The same with apt: CANDIDATES are lines "PACKAGE VERSION", TARGETS what apt says of its sources: "ORIGIN|LABEL|ADDRESS".
new_debian() { # NAME CANDIDATES TARGETS
    new_machine "$1"
    echo "$2" >"$machine/candidates"
    echo "$3" >"$machine/targets"
    tool apt-cache "sed -n \"s/^\$2 /  Candidate: /p\" '$machine/candidates'"
    tool apt-config ''
    tool apt-get "case \"\$1\" in
        indextargets) cat '$machine/targets' ;;
        update) [ ! -e '$machine/fetched' ] || cat '$machine/fetched' >'$machine/candidates' ;;
        download) touch \"\$2_1_all.deb\" ;;
        install) [ ! -e '$machine/stale' ] || { rm '$machine/stale'; exit 100; } ;;
    esac"
    tool dpkg 'case $1 in
        --compare-versions) [ "$(printf "%s\n" "$2" "$4" | sort -V | tail -n 1)" = "$2" ] ;;
        --print-architecture) echo amd64 ;;
        *) exit 1 ;;
    esac'
    tool dpkg-deb 'case $1 in
        -f) echo "libfirst (>= 1), libsecond" ;;
        -x) mkdir -p "$3/usr/sbin"; printf "#!/bin/sh\n" >"$3/usr/sbin/knotd"; chmod +x "$3/usr/sbin/knotd" ;;
    esac'
    tool newuidmap ''
    tool mmdebstrap "$mmdebstrap"
}

# Makes a root as small as can be, and runs the hooks as mmdebstrap does.
mmdebstrap='folder=${@: -2:1}
echo "0 upgraded, 3 newly installed, 0 to remove and 0 not upgraded."
for action in Get: "Unpacking " "Setting up "; do printf "$action%s\n" a b c; done
mkdir -p "$folder/usr/bin" "$folder/etc/ssl/certs" "$folder/var"
[ -e "$folder/lacks-certificates" ] || echo certificate >"$folder/etc/ssl/certs/ca-certificates.crt"
for option; do
    case $option in --customize-hook=*) MMDEBSTRAP_APT_CONFIG=/none sh -c "${option#*=}" hook "$folder" ;; esac
done'

# Runs a script of the project on the machine: sets "status", "out" and "err".
on_machine() { # COMMAND…
    status=0
    env -i HOME="$machine" XDG_CACHE_HOME="$machine/cache" PATH="$machine/bin" "$@" >"$machine/out" 2>"$machine/err" </dev/null || status=$?
    out=$(<"$machine/out") err=$(<"$machine/err")
}
prepare() { on_machine "$source/installer/env" "$@" --prepare; } # [--for build]

wrong() { # WHAT
    printf '%s: %s\nstatus %s\n-- said\n%s\n-- calls\n' "${machine##*/}" "$1" "$status" "$err"
    cat "$machine/calls"
    exit 1
}
expect_success() { [ "$status" = 0 ] || wrong "failed"; }
expect_failure() { [ "$status" != 0 ] || wrong "did not fail"; }
expect_said() { grep -qF -- "$1" <<<"$err" || wrong "did not say: $1"; }
expect_not_said() { ! grep -qF -- "$1" <<<"$err" || wrong "said: $1"; }
expect_call() { grep -qE -- "$1" "$machine/calls" || wrong "no call: $1"; } # EXPRESSION
expect_no_call() { ! grep -qE -- "$1" "$machine/calls" || wrong "a call: $1"; }
expect_calls() { [ "$(grep -cE -- "$2" "$machine/calls" || true)" = "$1" ] || wrong "not $1 calls: $2"; } # COUNT EXPRESSION
forget_calls() { : >"$machine/calls"; }

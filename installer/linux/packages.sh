# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by installer/env: which packages are needed, and whether and how this system gets them.

# The sets of packages.tsv that a need asks for.
sets_of() { case $1 in build) echo " build " ;; test) echo " build test service " ;; esac; } # NEED

packages() { # FAMILY SETS
    awk -F '\t' -v family="$1" -v sets="$2" '$1 == family && index(sets, " " $2 " ") { print $3 }' "$here/packages.tsv" | tr ' ' '\n' | sort -u
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "this needs an administrator once. Please have this run: $*"
    fi
}

# Prints the family of systems this one belongs to: debian, fedora, or nothing.
family() {
    if command -v apt-get >/dev/null; then echo debian
    elif command -v dnf >/dev/null; then echo fedora
    fi
}

apt_candidate() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -v '(none)' || true; } # PACKAGE

refresh_lists() {
    say "BounceLens: fetching the lists of packages (apt-get update) …"
    as_root apt-get update >&2 || say "BounceLens: apt-get update told of errors; trying with what it got."
}

apt_install() { # PACKAGE…
    as_root apt-get install -y --no-install-recommends "$@" >&2 || {
        refresh_lists # old lists name versions that are no longer there
        as_root apt-get install -y --no-install-recommends "$@" >&2
    }
}

# True where this system's own packages are new enough. No version of Qt at all means that there are no lists yet.
is_new_enough() {
    local qt fedora
    case $(family) in
    debian)
        [ -n "$(apt_candidate qt6-base-dev)" ] || refresh_lists
        qt=$(apt_candidate qt6-base-dev)
        [ -n "$qt" ] && dpkg --compare-versions "$qt" ge 6.8 && [ -n "$(apt_candidate libkf6syntaxhighlighting-dev)" ]
        ;;
    fedora)
        fedora=$(rpm -E '%{?fedora}')
        [[ $fedora =~ ^[0-9]+$ ]] && [ "$fedora" -ge 42 ]
        ;;
    *) return 1 ;;
    esac
}

fail_as_unsupported() {
    fail "Qt 6.8 or newer and KDE Frameworks 6 SyntaxHighlighting are needed, and this system does not package them.
BounceLens can be set up on Debian 13, Ubuntu 25.04, Fedora 42 and newer ones, and on Debian 12 and systems made from
it, where a private Debian 13 is fetched from the Debian mirror that the system uses."
}

# Programs that tests start themselves, of packages that would also start a service, now and at each boot: they are
# unpacked, and only what they depend on is installed.
unpack_services() { # FOLDER
    local name
    for name in $(packages debian " service "); do
        (cd "$cache/work" && apt-get download "$name" >&2)
        as_root apt-get satisfy -y --no-install-recommends "$(dpkg-deb -f "$cache/work/$name"_*.deb Depends)" >&2
        dpkg-deb -x "$cache/work/$name"_*.deb "$1"
    done
}

missing_packages() {
    local sets name
    sets=$(sets_of "$need")
    packages debian "${sets/service/}" | while read -r name; do dpkg -s "$name" >/dev/null 2>&1 || echo "$name"; done
}

# Makes the folder when all is installed; the programs of services are in it.
install_natively() { # FOLDER
    local missing
    rm -rf "$1.partial" "$cache/work"
    mkdir -p "$1.partial" "$cache/work"
    case $(family) in
    debian)
        missing=$(missing_packages)
        [ -z "$missing" ] || {
            step 2 "installing $(wc -l <<<"$missing") packages and what they depend on with apt, which says how much it fetches"
            # shellcheck disable=SC2086
            apt_install $missing
        }
        [ "$need" = build ] || unpack_services "$1.partial"
        ;;
    fedora)
        step 2 "installing packages with dnf, which says how much it fetches"
        # shellcheck disable=SC2046
        as_root dnf install -y --setopt=install_weak_deps=False $(packages fedora "$(sets_of "$need")") >&2
        ;;
    esac
    rm -rf "$cache/work"
    mv "$1.partial" "$1"
}

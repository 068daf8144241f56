# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by installer/env: the private Debian 13 of systems that have no new enough Qt, how it is made and entered.

suite=trixie

# Prints the address of the first Debian mirror in this system's apt configuration whose lists carry that label; apt
# knows it from their signed description, so that no other distribution's mirror is taken for one.
mirror_of() { # LABEL
    local address
    address=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk -F '|' -v label="$1" '$1 == "Debian" && $2 == label && !found++ { print $3 }')
    case $address in
    mirror+file:*) awk '/^[a-z+]+:/ && !found++ { print $1 }' "/${address#mirror+file:}" ;; # a list of mirrors
    *) printf '%s' "$address" ;;
    esac
}

write_sources() { # FILE
    local main security
    main=$(mirror_of Debian)
    security=$(mirror_of Debian-Security)
    [ -n "$main" ] || return 1
    {
        echo "deb $main $suite main"
        echo "deb $main $suite-updates main"
        [ -z "$security" ] || echo "deb $security $suite-security main"
    } >"$1"
}

# Runs a command as root with mounts of its own, which end with it, however it ends. An ordinary account is root in a
# name space of its own for that, where its files are root's.
as_own_root() {
    if [ "$(id -u)" = 0 ]; then
        unshare --mount "$@"
    else
        unshare --map-root-user --map-auto --mount --pid --fork --kill-child --mount-proc "$@"
    fi
}

check_namespaces() {
    bwrap --ro-bind / / true 2>/dev/null ||
        fail "this account may not open user namespaces, which the private Debian 13 needs. An administrator can allow it with: sysctl kernel.unprivileged_userns_clone=1 (or, where AppArmor restricts them: sysctl kernel.apparmor_restrict_unprivileged_userns=0)."
    as_own_root true 2>/dev/null ||
        fail "this account has no subordinate user ids, which the private Debian 13 needs. An administrator can give it some with: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
}

install_helpers() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ ${#missing[@]} = 0 ] && return
    say "BounceLens: this system gets ${missing[*]} (under 1 MB)."
    apt_install "${missing[@]}"
}

# Measured figures; the time is that of two processor cores and a near mirror.
announce() { # FINAL BASE
    local size="361 MB of packages, 1.5 GB on disk, 2 minutes"
    [ "$need" != build ] || size="287 MB of packages, 1.1 GB on disk, 1.5 minutes"
    [ "$2" = - ] || size="74 MB of packages, 0.4 GB on disk, 1 minute"
    step 2 "a private Debian 13, since this system's Qt is too old: about $size on two cores"
    say "  It is made in $1; installer/env --remove takes it away again."
}

# Reads mmdebstrap's log and prints for show_progress how many packages are done; each is fetched, unpacked and set up.
count_packages() {
    awk 'BEGIN { what = "packages," }
        /^I: downloading packages/ { what = "packages of the base system," }
        /^I: installing remaining packages/ { what = "packages," }
        /^[0-9]+ upgraded, [0-9]+ newly installed/ { all = $3; seen = 0 }
        /^(Get:|Unpacking |Setting up )/ && ++seen <= 3 * all { print int(seen / 3), all, what; fflush() }'
}

make_root() { # FOLDER BASE LOG
    as_own_root "$here/linux/make-root" "$1" "$2" "$cache/work/sources" "$cache/work/apt" "$suite" \
        "$(packages debian "$(sets_of "$need")" | paste -sd,)" 2>&1 | tee "$3" | count_packages | show_progress 2
}

# Removes what an interrupted set-up left and former environments, but none in which a program runs.
remove_old() {
    local folder
    for folder in "$cache/work" "$cache"/{root,native}-{build,test}-*; do
        case $folder in *-"$(fingerprint build)" | *-"$(fingerprint test)") continue ;; esac
        [ ! -e "$folder" ] || as_own_root flock -n "$folder" rm -rf --one-file-system "$folder" || true
    done
}

# Makes the private Debian 13 beside its final place and moves it there when it is whole: what an interrupted set-up
# left is thrown away, never used. One that is good for building is copied, by links, and gets what testing needs too.
make_private() { # FINAL BASE
    local final=$1 base=$2 log=$cache/set-up.log
    [ "$(family)" = debian ] || fail_as_unsupported
    [ -n "$(mirror_of Debian)" ] || fail_as_unsupported
    [ -d "$base" ] || base=-
    install_helpers
    check_namespaces
    remove_old
    mkdir -p "$final.partial" "$cache/work"
    write_sources "$cache/work/sources"
    apt-config dump Acquire | grep -iE '::(Proxy|Check-Valid-Until|Check-Date)' | grep -vE ' "";$' >"$cache/work/apt" || true
    announce "$final" "$base"
    make_root "$final.partial" "$base" "$log" ||
        fail "making the private Debian 13 failed; the log is $log. Its last lines: $(tail -n 4 "$log")"
    mv "$final.partial" "$final"
    remove_old
}

# Replaces this process by COMMAND inside the private Debian: its /usr and /etc, everything else of the host. Until it
# ends it keeps the folder locked, so that no newer set-up removes it.
enter_private() { # ROOT COMMAND…
    local root=$1 entry name
    shift
    local binds=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var --bind /var/tmp /var/tmp
        --dev-bind /dev /dev --bind /proc /proc --ro-bind-try /sys /sys)
    for name in bin sbin lib lib32 lib64; do
        [ ! -L "$root/$name" ] || binds+=(--symlink "$(readlink "$root/$name")" "/$name")
    done
    for entry in /*; do
        case ${entry#/} in bin | boot | dev | etc | host | lib* | proc | sbin | sys | usr | var | lost+found) continue ;; esac
        if [ -L "$entry" ]; then binds+=(--symlink "$(readlink "$entry")" "$entry")
        elif [ -d "$entry" ]; then binds+=(--bind-try "$entry" "$entry")
        fi
    done
    for name in resolv.conf hosts hostname machine-id localtime timezone passwd group nsswitch.conf; do
        [ ! -e "/etc/$name" ] || binds+=(--ro-bind "$(readlink -f "/etc/$name")" "/etc/$name")
    done
    binds+=(--ro-bind-try /usr/share/fonts /host/fonts --ro-bind-try /usr/local/share/fonts /host/local-fonts
        --ro-bind-try /usr/share/icons /host/share/icons --ro-bind-try /usr/share/themes /host/share/themes
        --ro-bind-try /usr/lib/locale /usr/lib/locale --ro-bind-try /usr/share/zoneinfo /usr/share/zoneinfo)
    exec 7<"$root"
    flock -s 7
    exec env -u LD_LIBRARY_PATH -u LD_PRELOAD -u QT_PLUGIN_PATH \
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        XDG_DATA_DIRS="/usr/local/share:/usr/share:/host/share" \
        bwrap "${binds[@]}" --chdir "$PWD" -- "$@"
}

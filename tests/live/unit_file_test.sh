#!/bin/sh
# The unit file, as it is installed.
set -u
cd "$(dirname "$0")/../.." || exit 1
if ! command -v systemd-analyze >/dev/null; then
    echo "1..0 # SKIP there is no systemd-analyze"
    exit
fi
echo 1..4
dir=$(mktemp -d /tmp/involved.XXXXXX)
trap 'rm -rf "$dir"' EXIT
unit=$dir/lib/systemd/system/involved.service

tap()
{
    what=$1
    shift
    if "$@"; then echo "ok - $what"; else echo "not ok - $what"; fi
}

built=${BUILT:-build/release}
make -s PREFIX="$dir" VARIANT="$(basename "$built")" \
    BUILD="$(dirname "$built")" install >"$dir/install.log" 2>&1
tap "it installs" [ -s "$unit" ]
export MANPATH="$dir/share/man"
pages=--man=yes
command -v man >/dev/null || pages=--man=no
said=$(systemd-analyze verify $pages "$unit" 2>&1)
tap "systemd-analyze verify is silent: $said" [ -z "$said" ]
exposure=$(systemd-analyze security --offline=true --no-pager "$unit" |
    sed -n 's/.*exposure level.*: \([0-9.]*\) .*/\1/p')
tap "exposure $exposure is 1.5 at most" \
    [ "$(echo "$exposure" | tr -d .)" -le 15 ]
tap "it can rename in the queue folder" \
    grep -q '^ReadWritePaths=.*announcements' "$unit"

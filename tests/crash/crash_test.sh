#!/bin/sh
# A sample of `make crash`: some of the steps, and four random kills.
set -u
cd "$(dirname "$0")" || exit 1
echo 1..5
said=$(mktemp)
trap 'rm -f "$said"' EXIT

tap()
{
    if "$@"; then echo "ok - $what"; else echo "not ok - $what"; fi
}

figure()
{
    sed -n "s/^figure crash-$1 //p" "$said"
}

# What failed is shown, with the run that can be looked at.
what="a week in which somebody dies, many times"
tap sh -c './crash.py --sample >"$1" 2>&1' - "$said"
grep '^# seed\|FAILED\|^#     \|^[^#f]' "$said" | sed 's/^\(# \)*/# /'
what="there were at least 20"
tap [ "$(figure runs)" -ge 20 ]
what="nothing and nobody was lost"
tap [ "$(figure lost)" = 0 ]
what="nothing was done twice"
tap [ "$(figure twice)" = 0 ]
what="at most one letter is in doubt, since there is one connection"
tap [ "$(figure in-doubt)" -le 1 ]

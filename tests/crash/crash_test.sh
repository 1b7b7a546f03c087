#!/bin/sh
# A sample of `make crash`: some of the steps and some kills; and kills while
# the post is read.
set -u
cd "$(dirname "$0")" || exit 1
echo 1..8
said=$(mktemp)
trap 'rm -f "$said"' EXIT

tap()
{
    if "$@"; then echo "ok - $what"; else echo "not ok - $what"; fi
}

figure()
{
    sed -n "s/^figure $1 //p" "$said"
}

# What failed is shown, with the run that can be looked at.
what="a week in which somebody dies, many times"
tap sh -c './crash.py --sample >"$1" 2>&1' - "$said"
grep '^# seed\|FAILED\|^#     \|^[^#f]' "$said" | sed 's/^\(# \)*/# /'
what="there were at least 12"
tap [ "$(figure crash-runs)" -ge 12 ]
what="nothing and nobody was lost"
tap [ "$(figure crash-lost)" = 0 ]
what="nothing was done twice"
tap [ "$(figure crash-twice)" = 0 ]
what="at most one letter is in doubt, since there is one connection"
tap [ "$(figure crash-in-doubt)" -le 1 ]
what="reading goes on, whoever is killed meanwhile"
tap sh -c './reading.py --sample >"$1" 2>&1' - "$said"
grep -v '^figure' "$said" | sed 's/^\(# \)*/# /'
what="no message is lost"
tap [ "$(figure reading-lost)" = 0 ]
what="no message has effect twice"
tap [ "$(figure reading-twice)" = 0 ]

#!/bin/sh
# The house's order: a file includes only from its own folder and from those
# before it; rooms inside core/ are ordered as well. System headers in core
# come from a short list, and core's objects call nothing that reads the world.
set -eu
cd "$(dirname "$0")/.."

find daemon -name '*.[ch]' | sort | xargs awk '
BEGIN {
    n = split("base core/time core/settings core/register core/notice " \
              "core/ledger core/letter core/reading core edge flow top", order, " ")
    for (i = 1; i <= n; i++)
        rank[order[i]] = i
    n = split("ctype errno inttypes limits stdalign stdarg stdatomic stdbool " \
              "stddef stdint stdio stdlib string", list, " ")
    for (i = 1; i <= n; i++)
        pure[list[i] ".h"] = 1
}
function room(path) {
    if (path !~ /\//) return "top"
    sub(/\/[^\/]*$/, "", path)
    return path
}
FNR == 1 {
    here = FILENAME
    sub(/^daemon\//, "", here)
    mine = room(here)
    if (!(mine in rank)) { print FILENAME ": no such room: " mine; bad = 1 }
}
/^#include "/ {
    split($0, part, "\"")
    to = room(part[2])
    if (!(to in rank)) { print FILENAME ":" FNR ": unknown room " to; bad = 1 }
    else if (rank[to] > rank[mine]) {
        print FILENAME ":" FNR ": " mine " may not include from " to; bad = 1
    }
}
/^#include </ {
    split($0, part, /[<>]/)
    if (mine ~ /^core/ && !(part[2] in pure) &&
        part[2] !~ /^(libical|gmime|libxml|cmark|gnutls|jansson)/) {
        print FILENAME ":" FNR ": core may not include <" part[2] ">"; bad = 1
    }
}
END { exit bad }
'

# malloc and free live in base/ alone; every .c file ends its includes with
# the banned list.
if grep -nE '\b(malloc|calloc|realloc|strdup)\(' -r daemon \
    --include='*.c' | grep -v '^daemon/base/'; then
    echo "memory is taken outside base/"
    exit 1
fi
for file in $(find daemon -name '*.c'); do
    grep -q '#include "base/banned.h"' "$file" || {
        echo "$file: does not include base/banned.h"
        exit 1
    }
done
if grep -nE 'sqlite3_(prepare|exec)|SELECT |INSERT INTO' -r daemon \
    --include='*.c' | grep -v '^daemon/edge/store'; then
    echo "SQL outside edge/store*"
    exit 1
fi
echo "layers: each file includes only from its own room and those before it"

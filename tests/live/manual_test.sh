#!/bin/sh
# The manual pages name everything that the tables hold, and mandoc has nothing
# to say.
set -u
cd "$(dirname "$0")/../.." || exit 1
pages=${BUILT:-build/release}/man
count=0

names() # PAGE WHAT, and the names on standard input
{
    found=0
    while IFS= read -r name; do
        grep -qF -- "\"$name\"" "$pages/$1" || {
            echo "# not in $1: $name"
            found=-1000
        }
        found=$((found + 1))
    done
    count=$((count + 1))
    if [ $found -gt "$3" ]; then
        echo "ok $count - $1 names all $2: $found"
    else
        echo "not ok $count - $1 names all $2"
    fi
}

quoted() # the N-th quoted word of each match, lines joined
{
    tr '\n' ' ' <"$1" | grep -oE "$2" | sed 's/^[^"]*//' | cut -d'"' -f"$3"
}

quoted daemon/core/settings/settings_table.c \
    '\{PAGE_[A-Z]+, ("[^"]*"|[A-Z_]+), *"[^"]*"' 4 | grep . >"/tmp/manual.$$"
names involved.conf.5 settings 30 <"/tmp/manual.$$"
quoted daemon/flow/verb.c '\{"[a-z ]+", *"[^"]*", *"' 2 >"/tmp/manual.$$"
names involve.1 commands 10 <"/tmp/manual.$$"
quoted daemon/base/log.h 'X\([A-Z_]+, *"[^"]*"' 2 >"/tmp/manual.$$"
names involved.8 events 30 <"/tmp/manual.$$"
quoted daemon/core/notice/announcement.h 'X\([A-Z_]+, *"[^"]*"' 2 \
    >"/tmp/manual.$$"
names involved-announcement.5 kinds 15 <"/tmp/manual.$$"
quoted daemon/core/notice/lines.c '\{"[A-Z][a-z]+", *(true|false)' 2 \
    >"/tmp/manual.$$"
names involved-announcement.5 lines 10 <"/tmp/manual.$$"
quoted daemon/core/register/import_column.c '(PLAIN|CHOICE|CODES)\( *"[^"]*"' 2 \
    >"/tmp/manual.$$"
names involved-people.5 columns 15 <"/tmp/manual.$$"
rm "/tmp/manual.$$"

if command -v mandoc >/dev/null; then
    said=$(mandoc -T lint -W warning "$pages"/*)
    [ -z "$said" ] || { echo "$said" | sed 's/^/# /'; printf 'not '; }
    echo "ok 7 - mandoc finds nothing"
else
    echo "ok 7 # SKIP there is no mandoc"
fi
echo 1..7

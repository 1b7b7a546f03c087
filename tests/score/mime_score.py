#!/usr/bin/python3 -B
"""figures mime-crash and mime-slow: every message below DIR/corpora (or DIR) in
mime, bounces, calendar and quoted/clients, whole, cut off at 50 places, and
with bits flipped in 200 ways, read by the reader as it is closed in. Neither
may die, nor take more than 5 seconds; what comes out is UTF-8."""

import os
import subprocess
import sys

FOLDERS = ("mime", "bounces", "calendar", "quoted/clients")


def files_below(given):
    top = os.path.join(given, "corpora")
    if not os.path.isdir(top):
        top = given
    for folder in FOLDERS:
        for place, _, names in sorted(os.walk(os.path.join(top, folder))):
            for name in sorted(names):
                if not name.endswith((".tsv", ".json", ".jsonl", ".md")) \
                        and not name.startswith(("LICENSE", "README")):
                    yield os.path.join(place, name)


def main():
    files = list(files_below(sys.argv[1]))
    if not files:
        sys.exit(f"mime-crash: there are no messages in {sys.argv[1]}")
    built = os.environ.get("BUILT", "build/release")
    done = subprocess.run([os.path.join(built, "tests/score/mime_mutate"),
                           *files], stdout=subprocess.PIPE, text=True,
                          check=True)
    runs, refused, crashes, slow, invalid = map(int, done.stdout.split())
    print(f"# {len(files)} messages, {runs} readings, of which {refused} were "
          f"refused before parsing")
    print(f"figure mime-crash {crashes}")
    print(f"figure mime-slow {slow}")
    print(f"figure mime-invalid {invalid}")
    return 1 if crashes or slow or invalid else 0


if __name__ == "__main__":
    sys.exit(main())

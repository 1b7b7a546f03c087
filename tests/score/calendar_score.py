#!/usr/bin/python3 -B
"""figure calendar-corpus: of the REPLY messages below DIR/corpora/calendar (or
DIR/calendar), how many the organizer's side takes right: whose event, which
answer, to which version, when, and what it does to the list. What is right is
found here by unfolding and splitting alone. Anything else than a REPLY must
not be taken for one."""

import calendar
import email
import email.policy
import os
import re
import subprocess
import sys
import time


def folder_of(given):
    for name in ("corpora/calendar", "calendar"):
        path = os.path.join(given, name)
        if os.path.isdir(path):
            return path
    sys.exit(f"calendar-corpus: there is no folder corpora/calendar or "
             f"calendar in {given}")


def entries_of(raw):
    """The calendar objects of the outermost message, as text."""
    if raw.lstrip()[:15].upper() == b"BEGIN:VCALENDAR":
        return [raw.decode("utf-8", "replace")]
    found = []

    def walk(part):
        kind = part.get_content_type()
        if kind.startswith("message/"):
            return
        if part.is_multipart():
            for child in part.get_payload():
                walk(child)
        elif kind in ("text/calendar", "application/ics") or \
                (part.get_filename() or "").lower().endswith(".ics"):
            found.append(part.get_payload(decode=True)
                         .decode("utf-8", "replace"))

    walk(email.message_from_bytes(raw, policy=email.policy.compat32))
    return found


def is_report(raw):
    """A bounce may return a REPLY: then it is nobody's answer."""
    message = email.message_from_bytes(raw)
    return message.get_content_type() == "multipart/report"


def lines_of(text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return [line for line in re.sub(r"\n[ \t]", "", text).split("\n") if line]


def split(line):
    """NAME, its parameters, and its value."""
    parts = re.match(r'([^:;"]+)((?:;[^:;"=]+=(?:"[^"]*"|[^:;"])*)*):(.*)$',
                     line, re.S)
    if not parts:
        return None, "", ""
    return parts.group(1).upper(), parts.group(2), parts.group(3)


def expected(text):
    """What a REPLY says, or nothing if it is none."""
    said = {"uid": "", "partstat": "none", "sequence": 0, "dtstamp": 0,
            "attendee": ""}
    method, inside = "", False
    for line in lines_of(text):
        name, parameters, value = split(line)
        if name == "METHOD" and not inside:
            method = value.strip().upper()
        elif line.upper().startswith("BEGIN:VEVENT"):
            inside = True
        elif line.upper().startswith("END:VEVENT"):
            inside = False
        elif inside and name == "UID":
            said["uid"] = value.strip()
        elif inside and name == "SEQUENCE":
            said["sequence"] = int(value)
        elif inside and name == "DTSTAMP" and value.strip().endswith("Z"):
            said["dtstamp"] = calendar.timegm(
                time.strptime(value.strip(), "%Y%m%dT%H%M%SZ"))
        elif inside and name == "ATTENDEE":
            answer = re.search(r";PARTSTAT=([A-Z-]+)", parameters, re.I)
            word = answer.group(1).lower() if answer else "none"
            if word in ("accepted", "declined", "tentative"):
                said["partstat"] = word
            said["attendee"] = re.sub("(?i)^mailto:", "", value.strip())
    return said if method == "REPLY" else None


def main():
    folder = folder_of(sys.argv[1])
    paths = sorted(os.path.join(base, name)
                   for base, _, names in os.walk(folder) for name in names)
    done = subprocess.run(
        [f"{os.environ['BUILT']}/tests/score/calendar_read", *paths],
        stdout=subprocess.PIPE, check=True)
    right = total = mistaken = 0
    for line in done.stdout.decode().splitlines():
        path, kind, *got = line.split("\t")
        with open(path, "rb") as file:
            raw = file.read()
        replies = [said for said in map(expected, entries_of(raw)) if said]
        if not replies or is_report(raw):
            if kind == "calendar" and got[0] == "REPLY":
                mistaken += 1
                print(f"{path}: not an answer, and taken for one",
                      file=sys.stderr)
            continue
        total += 1
        said = replies[0]
        want = ["REPLY", said["uid"], said["partstat"], str(said["sequence"]),
                str(said["dtstamp"]), said["attendee"],
                "person" if said["partstat"] == "none" else said["partstat"]]
        if kind == "calendar" and got == want:
            right += 1
        else:
            print(f"{path}: {kind} {got}, not {want}", file=sys.stderr)
    print(f"# of {total}\nfigure calendar-corpus {right}")
    return 0 if right == total and not mistaken else 1


if __name__ == "__main__":
    sys.exit(main())

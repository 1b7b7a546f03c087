#!/usr/bin/python3 -B
"""figure invites-valid: of 40 invitations, changes and cancellations, how many
are read alike, and as they were meant, by ical.js, icalendar and vobject.

Needs python3-icalendar, python3-vobject and npm; ical.js is put into
build/figures/ by npm."""

import datetime
import email
import email.policy
import json
import os
import re
import subprocess
import sys

NEEDED = 40
HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = "build/figures"

try:
    import icalendar
    import vobject
except ImportError as missing:
    sys.exit(f"invites-valid: {missing}. Install what reads the invitations: "
             "apt-get install python3-icalendar python3-vobject npm")


def fetch_ical_js():
    if os.path.exists(f"{MODULES}/node_modules/ical.js"):
        return
    os.makedirs(MODULES, exist_ok=True)
    try:
        subprocess.run(["npm", "install", "--no-audit", "--no-fund",
                        "--prefix", MODULES, "ical.js@2"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        sys.exit("invites-valid: npm could not fetch ical.js. Install npm, and "
                 "let it reach its registry once")


def letters(output):
    """Yields what each letter should say, and its bytes."""
    while output:
        line, output = output.split(b"\n", 1)
        size, *meant = line.decode().split()[1:]
        yield meant, output[:int(size)]
        output = output[int(size):]


def entry_of(letter):
    """The calendar entry, if the letter is laid out as it must be."""
    message = email.message_from_bytes(letter, policy=email.policy.default)
    mixed = message.get_content_type() == "multipart/mixed"
    alternative, attached = list(message.iter_parts())
    kinds = [part.get_content_type() for part in alternative.iter_parts()]
    last = list(alternative.iter_parts())[-1]
    entry = last.get_payload(decode=True)
    laid_out = (
        mixed and alternative.get_content_type() == "multipart/alternative"
        and kinds == ["text/plain", "text/html", "text/calendar"]
        and last.get_content_disposition() is None
        and attached.get_content_type() == "application/ics"
        and attached.get_filename() == "invite.ics"
        and attached.get_payload(decode=True) == entry
        and message.get_all("To") is not None and len(message.get_all("To")) == 1
    )
    lines = entry.split(b"\r\n")
    folded = all(len(line) <= 75 and b"\n" not in line for line in lines)
    for line in lines:
        line.decode()  # no character is parted
    method = re.search(rb"METHOD:(\w+)", entry).group(1).decode()
    return entry, laid_out and folded and \
        last.get_param("method") == method


def seconds(moment):
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return str(int(moment.timestamp()))


def address(value):
    return re.sub("(?i)^mailto:", "", str(value))


def by_icalendar(entry):
    calendar = icalendar.Calendar.from_ical(entry)
    event, = calendar.walk("VEVENT")
    attendees = event["ATTENDEE"]
    if isinstance(attendees, list):
        raise ValueError("several attendees")
    return [str(calendar["METHOD"]), str(event["UID"]),
            str(event["SEQUENCE"]), seconds(event.decoded("DTSTART")),
            seconds(event.decoded("DTEND")), seconds(event.decoded("DTSTAMP")),
            address(attendees), address(event["ORGANIZER"]),
            str(event["SUMMARY"]), str(event["CLASS"]),
            str(event["ORGANIZER"].params["CN"])]


def by_vobject(entry):
    calendar = vobject.readOne(entry.decode())
    event = calendar.vevent
    attendee, = event.contents["attendee"]
    return [calendar.method.value, event.uid.value, event.sequence.value,
            seconds(event.dtstart.value), seconds(event.dtend.value),
            seconds(event.dtstamp.value), address(attendee.value),
            address(event.organizer.value), event.summary.value,
            event.contents["class"][0].value,
            event.organizer.params["CN"][0]]


def by_ical_js(entries):
    """All at once, since starting node takes longer than reading."""
    done = subprocess.run(
        ["node", f"{HERE}/read_entries.mjs",
         os.path.abspath(f"{MODULES}/node_modules/ical.js/dist/ical.js")],
        input=json.dumps([entry.decode() for entry in entries]).encode(),
        stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def main():
    fetch_ical_js()
    made = subprocess.run([f"{os.environ['BUILT']}/tests/figures/invites_made"],
                          stdout=subprocess.PIPE, check=True).stdout
    wanted = list(letters(made))
    entries = [entry_of(letter) for _, letter in wanted]
    third = by_ical_js([entry for entry, _ in entries])
    right = 0
    for (meant, _), (entry, laid_out), js in zip(wanted, entries, third):
        one, two = by_icalendar(entry), by_vobject(entry)
        if laid_out and one == two == js and one[:len(meant)] == meant and \
                one[-2] == "PRIVATE":
            right += 1
        else:
            print("not alike:", laid_out, meant, one, two, js, sep="\n  ",
                  file=sys.stderr)
    print(f"figure invites-valid {right}")
    return 0 if right == NEEDED else 1


if __name__ == "__main__":
    sys.exit(main())

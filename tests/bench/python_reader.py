#!/usr/bin/python3 -B
"""What `make bench` compares collecting with: the script that reads a mailbox
with the libraries that Python people take for it.

    python_reader.py PORT CA_FILE USER < password

Fetches in hundreds, takes each message apart, finds bounces, calendar answers
and the plain text without its quotation, and moves it to Processed. Prints how
many messages it took and the seconds of CPU since it had its libraries."""

import email
import email.policy
import imaplib
import re
import resource
import ssl
import sys

import flufl.bounce
import icalendar

AT_ONCE = 100


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def own_words(text):
    kept = []
    for line in text.splitlines():
        if re.match(r"On .{10,200} wrote:$|_{20,}$|-+ ?Original Message", line):
            break
        if not line.startswith(">"):
            kept.append(line)
    return "\n".join(kept).strip()


def read(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    if "auto-replied" in (message["Auto-Submitted"] or "") and \
            message.get_content_type() != "multipart/report":
        return "robot", message["From"]
    bounced = flufl.bounce.scan_message(message)
    if bounced:
        return "bounce", sorted(bounced)
    for part in message.walk():
        if part.get_content_type() == "text/calendar":
            entry = icalendar.Calendar.from_ical(part.get_payload(decode=True))
            for event in entry.walk("VEVENT"):
                return "calendar", (str(event.get("UID")),
                                    str(event.get("ATTENDEE")))
    body = message.get_body(("plain", "html"))
    return "person", (message["From"], message["In-Reply-To"],
                      message["Subject"],
                      own_words(body.get_content()) if body else "")


def main():
    port, ca_file, user = sys.argv[1:]
    password = sys.stdin.readline().strip()
    began = cpu()
    taken = 0
    kinds = {}
    with imaplib.IMAP4_SSL("localhost", int(port), ssl_context=ssl.
                           create_default_context(cafile=ca_file)) as imap:
        imap.login(user, password)
        imap.select("INBOX")
        uids = imap.uid("SEARCH", "ALL")[1][0].split()
        for first in range(0, len(uids), AT_ONCE):
            some = b",".join(uids[first:first + AT_ONCE]).decode()
            for part in imap.uid("FETCH", some, "(BODY.PEEK[])")[1]:
                if isinstance(part, tuple):
                    kind, _ = read(part[1])
                    kinds[kind] = kinds.get(kind, 0) + 1
                    taken += 1
            imap.uid("MOVE", some, "Processed")
    print(taken, cpu() - began)
    print(kinds, file=sys.stderr)


if __name__ == "__main__":
    main()

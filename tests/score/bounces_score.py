#!/usr/bin/python3 -B
"""Kinds of messages and delivery reports, on messages that others wrote.

DIR/corpora/bounces (or DIR/bounces) holds the messages and bounces.tsv beside
that folder their labels: file, recipient (its number in that file), status,
reply, reason, hard, feedback. A row with feedback is a complaint, one with the
reason vacation an automatic reply, one with the reason delivered no failure;
every other row is a recipient that a letter did not reach, and `hard` says
whether that lasts. A file without a row is not scored.

People's messages are DIR/corpora/quoted and the rows of DIR/replies*.tsv whose
gate is not `ignore`; what they write is also put through a mailing list, and
each report is passed on by a person in two ways. With -v or VERBOSE=1 each miss
is told."""

import csv
import email
import email.policy
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

AT_ONCE = 200
VERBOSE = "-v" in sys.argv or os.environ.get("VERBOSE") == "1"
ADDRESS = re.compile(r"[^\s<>\"';:,()\[\]]+@[^\s<>\"';:,()\[\]]+")


def tell(*words):
    if VERBOSE:
        print(*words, file=sys.stderr)


def place_of(given, name):
    for path in (f"{given}/corpora/{name}", f"{given}/{name}"):
        if os.path.exists(path):
            return path
    return None


def explained(paths):
    """What the daemon makes of each, by path."""
    done = {}
    for start in range(0, len(paths), AT_ONCE):
        run = subprocess.run(
            [f"{os.environ.get('BUILT', 'build/release')}/involve", "-c",
             os.environ.get("CONFIG", "config"), "explain",
             *paths[start:start + AT_ONCE]],
            stdout=subprocess.PIPE, check=True)
        for line in run.stdout.decode().splitlines():
            said = json.loads(line)
            done[said["file"]] = said
    return done


def labels_of(path):
    files = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            files.setdefault(row["file"], {}).setdefault(row["recipient"], row)
    return {name: list(rows.values()) for name, rows in files.items()}


# ---- reports ----

def fields_of(message):
    """(address, action) for each block of a delivery-status part."""
    found = []
    for part in message.walk():
        if part.get_content_type() not in ("message/delivery-status",
                                           "message/global-delivery-status"):
            continue
        for block in part.get_payload():
            final = block.get("Final-Recipient") if hasattr(block, "get") \
                else None
            address = ADDRESS.search(str(final or "").split(";")[-1])
            if address:
                found.append((address.group(0).lower(),
                              str(block.get("Action", "")).strip().lower()))
    return found


def text_of(message):
    """All that is written in it, decoded, in lower case."""
    pieces = [str(value) for value in message.values()]
    for part in message.walk():
        pieces += [str(value) for value in part.values()]
        if part.is_multipart():
            continue
        raw = part.get_payload(decode=True) or b""
        for charset in (part.get_content_charset() or "utf-8", "latin-1"):
            try:
                pieces.append(raw.decode(charset))
            except (LookupError, UnicodeDecodeError):
                continue
    return "\n".join(pieces).lower()


def right_recipients(message, rows, said):
    """As many as labelled; those that the fields name, if any; else such as
    stand in it, and not who it was sent to while another is named."""
    got = {one["address"].lower() for one in said}
    want = {address for address, _ in fields_of(message)}
    if want and got == want:
        return True
    if len(said) != len(rows):
        return False
    text = text_of(message)
    sender = ADDRESS.search(str(message.get("To", "")))
    sender = sender.group(0).lower() if sender else ""
    others = {found.lower().strip(".") for found in ADDRESS.findall(text)}
    others.discard(sender)
    return all(address and address in text and
               (address != sender or not others or "\n" + address in text)
               for address in got)


def is_delay(message):
    fields = fields_of(message)
    if fields:
        return all(action.startswith("delayed") for _, action in fields)
    subject = str(message.get("Subject", "")).lower()
    return "delay" in subject or "warning" in subject


def score_reports(folder, labels):
    paths = {name: os.path.join(folder, name) for name in labels}
    said = explained(sorted(paths.values()))
    count = dict.fromkeys(("reports", "found", "rows", "lasting", "named",
                           "delays", "robots", "robots_found", "complaints",
                           "complaints_found"), 0)
    for name, rows in sorted(labels.items()):
        got = said[paths[name]]
        with open(paths[name], "rb") as file:
            message = email.message_from_bytes(file.read())
        if rows[0]["feedback"]:
            count["complaints"] += 1
            count["complaints_found"] += got["kind"] == "complaint"
            continue
        if rows[0]["reason"] == "vacation":
            count["robots"] += 1
            count["robots_found"] += got["kind"] == "robot"
            if got["kind"] != "robot":
                tell("robot", name, got["kind"])
            continue
        count["reports"] += 1
        count["found"] += got["kind"] == "bounce"
        if got["kind"] != "bounce":
            tell("bounce-found", name, got["kind"], got["why"])
        listed = got.get("bounce", {}).get("recipients", [])
        if right_recipients(message, rows, listed):
            count["named"] += 1
        else:
            tell("bounce-recipient", name, [r["address"] for r in listed],
                 fields_of(message), len(rows))
        fields = len({address for address, _ in fields_of(message)})
        for i, row in enumerate(rows[:fields or len(rows)]):
            right = i < len(listed) and \
                listed[i]["lasting"] == (row["hard"] == "true")
            count["rows"] += 1
            count["lasting"] += right
            if not right:
                tell("bounce-lasting", name, row["status"], row["reply"],
                     row["reason"], row["hard"], listed[i:i + 1])
        if is_delay(message) and any(one["action"] == "failed"
                                     for one in listed):
            count["delays"] += 1
            tell("delay-as-failure", name)
    return count


# ---- people ----

def as_mail(subject, text, headers=""):
    return (f"Return-Path: <sam.person@example.net>\r\n"
            f"From: Sam Person <sam.person@example.net>\r\n"
            f"To: voices@example.org\r\nSubject: {subject}\r\n{headers}"
            f"Message-ID: <one@example.net>\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: text/plain; charset=utf-8\r\n"
            f"Content-Transfer-Encoding: 8bit\r\n\r\n").encode() + \
        text.encode("utf-8", "replace")


def row_as_mail(reply):
    """A row's reply; lines in front that start with @ are headers."""
    text = re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(
        m.group(1), m.group(1)), reply)
    headers, subject = "", "Re: News and dates"
    while text.startswith("@"):
        line, _, text = text.partition("\n")
        if line.lower().startswith("@subject:"):
            subject = line.split(":", 1)[1].strip()
        else:
            headers += line[1:] + "\r\n"
    return as_mail(subject, text, headers)


LIST = ("List-Id: <friends.example.net>\r\nPrecedence: bulk\r\n"
        "List-Post: <mailto:friends@example.net>\r\n"
        "List-Unsubscribe: <mailto:friends-leave@example.net>\r\n")


def people_in(given):
    """Name and bytes of each message that a person wrote."""
    quoted = place_of(given, "quoted")
    for path in sorted(glob.glob(f"{quoted}/clients/*.eml")) if quoted else []:
        with open(path, "rb") as file:
            yield path, file.read()
    for path in sorted(glob.glob(f"{quoted}/trimmer-emails/*")) \
            if quoted else []:
        with open(path, encoding="utf-8", errors="replace") as file:
            text = file.read()
        yield path, as_mail("Re: News and dates", text)
        yield path + " by a list", as_mail("News and dates", text, LIST)
    for path in sorted(glob.glob(f"{quoted}/*.jsonl")) if quoted else []:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file):
                row = json.loads(line)
                text = next((row[key] for key in ("text", "email", "body")
                             if key in row), "")
                yield f"{path}:{number}", as_mail("Re: News", text)
    for rows in replies_in(given):
        for name, gate, reply in rows:
            if gate != "ignore":
                yield name, row_as_mail(reply)


def replies_in(given):
    for path in sorted(glob.glob(f"{given}/replies*.tsv")):
        rows = []
        with open(path, encoding="utf-8") as file:
            for line in file:
                cells = line.rstrip("\n").split("\t")
                if not line.startswith("#") and len(cells) == 4:
                    rows.append((f"{path}:{cells[0]}",
                                 cells[3].split(":")[0].strip(), cells[2]))
        yield rows


def passed_on(folder, labels):
    """What a person makes of a report: inside a letter, and as a file."""
    for name in sorted(labels):
        with open(os.path.join(folder, name), "rb") as file:
            raw = file.read()
        text = text_of(email.message_from_bytes(raw))
        subject = str(email.message_from_bytes(raw).get("Subject", ""))
        subject = re.sub(r"\s+", " ", subject).encode("ascii", "replace")
        yield f"{name} in a letter", as_mail(
            "Fwd: " + subject.decode(),
            "I got this back, what did I do wrong? I would like to come.\n\n"
            "-------- Forwarded Message --------\n" + text)
        yield f"{name} as a file", (
            b"From: Sam Person <sam.person@example.net>\r\n"
            b"To: voices@example.org\r\nSubject: what is this?\r\n"
            b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
            b"boundary=\"=_odd_1\"\r\n\r\n--=_odd_1\r\n"
            b"Content-Type: text/plain\r\n\r\nIt came back, see below.\r\n"
            b"--=_odd_1\r\nContent-Type: message/rfc822\r\n\r\n" + raw +
            b"\r\n--=_odd_1--\r\n")


def kinds_of(messages):
    with tempfile.TemporaryDirectory() as place:
        names = {}
        for number, (name, raw) in enumerate(messages):
            path = os.path.join(place, f"{number}.eml")
            with open(path, "wb") as file:
                file.write(raw)
            names[path] = name
        said = explained(list(names))
    return [(names[path], said[path]["kind"]) for path in names]


def main():
    given = sys.argv[1]
    folder = place_of(given, "bounces")
    if not folder or not place_of(given, "bounces.tsv"):
        sys.exit(f"bounces: there is no folder bounces with bounces.tsv in "
                 f"{given}")
    labels = labels_of(place_of(given, "bounces.tsv"))
    count = score_reports(folder, labels)
    robots = [(name, row_as_mail(reply)) for rows in replies_in(given)
              for name, gate, reply in rows if gate == "ignore"]
    for name, kind in kinds_of(robots):
        count["robots"] += 1
        count["robots_found"] += kind in ("robot", "bounce")
        if kind not in ("robot", "bounce"):
            tell("robot-found", name, kind)
    people = kinds_of(list(people_in(given)) + list(passed_on(folder, labels)))
    wrong = {"bounce": 0, "robot": 0}
    for name, kind in people:
        if kind in wrong:
            wrong[kind] += 1
            tell(f"human-as-{kind}", name)
    rates = {
        "bounce-found": (count["found"], count["reports"], 0.99),
        "bounce-lasting": (count["lasting"], count["rows"], 0.95),
        "bounce-recipient": (count["named"], count["reports"], 0.97),
        "complaint-found": (count["complaints_found"], count["complaints"], 0),
        "robot-found": (count["robots_found"], count["robots"], 0.93),
    }
    good = True
    for name, (got, total, least) in rates.items():
        print(f"# {got} of {total}")
        print(f"figure {name} {got / total if total else 1:.4f}")
        good = good and (not total or got / total >= least)
    print(f"# of {len(people)} messages of people")
    for name, value in (("human-as-bounce", wrong["bounce"]),
                        ("human-as-robot", wrong["robot"]),
                        ("delay-as-failure", count["delays"])):
        print(f"figure {name} {value}")
        good = good and value == 0
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

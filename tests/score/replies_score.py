#!/usr/bin/python3 -B
"""Figures auto-precision, found-or-passed, handled-alone and never-events: how
people's replies are read. Each reply of the TSV files in DIR (any *.tsv of
that form, or DIR itself if it is one) becomes a mail, and `involve explain
--sent CONTEXT` reads it. The form of the files, and what is counted, stands at
their top. VERBOSE=1 lists the replies that were not read as expected."""

import json
import os
import re
import subprocess
import sys
import tempfile

ADDRESS = "get.involved@example.org"
GATES = ("auto", "human", "noauto", "urgent", "ignore")
LIMITS = {"never-events": 0, "auto-precision": 1.0, "found-or-passed": 0.98,
          "handled-alone": 0.75}


def files_of(given):
    if os.path.isfile(given):
        return [given]
    names = [os.path.join(base, name) for base in (given, f"{given}/data")
             if os.path.isdir(base) for name in sorted(os.listdir(base))
             if name.endswith(".tsv")]
    return [name for name in names if is_of_form(name)]


def is_of_form(name):
    with open(name, encoding="utf-8") as file:
        lines = [line for line in file if line.strip() and line[0] != "#"]
    return bool(lines) and all(
        line.count("\t") == 3 and line.split("\t")[3].split(":")[0] in GATES
        for line in lines)


def unescape(text):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(
        m.group(1), m.group(1)), text)


def rows_of(name):
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                row, context, reply, expected = line.rstrip("\n").split("\t")
                yield row, context, unescape(reply), expected


def mail_of(reply):
    """The reply as a person's mail program would send it; with the header
    fields that the row gives, whatever they say of the body."""
    lines = reply.split("\n")
    fields = {
        "From": "Someone <someone@example.org>",
        "To": ADDRESS,
        "Subject": "Re: our letter",
        "Message-ID": "<reply@example.org>",
        "Date": "Mon, 02 Feb 2026 10:00:00 +0000",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    names = {name.lower(): name for name in fields}
    while lines and lines[0].startswith("@"):
        field, _, value = lines.pop(0)[1:].partition(":")
        field = field.strip()
        fields[names.get(field.lower(), field)] = value.strip()
    head = [f"{name}: {value}" for name, value in fields.items()]
    return "\r\n".join(head + [""] + lines + [""]).encode()


def intents_of(text):
    """(name, item) of each intent; what else is in the brackets informs."""
    found = []
    for name, inside in re.findall(r"([A-Z]+)(?:\(([^)]*)\))?", text):
        first = inside.split(",")[0].strip()
        item = first if re.fullmatch(r"\d+|\*", first) else ""
        if name == "PREF":
            item = first[:1]
        found.append((name, item))
    return found


class Row:
    def __init__(self, row, context, reply, expected):
        self.row, self.context, self.reply = row, context, reply
        self.expected = expected
        self.ways = []
        for way in expected.split("||"):
            gate, _, rest = way.strip().partition(":")
            self.ways.append((gate.strip(), set(intents_of(rest))))
        self.gate = self.intents = self.why = None

    def take(self, answer):
        self.gate = answer["gate"]
        self.shown = "; ".join(answer["intents"])
        self.intents = {intent for text in answer["intents"]
                        for intent in intents_of(text)}
        self.why = answer["why"]

    def plain(self, intents):
        return {i for i in intents if i[0] != "LANG"}

    def read_right(self):
        return any(self.plain(self.intents) == self.plain(want)
                   for _, want in self.ways)

    def handled(self):
        return self.gate == "auto" and any(
            gate == "auto" and self.plain(self.intents) == self.plain(want)
            for gate, want in self.ways)

    def wants(self, name):
        return any(name == i[0] for _, want in self.ways for i in want)

    def always_wants(self, name):
        return all(any(name == i[0] for i in want) for _, want in self.ways)

    def signups(self):
        return {i for _, want in self.ways for i in want if i[0] == "SIGNUP"}

    def never(self):
        """What must never happen, and did."""
        gates = {gate for gate, _ in self.ways}
        said = {name for name, _ in self.intents}
        found = []
        if not gates & {"auto", "human"} and self.gate in ("auto", "human"):
            found.append("an automatic message where none may be")
        if "STOP" in said and not self.wants("STOP") and \
                not self.wants("ERASE"):
            found.append("STOP that was not asked for")
        if self.always_wants("STOP") and "STOP" not in said:
            found.append("STOP missed")
        if self.gate == "auto" and not gates & {"ignore"}:
            wrong = {i for i in self.intents if i[0] == "SIGNUP"} - {
                i for gate, want in self.ways if gate == "auto" for i in want}
            if wrong:
                found.append("a sign-up that was not given")
        for name in ("DISTRESS", "SAFEGUARD", "THREAT"):
            if self.always_wants(name) and self.gate != "urgent":
                found.append(f"{name} that is not urgent")
        return found


def read(rows, involve, configuration):
    contexts = {}
    for row in rows:
        contexts.setdefault(row.context, []).append(row)
    with tempfile.TemporaryDirectory() as folder:
        for context, group in contexts.items():
            paths = []
            for i, row in enumerate(group):
                paths.append(os.path.join(folder, f"{i}.eml"))
                with open(paths[-1], "wb") as file:
                    file.write(mail_of(row.reply))
            done = subprocess.run(
                [involve, "-c", configuration, "explain", "--sent", context,
                 *paths], stdout=subprocess.PIPE, check=True)
            answers = done.stdout.decode().splitlines()
            for row, line in zip(group, answers, strict=True):
                row.take(json.loads(line))


def rate(part, whole):
    return 1.0 if whole == 0 else part / whole


def figures_of(rows):
    auto = [r for r in rows if r.gate == "auto"]
    booked = [(r, i) for r in auto for i in r.intents if i[0] == "SIGNUP"]
    right = [1 for r, i in booked if any(
        gate == "auto" and i in want for gate, want in r.ways)]
    asked = [(r, i) for r in rows for i in r.ways[0][1] if i[0] == "SIGNUP"]
    found = [1 for r, i in asked if i in r.intents or r.gate != "auto"
             and r.gate != "ignore"]
    alone = [r for r in rows if all(gate == "auto" for gate, _ in r.ways)]
    return {
        "never-events": sum(len(r.never()) for r in rows),
        "auto-precision": rate(len(right), len(booked)),
        "found-or-passed": rate(len(found), len(asked)),
        "handled-alone": rate(sum(r.handled() for r in alone), len(alone)),
        "replies-right": rate(sum(r.read_right() for r in rows), len(rows)),
        "languages-right": rate(
            sum({i for i in r.intents if i[0] == "LANG"} != set() and
                r.read_right() for r in rows if r.wants("LANG")),
            sum(r.wants("LANG") for r in rows)),
    }


def table_of(rows):
    print("# gate expected -> read:  " + "  ".join(f"{g:>6}" for g in GATES))
    for gate in GATES:
        of = [r for r in rows if r.ways[0][0] == gate]
        print(f"# {gate:>6} ({len(of):3})            " + "  ".join(
            f"{sum(r.gate == g for r in of):6}" for g in GATES))


def main():
    given = sys.argv[1]
    rows = [Row(*row) for name in files_of(given) for row in rows_of(name)]
    if not rows:
        print(f"# replies: no TSV of replies in {given}")
        return 0
    read(rows, f"{os.environ['BUILT']}/involve",
         os.environ.get("CONFIGURATION", "config"))
    table_of(rows)
    for row in rows:
        for event in row.never():
            print(f"# NEVER {row.row}: {event}: {row.reply!r} read as "
                  f"{row.gate}: {row.shown}")
    if os.environ.get("VERBOSE"):
        for row in rows:
            if not row.read_right() or (row.gate not in
                                        {g for g, _ in row.ways}):
                print(f"# {row.row}: {row.reply!r}\n#   expected "
                      f"{row.expected}\n#   read     {row.gate}: {row.shown}")
                if os.environ["VERBOSE"] != "1":
                    print("#   " + "\n#   ".join(row.why))
    fell = False
    for name, value in figures_of(rows).items():
        shown = f"{value:g}" if name == "never-events" else f"{value:.3f}"
        print(f"figure {name} {shown}")
        limit = LIMITS.get(name)
        fell |= limit is not None and (
            value > limit if name == "never-events" else value < limit)
    return 1 if fell else 0


if __name__ == "__main__":
    sys.exit(main())

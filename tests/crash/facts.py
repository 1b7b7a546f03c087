"""What must be true at the end of a week in which somebody died, as lines of
text: what stands in the mailboxes, the folders and the ledger. A line that is
missing is something lost; one too many is something done twice, or wrongly.
"""

import email.utils
import os
import re
from collections import Counter

import papers
from week import FILES

# What people's answers lead to. Someone whose letter is in doubt and did not
# come writes nothing, and none of this is there.
FROM_ANSWERS = {
    "P01": ["message acted", "filed in Processed",
            f"signup interested {papers.PANEL}", "letter ack"],
    "P02": ["message acted", "filed in Processed",
            f"signup interested {papers.ALLOTMENT}",
            f"signup interested {papers.CHAIR}", "letter ack"],
    "P03": ["message acted", "filed in Processed", "left", "letter stop",
            "audit stopped"],
    "P04": ["message passed", "filed in Needs a person", "on hold",
            "task bereavement", "audit held", "letter staff"],
    "P05": ["message alerted", "filed in Needs a person", "on hold",
            "task distress", "letter alert", "audit held"],
    "P06": ["message robot", "filed in Processed"],
    "P07": ["message acted", "message duplicate", "filed in Processed",
            "filed in Processed", f"signup interested {papers.CHAIR}",
            "letter ack"],
    "P08": ["message passed", "filed in Needs a person", "task answer",
            "letter staff"],
}
# The interests of each announcement with a start and an end: whoever has one of
# them is invited.
EVENTS = ({"events", "wellbeing"}, {"training"}, {"panels"})
WITHHELD = {"P09": "not_verified", "P10": "paused"}


class Findings:
    """lost, twice: lines. doubt: how many letters are in doubt, came: and did
    arrive. repeated: how many alerts, invitations and letters to staff came
    again with the same Message-ID, as they may."""

    def __init__(self, week):
        self.week = week
        self.worker = week.worker
        self.repeated = 0
        self.trouble = []
        self.doubtful = {(ref, kind) for ref, kind in self.ask(
            "SELECT coalesce(p.ref, ip.ref), d.kind FROM delivery d"
            " LEFT JOIN person p ON p.id = d.person_id"
            " LEFT JOIN inbound i ON i.id = d.inbound_id"
            " LEFT JOIN person ip ON ip.id = i.person_id"
            " WHERE d.state = 'in_doubt'")}
        self.doubt = len(self.doubtful)
        expected = Counter(self.expected())
        found = Counter(self.found())
        self.came = sum(found[f"{ref} letter {kind}"]
                        for ref, kind in self.doubtful)
        for ref, kind in self.doubtful:
            for lines in (expected, found):
                if lines[f"{ref} letter {kind}"] > 0:
                    lines[f"{ref} letter {kind}"] -= 1
        self.lost = sorted((expected - found).elements())
        self.twice = sorted((found - expected).elements())

    def ask(self, sql):
        rows = self.week.rows(sql)
        if rows is None:
            self.trouble.append("the ledger cannot be read")
        return rows or []

    # ---- what should be ----

    def expected(self):
        yield "issue 1 approved, audience 12, 4 items"
        yield "the account balances"
        yield "audit issue made"
        yield "audit issue approved"
        # The proof and two days' mails, to the one facilitator.
        yield from ["None letter staff"] * 3
        for name in FILES:
            yield f"announcement {name} version 1"
            yield f"file {name}, one reference, one note"
            yield "audit announcement accepted"
        for person in self.worker.people:
            if person.ref in WITHHELD:
                yield f"{person.ref} withheld {WITHHELD[person.ref]}"
                continue
            yield f"{person.ref} letter bulletin"
            for codes in EVENTS:
                if codes & set(person.interests.split("|")):
                    yield f"{person.ref} letter invitation"
        for person in set(p.ref for p in self.week.sent):
            for line in FROM_ANSWERS[person]:
                yield f"{person} {line}"

    # ---- what is ----

    def found(self):
        yield from self.found_in_ledger()
        yield from self.found_in_queue()
        yield from self.found_in_mailboxes()

    def found_in_ledger(self):
        for row in self.ask(
                "SELECT number, state, audience, (SELECT count(*) FROM"
                " issue_item t WHERE t.issue_id = i.id), audience - (SELECT"
                " count(*) FROM delivery d WHERE d.issue_id = i.id) FROM"
                " issue i"):
            yield "issue {} {}, audience {}, {} items".format(*row[:4])
            yield ("the account balances" if row[4] == 0 else
                   f"the account is out by {row[4]}")
        for sql in (
                "SELECT 'announcement ' || file_name || ' version ' || version"
                " FROM announcement",
                "SELECT 'audit ' || what FROM audit WHERE what IN"
                " ('issue made', 'issue approved', 'announcement accepted')",
                "SELECT 'sending is held: ' || value FROM fact"
                " WHERE name = 'held'",
                "SELECT coalesce(p.ref, '?') || ' message ' || disposition ||"
                " CASE filed_at WHEN 0 THEN ', not filed' ELSE '' END"
                " FROM inbound i LEFT JOIN person p ON p.id = i.person_id",
                "SELECT p.ref || ' signup ' || s.state || ' ' || v.title FROM"
                " signup s JOIN person p ON p.id = s.person_id JOIN"
                " announcement_version v ON v.announcement_id ="
                " s.announcement_id AND v.version = s.version",
                "SELECT ref || ' left' FROM person WHERE status = 'left'",
                "SELECT ref || ' on hold' FROM person"
                " WHERE hold_reason IS NOT NULL",
                "SELECT p.ref || ' task ' || t.kind FROM task t JOIN person p"
                " ON p.id = t.person_id WHERE t.kind <> 'in_doubt'",
                "SELECT p.ref || ' audit ' || a.what FROM audit a JOIN person p"
                " ON a.subject LIKE 'person ' || p.id || ' message %'",
                "SELECT p.ref || ' withheld ' || d.withheld FROM delivery d"
                " JOIN person p ON p.id = d.person_id"
                " WHERE d.state = 'withheld'",
                "SELECT purpose_key || ' is ' || state || ': ' || reply"
                " FROM delivery WHERE state NOT IN"
                " ('handed_over', 'withheld', 'in_doubt')"):
            for row in self.ask(sql):
                yield row[0]

    def found_in_queue(self):
        for part in (".", ".taking", "accepted", "refused"):
            folder = self.week.queue(part)
            names = os.listdir(folder) if os.path.isdir(folder) else []
            for name in names:
                path = os.path.join(folder, name)
                if not os.path.isfile(path) or name.endswith(".ok.txt"):
                    continue
                with open(path, encoding="utf-8") as file:
                    references = len(re.findall("^Reference: A-", file.read(),
                                                re.MULTILINE))
                noted = name + ".ok.txt" in names
                if part == "accepted" and references == 1 and noted:
                    yield f"file {name}, one reference, one note"
                else:
                    yield (f"file {part}/{name}, {references} references, "
                           f"{'a' if noted else 'no'} note")

    def found_in_mailboxes(self):
        letters = {token: (ref, kind) for token, ref, kind in self.ask(
            "SELECT d.token, coalesce(p.ref, ip.ref), d.kind FROM delivery d"
            " LEFT JOIN person p ON p.id = d.person_id"
            " LEFT JOIN inbound i ON i.id = d.inbound_id"
            " LEFT JOIN person ip ON ip.id = i.person_id"
            " WHERE d.token <> ''")}
        for address in self.worker.addresses():
            if address == self.worker.address:
                continue
            seen = set()
            for message in self.worker.read(address):
                token = message["Message-ID"].strip("<>").partition("@")[0]
                ref, kind = letters.get(token, ("?", "unknown to the ledger"))
                if kind in ("alert", "invitation", "staff") and token in seen:
                    self.repeated += 1
                    continue
                seen.add(token)
                yield f"{ref} letter {kind}"
        refs = {person.address: person.ref for person in self.worker.people}
        for folder in ("INBOX", "Junk", "Processed", "Needs a person"):
            for message in self.worker.read(self.worker.address, folder):
                sender = email.utils.parseaddr(message["From"])[1]
                yield f"{refs.get(sender, sender)} filed in {folder}"

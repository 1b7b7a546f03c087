"""What must be true at the end of a week in which somebody died, as lines of
text: what stands in the mailboxes, the folders and the ledger. A line that is
missing is something lost; one too many is something done twice, or wrongly.
"""

import email.utils
import os
import re
from collections import Counter

import papers
from afterwards import ROWS
from week import FILES, Week

SUPPRESSED = "1 suppressed"

# What people's answers lead to. Someone whose letter is in doubt and did not
# come writes nothing, and none of this is there.
FROM_ANSWERS = {
    "P01": ["message acted", "filed in Processed",
            f"signup interested {papers.PANEL}", "letter ack"],
    "P02": ["message acted", "filed in Processed",
            f"signup interested {papers.ALLOTMENT}",
            f"signup interested {papers.CHAIR}", "letter ack"],
    "P03": ["message acted", "filed in Processed", "left", "letter stop",
            "audit stopped", SUPPRESSED],
    "P04": ["message passed", "filed in Needs a person", "on hold",
            "task bereavement", "audit held",
            "letter staff handover"],
    "P05": ["message alerted", "filed in Needs a person", "on hold",
            "task distress", "letter alert", "audit held"],
    "P06": ["message robot", "filed in Processed"],
    "P07": ["message acted", "message duplicate", "filed in Processed",
            "filed in Processed", f"signup interested {papers.CHAIR}",
            "letter ack"],
    "P08": ["message passed", "filed in Needs a person", "task answer",
            "letter staff handover"],
}
# The interests of each announcement with a start and an end: whoever has one of
# them is invited.
EVENTS = ({"events", "wellbeing"}, {"training"}, {"panels"})
WITHHELD = {"P09": "not_verified", "P10": "paused"}

# What is no longer as it was after the week, and what is instead.
CHANGED = [
    "P04 message passed", "P04 task bereavement", "P05 message alerted",
    "P08 message passed", "P08 task answer", "P03 left", SUPPRESSED]
AFTERWARDS = [
    # The list, and who came in with it.
    "people/done/spring.csv", "people/spring.result.txt",
    f"{ROWS} others", "N001 on the list, 1 address, 1 consent",
    "row N002 to be repaired", "? task repair",
    "N003 left, merged into P11", "P11 task merge, closed",
    # Nobody took the alert, and then the second did: the first is told.
    "P05 letter alert", "P05 message alerted, taken by out of hours",
    "audit alert taken", "P05 letter staff taken",
    # What was urgent: by mail, with a proof, to whom it concerns.
    "announcement the-lift-is-out-of-order.txt version 1",
    "file the-lift-is-out-of-order.txt, one reference, one note",
    "submission filed", "audit announcement accepted", "audit issue made",
    "audit issue approved", "nobody letter staff proof",
    f"issue 2 approved, audience {ROWS + 14}, 1 items",
    "the account balances", "P02 letter bulletin 2", "P07 letter bulletin 2",
    "P11 letter bulletin 2", "P03 withheld opted_out", "P04 withheld on_hold",
    "P05 withheld on_hold", "P09 withheld not_verified", "P10 withheld paused",
    *(f"{ref} withheld nothing_to_say" for ref in (
        "N001", "P01", "P06", "P08", "P11", "P12")),  # N003 is P11 by now
    # What staff wrote: eight mails, each with its answer, one of them twice.
    *["facilitator filed in Processed"] * 8, "duty filed in Processed",
    *["? message acted"] * 8, "? message duplicate",
    *["nobody letter staff staff"] * 8,
    "P04 message passed, dealt with", "P04 task bereavement, closed",
    "P04 deceased", "P04 audit died",
    "P08 message passed, dealt with", "P08 task answer, closed",
    "P08 letter reply", "P12 left", "2 suppressed",
    "Wilma Test on the list, 1 address, 1 consent",
    # What came back.
    "P06 message bounce", "mailer-daemon filed in Processed",
    "P06 bounce 5.1.1", "P06 address suspended", "P06 audit address suspended",
    "P06 task address_check",
    # Who takes back that she left; who asks to join.
    "P03 message acted", "P03 filed in Processed", "P03 audit came back",
    "P03 letter ack", "? message acted", "sunita filed in Processed",
    "nobody letter join",
    # And the days that passed.
    "nobody letter staff daily", "nobody letter staff closing",
]


def survivors(life):
    """Who should have died at a step, and did not: then nothing was tried."""
    with open(life.log, encoding="utf-8", errors="replace") as file:
        log = file.read()
    for role, (number, later) in life.death.steps.items():
        if role != "involved" and not later and \
                life.died_of(role)[0] > number and \
                f"child.died role={role} signal=9" not in log:
            yield f"{role} did not die"
# If our question came.
JOINED = ["? message acted", "sunita filed in Processed",
          "Sunita Test letter ack",
          "Sunita Test on the list, 1 address, 1 consent",
          "Sunita Test audit joined"]


# ---- what should be ----

def expected_of_week(people, writers):
    yield "issue 1 approved, audience 12, 4 items"
    yield "the account balances"
    yield "audit issue made"
    yield "audit issue approved"
    # To the one facilitator; of the Wednesday as well, when it all began.
    yield "nobody letter staff proof"
    yield from ["nobody letter staff daily"] * 2
    for name in FILES:
        yield f"announcement {name} version 1"
        yield f"file {name}, one reference, one note"
        yield "audit announcement accepted"
    for person in people:
        if person.ref in WITHHELD:
            yield f"{person.ref} withheld {WITHHELD[person.ref]}"
            continue
        yield f"{person.ref} letter bulletin 1"
        for codes in EVENTS:
            if codes & set(person.interests.split("|")):
                yield f"{person.ref} letter invitation"
    for ref in writers:
        for line in FROM_ANSWERS[ref]:
            yield line if line is SUPPRESSED else f"{ref} {line}"


def expected_after(life):
    """As a Counter of lines."""
    if isinstance(life, Week):
        return Counter(expected_of_week(life.people, set(
            person.ref for person in life.sent)))
    lines = Counter(expected_of_week(life.people, FROM_ANSWERS))
    lines.subtract(CHANGED)
    lines.update(AFTERWARDS)
    if life.joins:
        lines.update(JOINED)
    return lines


# ---- what is ----

# A letter's token and kind, and as a line. One to staff is known by the first
# word of its purpose, a bulletin by its issue.
LETTERS = (
    "SELECT d.token, d.kind, coalesce(nullif(p.ref, ''), p.greeting,"
    " nullif(ip.ref, ''), ip.greeting, 'nobody') || ' letter ' || d.kind ||"
    " CASE d.kind WHEN 'staff' THEN ' ' || substr(d.purpose_key, 1,"
    " instr(d.purpose_key, ':') - 1) WHEN 'bulletin' THEN ' ' || d.issue_id"
    " ELSE '' END"
    " FROM delivery d LEFT JOIN person p ON p.id = d.person_id"
    " LEFT JOIN inbound i ON i.id = d.inbound_id"
    " LEFT JOIN person ip ON ip.id = i.person_id")


# Whoever it is about, as a line of the ledger; nobody known: "?".
WHO = "coalesce(nullif(p.ref, ''), p.greeting, '?')"
FACTS = (
    "SELECT 'announcement ' || file_name || ' version ' || version"
    " FROM announcement",
    "SELECT 'audit ' || what FROM audit WHERE what IN"
    " ('issue made', 'issue approved', 'announcement accepted',"
    " 'alert taken')",
    "SELECT 'sending is held: ' || value FROM fact WHERE name = 'held'",
    f"SELECT {WHO} || ' message ' || disposition || CASE filed_at WHEN 0 THEN"
    " ', not filed' ELSE '' END || CASE taken_by WHEN '' THEN '' ELSE"
    " ', taken by ' || taken_by END || CASE closed_at WHEN 0 THEN '' ELSE"
    " ', dealt with' END FROM inbound i LEFT JOIN person p"
    " ON p.id = i.person_id",
    f"SELECT {WHO} || ' signup ' || s.state || ' ' || v.title FROM signup s"
    " JOIN person p ON p.id = s.person_id JOIN announcement_version v"
    " ON v.announcement_id = s.announcement_id AND v.version = s.version",
    f"SELECT {WHO} || ' ' || p.status || coalesce(', merged into ' || (SELECT"
    " ref FROM person m WHERE m.id = p.merged_into), '') FROM person p"
    " WHERE p.status <> 'active'",
    f"SELECT {WHO} || ' on hold' FROM person p WHERE hold_reason IS NOT NULL",
    # Who came in afterwards; each once.
    f"SELECT {WHO} || ' on the list, ' || (SELECT count(*) FROM contact c WHERE"
    " c.person_id = p.id) || ' address, ' || (SELECT count(*) FROM consent c"
    " WHERE c.person_id = p.id) || ' consent' FROM person p WHERE"
    " p.status = 'active' AND coalesce(p.ref, '') NOT GLOB '[PM]*'",
    "SELECT count(*) || ' others' FROM person WHERE ref LIKE 'M%'"
    " HAVING count(*) > 0",
    "SELECT 'row ' || row_key || ' to be repaired' FROM repair",
    f"SELECT {WHO} || ' task ' || t.kind || CASE t.closed_at WHEN 0 THEN ''"
    " ELSE ', closed' END FROM task t LEFT JOIN person p ON p.id = t.person_id"
    " WHERE t.kind <> 'in_doubt'",
    f"SELECT {WHO} || ' audit ' || a.what FROM audit a JOIN person p"
    " ON a.subject LIKE 'person ' || p.id || ' message %'",
    f"SELECT {WHO} || ' withheld ' || d.withheld FROM delivery d JOIN person p"
    " ON p.id = d.person_id WHERE d.state = 'withheld'"
    " AND coalesce(p.ref, '') NOT LIKE 'M%'",
    f"SELECT {WHO} || ' bounce ' || b.status FROM bounce b JOIN person p"
    " ON p.id = b.person_id",
    f"SELECT {WHO} || ' address suspended' FROM contact c JOIN person p"
    " ON p.id = c.person_id WHERE c.bounced_at > 0",
    "SELECT 'submission filed' FROM submission WHERE filed_at > 0",
    "SELECT count(*) || ' suppressed' FROM suppression HAVING count(*) > 0",
    "SELECT purpose_key || ' is ' || state || ': ' || reply FROM delivery"
    " WHERE state NOT IN ('handed_over', 'withheld', 'in_doubt')",
)


class Findings:
    """lost, twice: lines. doubt: how many letters are in doubt, came: and did
    arrive. repeated: how many alerts, invitations and letters to staff came
    again with the same Message-ID, as they may."""

    def __init__(self, life):
        self.life = life
        self.worker = life.worker
        self.repeated = 0
        self.trouble = list(survivors(life))
        doubtful = [line for _, _, line in self.ask(
            LETTERS + " WHERE d.state = 'in_doubt'")]
        self.doubt = len(doubtful)
        expected = expected_after(life)
        found = Counter(self.found())
        self.came = sum(found[line] for line in set(doubtful))
        for line in doubtful:
            for lines in (expected, found):
                if lines[line] > 0:
                    lines[line] -= 1
        self.lost = sorted((expected - found).elements())
        self.twice = sorted((found - expected).elements())

    def ask(self, sql):
        rows = self.life.rows(sql)
        if rows is None:
            self.trouble.append("the ledger cannot be read")
        return rows or []

    def found(self):
        yield from self.found_in_ledger()
        yield from self.found_in_queue()
        yield from self.found_in_people()
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
        for sql in FACTS:
            for row in self.ask(sql):
                yield row[0]

    def found_in_queue(self):
        for part in (".", ".taking", "accepted", "refused"):
            folder = self.life.queue(part)
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

    def found_in_people(self):
        """The folder for lists of people."""
        top = os.path.join(self.life.config, "people")
        for folder, _, names in os.walk(top):
            for name in names:
                yield f"people/{os.path.relpath(os.path.join(folder, name), top)}"

    def found_in_mailboxes(self):
        letters = {token: (kind, line) for token, kind, line in self.ask(
            LETTERS + " WHERE d.token <> ''")}
        for address in self.worker.addresses():
            if address == self.worker.address:
                continue
            seen = set()
            for message in self.worker.read(address):
                token = message["Message-ID"].strip("<>").partition("@")[0]
                kind, line = letters.get(token, (
                    "", f"a letter to {address} that the ledger knows not"))
                if kind in ("alert", "invitation", "staff") and token in seen:
                    self.repeated += 1
                    continue
                seen.add(token)
                yield line
        refs = {person.address: person.ref for person in self.worker.people}
        for folder in ("INBOX", "Junk", "Processed", "Needs a person"):
            for message in self.worker.read(self.worker.address, folder):
                sender = email.utils.parseaddr(message["From"])[1]
                name = re.split("[-@]", sender)[0] if "mailer" not in sender \
                    else "mailer-daemon"
                yield f"{refs.get(sender, name)} filed in {folder}"

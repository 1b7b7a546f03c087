"""What the week promises, looked at when it is over."""

import collections

import mail
import papers
import servers as live
import week_people as cast
from play import entry_in
from stage import step
from week_people import named


def all_match(messages, words):
    return len(messages) == len(words) and all(
        w in m["Subject"] for m, w in zip(messages, words))


class Promises:
    """A part of Week: reads mailboxes and the ledger, and changes nothing."""

    def check(self):
        self.wait_until_quiet()
        step("What was promised")
        self.check_letters()
        self.check_last_bulletin()
        self.check_entries()
        self.check_silence()
        self.check_staff()
        self.check_ledger()

    def check_letters(self):
        for person in cast.WITH_MAILBOX:
            # The first of a name; the other Maureen has nothing.
            due = (cast.LETTERS.get(person.name, [])
                   if named(person.name) is person else [])
            got = self.letters_to(person)
            self.promise(all_match(got, due),
                         f"{person.full_name} <{person.address}>: "
                         + ("; ".join(m["Subject"].replace(
                             "Northgate Get Involved: ", "")
                             for m in got) or "nothing"))
        telling = [person.full_name for person in cast.WITH_MAILBOX
                   for message in self.post.read(person.address)
                   if self.names_another(person, message)]
        self.promise(not telling, "no letter names anybody else on the list"
                     + "".join(f"; one to {name} does" for name in telling))
        ids = collections.Counter(
            message["Message-ID"] for address in self.servers.passwords
            if address != live.DAEMON
            for message in self.post.read(address))
        self.promise(max(ids.values()) == 1, "no letter came twice")

    def check_last_bulletin(self):
        old = (papers.ALLOTMENT, papers.WAITING_ROOM, "Northgate hall")
        self.promise(not any(title in mail.text_of(letter) for title in old
                             for letter in self.last.values()),
                     "the second bulletin holds nothing that was shown before, "
                     "but for the last chance")

    def check_entries(self):
        """Invitations; and those who were told of the other time are those
        who were told of the first, but for whoever is on hold."""
        told, changed = {}, {}
        fine = True
        for person in cast.WITH_MAILBOX:
            for message in self.post.read(person.address):
                entry = entry_in(message)
                if not entry:
                    continue
                fine = fine and entry.count("ATTENDEE") == 1 \
                    and f"mailto:{person.address}" in entry
                if papers.CHAIR in mail.text_of(message):
                    uid = next(line for line in entry.split("\n")
                               if line.startswith("UID:"))
                    if "has changed" in message["Subject"]:
                        changed[uid] = person
                    elif "SEQUENCE:0" in entry:
                        told[uid] = person
        self.promise(fine, "each invitation names one person, who got it")
        held = named("Shanice")
        self.promise(changed and changed == {
            uid: person for uid, person in told.items() if person is not held},
            f"{len(told)} were invited to the course; {len(changed)} were told "
            "of the new time, and one is to be rung")

    def check_silence(self):
        for address, (count, why) in self.silent.items():
            self.promise(len(self.post.read(address)) == count,
                         f"nothing more to {address}, {why}")

    def check_staff(self):
        alerts = [m for desk in (self.sam, self.jo, self.ravi)
                  for m in desk.letters()
                  if m["Subject"].startswith("A person is needed now")]
        self.promise(len(alerts) == 1, "one alert; whoever got it took it")
        for desk in (self.jo, self.ravi, self.pat, self.sam):
            answers = desk.answers()
            self.promise(all(count == 1 for count in answers),
                         f"mails that {desk.name} wrote: {len(answers)}, and "
                         "each was answered once")

    def check_ledger(self):
        waiting = [m["message"]
                   for m in self.daemon.json("inbox", "list", "--json")
                   if m["waits_for_a_person"]]
        self.promise(not waiting, "every hand-over is settled"
                     + "".join(f"; not M-{m:04}" for m in waiting))
        for issue in self.daemon.json("issues", "--json"):
            account = issue["account"]
            open_ones = sum(account["letters"][state] for state in (
                "waiting", "claimed", "in_doubt"))
            self.promise(account["balances"] and not open_ones,
                         f"issue {issue['number']}: {account['audience']} "
                         "people, and the numbers add up")

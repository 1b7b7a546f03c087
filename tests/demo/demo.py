#!/usr/bin/python3 -B
"""`make demo`: one week of a small network, on real servers, in a minute.

Exim and Dovecot run on this machine alone, the real daemon runs beside them,
and twelve invented people read their mailboxes and answer. Only the clock is
not real: the demo moves it to the moments at which something is due.

`make demo STAY=1` stays at the end, for words of one's own.
"""

import os
import sys

import play  # first: it knows where mail and servers are
import mail
import papers
import people
import servers as live
from play import ALERT_MAILBOX, Play
from stage import ask, quote, say, shorten, step, table, Trouble, wait


class Demo(Play):
    """The story; each step is a method, in the order of the week."""

    def __init__(self, place, servers):
        super().__init__(place, servers, people.PEOPLE)
        self.csv = os.path.join(place, "people.csv")
        self.read_before = {}  # address to how many messages it had then

    def run(self):
        self.set_up()
        self.import_people()
        self.queue_announcements()
        self.mend_the_refused_one()
        self.approve_the_issue()
        self.send_the_issue()
        self.people_answer()
        self.show_what_became_of_it()
        self.import_again()
        self.check_promises()
        if os.environ.get("STAY", "0") not in ("", "0"):
            self.stay()

    def set_up(self):
        self.at(self.wednesday, "15:00", "An office, a mailbox, a daemon")
        say("Exim and Dovecot are up; nothing leaves this machine.")
        self.daemon.involve("check")
        self.daemon.start()
        say("The daemon is running.")

    def import_people(self):
        step("The facilitator imports the list and approves the wording")
        with open(self.csv, "w", encoding="utf-8") as file:
            file.write(people.csv_of(people.PEOPLE, self.wednesday))
        self.daemon.own(self.csv)
        self.daemon.involve("people", "import", self.csv)
        self.daemon.involve("approve", "wording")

    def queue_announcements(self):
        step("Colleagues save announcements into the queue folder")
        for name, text in papers.announcements(self.thursday).items():
            self.save(name, text)
        self.wait_for_file("refused/singing.txt")
        for name in papers.announcements(self.thursday):
            if name != "singing.txt":
                self.wait_for_file("accepted/" + name)
        say("Six are accepted, one is refused. The note beside it:")
        quote(open(self.queue("refused/singing.txt.why.txt")).read())

    def mend_the_refused_one(self):
        step("Its author puts the weekday right and saves it again")
        self.save("singing.txt", papers.mended(
            papers.announcements(self.thursday)["singing.txt"]))
        self.wait_for_file("accepted/singing.txt")
        quote(open(self.queue("accepted/singing.txt.ok.txt")).read())

    def approve_the_issue(self):
        self.at(self.wednesday, "16:00", "The issue is made, and waits for an OK")
        wait("the issue", lambda: self.daemon.answers("issues", "show", "1"))
        self.daemon.involve("issues", "show", "1")
        self.daemon.involve("approve", "1")

    def send_the_issue(self):
        self.at(self.thursday, "10:00", "The bulletin goes, one letter each")
        due = [p for p in people.PEOPLE if p.gets_the_bulletin]
        later = [p for p in due if p.mailbox.startswith("grey-")]
        self.wait_for_letters([p for p in due if p not in later])
        say(f"{len(self.letters)} people have it. The server of "
            f"{later[0].full_name} said \"later\".")
        self.at(self.thursday, "10:10", "The daemon tries that server again")
        self.wait_for_letters(later)
        say(f"{later[0].full_name} has it too.")
        first = self.letters[people.PEOPLE[0].address]
        say(f"As {people.PEOPLE[0].full_name} sees it:")
        quote(f"From: {first['From']}\nTo: {first['To']}\n"
              f"Subject: {first['Subject']}\n\n{mail.text_of(first)}")

    def people_answer(self):
        step("People write back, each in their own way")
        writers = [p for p in people.PEOPLE if p.writes]
        for person in writers:
            letter = self.letters[person.address]
            sender = person.writer or person.full_name
            say(f"{sender}: " + shorten(person.words(letter)))
            self.send(person, person.answer(letter, self.clock.now()))
        wait("the daemon to read everything",
             lambda: not self.post.read(live.DAEMON)
             and len(self.dealt_with()) == len(writers))
        self.wait_until_quiet()

    def show_what_became_of_it(self):
        step("What became of it")
        rows = [("they wrote", "we understood", "we recorded", "we answered")]
        inbox = self.daemon.json("inbox", "list", "--json")
        for person in people.PEOPLE:
            if person.writes:
                rows.append(self.row(person, person.words(
                    self.letters[person.address]), inbox))
        table(rows)
        self.daemon.involve("signups")
        self.daemon.involve("issues", "show", "1")

    def import_again(self):
        step("Next month somebody imports the same old file again")
        self.daemon.involve("people", "import", self.csv)
        status = {p["ref"]: p["status"]
                  for p in self.daemon.json("people", "list", "--json")}
        self.promise(status["P03"] == "left",
                     "Priya said STOP, and stays stopped")

    def check_promises(self):
        step("What was promised")
        for person in people.PEOPLE:
            got = len(self.letters_to(person))
            expected = person.gets_the_bulletin + person.answers
            self.promise(got == expected, f"{person.full_name}: "
                         f"{expected} {'letter' if expected == 1 else 'letters'}"
                         + ("" if got == expected else f", not {got}"))
        invited = [(person, entry) for person in people.PEOPLE
                   for entry in self.entries_of(person)]
        self.promise(invited and all(
            entry.count("ATTENDEE") == 1 and f"mailto:{person.address}" in entry
            for person, entry in invited),
            f"{len(invited)} invitations for calendars, each to one person")
        alerts = self.post.read(ALERT_MAILBOX)
        self.promise(len(alerts) == 1, "one alert, to the person on duty")
        telling = [person.full_name for person in people.PEOPLE
                   for message in self.post.read(person.address)
                   if self.names_another(person, message)]
        self.promise(not telling, "no letter names anybody else on the list"
                     + "".join(f"; one to {name} does" for name in telling))

    def stay(self):
        step("Over to you")
        person = people.PEOPLE[0]
        say(f"SMTP localhost:{self.servers.smtp_port} (STARTTLS), "
            f"IMAP localhost:{self.servers.imaps_port} (TLS), "
            f"CA {self.servers.ca_file}")
        say(f"Login {person.address}, password "
            f"{self.servers.passwords[person.address]}")
        say("Or answer the bulletin here: `Maureen: yes to 1 and 3`. An empty "
            "line ends it.")
        while line := ask("> "):
            name, _, words = line.partition(":")
            found = [p for p in people.PEOPLE if p.name == name.strip()
                     and p.address in self.letters]
            if found:
                self.try_words(found[0], words.strip())
            else:
                say("Nobody of that name has a letter. There are "
                    + ", ".join(p.name for p in people.PEOPLE
                                if p.address in self.letters))

    # What the steps are made of.

    def send(self, person, message):
        self.read_before[person.address] = len(self.post.read(person.address))
        self.post.send(person.address, message, "" if person.robot else None)

    def row(self, person, words, inbox):
        """`inbox list --json`: an array, newest last, of objects with the
        person's ref, gate, intents, disposition and recorded (sentences)."""
        ours = [m for m in inbox if m["person"] == person.ref]
        if not ours:
            raise Trouble(f"`inbox list` has nothing of {person.full_name}")
        reading = ours[-1]
        new = self.post.read(person.address)[
            self.read_before[person.address]:]
        return (f"{person.writer or person.name}: {shorten(words)}",
                f"{reading['gate']}: {'; '.join(reading['intents'])}",
                "; ".join([reading["disposition"], *reading["recorded"]]),
                "; ".join(m["Subject"] for m in new) or "nothing")

    def try_words(self, person, words):
        before = len(self.dealt_with())
        self.send(person, mail.reply(
            self.letters[person.address],
            f"{person.full_name} <{person.address}>", words,
            date=self.clock.now()))
        wait("the daemon to read it", lambda: len(self.dealt_with()) > before)
        self.wait_until_quiet()
        table([("you wrote", "we understood", "we recorded", "we answered"),
               self.row(person, words,
                        self.daemon.json("inbox", "list", "--json"))])
        for message in self.post.read(person.address)[
                self.read_before[person.address]:]:
            quote(mail.text_of(message))


if __name__ == "__main__":
    sys.exit(play.main(Demo, [p.address for p in people.PEOPLE]))

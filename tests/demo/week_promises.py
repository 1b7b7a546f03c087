"""What the week promises, looked at when it is over."""

import collections

import mail
import week_people as cast
from play import entry_in
from stage import say, step, table


class Promises:
    """For Week: `expected` says how many letters each person may have."""

    def check(self):
        self.post_of_the_week()
        step("What was promised")
        self.check_letters()
        self.check_entries()
        self.check_silence()
        self.check_staff()
        self.check_ledger()

    def post_of_the_week(self):
        step("All letters to people, in their order")
        for person in cast.WITH_MAILBOX:
            subjects = [m["Subject"].replace("Northgate Get Involved", "...")
                        for m in self.post.read(person.address)]
            say(f"{person.full_name} <{person.address}>: "
                + ("; ".join(subjects) or "nothing"))

    def check_letters(self):
        for person in cast.WITH_MAILBOX:
            got = len(self.letters_to(person))
            due = self.expected.get(person.address, 0)
            self.promise(got == due, f"{person.full_name} <{person.address}>: "
                         f"{due} {'letter' if due == 1 else 'letters'}"
                         + ("" if got == due else f", not {got}"))
        telling = [person.full_name for person in cast.WITH_MAILBOX
                   for message in self.post.read(person.address)
                   if self.names_another(person, message)]
        self.promise(not telling, "no letter names anybody else on the list"
                     + "".join(f"; one to {name} does" for name in telling))
        ids = collections.Counter(
            message["Message-ID"] for address in self.servers.passwords
            if not address.startswith("involve@")
            for message in self.post.read(address))
        self.promise(max(ids.values()) == 1, "no letter came twice")

    def check_entries(self):
        """Invitations, and who was told of the other time."""
        entries = [(person, entry) for person in cast.WITH_MAILBOX
                   for entry in self.entries_of(person)]
        self.promise(entries and all(
            entry.count("ATTENDEE") == 1 and f"mailto:{person.address}" in entry
            for person, entry in entries),
            f"{len(entries)} invitations and changes, each to one person")

    def check_silence(self):
        for address, (count, why) in self.silent.items():
            self.promise(len(self.post.read(address)) == count,
                         f"nothing more to {address}, {why}")

    def check_staff(self):
        alerts = [m for desk in (self.sam, self.jo, self.ravi)
                  for m in desk.letters()
                  if "A person is needed now" in m["Subject"]]
        self.promise(len(alerts) == 1 and "TAKEN" in mail.text_of(alerts[0]),
                     "one alert, and who got it has taken it")
        for desk in (self.jo, self.ravi, self.pat, self.sam):
            answers = desk.answers()
            self.promise(all(count == 1 for count in answers),
                         f"{desk.name} wrote {len(answers)} mails to the "
                         "network, and each was answered once")

    def check_ledger(self):
        waiting = [m for m in self.daemon.json("inbox", "list", "--json")
                   if m["waits_for_a_person"]]
        self.promise(not waiting, "every hand-over is settled" + "".join(
            f"; not {m['reference']}" for m in waiting))
        for issue in self.daemon.json("issues", "--json"):
            account = issue["account"]
            self.promise(account["balances"] and not sum(
                account["letters"][state] for state in (
                    "waiting", "claimed", "in_doubt")),
                f"issue {issue['issue']}: {account['audience']} people, and "
                "the numbers add up")

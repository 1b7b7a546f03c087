"""Mailboxes, people and programs, for one run after another."""

import datetime
import email
import os
import shutil

import mail
import papers
import people
import servers as live


def network(worker):
    """Twelve people, with mailboxes that no other worker uses."""
    def person(ref, name, interests, **more):
        return people.Person(ref, name, name + " Test", interests,
                             mailbox=f"{name.lower()}-{worker}", **more)

    return [
        person("P01", "Maureen", "events|panels", writes="{number} please",
               about=papers.PANEL),
        person("P02", "Tunde", "events|training|wellbeing",
               writes="{number} and {other} please", about=papers.ALLOTMENT),
        person("P03", "Priya", "events|news", writes="STOP", client="outlook"),
        person("P04", "Gwenda", "wellbeing",
               writes="I am Gwenda's daughter. I am sorry to tell you that Mum "
                      "died on Sunday.", client="thunderbird"),
        person("P05", "Shanice", "training",
               writes="I don't want to be here any more and I have been saving "
                      "up my tablets.", client="apple"),
        person("P06", "Bernard", "panels", writes="I am away until Monday.",
               robot=True),
        person("P07", "Aled", "training", writes="{number} please",
               about=papers.CHAIR),
        person("P08", "Lorna", "events", writes="Is there a ramp?"),
        person("P09", "Dennis", "events", consent=""),
        person("P10", "Marjorie", "events", paused=True),
        person("P11", "Kofi", "training"),
        person("P12", "Ines", "panels"),
    ]


class Worker:
    """Mailboxes and programs for one run after another. `nobody` is a death
    that befalls nobody; `before` is the folder that play_the_week left."""

    def __init__(self, number, place, servers, days, moment, nobody):
        self.number = number
        self.servers = servers
        self.programs = os.path.join(place, "programs")
        self.repository = os.path.join(place, "repository")
        self.wednesday, self.thursday = days
        self.moment = moment
        self.people = network(number)
        self.domain_part = f"-{number}@northgate.example"
        self.address = "involve" + self.domain_part
        self.alerted = "safeguarding" + self.domain_part
        self.facilitator = "facilitator" + self.domain_part
        self.duty = "duty" + self.domain_part
        self.newcomer = f"sunita-{number}@example.org"
        self.nobody = nobody
        self.before = None

    def day(self, days):
        """Of the bulletin's Thursday, as 2026-11-26."""
        return (self.thursday + datetime.timedelta(days)).isoformat()

    def addresses(self):
        return [self.address, self.alerted, self.duty, self.facilitator,
                self.newcomer, *(person.address for person in self.people)]

    def folder(self, address, folder):
        name = "" if folder == "INBOX" else "." + folder
        return os.path.join(self.servers.dir, "mail", address, name)

    def files(self, address, folder="INBOX"):
        """The Maildir is read as files: quicker than IMAP, and the server
        is not asked about what it may be asked wrongly."""
        for part in ("cur", "new"):
            path = os.path.join(self.folder(address, folder), part)
            if os.path.isdir(path):
                for name in sorted(os.listdir(path)):
                    yield os.path.join(path, name)

    def read(self, address, folder="INBOX"):
        messages = []
        for path in self.files(address, folder):
            try:
                with open(path, "rb") as file:
                    messages.append(email.message_from_binary_file(
                        file, policy=mail.POLICY))
            except FileNotFoundError:
                pass  # moved meanwhile; whoever waits asks again
        return messages

    def is_post_under_way(self):
        """Other workers' post counts too: it is soon gone."""
        for _, _, names in os.walk(os.path.join(self.servers.dir,
                                                "exim/spool/input")):
            if any(name.endswith("-H") for name in names):
                return True
        return False

    def empty(self):
        for address in self.addresses():
            shutil.rmtree(os.path.join(self.servers.dir, "mail", address),
                          ignore_errors=True)
        for name in live.FOLDERS:
            for part in ("cur", "new", "tmp"):
                os.makedirs(os.path.join(self.folder(self.address, name),
                                         part))

    def keep(self, place):
        """The mailboxes as they are."""
        for address in self.addresses():
            if os.path.isdir(self.folder(address, "INBOX")):
                shutil.copytree(self.folder(address, "INBOX"),
                                os.path.join(place, address))

    def restore(self, place):
        self.empty()
        for address in os.listdir(place):
            shutil.copytree(os.path.join(place, address),
                            self.folder(address, "INBOX"), dirs_exist_ok=True)

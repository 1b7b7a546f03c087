"""What the steps of the week are made of: desks, days, and waiting."""

import datetime

import mail
import papers
import people
import play
import servers as live
import week_people as cast
from desk import Desk
from play import Play, entry_in
from stage import step, wait
from week_people import named


class WeekStage(Play):
    """All days are counted from the Thursday of the first bulletin."""

    def __init__(self, place, servers):
        super().__init__(place, servers, cast.EVERYBODY)
        self.desks = {who.address: Desk(self.post, self.clock, who.name,
                                        who.address) for who in cast.STAFF}
        self.desks |= {p.address: Desk(self.post, self.clock, p.full_name,
                                       p.address) for p in cast.WITH_MAILBOX}
        self.jo, self.ravi, self.pat, self.sam = (
            self.desks[who.address] for who in cast.STAFF)
        # This week's Monday may have been.
        self.thursday += datetime.timedelta(7)
        self.last = {}  # name to the bulletin of the second week
        self.silent = {}  # address to how many letters it may have, and why

    def configure(self):
        papers.write_configuration(self.config, play.REPOSITORY, self.servers,
                                   cast.STAFF_CONF)

    def day(self, days):
        return self.thursday + datetime.timedelta(days)

    def on(self, days, hour, title):
        """When a person does something, and nothing is due by itself."""
        self.at(self.day(days), hour, title, early=-1)

    def morning(self, days, title):
        """Waits for the daily mail to Jo, and gives it."""
        before = self.jo.letters()
        self.at(self.day(days), "08:00", title)
        return self.jo.get_new("Your day", before)

    def desk(self, name):
        return self.desks[named(name).address]

    def bulletin_of(self, desk):
        return self.letters[desk.address]

    def number(self, desk, title):
        return people.number_of(title, self.bulletin_of(desk))

    def wait_for_bulletins(self, names):
        for person in map(named, names):
            self.letters[person.address] = self.desks[person.address].get(
                "news and opportunities")

    def wait_until_read(self):
        """Everything that lies in the daemon's mailbox was read."""
        wait("the daemon to read everything",
             lambda: not self.post.read(live.DAEMON))

    def handover(self, desk, name):
        """Waits for the newest mail about what they wrote."""
        who = named(name).full_name
        return wait(f"a hand-over to {desk.name} about {name}", lambda: next(
            (m for m in reversed(desk.letters())
             if m["Subject"].startswith("A reply needs you")
             and mail.text_of(m).startswith(who)), None))

    def invitation(self, desk, title):
        return wait(f"the invitation of {desk.name}", lambda: next(
            (m for m in desk.letters()
             if entry_in(m) and title in mail.text_of(m)), None))

    def be_silent(self, name, why):
        """From now on nothing goes to them."""
        self.wait_until_quiet()
        address = named(name).address
        self.silent[address] = (len(self.post.read(address)), why)

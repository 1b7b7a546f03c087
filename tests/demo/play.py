"""A story that is played on real servers, from its place to its promises:
what `make demo` and `make demo WEEK=1` have in common."""

import datetime
import os
import shutil
import signal
import sys
import tempfile
import time
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(REPOSITORY, "tests/live"))

import mail  # noqa: E402
import papers  # noqa: E402
import servers as live  # noqa: E402
from stage import Clock, Daemon, Trouble, say, step, wait  # noqa: E402

PROGRAMS = os.path.join(REPOSITORY, "build/release/demo")
KEPT = os.path.join(REPOSITORY, "build/demo")
LONDON = zoneinfo.ZoneInfo("Europe/London")
ALERT_MAILBOX = "safeguarding@northgate.example"


def main(story, addresses):
    """Plays the story (a class of Play's kind); the exit status. `addresses`
    are those of everybody who has a mailbox, besides the servers' own."""
    # Ending by a signal unwinds as Ctrl-C does: daemon and servers stop.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="involved-", dir="/tmp") as place:
        os.chmod(place, 0o711)  # the servers may run as another user
        try:
            with live.Servers(os.path.join(place, "mail"),
                              addresses) as servers:
                play = story(place, servers)
                try:
                    play.run()
                finally:
                    play.daemon.stop()
                    keep(play.config, play.daemon.log, play.clock.path)
                return 0 if play.promises_kept else 1
        except (Trouble, live.ServerFailed, FileNotFoundError) as trouble:
            print(f"\nThe demo stopped: {trouble}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            return 130


def entry_in(message):
    """The calendar entry of an invitation, unfolded; or nothing."""
    for part in message.walk():
        if part.get_content_type() == "text/calendar":
            return part.get_content().replace("\r\n", "\n").replace("\n ", "")
    return ""


class Play:
    """The stage, and what is done on it; `people` are those on the list."""

    def __init__(self, place, servers, people):
        self.people = people
        self.post = mail.Post(servers.smtp_port, servers.imaps_port,
                              servers.ca_file, servers.passwords)
        self.servers = servers
        self.config = os.path.join(place, "config")
        self.clock = Clock(os.path.join(place, "clock"))
        self.wednesday = next_wednesday()
        self.thursday = self.wednesday + datetime.timedelta(1)
        os.mkdir(self.config)
        self.configure()
        self.daemon = Daemon(PROGRAMS, place, self.config, self.clock, servers)
        self.letters = {}  # address to the bulletin in that mailbox
        self.promises_kept = True

    def configure(self):
        papers.write_configuration(self.config, REPOSITORY, self.servers)

    def at(self, date, hour, title, early=3):
        """Moves the clock to three seconds before, so that the daemon reads
        its mailbox first, as it would have all night."""
        moment = datetime.datetime.combine(
            date, datetime.time.fromisoformat(hour), LONDON)
        self.clock.move_to(moment.timestamp() - early)
        step(f"{moment:%A} {moment.day} {moment:%B}, {hour}. {title}")

    def file(self, name):
        return os.path.join(self.config, name)

    def queue(self, name):
        return self.file(os.path.join("announcements", name))

    def save(self, name, text):
        self.save_as(os.path.join("announcements", name), text)

    def save_as(self, name, text):
        half = self.file(os.path.join(os.path.dirname(name), ".saving"))
        with open(half, "w", encoding="utf-8") as file:
            file.write(text)
        self.daemon.own(half)
        os.rename(half, self.file(name))

    def read_file(self, name):
        """Waits for it, and reads it."""
        wait(name, lambda: os.path.exists(self.file(name)))
        with open(self.file(name), encoding="utf-8") as file:
            return file.read()

    def wait_for_file(self, name):
        wait(name, lambda: os.path.exists(self.queue(name)))

    def letters_to(self, person):
        """Without the invitations that go with a bulletin."""
        return [message for message in self.post.read(person.address)
                if not entry_in(message)]

    def entries_of(self, person):
        return [entry_in(message)
                for message in self.post.read(person.address)
                if entry_in(message)]

    def dealt_with(self):
        return (self.post.read(live.DAEMON, "Processed")
                + self.post.read(live.DAEMON, "Needs a person"))

    def wait_until_quiet(self):
        """Until nobody has had new mail for two seconds."""
        def count():
            return sum(len(self.post.read(address))
                       for address in self.servers.passwords)
        last, since = count(), time.monotonic()
        while time.monotonic() - since < 2:
            time.sleep(0.3)
            now = count()
            if now != last:
                last, since = now, time.monotonic()

    def names_another(self, person, message):
        text = "\n".join([f"{name}: {value}" for name, value in message.items()]
                         + [part.get_content() for part in message.walk()
                            if part.get_content_maintype() == "text"]).lower()
        return any(other.address in text or other.full_name.lower() in text
                   for other in self.people if other is not person)

    def promise(self, kept, words):
        say(("kept    " if kept else "BROKEN  ") + words)
        self.promises_kept = self.promises_kept and kept

    def wait_for_letters(self, group):
        for person in group:
            self.letters[person.address] = wait(
                f"the letter to {person.full_name}", lambda: next(
                    iter(self.letters_to(person)), None))


def next_wednesday():
    """The date of the next Wednesday whose 3pm is still to come: everything
    real happens before it, so nothing seems to come from the future."""
    now = datetime.datetime.now(LONDON)
    date = now.date() + datetime.timedelta((2 - now.weekday()) % 7)
    if date == now.date() and now.hour >= 15:
        date += datetime.timedelta(7)
    return date


def keep(config, log, clock):
    shutil.rmtree(KEPT, ignore_errors=True)
    shutil.copytree(config, KEPT, ignore=shutil.ignore_patterns(
        "secrets", "control"))
    for file in (log, clock):
        if os.path.exists(file):
            shutil.copy(file, KEPT)
    print("\nThe end state is kept in build/demo. To look at it, at the demo's "
          "time:\n  export INVOLVED_CLOCK_FILE=build/demo/clock\n"
          "  build/release/demo/involve -c build/demo issues show 1\n"
          "Other commands: build/release/demo/involve --help")

"""One run of the crash tests: a small network's week, with real processes and
servers, in which somebody dies. What must be true afterwards is in facts.py.

Whoever dies is started again: the children by the daemon, the daemon by this.
"""

import email
import os
import shutil
import smtplib
import socket
import sqlite3
import struct
import subprocess
import threading
import time

import mail
import papers
import people
import servers as live
from stage import Clock

PATIENCE = 30  # seconds for any one step
ROLES = ("involved", "office", "deliver", "collect")
STEPS = "=qqq16s"  # struct steps of durable_die.c
FILES = ("allotment.txt", "chair.txt", "panel.txt", "waiting-room.txt")


class Stuck(Exception):
    """What did not happen in time."""


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


class Week:
    """`death` is what befalls this run, see crash.py; it is asked now and
    then whether its moment has come, as due(week)."""

    def __init__(self, place, worker, death):
        self.place = place
        self.worker = worker
        self.death = death
        self.people = worker.people
        self.config = os.path.join(place, "config")
        self.log = os.path.join(place, "log")
        self.state = os.path.join(self.config, "state")
        self.milestone = "start"
        self.daemon = None
        self.sent = []  # who wrote, in order; twice if delivered twice
        self.lock = threading.Lock()
        os.mkdir(place)
        os.mkdir(self.config)
        self.clock = Clock(os.path.join(place, "clock"))
        self.steps = os.path.join(place, "steps")
        with open(self.steps, "wb") as file:
            for role in ROLES:
                file.write(struct.pack(
                    STEPS, 0, *death.steps.get(role, (0, 0)), b""))
        self.write_configuration()

    def write_configuration(self):
        servers = self.worker.servers
        papers.write_configuration(self.config, self.worker.repository,
                                   servers)
        for name in ("mail.conf", "staff.conf"):
            path = os.path.join(self.config, name)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace("@northgate.example",
                                        self.worker.domain_part))
        with open(os.path.join(self.config, "secrets/mailbox"), "w",
                  encoding="utf-8") as file:
            file.write(servers.passwords[self.worker.address] + "\n")
        self.csv = os.path.join(self.place, "people.csv")
        with open(self.csv, "w", encoding="utf-8") as file:
            file.write(people.csv_of(self.people, self.worker.wednesday))

    # ---- the story ----

    def run(self):
        self.clock.move_to(self.worker.moment(0, "15:00"))
        self.start()
        try:
            self.import_people()
            self.command("approve", "wording")
            self.save_announcements()
            self.approve_the_issue()
            self.send_the_issue()
            self.people_answer()
            self.import_people()
        finally:
            self.stop()

    def import_people(self):
        self.command("people", "import", self.csv)

    def save_announcements(self):
        self.reach("announcements")
        texts = papers.announcements(self.worker.thursday)
        for name in FILES:
            with open(self.queue(".saving"), "w", encoding="utf-8") as file:
                file.write(texts[name])
            os.rename(self.queue(".saving"), self.queue(name))
        self.wait("the announcements", lambda: not os.listdir(
            self.queue(".taking")) and not set(FILES) - set(os.listdir(
                self.queue("accepted"))))

    def approve_the_issue(self):
        self.clock.move_to(self.worker.moment(0, "16:00"))
        self.reach("issue")
        self.wait("the issue", lambda: self.issue_state() in (
            "awaiting_ok", "approved"))
        self.wait("its proof", lambda: self.rows(
            "SELECT 1 FROM delivery WHERE kind = 'staff'"
            " AND state = 'handed_over'"))
        self.wait("the approval", lambda: self.issue_state() == "approved"
                  or self.involve("approve", "1") and False)

    def send_the_issue(self):
        self.clock.move_to(self.worker.moment(1, "10:00"))
        self.reach("letters")
        self.wait("the letters", self.is_settled)

    def people_answer(self):
        answers = []
        for person in self.people:
            letter = self.bulletin_of(person)
            if letter and person.writes:
                answers.append((person, self.answer(person, letter)))
                self.sent.append(person)
            if letter and person.ref == "P07":
                answers.append(answers[-1])
                self.sent.append(person)
        self.reach("answers")
        with smtplib.SMTP("localhost", self.worker.servers.smtp_port,
                          timeout=10) as smtp:
            for person, message in answers:
                smtp.sendmail("" if person.robot else person.address,
                              [mail.email.utils.parseaddr(message["To"])[1]],
                              message.as_bytes(policy=mail.POLICY))
        self.wait("the answers", lambda: self.is_filed() and self.is_settled())

    def bulletin_of(self, person):
        """Their letter that is no invitation, if it came."""
        return next((message for message in self.worker.read(person.address)
                     if not any(part.get_content_type() == "text/calendar"
                                for part in message.walk())), None)

    def answer(self, person, letter):
        words = person.writes
        if person.about:
            words = words.format(
                number=people.number_of(person.about, letter),
                other=people.number_of(papers.CHAIR, letter)
                if "{other}" in words else "")
        sender = f"{person.full_name} <{person.address}>"
        if person.robot:
            return mail.automatic_reply(letter, sender, words,
                                        self.clock.now())
        return mail.reply(letter, sender, words, person.client,
                          self.clock.now())

    # ---- is it done? ----

    def rows(self, sql, *values):
        """None when the ledger cannot be read just now."""
        try:
            ledger = sqlite3.connect(f"file:{self.state}/ledger.db?mode=ro",
                                     uri=True, timeout=5)
        except sqlite3.OperationalError:
            return None
        try:
            return ledger.execute(sql, values).fetchall()
        except sqlite3.OperationalError:
            return None
        finally:
            ledger.close()

    def issue_state(self):
        rows = self.rows("SELECT state FROM issue")
        return rows[0][0] if rows else None

    def is_settled(self):
        """Every letter has its end, and what was handed over has arrived. A
        letter that waits for another attempt has its time come."""
        rows = self.rows("SELECT state, next_at FROM delivery"
                         " WHERE state IN ('waiting', 'claimed')")
        if rows is None or rows:
            later = [at for state, at in rows or () if state == "waiting"
                     and at > self.clock.now()]
            if later and len(later) == len(rows):
                self.clock.move_to(min(later))
                self.involve("status")
            return False
        return not self.worker.is_post_under_way()

    def is_filed(self):
        """And what needs a person was handed to one."""
        rows = self.rows("SELECT 1 FROM inbound WHERE filed_at <> 0")
        left = self.rows("SELECT 1 FROM inbound WHERE to_person = 1 AND"
                         " handed_at = 0 AND disposition <> 'alerted'")
        return (rows is not None and len(rows) >= len(self.sent)
                and left == [] and not self.worker.read(self.worker.address))

    # ---- the processes ----

    def command_line(self, program, *words):
        return ["setpriv", "--pdeathsig=KILL",
                os.path.join(self.worker.programs, program), "-c", self.config,
                *words]

    def environment(self):
        return dict(os.environ, INVOLVED_CLOCK_FILE=self.clock.path,
                    INVOLVED_DIE=self.steps)

    def start(self):
        with open(self.log, "a", encoding="utf-8") as log:
            self.daemon = subprocess.Popen(
                self.command_line("involved"), env=self.environment(), cwd="/",
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def stop(self):
        self.death.due(self, over=True)
        self.tend()
        self.daemon.terminate()
        try:
            self.daemon.wait(15)
        except subprocess.TimeoutExpired:
            self.daemon.kill()
            self.daemon.wait()

    def tend(self):
        """The daemon was killed: whoever runs it starts it again."""
        with self.lock:
            if self.daemon.poll() is not None:
                self.death.before_restart(self)
                self.start()

    def involve(self, *words):
        """Did it succeed? A daemon that has just died may be the reason."""
        if not self.is_listening():
            return False  # or the command would wait for the daemon's lock
        try:
            return subprocess.run(
                self.command_line("involve", *words), env=self.environment(),
                cwd="/", stdin=subprocess.DEVNULL, capture_output=True,
                timeout=PATIENCE).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def is_listening(self):
        with socket.socket(socket.AF_UNIX) as control:
            return control.connect_ex(
                os.path.join(self.config, "control")) == 0

    def command(self, *words):
        self.wait("involve " + " ".join(words), lambda: self.involve(*words))

    def pids(self):
        """Role to process id, of those who run."""
        found = {"involved": self.daemon.pid}
        try:
            with open(f"/proc/{self.daemon.pid}/task/{self.daemon.pid}"
                      "/children") as file:
                children = file.read().split()
            for pid in children:
                with open(f"/proc/{pid}/cmdline") as file:
                    name = file.read().split("\0")[0]
                if name.startswith("involved: "):
                    found[name[10:]] = int(pid)
        except OSError:
            pass
        return found

    def died_of(self, role):
        """How many steps the role did, and at which it died, if it did."""
        with open(self.steps, "rb") as file:
            file.seek(ROLES.index(role) * struct.calcsize(STEPS))
            done, _, _, what = struct.unpack(
                STEPS, file.read(struct.calcsize(STEPS)))
        return done, what.rstrip(b"\0").decode()

    # ---- small things ----

    def queue(self, name):
        return os.path.join(self.config, "announcements", name)

    def reach(self, milestone):
        self.milestone = milestone
        if milestone in ("issue", "letters"):
            self.involve("status")  # wakes the children: the clock moved
        self.death.reached(self, milestone)

    def wait(self, what, predicate):
        deadline = time.monotonic() + PATIENCE
        while True:
            self.death.due(self)
            self.tend()
            try:
                if predicate():
                    return
            except OSError:  # a folder that is not there yet
                pass
            if time.monotonic() > deadline:
                raise Stuck(f"waited {PATIENCE} seconds in vain for {what}")
            time.sleep(0.05)


class Worker:
    """Mailboxes and programs for one run after another."""

    def __init__(self, number, place, servers, wednesday, thursday, moment):
        self.number = number
        self.servers = servers
        self.programs = os.path.join(place, "programs")
        self.repository = os.path.join(place, "repository")
        self.wednesday = wednesday
        self.thursday = thursday
        self.moment = moment
        self.people = network(number)
        self.domain_part = f"-{number}@northgate.example"
        self.address = "involve" + self.domain_part
        self.alerted = "safeguarding" + self.domain_part

    def addresses(self):
        return [self.address, self.alerted, "duty" + self.domain_part,
                "facilitator" + self.domain_part,
                *(person.address for person in self.people)]

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

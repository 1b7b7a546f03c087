"""What one run of the crash tests stands on: an office with real processes and
servers, in which somebody dies. The stories are in week.py and afterwards.py.

Whoever dies is started again: the children by the daemon, the daemon by this.
"""

import os
import smtplib
import socket
import sqlite3
import struct
import subprocess
import threading
import time

import mail
from stage import Clock

PATIENCE = 30  # seconds for any one step
ROLES = ("involved", "office", "deliver", "collect")
STEPS = "=qqqq16s"  # struct steps of durable_die.c


class Stuck(Exception):
    """What did not happen in time."""


class Life:
    """`death` is what befalls this run, see crash.py; it is asked now and
    then whether its moment has come, as due(life). What a story does from
    outside is in tell()."""

    MILESTONES = ("start",)  # those that a random kill may follow

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
        self.before = 0  # how many messages were filed before it began
        self.lock = threading.Lock()
        os.mkdir(place)
        self.clock = Clock(os.path.join(place, "clock"))
        self.steps = os.path.join(place, "steps")
        with open(self.steps, "wb") as file:
            for role in ROLES:
                file.write(struct.pack(
                    STEPS, 0, *death.steps.get(role, (0, 0)), 0, b""))

    def run(self):
        self.start()
        try:
            self.tell()
        finally:
            self.stop()

    def post(self, messages):
        """Pairs of a message and its envelope sender; who writes with a login
        is `login`, and else nobody asks who they are."""
        with smtplib.SMTP("localhost", self.worker.servers.smtp_port,
                          timeout=10) as smtp:
            for sender, message in messages:
                smtp.sendmail(sender, [mail.email.utils.parseaddr(
                    message["To"])[1]], message.as_bytes(policy=mail.POLICY))

    def post_as(self, address, message):
        """With the login of a member of staff, so that our own server vouches
        for them."""
        servers = self.worker.servers
        with smtplib.SMTP("localhost", servers.smtp_port, timeout=10) as smtp:
            smtp.starttls(context=servers.client_context())
            smtp.login(address, servers.passwords[address])
            smtp.sendmail(address, [mail.email.utils.parseaddr(
                message["To"])[1]], message.as_bytes(policy=mail.POLICY))

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
        rows = self.rows("SELECT state, next_at FROM delivery d"
                         " WHERE state IN ('waiting', 'claimed') AND NOT EXISTS"
                         " (SELECT 1 FROM issue i WHERE i.id = d.issue_id"
                         "  AND i.state = 'awaiting_ok')")
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
                         " handed_at = 0 AND closed_at = 0"
                         " AND disposition <> 'alerted'")
        return (rows is not None and len(rows) >= self.before + len(self.sent)
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

    def steps_of(self, role):
        with open(self.steps, "rb") as file:
            file.seek(ROLES.index(role) * struct.calcsize(STEPS))
            return struct.unpack(STEPS, file.read(struct.calcsize(STEPS)))

    def died_of(self, role):
        """How many steps the role did, and at which it died, if it did."""
        done, _, _, _, what = self.steps_of(role)
        return done, what.rstrip(b"\0").decode()

    # ---- small things ----

    def bulletin_of(self, person):
        """Their letter that is no invitation, if it came."""
        return next((message for message in self.worker.read(person.address)
                     if not any(part.get_content_type() == "text/calendar"
                                for part in message.walk())), None)

    def queue(self, name):
        return os.path.join(self.config, "announcements", name)

    def at(self, moment):
        """The clock is moved, and the children are woken, who would not know
        of it."""
        self.clock.move_to(moment)
        self.involve("status")

    def reach(self, milestone):
        self.milestone = milestone
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


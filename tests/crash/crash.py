#!/usr/bin/python3 -B
"""`make crash`: a week of a small network, and what comes after it, again and
again, and each time somebody dies: every process after each of its durable
steps in turn, then a random one at a random time. Then: nobody skipped, nobody
twice, at most one letter in doubt, the account balances, nothing inbound lost
or applied twice, and whatever was begun is finished.

    tests/crash/crash.py [--sample] [--only STORY:ROLE:N[:MS]] [--seed N]
                         [--workers N]

--sample takes one step of each role and some kills, for `make check`.
"""

import argparse
import datetime
import itertools
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
for part in ("tests/live", "tests/demo", "tests/crash"):
    sys.path.insert(0, os.path.join(REPOSITORY, part))

import servers as live  # noqa: E402
from afterwards import Afterwards  # noqa: E402
from facts import Findings  # noqa: E402
from life import ROLES, Stuck  # noqa: E402
from week import Week  # noqa: E402
from worker import Worker  # noqa: E402

LONDON = zoneinfo.ZoneInfo("Europe/London")
RANDOM_KILLS = 50
STORIES = (Week, Afterwards)
SECONDS_AFTER = 2.0  # a random kill comes so long after a milestone, at most
SAMPLE_STEPS = {"office": 35, "deliver": 50, "collect": 30}
MICROSECONDS_AFTER = 20000  # about as long as a server takes to answer


class Death:
    """Nobody dies."""

    steps = {}
    doubt_most = 1  # there is one connection

    def __str__(self):
        return "nobody dies"

    def reached(self, week, milestone):
        pass

    def due(self, week, over=False):
        pass

    def before_restart(self, week):
        pass


class AtStep(Death):
    def __init__(self, role, number, microseconds=0):
        self.role = role
        self.number = number
        self.microseconds = microseconds
        self.steps = {role: (number, microseconds)}
        self.watcher = None
        self.over = False

    def due(self, week, over=False):
        """A moment later the kill comes from here."""
        if self.microseconds and self.watcher is None and not over:
            self.watcher = threading.Thread(target=self.watch, args=(week,),
                                            daemon=True)
            self.watcher.start()
        self.over = over

    def watch(self, week):
        while not self.over:
            pid = week.steps_of(self.role)[3]
            if pid:
                time.sleep(self.microseconds / 1e6)
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                return
            time.sleep(0.001)

    def __str__(self):
        return f"{self.role} dies " + (
            f"{self.microseconds / 1000:.1f} ms " if self.microseconds else ""
        ) + f"after step {self.number}"


class Kill(Death):
    """SIGKILL from outside. A timer does it: whoever waits for a command
    cannot look at the clock."""

    def __init__(self, who, milestone, delay):
        self.who = who
        self.milestone = milestone
        self.delay = delay
        self.timer = None

    def __str__(self):
        return f"{self.who} killed {self.delay:.3f} s after {self.milestone}"

    def reached(self, week, milestone):
        if milestone == self.milestone:
            self.timer = threading.Timer(self.delay, self.strike, (week,))
            self.timer.start()

    def due(self, week, over=False):
        if self.timer is None and self.milestone == "start":
            self.reached(week, "start")
        if over and self.timer is not None:
            self.timer.cancel()
            self.timer.join()

    def strike(self, week):
        with week.lock:
            pids = week.pids()
            for role, pid in pids.items():
                if self.who in (role, "everybody"):
                    try:
                        os.kill(pid, signal.SIGKILL)
                    except ProcessLookupError:
                        pass


class PowerCut(Kill):
    """Everybody dies, and what stood in memory only is gone: the flight file
    is as it was when the daemon was installed, and the boot is another."""

    doubt_most = 64

    def __init__(self, milestone, delay):
        super().__init__("everybody", milestone, delay)

    def __str__(self):
        return f"power cut {self.delay:.3f} s after {self.milestone}"

    def before_restart(self, week):
        path = os.path.join(week.state, "flight")
        if os.path.exists(path):
            with open(path, "r+b") as file:
                size = os.path.getsize(path)
                mark = file.read(8)
                boot = file.read(40)
                file.seek(0)
                file.write(mark + boot.translate(bytes.maketrans(
                    b"0123456789", b"1234567890"))
                    + bytes(size - len(mark) - len(boot)))


# ---- which runs ----

class Runs:
    """Hands out stories and deaths to workers: in each story, for each role
    n = 1, 2, 3 ... to the most steps that it was seen to do in any run so far;
    then each second one, but a moment later, while a server has it in hand;
    then kills from outside."""

    def __init__(self, arguments):
        self.lock = threading.Lock()
        self.most = {story: dict.fromkeys(ROLES, 0) for story in STORIES}
        self.counted = {story: threading.Event() for story in STORIES}
        self.deaths = self.list(arguments)

    def list(self, arguments):
        chance = random.Random(arguments.seed)
        if arguments.only:
            name, role, number, later = (arguments.only + ":0").split(":")[:4]
            yield (next(s for s in STORIES if s.__name__.lower() == name),
                   AtStep(role, int(number), int(float(later) * 1000)))
            return
        yield from (self.sample if arguments.sample else self.whole)(chance)

    def whole(self, chance):
        for story in STORIES:
            yield story, Death()
        for story in STORIES:
            self.counted[story].wait()
            for death in (*self.steps_of(story, chance),
                          *self.kills_of(story, chance)):
                yield story, death
        for _ in range(RANDOM_KILLS):
            yield self.random_kill(chance)

    def sample(self, chance):
        """A step of each role, as far as it is known to go, and some kills."""
        for story, role in itertools.product(STORIES, SAMPLE_STEPS):
            yield story, AtStep(
                role, chance.randint(1, SAMPLE_STEPS[role]),
                chance.choice((0, chance.randint(1, MICROSECONDS_AFTER))))
            # Who is cut off while letters go takes long to come back.
            yield story, chance.choice([
                death for death in self.kills_of(story, chance)
                if death.milestone != "letters"])

    @staticmethod
    def random_kill(chance):
        story = chance.choice(STORIES)
        return story, Kill(chance.choice((*ROLES, "reader", "everybody")),
                           chance.choice(story.MILESTONES),
                           chance.random() * SECONDS_AFTER)

    @staticmethod
    def kills_of(story, chance):
        if story is Week:
            yield Kill("reader", "letters", 0.5)
            yield Kill("reader", "answers", 0.05)
            yield PowerCut("letters", 1.2 + 0.5 * chance.random())
            yield PowerCut("answers", 0.5)
        else:
            yield Kill("reader", "staff", 0.05)
            yield PowerCut("staff", 0.5 + chance.random())

    def steps_of(self, story, chance):
        most = self.most[story]
        for stride, role in itertools.product((1, 2), ROLES):
            number = chance.randint(1, stride)
            while number <= most[role]:
                yield AtStep(role, number, stride == 2
                             and chance.randint(1, MICROSECONDS_AFTER))
                number += stride

    def next(self):
        with self.lock:
            return next(self.deaths, None)

    def count(self, week):
        most = self.most[type(week)]
        for role in ROLES:
            most[role] = max(most[role], week.died_of(role)[0])
        self.counted[type(week)].set()


class Totals:
    def __init__(self):
        self.lock = threading.Lock()
        self.runs = self.lost = self.twice = self.doubt = self.repeated = 0
        self.failed = False

    def add(self, death, findings, week, seconds):
        with self.lock:
            self.runs += 1
            self.lost += len(findings.lost)
            self.twice += len(findings.twice)
            self.repeated += findings.repeated
            bad = findings.lost or findings.twice or findings.trouble \
                or findings.doubt > death.doubt_most
            self.failed = bool(self.failed or bad)
            if death.doubt_most == 1:
                self.doubt = max(self.doubt, findings.doubt)
            print(f"# {'FAILED ' if bad else ''}{seconds:4.1f} s  "
                  f"{type(week).__name__.lower()}: {death}"
                  + self.words(death, week)
                  + (f", {findings.doubt} in doubt, {findings.came} came"
                     if findings.doubt else "")
                  + (", alert again" if findings.repeated else ""))
            for kind in ("lost", "twice", "trouble"):
                for line in getattr(findings, kind):
                    print(f"#     {kind}: {line}")
            if bad:
                print(f"#     kept: {week.place}", flush=True)
            sys.stdout.flush()
            return not bad

    @staticmethod
    def words(death, week):
        if not isinstance(death, AtStep):
            return ""
        done, died_of = week.died_of(death.role)
        return f" ({died_of})" if died_of else f": it had only {done}"


def one_run(death, week, totals, runs):
    began = time.monotonic()
    stuck = None
    try:
        week.run()
    except Stuck as trouble:
        stuck = str(trouble)
    except Exception as trouble:  # shown with its run, and counted
        stuck = repr(trouble)
    findings = Findings(week)
    if stuck:
        findings.trouble.append(stuck)
    runs.count(week)
    if totals.add(death, findings, week, time.monotonic() - began):
        shutil.rmtree(week.place)


def work(worker, place, runs, totals):
    try:
        for number in itertools.count(1):
            task = runs.next()
            if task is None:
                return
            story, death = task
            worker.empty()
            path = os.path.join(place, f"run-{worker.number}-{number}")
            one_run(death, story(path, worker, death), totals, runs)
    except BaseException:
        totals.failed = True
        for event in runs.counted.values():
            event.set()  # nobody is to wait for this one
        raise


# ---- the place ----

def days():
    """The next Wednesday and Thursday whose times are all to come."""
    date = datetime.datetime.now(LONDON).date() + datetime.timedelta(1)
    wednesday = date + datetime.timedelta((2 - date.weekday()) % 7)
    return wednesday, wednesday + datetime.timedelta(1)


def prepare(place, built):
    """Copies of all that the runs need: the user that they run as may not be
    able to read the repository."""
    os.mkdir(os.path.join(place, "programs"))
    for name in ("involved", "involve"):
        shutil.copy(os.path.join(built, "crash", name),
                    os.path.join(place, "programs"))
    for name in ("templates", "config"):
        shutil.copytree(os.path.join(REPOSITORY, name),
                        os.path.join(place, "repository", name))


def drop_privileges(place, servers):
    """The servers run as nobody when root started them, and so does the rest
    from here on."""
    if os.getuid() != 0:
        return
    for folder, _, names in os.walk(place):
        for path in (folder, *(os.path.join(folder, name) for name in names)):
            os.chown(path, servers.uid, servers.gid, follow_symlinks=False)
    os.setgroups([])
    os.setresgid(servers.gid, servers.gid, servers.gid)
    os.setresuid(servers.uid, servers.uid, servers.uid)
    servers.run_as = []


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--only", metavar="STORY:ROLE:N[:MS]")
    parser.add_argument("--seed", type=int,
                        default=random.SystemRandom().randrange(10000))
    parser.add_argument("--workers", type=int, default=6)
    arguments = parser.parse_args()
    built = os.path.join(REPOSITORY, os.environ.get("BUILT", "build/release"))
    place = tempfile.mkdtemp(prefix="crash-", dir="/tmp")
    os.chmod(place, 0o711)
    try:
        return run_all(arguments, place, built)
    finally:
        # What the second story begins with is kept beside a run that failed.
        if all(not name.startswith("run-") or name.endswith("-before")
               for name in os.listdir(place)):
            shutil.rmtree(place)


def run_all(arguments, place, built):
    wednesday, thursday = days()

    def moment(day, hour):
        return datetime.datetime.combine(
            (wednesday, thursday)[day], datetime.time.fromisoformat(hour),
            LONDON).timestamp()

    workers = []
    addresses = [address for n in range(arguments.workers) for address in
                 Worker(n, place, None, (wednesday, thursday), moment,
                        Death()).addresses()]
    prepare(place, built)
    totals = Totals()
    print(f"# seed {arguments.seed}", flush=True)
    with live.Servers(os.path.join(place, "mail"), addresses) as servers:
        drop_privileges(place, servers)
        runs = Runs(arguments)
        for number in range(arguments.workers):
            worker = Worker(number, place, servers, (wednesday, thursday),
                            moment, Death())
            workers.append(threading.Thread(
                target=work, args=(worker, place, runs, totals), daemon=True))
        for thread in workers:
            thread.start()
        for thread in workers:
            thread.join()
    print(f"figure crash-runs {totals.runs}")
    print(f"figure crash-lost {totals.lost}")
    print(f"figure crash-twice {totals.twice}")
    print(f"figure crash-in-doubt {totals.doubt}")
    print(f"# alerts sent again after doubt, as they should be: "
          f"{totals.repeated}")
    return 1 if totals.failed or totals.runs == 0 else 0


if __name__ == "__main__":
    # Ending by a signal unwinds as Ctrl-C does: the servers stop.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.exit(main())
    except live.ServerFailed as trouble:
        sys.exit(f"crash: {trouble}")

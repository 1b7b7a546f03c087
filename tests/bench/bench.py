#!/usr/bin/python3 -B
"""`make bench`: what sending and waiting cost.

    figure send-cpu-ratio   CPU time of all our processes for an issue of
                            personal letters, ledger and log included, divided
                            by that of `smtp-source -d -s 1`, which sends as
                            many letters of the same size that are all the same
    figure idle-mib         what all our processes hold after 20 idle seconds

The real daemon sends to Postfix's smtp-sink and reads a mailbox on the real
Dovecot; only its clock is the demo's, so that the bulletin is due. Everything
runs on one CPU, both senders into the same sink, in turn. What the ledger
costs after the last letter, up to the next checkpoint, is counted as well.

Neither sink nor source is installed: Debian's package is unpacked into
build/postfix, as Exim is by `make setup`.
"""

import csv
import datetime
import os
import platform
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.join(REPOSITORY, "tests/live"),
                os.path.join(REPOSITORY, "tests/demo")]

import papers  # noqa: E402
import play  # noqa: E402
import servers as live  # noqa: E402
from stage import Clock, Daemon, Trouble  # noqa: E402

PEOPLE = int(os.environ.get("PEOPLE") or 5000)
PAIRS = int(os.environ.get("PAIRS") or 5)
POSTFIX = os.path.join(REPOSITORY, "build/postfix")
HANDED_OVER = b" letter.handed_over "

MAIL_CONF = """\
[addresses]
From: involve@northgate.example
Plus tags: yes

[smtp]
Host: 127.0.0.1
Port: {sink_port}
Security: none

[imap]
Host: localhost
Port: {imaps_port}
Security: tls
User: involve@northgate.example
Secret: mailbox
CA file: ca.pem
"""

# The daily mail of the staff is made outside of what is measured.
LIMITS_CONF = """\
[schedule]
Daily mail: 23:00

[limits]
Letters per connection: 1000
Settle seconds: 1

[paths]
State: state
Templates: templates
Control: control
"""


def main():
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    # /tmp may be memory; the ledger is to write to a disk.
    with tempfile.TemporaryDirectory(prefix="involved-",
                                     dir="/var/tmp") as place:
        os.chmod(place, 0o711)
        try:
            unpack_postfix()
            describe(place)
            with live.Servers(os.path.join(place, "mail"), []) as servers, \
                    Sink(place, servers) as sink:
                bench = Bench(place, servers, sink)
                try:
                    bench.run()
                finally:
                    bench.daemon.stop()
            return 0
        except (Trouble, live.ServerFailed, FileNotFoundError) as trouble:
            print(f"bench: {trouble}", file=sys.stderr)
            return 1


def unpack_postfix():
    if os.path.exists(os.path.join(POSTFIX, "usr/sbin/smtp-sink")):
        return
    os.makedirs(POSTFIX, exist_ok=True)
    option = ["-o", "APT::Sandbox::User=root"] if os.getuid() == 0 else []
    done = subprocess.run(
        ["sh", "-c", 'apt-get download -q "$@" postfix >&2 && '
         "dpkg -x postfix_*.deb . && rm postfix_*.deb", "sh", *option],
        cwd=POSTFIX, check=False)
    if done.returncode:
        raise Trouble(f"Debian's package postfix could not be unpacked into "
                      f"{POSTFIX}. Run `apt-get update` as root and try again")


def describe(place):
    with open("/proc/cpuinfo", encoding="ascii") as file:
        model = next((line.partition(":")[2].strip() for line in file
                      if line.startswith("model name")), platform.machine())
    kind = subprocess.run(["findmnt", "-no", "FSTYPE", "-T", place],
                          check=True, capture_output=True, text=True).stdout.strip()
    print(f"# {model}, {os.cpu_count()} CPUs, of which one is used; "
          f"kernel {platform.release()}; ledger on {kind}")


class Sink:
    """smtp-sink: takes every letter and throws it away."""

    def __init__(self, place, servers):
        self.env = dict(os.environ, LD_LIBRARY_PATH=os.path.join(
            POSTFIX, "usr/lib/postfix"))
        self.port = live.free_ports(1)[0]
        self.kept = os.path.join(place, "mail", "kept")
        self.user = servers.user if os.getuid() == 0 else None
        self.child = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self, *options):
        """With "-D", FILE it keeps the letters, in one file."""
        user = ["-u", self.user] if self.user else []
        self.child = subprocess.Popen(
            [self.program("smtp-sink"), *user, *options,
             f"127.0.0.1:{self.port}", "128"],
            env=self.env, cwd=os.path.dirname(self.kept))
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.05)
        raise Trouble("smtp-sink does not answer")

    def stop(self):
        self.child.terminate()
        self.child.wait()

    def program(self, name):
        return os.path.join(POSTFIX, "usr/sbin", name)

    def source_cpu(self, count, size):
        """Seconds of CPU that smtp-source needs for so many letters."""
        child = subprocess.Popen(
            [self.program("smtp-source"), "-d", "-s", "1", "-l", str(size),
             "-m", str(count), f"127.0.0.1:{self.port}"], env=self.env)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if status:
            raise Trouble("smtp-source failed")
        return used.ru_utime + used.ru_stime


class Bench:
    """One issue, made once; its state is put back for each measurement."""

    def __init__(self, place, servers, sink):
        self.sink = sink
        self.config = os.path.join(place, "config")
        self.state = os.path.join(self.config, "state")
        self.made = os.path.join(place, "made")
        self.clock = Clock(os.path.join(place, "clock"))
        self.wednesday = play.next_wednesday()
        self.thursday = self.wednesday + datetime.timedelta(1)
        os.mkdir(self.config)
        papers.write_configuration(self.config, REPOSITORY, servers)
        for name, text in (
                ("mail.conf", MAIL_CONF.format(sink_port=sink.port,
                                               **vars(servers))),
                ("limits.conf", LIMITS_CONF)):
            with open(os.path.join(self.config, name), "w",
                      encoding="ascii") as file:
                file.write(text)
        self.daemon = Daemon(play.PROGRAMS, place, self.config, self.clock,
                             servers)

    def run(self):
        self.make_issue()
        size = self.send_and_look()
        ratios = []
        for _ in range(PAIRS):
            source = self.sink.source_cpu(PEOPLE, size)
            ours, speed = self.send()
            ratios.append(ours / source)
            print(f"# {1e6 * ours / PEOPLE:.0f} us a letter, smtp-source "
                  f"{1e6 * source / PEOPLE:.0f}; {speed:.0f} letters a second",
                  flush=True)
        print(f"figure send-cpu-ratio {statistics.median(ratios):.2f}")
        self.measure_idle()

    def make_issue(self):
        self.move_to(self.wednesday, "15:00")
        self.daemon.start()
        path = os.path.join(self.config, "people.csv")
        write_people(path, self.wednesday)
        self.daemon.own(path)
        self.involve("people", "import", path)
        for name, text in self.announcements().items():
            path = os.path.join(self.config, "announcements", name)
            with open(path, "w", encoding="ascii") as file:
                file.write(text)
            self.daemon.own(path)
            wait(name, lambda p=path: os.path.exists(os.path.join(
                os.path.dirname(p), "accepted", os.path.basename(p))))
        self.move_to(self.wednesday, "16:00")
        wait("the issue", lambda: self.daemon.answers("approve", "1"))
        self.daemon.stop()
        shutil.copytree(self.state, self.made)

    def announcements(self):
        return announcements(self.thursday)

    def put_back(self):
        """The state before the issue goes, some seconds before it does."""
        shutil.rmtree(self.state)
        shutil.copytree(self.made, self.state)
        for name in ("", *os.listdir(self.state)):
            self.daemon.own(os.path.join(self.state, name))
        self.move_to(self.thursday, "09:55")
        self.daemon.start()
        time.sleep(2)

    def send_and_look(self):
        """Sends it once, to see that each person gets one letter, and how
        many bytes a letter has."""
        self.sink.stop()
        self.sink.start("-D", self.sink.kept)
        self.send()
        self.sink.stop()
        self.sink.start()
        size, people = 0, set()
        with open(self.sink.kept, "rb") as file:
            for line in file:
                if line.startswith(b"X-Rcpt-Args:"):
                    people.add(line)
                elif not line.startswith((b"X-Client-", b"X-Helo-",
                                          b"X-Mail-", b"X-Rcpt-")):
                    size += len(line.rstrip(b"\r\n")) + 2
        os.unlink(self.sink.kept)
        if len(people) != PEOPLE:
            raise Trouble(f"{len(people)} people got a letter, not {PEOPLE}")
        print(f"# {PEOPLE} personal letters of {size // PEOPLE} bytes")
        return size // PEOPLE

    def send(self):
        """Seconds of CPU for the issue, and letters a second."""
        self.put_back()
        before = self.cpu()
        began = time.monotonic()
        self.move_to(self.thursday, "10:00")
        log = Log(self.daemon.log)
        wait("the letters", lambda: log.count(HANDED_OVER) >= PEOPLE, 0.05)
        seconds = time.monotonic() - began
        self.wait_for_checkpoint()
        used = self.cpu() - before
        self.daemon.stop()
        return used, PEOPLE / seconds

    def wait_for_checkpoint(self):
        """It is what moves the letters from the log of writes into the
        ledger's own file."""
        path = os.path.join(self.state, "ledger.db")
        last = os.stat(path).st_mtime_ns
        wait("a checkpoint", lambda: os.stat(path).st_mtime_ns != last, 0.2)

    def measure_idle(self):
        self.put_back()
        self.move_to(self.thursday, "09:00")
        time.sleep(18)
        before = self.cpu()
        time.sleep(10)
        print(f"# idle: {100 * (self.cpu() - before):.2f} ms of CPU a second")
        total = 0
        for pid in self.processes():
            held = pss(pid)
            total += held
            print(f"# {held / 1024:5.1f} MiB {name_of(pid)}")
        print(f"figure idle-mib {total / 1024:.1f}")
        self.daemon.stop()

    # What the steps are made of.

    def move_to(self, date, hour):
        self.clock.move_to(datetime.datetime.combine(
            date, datetime.time.fromisoformat(hour),
            play.LONDON).timestamp())

    def involve(self, *words):
        result = self.daemon.ask(words)
        if result.returncode:
            raise Trouble(f"involve {' '.join(words)}: {result.stderr}")

    def processes(self):
        parent = self.daemon.child.pid
        with open(f"/proc/{parent}/task/{parent}/children",
                  encoding="ascii") as file:
            return [parent, *map(int, file.read().split())]

    def cpu(self):
        """Seconds that all our processes have used, user and system."""
        total = 0
        for pid in self.processes():
            for task in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{task}/schedstat",
                          encoding="ascii") as file:
                    total += int(file.read().split()[0])
        return total / 1e9


class Log:
    """A log that grows, read once."""

    def __init__(self, path):
        self.file = open(path, "rb")
        self.counted = 0

    def count(self, what):
        self.counted += self.file.read().count(what)
        return self.counted


def wait(what, predicate, pause=0.2):
    until = time.monotonic() + 120
    while not predicate():
        if time.monotonic() > until:
            raise Trouble(f"waited 2 minutes in vain for {what}")
        time.sleep(pause)


def pss(pid):
    """The memory of a process in KiB, with its part of what is shared."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file
                        if line.startswith("Pss:"))
    except PermissionError:
        raise Trouble("the memory of processes that cannot be dumped is only "
                      "shown to root; idle-mib needs root") from None


def name_of(pid):
    with open(f"/proc/{pid}/cmdline", encoding="utf-8") as file:
        return file.read().split("\0")[0].rpartition("/")[2]


def write_people(path, today):
    """A register in which no two people have quite the same interests."""
    interests = ("events", "training", "panels", "research", "wellbeing")
    areas = ("northgate", "eastmere", "westerbeck")
    agreed = (today - datetime.timedelta(60)).isoformat()
    with open(path, "w", encoding="ascii", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("ref", "name", "full_name", "email", "consent_date",
                       "consent_source", "interests", "areas"))
        for i in range(1, PEOPLE + 1):
            chosen = [name for bit, name in enumerate(interests)
                      if (i % 31 + 1) >> bit & 1]
            rows.writerow((f"P{i}", f"Reader {i}", f"Reader Number {i}",
                           f"reader.{i}@example.org", agreed, "paper form",
                           "|".join(chosen), areas[i % len(areas)]))


def announcements(thursday):
    """Those of the demo that are right: letters come to about 8 KiB. Without an
    end nobody is invited to them by a letter of its own."""
    return {name: "".join(line for line in text.splitlines(keepends=True)
                          if not line.startswith("Ends:"))
            for name, text in papers.announcements(thursday).items()
            if name != "singing.txt"}


if __name__ == "__main__":
    # Ending by a signal unwinds as Ctrl-C does: daemon and servers stop.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)

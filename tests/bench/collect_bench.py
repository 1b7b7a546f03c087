#!/usr/bin/python3 -B
"""The second half of `make bench`: what collecting costs.

    figure collect-ratio    messages a second that are read, decided, applied
                            and moved, divided by those of a bare FETCH of the
                            same mailbox that throws everything away
    figure collect-cpu      CPU time for each message of collect and reader,
                            divided by that of python_reader.py beside this

The real daemon reads a mailbox on the real Dovecot over TLS: the answers to
an issue that it sent (post.py). Everything runs on one CPU, in turn; each
figure is the median of ratios within one round.
"""

import os
import shutil
import signal
import socket
import sqlite3
import ssl
import statistics
import subprocess
import sys
import tempfile
import time

import bench

import post  # noqa: E402
import servers as live  # noqa: E402
from stage import Trouble  # noqa: E402

MESSAGES = int(os.environ.get("MESSAGES") or 2000)
ROUNDS = int(os.environ.get("PAIRS") or 5)
USER = "involve@northgate.example"


def main():
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    bench.PEOPLE = min(MESSAGES, 1000)
    with tempfile.TemporaryDirectory(prefix="involved-",
                                     dir="/var/tmp") as place:
        os.chmod(place, 0o711)
        try:
            bench.unpack_postfix()
            with live.Servers(os.path.join(place, "mail"), []) as servers, \
                    bench.Sink(place, servers) as sink:
                collecting = CollectBench(place, servers, sink)
                try:
                    collecting.run()
                finally:
                    collecting.daemon.stop()
            return 0
        except (Trouble, live.ServerFailed, FileNotFoundError) as trouble:
            print(f"bench: {trouble}", file=sys.stderr)
            return 1


class CollectBench(bench.Bench):
    def __init__(self, place, servers, sink):
        super().__init__(place, servers, sink)
        self.servers = servers
        self.maildir = os.path.join(servers.dir, "mail", USER)
        self.sent = os.path.join(place, "sent")

    def announcements(self):
        """One with an end, so that people are invited and can answer."""
        texts = bench.announcements(self.thursday)
        texts["allotment.txt"] = bench.papers.announcements(
            self.thursday)["allotment.txt"]
        return texts

    def run(self):
        self.make_issue()
        self.send_once()
        messages = post.mailbox(self.sink.kept, MESSAGES,
                                int(self.clock.now()))
        os.unlink(self.sink.kept)
        size = sum(map(len, messages)) // len(messages)
        print(f"# {len(messages)} messages of {size} bytes", flush=True)
        ratios, cpus = [], []
        for _ in range(ROUNDS):
            bare = self.bare(messages)
            script, script_cpu = self.script(messages)
            speed, used = self.collect(messages)
            ratios.append(speed / bare)
            cpus.append(used / script_cpu)
            print(f"# bare FETCH {bare:.0f} a second; the script {script:.0f}, "
                  f"{1e6 * script_cpu:.0f} us each; ours {speed:.0f}, "
                  f"{1e6 * used:.0f} us each", flush=True)
        print(f"figure collect-ratio {statistics.median(ratios):.2f}")
        print(f"figure collect-cpu {statistics.median(cpus):.3f}")

    # ---- the letters that are answered ----

    def send_once(self):
        self.sink.stop()
        self.sink.start("-D", self.sink.kept)
        self.put_back()
        self.move_to(self.thursday, "10:00")
        bench.wait("the letters", self.is_settled)
        self.daemon.stop()
        self.sink.stop()
        self.sink.start()
        shutil.copytree(self.state, self.sent)

    def is_settled(self):
        with sqlite3.connect(f"file:{self.state}/ledger.db?mode=ro",
                             uri=True) as ledger:
            went, waits = ledger.execute(
                "SELECT sum(state = 'handed_over'), sum(state IN ('waiting',"
                " 'claimed')) FROM delivery WHERE kind IN ('bulletin',"
                " 'invitation')").fetchone()
            return (went or 0) > bench.PEOPLE and waits == 0

    # ---- the mailbox ----

    def fill(self, messages):
        """All at once, as far as a server can tell."""
        for name in (".", ".Processed", ".Needs a person", ".Junk"):
            for part in ("new", "cur"):
                shutil.rmtree(os.path.join(self.maildir, name, part),
                              ignore_errors=True)
        for name in (".", ".Processed", ".Needs a person", ".Junk"):
            for part in ("new", "cur", "tmp"):
                path = os.path.join(self.maildir, name, part)
                os.makedirs(path, exist_ok=True)
                self.daemon.own(path)
            for file in os.listdir(os.path.join(self.maildir, name)):
                if file.startswith("dovecot"):
                    os.unlink(os.path.join(self.maildir, name, file))
        self.waiting = []
        for number, message in enumerate(messages):
            path = os.path.join(self.maildir, "tmp",
                                f"{1000000 + number}.M{number}.bench")
            with open(path, "wb") as file:
                file.write(message)
            self.daemon.own(path)
            self.waiting.append(path)

    def deliver(self):
        for path in self.waiting:
            os.rename(path, os.path.join(self.maildir, "new",
                                         os.path.basename(path)))

    def count(self, folder):
        return sum(len(os.listdir(os.path.join(self.maildir, folder, part)))
                   for part in ("new", "cur"))

    # ---- the three ----

    def bare(self, messages):
        """Messages a second, by a FETCH of everything."""
        self.fill(messages)
        self.deliver()
        tls = self.servers.client_context()
        with socket.create_connection(
                ("localhost", self.servers.imaps_port)) as plain, \
                tls.wrap_socket(plain, server_hostname="localhost") as wire:
            password = self.servers.passwords[USER]
            ask(wire, f"LOGIN {USER} {password}")
            began = time.monotonic()
            ask(wire, "SELECT INBOX")
            size = ask(wire, "UID FETCH 1:* (UID RFC822.SIZE BODY.PEEK[])")
            seconds = time.monotonic() - began
        if size < sum(map(len, messages)):
            raise Trouble("the bare FETCH did not get everything")
        return len(messages) / seconds

    def script(self, messages):
        self.fill(messages)
        self.deliver()
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, os.path.join(bench.HERE, "python_reader.py"),
             str(self.servers.imaps_port), self.servers.ca_file, USER],
            input=self.servers.passwords[USER] + "\n", text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        seconds = time.monotonic() - began
        words = done.stdout.split()
        if len(words) != 2 or int(words[0]) != len(messages):
            raise Trouble("python_reader.py did not read everything; run "
                          "`make setup` for its libraries")
        return len(messages) / seconds, float(words[1]) / len(messages)

    def collect(self, messages):
        shutil.rmtree(self.state)
        shutil.copytree(self.sent, self.state)
        for name in ("", *os.listdir(self.state)):
            self.daemon.own(os.path.join(self.state, name))
        self.fill(messages)
        self.daemon.start()
        time.sleep(2)
        before = self.cpu_of_reading()
        began = time.monotonic()
        self.deliver()
        bench.wait("the messages to be filed",
                   lambda: self.count("") == 0 and self.is_filed(messages),
                   0.02)
        seconds = time.monotonic() - began
        used = self.cpu_of_reading() - before
        self.daemon.stop()
        return len(messages) / seconds, used / len(messages)

    def is_filed(self, messages):
        with sqlite3.connect(f"file:{self.state}/ledger.db?mode=ro",
                             uri=True) as ledger:
            return ledger.execute("SELECT count(*) FROM inbound WHERE"
                                  " filed_at > 0").fetchone()[0] \
                == len(messages)

    def cpu_of_reading(self):
        total = 0
        for pid in self.processes():
            if bench.name_of(pid) in ("collect", "reader", "involved: collect",
                                      "involved: reader"):
                for task in os.listdir(f"/proc/{pid}/task"):
                    with open(f"/proc/{pid}/task/{task}/schedstat",
                              encoding="ascii") as file:
                        total += int(file.read().split()[0])
        return total / 1e9


def ask(wire, command):
    """Sends a command and throws the answer away; how many bytes it had."""
    wire.sendall(f"a1 {command}\r\n".encode())
    size, last = 0, b""
    while True:
        got = wire.recv(65536)
        if not got:
            raise Trouble("Dovecot hung up on a bare " + command.split()[0])
        size += len(got)
        last = (last + got)[-4000:]
        if b"\r\na1 " in b"\r\n" + last and last.endswith(b"\r\n"):
            if b"a1 OK" not in last:
                raise Trouble(f"Dovecot refused a bare {command.split()[0]}")
            return size


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)

"""What the demo stands on: the clock, the daemon with its command, and how
things are shown. The story itself is in demo.py."""

import json
import os
import shutil
import struct
import subprocess
import sys
import textwrap
import time

import mail

SECONDS = 20  # the most that one step may take


class Trouble(Exception):
    """A sentence about what did not happen."""


class Clock:
    """The clock of the daemon and its command; see clock_pinned.c."""

    def __init__(self, path):
        self.path = path
        self.offset = 0
        with open(path, "wb") as file:
            file.write(struct.pack("=q", 0))
        os.chmod(path, 0o644)

    def now(self):
        return int(time.time()) + self.offset

    def move_to(self, moment):
        self.offset = int(moment - time.time())
        with open(self.path, "r+b") as file:
            file.write(struct.pack("=q", self.offset))


class Daemon:
    """The daemon and its command. They run as the servers do, from copies:
    that user may not be able to read the repository."""

    def __init__(self, programs, place, config, clock, servers):
        self.servers = servers
        self.config = config
        self.child = None
        self.log = os.path.join(place, "involved.log")
        self.env = dict(os.environ, INVOLVED_CLOCK_FILE=clock.path)
        self.programs = os.path.join(place, "programs")
        os.mkdir(self.programs)
        for name in ("involved", "involve"):
            shutil.copy(os.path.join(programs, name), self.programs)
        for folder, _, names in os.walk(config):
            for path in (folder, *(os.path.join(folder, n) for n in names)):
                self.own(path)

    def own(self, path):
        if os.getuid() == 0:
            os.chown(path, self.servers.uid, self.servers.gid)

    def command(self, program, *words):
        return [*(self.servers.run_as or ["setpriv"]), "--pdeathsig=TERM",
                os.path.join(self.programs, program), "-c", self.config, *words]

    def start(self):
        with open(self.log, "w") as log:
            self.child = subprocess.Popen(
                self.command("involved"), env=self.env, cwd="/",
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True)
        try:
            wait("the daemon to start", self.is_ready)
        except Trouble as trouble:
            with open(self.log, errors="replace") as file:
                raise Trouble(f"{trouble}; its log ends:\n" + "".join(
                    file.readlines()[-10:])) from trouble

    def is_ready(self):
        with open(self.log, errors="replace") as file:
            return "daemon.ready" in file.read()

    def stop(self):
        if self.child and self.child.poll() is None:
            self.child.terminate()
            try:
                self.child.wait(10)
            except subprocess.TimeoutExpired:
                self.child.kill()
                print("The daemon did not stop when asked.", file=sys.stderr)

    def ask(self, words):
        if self.child and self.child.poll() is not None:
            with open(self.log, errors="replace") as file:
                raise Trouble("the daemon ended:\n" + "".join(
                    file.readlines()[-10:]))
        return subprocess.run(self.command("involve", *words), env=self.env,
                              cwd="/", capture_output=True, text=True)

    def answers(self, *words):
        return self.ask(words).returncode == 0

    def involve(self, *words):
        """Shows the command and what it says, as in a terminal."""
        print("\n  $ involve " + " ".join(map(os.path.basename, words)))
        result = self.ask(words)
        quote(result.stdout + result.stderr)
        if result.returncode:
            raise Trouble("that command failed")

    def json(self, *words):
        result = self.ask(words)
        if result.returncode:
            raise Trouble(f"involve {' '.join(words)}: {result.stderr}")
        return json.loads(result.stdout)


def wait(what, predicate):
    answer = mail.wait_for(predicate, SECONDS)
    if not answer:
        raise Trouble(f"waited {SECONDS} seconds in vain for {what}")
    return answer


def ask(prompt):
    try:
        return input(prompt).strip()
    except (EOFError, KeyboardInterrupt):
        return ""


def step(title):
    print(f"\n== {title}")


def say(words):
    print(textwrap.fill(words, 78, initial_indent="  ",
                        subsequent_indent="  "), flush=True)


def quote(text):
    print(textwrap.indent(text.rstrip("\n"), "  | ", lambda _: True),
          flush=True)


def shorten(words):
    return textwrap.shorten(words, 90, placeholder=" ...")


def table(rows):
    """Rows of four cells, folded to fit a terminal of 80 columns."""
    print()
    for number, row in enumerate(rows):
        cells = [textwrap.wrap(cell, 18) or [""] for cell in row]
        for line in range(max(map(len, cells))):
            print("  " + "  ".join(
                (cell[line] if line < len(cell) else "").ljust(18)
                for cell in cells).rstrip())
        print("  " + ("=" if number == 0 else "-") * 78)

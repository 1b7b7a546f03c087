"""A daemon that does nothing but read its mailbox on the real Dovecot, for
tests; messages are put into the Maildir as files, as a mail server would."""

import os
import re
import sqlite3

import mail
import papers
from stage import Clock, Daemon

REPOSITORY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
USER = "involve@northgate.example"


class Letterbox:
    def __init__(self, place, servers, built):
        self.servers = servers
        self.config = os.path.join(place, "config")
        self.state = os.path.join(self.config, "state")
        self.maildir = os.path.join(servers.dir, "mail", USER)
        os.mkdir(self.config)
        papers.write_configuration(self.config, REPOSITORY, servers)
        self.clock = Clock(os.path.join(place, "clock"))
        self.daemon = Daemon(built, place, self.config, self.clock, servers)
        self.number = 0

    def folder(self, name):
        return os.path.join(self.maildir,
                            "" if name == "INBOX" else "." + name)

    def put(self, message, folder="INBOX"):
        """One message, as bytes."""
        self.number += 1
        path = os.path.join(self.folder(folder), "tmp",
                            f"{1700000000 + self.number}.M{self.number}.test")
        with open(path, "wb") as file:
            file.write(message)
        self.daemon.own(path)
        os.rename(path, path.replace("/tmp/17", "/new/17"))

    def count(self, folder="INBOX"):
        return sum(len(os.listdir(os.path.join(self.folder(folder), part)))
                   for part in ("new", "cur"))

    def filed(self):
        return self.count("Processed") + self.count("Needs a person")

    def rows(self, sql):
        with sqlite3.connect(f"file:{self.state}/ledger.db?mode=ro", uri=True,
                             timeout=10) as ledger:
            return ledger.execute(sql).fetchall()

    def log(self):
        with open(self.daemon.log, errors="replace") as file:
            return file.read()

    def process(self, role):
        """The number of the process, or None."""
        parent = self.daemon.child.pid
        try:
            with open(f"/proc/{parent}/task/{parent}/children",
                      encoding="ascii") as file:
                children = file.read().split()
        except FileNotFoundError:
            return None
        for pid in children:
            try:
                with open(f"/proc/{pid}/cmdline", encoding="utf-8") as file:
                    if file.read().split("\0")[0] == f"involved: {role}":
                        return int(pid)
            except FileNotFoundError:
                pass
        return None


def message(words, number=0, sender="sam@example.org", header=""):
    """The bytes of a plain message; each number is a message of its own."""
    made = mail.write(f"Sam Lee <{sender}>", USER, f"Question {number}", words)
    made.replace_header("Message-ID", f"<{number}.{abs(hash(words))}@test>")
    raw = made.as_bytes(policy=mail.POLICY)
    return re.sub(rb"\r\n\r\n", header.encode() + b"\r\n\r\n", raw, count=1) \
        if header else raw

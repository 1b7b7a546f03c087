#!/usr/bin/python3 -B
"""What cannot wait, with real servers: an announcement by mail with the line
"Send: now", its proof, the OK, and how long the letters take. Prints TAP."""

import os
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(1, os.path.join(HERE, "../demo"))

import datetime

import mail
import papers
import people
import servers as live
from stage import Clock, Daemon, Trouble, wait

REPOSITORY = os.path.join(HERE, "../..")
BUILT = os.environ["BUILT"]
STAFF = "facilitator@northgate.example"
SECONDS = 1.0  # from the OK in our mailbox to the last letter at the server

ANNOUNCEMENT = """\
Hello, this is urgent.

Kind: news
Title: The day centre is shut today
For: everyone
Send: now

A pipe has burst. It opens again tomorrow.

--
Jo Ferris
"""

# Not whose server says "later".
PEOPLE = [p for p in people.PEOPLE if not p.mailbox.startswith("grey-")]

count = 0


def ok(passed, what):
    global count
    count += 1
    print("ok" if passed else "not ok", count, "-", what, flush=True)


def took_until(daemon, promised):
    """Seconds until the ledger says that every letter was handed over."""
    began = time.monotonic()
    wait("the letters", lambda: handed_over(daemon) == promised)
    return time.monotonic() - began


def account(daemon):
    return daemon.json("issues", "show", "1", "--json")["account"]["letters"]


def handed_over(daemon):
    return account(daemon)["handed_over"]


def find(post, words):
    return next((m for m in post.read(STAFF) if words in m["Subject"]), None)


def play(daemon, post, place):
    csv = os.path.join(place, "people.csv")
    with open(csv, "w", encoding="utf-8") as file:
        file.write(people.csv_of(PEOPLE, datetime.date.today()))
    daemon.own(csv)
    daemon.start()
    ok(daemon.answers("people", "import", csv), "people")
    post.send(STAFF, mail.write(f"Jo Ferris <{STAFF}>", live.DAEMON, "Urgent",
                                ANNOUNCEMENT))
    answer = wait("what was read", lambda: find(post, "Re: Urgent"))
    ok("Saved as A-0001." in mail.text_of(answer), "it says what was read")
    proof = wait("the proof", lambda: find(post, "the proof of issue 1"))
    ok("does not wait for a bulletin" in " ".join(mail.text_of(proof).split()),
       "the proof comes at once")
    ok(handed_over(daemon) == 0, "nobody has it yet")
    promised = account(daemon)["waiting"]
    post.send(STAFF, mail.reply(proof, f"Jo Ferris <{STAFF}>", "OK",
                                "outlook"))
    seconds = took_until(daemon, promised)
    ok(promised > 5 and seconds <= SECONDS,
       f"{promised} letters within {SECONDS} s of the OK: {seconds:.2f} s")
    ok(wait("the answer", lambda: any(
        "It goes now." in mail.text_of(m) for m in post.read(STAFF))),
       "and the answer says so")


def main():
    with tempfile.TemporaryDirectory(prefix="urgent.", dir="/tmp") as place:
        os.chmod(place, 0o755)
        with live.Servers(os.path.join(place, "servers"),
                          [p.address for p in people.PEOPLE]) as servers:
            config = os.path.join(place, "config")
            os.mkdir(config)
            papers.write_configuration(config, REPOSITORY, servers)
            clock = Clock(os.path.join(place, "clock"))
            daemon = Daemon(os.path.join(BUILT, "demo"), place, config, clock,
                            servers)
            post = mail.Post(servers.smtp_port, servers.imaps_port,
                             servers.ca_file, servers.passwords)
            try:
                play(daemon, post, place)
            except Trouble as trouble:
                ok(False, str(trouble))
                print("# " + "# ".join(open(daemon.log)))
            finally:
                daemon.stop()
    print(f"1..{count}")


if __name__ == "__main__":
    main()

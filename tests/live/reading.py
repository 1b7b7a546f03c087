#!/usr/bin/python3 -B
"""Reading a real mailbox: what the reader may touch once it is closed in, and
what servers and people do to a mailbox. Prints TAP.

    MESSAGES=10000 tests/live/reading.py    for a mailbox that was long unread
"""

import base64
import glob
import imaplib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(1, os.path.join(HERE, "../demo"))

import servers as live
from letterbox import USER, Letterbox, message
from stage import wait

BUILT = os.environ["BUILT"]
MESSAGES = int(os.environ.get("MESSAGES") or 1500)
MEMORY_MOST = 64 * 1024  # KiB of collect, whatever waits

# What is left to the reader; the two of memory without PROT_EXEC.
ALLOWED = {
    "read", "write", "recvfrom", "recvmsg", "sendto", "sendmsg", "poll",
    "ppoll", "close", "brk", "mmap", "munmap", "mremap", "mprotect", "madvise",
    "futex", "exit", "exit_group", "rt_sigreturn", "rt_sigprocmask",
    "clock_gettime", "clock_nanosleep", "getrandom", "getrusage", "getpid",
    "gettid", "restart_syscall", "sysinfo", "prlimit64"}

count = 0


def ok(passed, what):
    global count
    count += 1
    print("ok" if passed else "not ok", count, "-", what, flush=True)
    return passed


def odd_messages():
    """What has libraries look for files, if anything has."""
    yield message("1 please")
    for number, charset in enumerate((
            "koi8-r", "gb18030", "big5", "iso-2022-jp", "euc-kr", "utf-7",
            "shift_jis", "windows-1256", "cp437", "x-unknown", "../passwd"), 1):
        yield message("no", number).replace(b'charset="utf-8"',
                                            b'charset="%s"' % charset.encode())
    yield message("no", 20).replace(b"-0000", b"+1x00", 1)
    yield message("no", 21).replace(b"-0000", b"Europe/London", 1)
    yield b"From: a@example.org\r\nSubject: =?x-none?B?////?=\r\n" \
          b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" \
          b"<!DOCTYPE html SYSTEM 'file:///etc/passwd'><p>Yes " \
          b"<img src='http://192.0.2.1/'>\r\n"
    entry = "\r\n".join((
        "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:1@test",
        "DTSTAMP:20261126T100000Z", "DTSTART;TZID=Asia/Kolkata:20261126T100000",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:sam@example.org", "END:VEVENT",
        "END:VCALENDAR", ""))
    yield (f"From: sam@example.org\r\nTo: {USER}\r\nSubject: Accepted\r\n"
           "Message-ID: <cal@test>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/calendar; method=REPLY\r\n\r\n"
           f"{entry}").encode()
    yield b"From: mailer-daemon@example.org\r\nSubject: failed\r\n" \
          b"MIME-Version: 1.0\r\nContent-Type: multipart/report; " \
          b"report-type=delivery-status; boundary=b\r\n\r\n" \
          b"--b\r\n\r\nNo such user.\r\n" \
          b"--b\r\nContent-Type: message/delivery-status\r\n\r\n" \
          b"Reporting-MTA: dns; mx.example.org\r\n\r\n" \
          b"Final-Recipient: rfc822; sam@example.org\r\nAction: failed\r\n" \
          b"Status: 5.1.1\r\n\r\n--b--\r\n"
    yield b"From: sam@example.org\r\nContent-Type: application/ms-tnef; " \
          b"name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n" \
          b"eJ8+IgAAAAA=\r\n"


def try_closed_in(letterbox):
    """Under strace from its start: what does the reader ask the kernel for
    after its filter is there?"""
    if not shutil.which("strace"):
        print("Bail out! strace is missing: run `make setup`")
        sys.exit(1)
    wanted = list(odd_messages())
    for each in wanted:
        letterbox.put(each)
    trace = os.path.join(letterbox.config, "trace")
    with open(trace, "wb"):
        pass
    letterbox.daemon.own(trace)
    command = letterbox.daemon.command("involved", "--once")
    at = next(i for i, word in enumerate(command) if word.endswith("involved"))
    command[at:at] = ["strace", "-f", "-s", "64", "-o", trace]
    done = subprocess.run(command, env=letterbox.daemon.env, cwd="/",
                          stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=120, check=False)
    ok(done.returncode == 0, "the daemon read its mailbox under strace")
    if done.returncode:
        print("# " + (done.stdout + done.stderr)[-2000:].replace("\n", "\n# "))
    ok(letterbox.count() == 0 and letterbox.filed() == len(wanted),
       f"all {len(wanted)} messages")
    ok(letterbox.rows("SELECT count(*) FROM inbound WHERE disposition ="
                      " 'set_aside'")[0][0] == 0, "none of them is set aside")
    judge_trace(trace)


def judge_trace(trace):
    asked, inside, readers = set(), set(), set()
    with open(trace, errors="replace") as file:
        for line in file:
            pid, _, rest = line.partition(" ")
            name = re.match(r"\s*(?:<\.\.\. )?([a-z0-9_]+)", rest)
            if "execve(" in rest and '"involved: reader"' in rest:
                readers.add(pid)
            elif pid in inside and name:
                asked.add(name.group(1))
            elif pid in readers and rest.endswith(" = 0\n") and \
                    "seccomp(SECCOMP_SET_MODE_FILTER" in rest:
                inside.add(pid)
            if pid in readers and "killed by" in rest:
                asked.add("(killed)")
    ok(len(inside) == 1, "one reader did, and was closed in")
    ok("recvfrom" in asked and "sendmsg" in asked, "it was asked, and answered")
    ok(not asked & {"open", "openat", "openat2", "creat", "socket", "connect",
                    "access", "stat", "newfstatat", "readlink", "execve"},
       "it opened no file and no socket, nor tried to")
    if not ok(asked <= ALLOWED, "nor did it ask for anything else"):
        print("# " + " ".join(sorted(asked - ALLOWED)))


# ---- a mailbox that others use too ----

def flags_of(imap, folder):
    imap.select(f'"{folder}"', readonly=True)
    found = {}
    for part in imap.fetch("1:*", "(FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)])"
                           )[1]:
        if isinstance(part, tuple):
            subject = part[1].decode().strip().removeprefix("Subject: ")
            found[subject] = set(re.search(rb"FLAGS \(([^)]*)\)",
                                           part[0])[1].decode().split())
    return found


def try_people(letterbox, login):
    with login() as imap:
        imap.create('"Kept by Jo"')
        for number, flags in ((1, None), (2, "\\Seen \\Flagged"),
                              (3, "$Label1 \\Answered")):
            imap.append("INBOX", flags and f"({flags})", None,
                        message("Hello there", number))
        imap.append('"Kept by Jo"', "(\\Seen)", None, message("Mine", 4))
    letterbox.daemon.start()
    wait("the post", lambda: letterbox.count() == 0)
    with login() as imap:
        flags = flags_of(imap, "Needs a person")
        kept = flags_of(imap, "Kept by Jo")
    ours = {"\\Recent"}
    ok(flags.get("Question 1", set()) - ours == set(),
       "what nobody read is still unread")
    ok({"\\Seen", "\\Flagged"} <= flags.get("Question 2", set()),
       "what somebody read and flagged stays so")
    ok({"$Label1", "\\Answered"} <= flags.get("Question 3", set())
       and "\\Seen" not in flags["Question 3"], "and so do their own labels")
    ok(kept == {"Question 4": {"\\Seen"}} or
       kept.get("Question 4", set()) - ours == {"\\Seen"},
       "other folders are not touched")


def try_junk(letterbox):
    filed = letterbox.filed()
    letterbox.put(message("I would like to come", 50), "Junk")
    wait("Junk", lambda: letterbox.count("Junk") == 0)
    ok(letterbox.filed() == filed + 1, "Junk is read too")


def try_copies(letterbox):
    """Somebody drags a message back; then a folder is numbered anew."""
    filed = letterbox.filed()
    letterbox.put(message("Only once", 60))
    wait("the first", lambda: letterbox.filed() == filed + 1)
    letterbox.put(message("Only once", 60))
    wait("the copy", lambda: letterbox.filed() == filed + 2)
    ok(letterbox.rows("SELECT count(*) FROM inbound WHERE disposition ="
                      " 'duplicate'")[0][0] == 1, "a copy is a duplicate")
    before = {row[0] for row in letterbox.rows(
        "SELECT DISTINCT uidvalidity FROM inbound WHERE folder = 'INBOX'")}
    time.sleep(1.1)  # the number of a folder is the time it was made, in seconds
    letterbox.servers.stop_dovecot()
    for path in glob.glob(os.path.join(letterbox.maildir, "dovecot*")):
        os.unlink(path)
    letterbox.put(message("After it was numbered anew", 61))
    letterbox.servers.start_dovecot()
    wait("the message", lambda: letterbox.filed() == filed + 3)
    after = {row[0] for row in letterbox.rows(
        "SELECT DISTINCT uidvalidity FROM inbound WHERE folder = 'INBOX'")}
    ok(len(after) == len(before) + 1, "a folder that is numbered anew")
    ok("imap.reached" in letterbox.log(), "the server's restart is overcome")


def try_large(letterbox):
    """The words of a mail with a huge photo, wherever in it they are."""
    photo = base64.encodebytes(os.urandom(20 << 20)).replace(b"\n", b"\r\n")
    head = (f"From: Sam <sam@example.org>\r\nTo: {USER}\r\nSubject: photo\r\n"
            "Message-ID: <%d@photo>\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/mixed; boundary=\"the edge\"\r\n\r\n"
            "--the edge\r\n")
    text = (b"Content-Type: multipart/alternative; boundary=inner\r\n\r\n"
            b"--inner\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            b"STOP\r\n--inner\r\nContent-Type: text/html\r\n\r\n<p>STOP\r\n"
            b"--inner--\r\n")
    image = (b"Content-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-"
             b"Encoding: base64\r\n\r\n" + photo)
    filed = letterbox.filed()
    for number, parts in enumerate(((image, text), (text, image))):
        letterbox.put((head % number).encode() + b"\r\n--the edge\r\n".join(
            parts) + b"\r\n--the edge--\r\n")
    letterbox.put(b"From: sam@example.org\r\nSubject: long\r\n"
                  b"Message-ID: <long@test>\r\n\r\nSTOP\r\n"
                  + b"x" * 70 * (26 << 20 >> 6) + b"\r\n")
    letterbox.put(message("And the next one", 70))
    wait("the photos", lambda: letterbox.filed() == filed + 4)
    rows = letterbox.rows("SELECT own_words, why, to_person FROM inbound WHERE"
                          " size > 26000000 ORDER BY id")
    ok(len(rows) == 3 and all(row[0].startswith("STOP") for row in rows),
       "the words beside a photo of 27 MB are read")
    ok(all("too large" in row[1] and row[2] for row in rows),
       "a person is told that there is more")
    sizes = [os.path.getsize(path) for path in
             glob.glob(os.path.join(letterbox.folder("Needs a person"),
                                    "*", "*"))]
    ok(sum(size > 26000000 for size in sizes) == 3,
       "and the whole lies in their folder")


def try_long_unread(letterbox):
    """A mailbox that nobody read for long, and a server that goes away."""
    letterbox.daemon.stop()
    filed = letterbox.filed()
    recorded = letterbox.rows("SELECT count(*) FROM inbound")[0][0]
    for number in range(MESSAGES):
        letterbox.put(message("Could you tell me more, please?", 1000 + number,
                              f"reader.{number}@example.net"))
    letterbox.daemon.start()
    wait("some of the post", lambda: letterbox.filed() > filed + 100)
    letterbox.servers.stop_dovecot()
    time.sleep(1)
    letterbox.servers.start_dovecot()
    deadline = time.monotonic() + 60 + MESSAGES / 50
    most = 0
    while letterbox.count() and time.monotonic() < deadline:
        pid = letterbox.process("collect")
        if pid:
            with open(f"/proc/{pid}/status", encoding="ascii") as file:
                most = max(most, int(re.search(r"VmHWM:\s+(\d+)",
                                               file.read())[1]))
        time.sleep(0.2)
    ok(letterbox.count() == 0, f"{MESSAGES} messages were read")
    ok(letterbox.filed() == filed + MESSAGES, "each is in a folder")
    ok(letterbox.rows("SELECT count(*) FROM inbound")[0][0]
       == recorded + MESSAGES, "and recorded once, though the server went away")
    ok(0 < most < MEMORY_MOST, f"in {most // 1024} MiB at most")


def main():
    with tempfile.TemporaryDirectory(prefix="read.", dir="/tmp") as place:
        os.chmod(place, 0o711)
        with live.Servers(os.path.join(place, "mail"), []) as servers:
            letterbox = Letterbox(place, servers, BUILT)

            def login():
                imap = imaplib.IMAP4_SSL(
                    "localhost", servers.imaps_port, timeout=10,
                    ssl_context=servers.client_context())
                imap.login(USER, servers.passwords[USER])
                return imap

            try:
                try_closed_in(letterbox)
                try_people(letterbox, login)
                try_junk(letterbox)
                try_copies(letterbox)
                try_large(letterbox)
                try_long_unread(letterbox)
            finally:
                letterbox.daemon.stop()
    print(f"1..{count}")


if __name__ == "__main__":
    main()

#!/usr/bin/python3 -B
"""Servers on loopback that misbehave on purpose.

    tests/live/hostile.py

prints NAME=PORT lines and serves until its standard input ends. At IMAP_PORT
the user's name says what goes wrong (see Imap); at SMTP_PORT the EHLO name
does (see Smtp); the other ports never get as far as a name.
"""

import base64
import socket
import socketserver
import sys
import threading
import time

MESSAGE = b"Subject: hello\r\n\r\nOne line.\r\n"


class Talk(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text if isinstance(text, bytes) else text.encode())

    def line(self):
        return self.rfile.readline().decode(errors="replace").strip()

    def handle(self):
        try:
            self.talk()
        except OSError:
            pass

    def drip(self, text, seconds=0.2):
        for each in text:
            self.say(each)
            time.sleep(seconds)

    def flood(self, text):
        while True:
            self.say(text)


class Imap(Talk):
    """Two messages, UID 5 and 9, and a fault that the user's name names."""

    capabilities = {
        "copy": "UIDPLUS IDLE",
        "bare": "IDLE",
        "noidle": "UIDPLUS MOVE",
    }

    def talk(self):
        self.messages = {5: MESSAGE, 9: MESSAGE * 2}
        self.copied, self.deleted, self.mode = [], [], ""
        self.say("* OK ready\r\n")
        while line := self.line():
            tag, _, command = line.partition(" ")
            words = command.upper().split()
            if words[0] == "UID":
                words = ["UID_" + words[1]] + words[2:]
            if words[0] == "LOGOUT" and self.mode != "stall-logout":
                self.say(f"* BYE bye\r\n{tag} OK done\r\n")
                return
            getattr(self, "do_" + words[0].lower(), self.do_anything)(
                tag, words)

    def do_anything(self, tag, _):
        self.say(f"{tag} OK done\r\n")

    def do_logout(self, *_):
        time.sleep(60)

    def do_capability(self, tag, _):
        more = self.capabilities.get(self.mode, "UIDPLUS MOVE IDLE")
        self.say(f"* CAPABILITY IMAP4rev1 AUTH=PLAIN {more}\r\n"
                 f"{tag} OK done\r\n")

    def do_authenticate(self, tag, _):
        self.say("+ \r\n")
        self.mode = base64.b64decode(self.line()).split(b"\0")[1].decode()
        if self.mode == "denied":
            self.say(f"{tag} NO [AUTHENTICATIONFAILED] not you\r\n")
        elif self.mode == "unavailable":
            self.say(f"{tag} NO [UNAVAILABLE] later\r\n")
        else:
            self.say(f"{tag} OK in\r\n")

    def do_status(self, tag, _):
        if self.mode == "nofolder":
            self.say(f"{tag} NO no such folder\r\n")
        else:
            self.say("* STATUS folder (UIDVALIDITY 7)\r\n"
                     f"{tag} OK done\r\n")

    def do_create(self, tag, _):
        self.say(f"{tag} NO [NOPERM] not allowed\r\n")

    def do_select(self, tag, _):
        if self.mode == "stall":
            time.sleep(60)
        if self.mode == "drip":
            self.drip("* OK " + "x" * 200)
        if self.mode == "flood":
            self.flood("* OK more to come\r\n" * 100)
        if self.mode == "endless-line":
            self.flood("* OK " + "x" * 1000)
        if self.mode == "garbage":
            self.say(b"\0\xff\xfe rubbish (((\r\n")
            self.say(f"{tag} OK done\r\n")
        if self.mode == "bye":
            self.say("* BYE going down\r\n")
            self.request.shutdown(socket.SHUT_RDWR)
            return
        if self.mode == "refuse":
            self.say(f"{tag} NO not for you\r\n")
            return
        count = 4000000000 if self.mode == "many" else len(self.messages)
        self.say(f"* {count} EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen)\r\n"
                 f"* OK [UIDVALIDITY 7] ok\r\n{tag} OK [READ-WRITE] ok\r\n")

    def do_fetch(self, tag, _):
        if self.mode == "many":
            for each in range(1, 300):
                self.say(f"* {each} FETCH (UID {each} RFC822.SIZE 10)\r\n")
        if self.mode == "extra":
            self.say("* 1 FETCH (FLAGS (\\Seen))\r\n* 7 EXISTS\r\n"
                     "* 2 FETCH (UID 77)\r\n")
        for number, uid in enumerate(sorted(self.messages, reverse=True), 1):
            self.say(f"* {number} FETCH (RFC822.SIZE "
                     f"{len(self.messages[uid])} UID {uid})\r\n")
        self.say(f"{tag} OK done\r\n")

    def do_uid_fetch(self, tag, words):
        uid = int(words[1])
        message = self.messages.get(uid)
        if message is None or self.mode == "gone":
            self.say(f"{tag} OK nothing\r\n")
        elif "BODY.PEEK[]" in " ".join(words):
            self.give(tag, uid, message)
        else:
            size = 10 if self.mode == "lie" else len(message)
            self.say(f"* 1 FETCH (UID {uid} RFC822.SIZE {size})\r\n"
                     f"{tag} OK done\r\n")

    def give(self, tag, uid, message):
        if self.mode == "huge":
            self.say(f"* 1 FETCH (UID {uid} BODY[] {{4000000000}}\r\n")
            self.flood("x" * 65536)
        if self.mode == "lie":
            message = b"x" * 1000000
        if self.mode == "nest":
            self.say("* 1 FETCH (UID 5 BODYSTRUCTURE " + "(" * 60000)
        if self.mode == "other":
            uid = 6
        self.say(f"* 1 FETCH (UID {uid} BODY[] {{{len(message)}}}\r\n")
        if self.mode == "half":
            self.say(message[:10])
            self.request.shutdown(socket.SHUT_RDWR)
            return
        if self.mode == "drip-fetch":
            self.drip([bytes([each]) for each in message])
        if self.mode == "parens":
            message = b"(" * len(message)
        self.say(message + f")\r\n{tag} OK done\r\n".encode())

    def do_uid_move(self, tag, words):
        if self.mode == "nomove":
            self.say(f"{tag} NO [TRYCREATE] no such folder\r\n")
            return
        self.messages.pop(int(words[1]), None)
        self.say(f"* 1 EXPUNGE\r\n{tag} OK done\r\n")

    def do_uid_copy(self, tag, words):
        self.copied.append(int(words[1]))
        self.say(f"{tag} OK done\r\n")

    def do_uid_store(self, tag, words):
        if int(words[1]) in self.copied and "\\DELETED" in " ".join(words):
            self.deleted.append(int(words[1]))
        self.say(f"{tag} OK done\r\n")

    def do_uid_expunge(self, tag, words):
        if int(words[1]) in self.deleted:
            del self.messages[int(words[1])]
        self.say(f"{tag} OK done\r\n")

    def do_idle(self, tag, _):
        if self.mode == "idle-no":
            self.say(f"{tag} BAD what?\r\n")
            return
        if self.mode == "early":
            self.say("* 3 EXISTS\r\n")
        self.say("+ idling\r\n")
        if self.mode == "idle-flood":
            self.flood("* OK still here\r\n" * 100)
        if self.mode == "idle-bye":
            self.request.shutdown(socket.SHUT_RDWR)
            return
        if self.mode == "news":
            time.sleep(0.3)
            self.say("* OK still here\r\n* 2 FETCH (FLAGS (\\Seen))\r\n")
            time.sleep(0.3)
            self.say("* 3 EXISTS\r\n* 1 RECENT\r\n")
        self.line()
        self.say(f"{tag} OK idled\r\n")


class Smtp(Talk):
    """An ordinary greeting, then what the EHLO name asks for."""

    def talk(self):
        self.say("220-two lines\r\n220 of greeting\r\n")
        name = self.line().split()[-1].lower()
        auth = "" if name == "noauth.test" else "250-AUTH PLAIN LOGIN\r\n"
        self.say(f"250-hello {name}\r\n250-PIPELINING\r\n{auth}"
                 f"250 SIZE 12345\r\n")
        while line := self.line():
            word = line.split()[0].upper()
            if word == "AUTH" and name == "busyauth.test":
                self.say("454 4.7.0 not now\r\n")
            elif word == "AUTH" and name == "badauth.test":
                self.say("535 5.7.8 wrong\r\n")
            elif word == "AUTH":
                self.say("235 2.7.0 in\r\n")
            elif word == "QUIT":
                self.say("221 bye\r\n")
                return
            elif name == "late.test":
                time.sleep(0.5)
                self.say("250 at last\r\n")
            elif name == "unasked.test":
                self.say("250 ok\r\n250 and again\r\n")
            else:
                self.say("250 ok\r\n")


class Silent(Talk):
    def talk(self):
        self.rfile.read()


class Refusing(Talk):
    def talk(self):
        self.say("554 no service\r\n")


class Flooding(Talk):
    def talk(self):
        self.flood("220-welcome\r\n" * 100)


class Dripping(Talk):
    def talk(self):
        self.drip("220-" + "x" * 1000)


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


def main():
    for kind in (Imap, Smtp, Silent, Refusing, Flooding, Dripping):
        server = Server(("127.0.0.1", 0), kind)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(f"{kind.__name__.upper()}_PORT={server.server_address[1]}")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()

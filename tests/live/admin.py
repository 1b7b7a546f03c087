#!/usr/bin/python3 -B
"""What an administrator does, with the daemon as it is installed: check
--live, logins by token, a new configuration by SIGHUP. Prints TAP."""

import os
import shutil
import signal
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(1, os.path.join(HERE, "../demo"))

import cloud
import mail
import papers
import servers as live
from stage import Clock, Daemon, wait

REPOSITORY = os.path.join(HERE, "../..")
BUILT = os.environ["BUILT"]

OAUTH2_CONF = """\
[addresses]
From: involve@northgate.example
[smtp]
Host: localhost
Port: {smtp}
Login: oauth2
User: involve@northgate.example
CA file: ca.pem
[imap]
Host: localhost
Port: {imap}
Login: oauth2
User: involve@northgate.example
CA file: ca.pem
[oauth2]
Client ID: {client}
Secret: client
Secret ends: {ends}
Token address: https://localhost:{token}/tenant/token
Scope: {scope}
CA file: ca.pem
"""

count = 0


def ok(passed, what):
    global count
    count += 1
    print("ok" if passed else "not ok", count, "-", what, flush=True)


class Office:
    def __init__(self, place, servers, service):
        self.servers, self.service = servers, service
        self.config = os.path.join(place, "config")
        os.mkdir(self.config)
        papers.write_configuration(self.config, REPOSITORY, servers)
        self.clock = Clock(os.path.join(place, "clock"))
        self.daemon = Daemon(BUILT, place, self.config, self.clock, servers)
        self.by_password = self.read("mail.conf")
        self.write("secrets/client", cloud.SECRET + "\n")
        self.by_token = OAUTH2_CONF.format(
            smtp=service.smtp_port, imap=servers.imaps_port,
            token=service.token_port, client=cloud.CLIENT, scope=cloud.SCOPE,
            ends=time.strftime("%d %B %Y", time.gmtime(time.time() + 864000)))

    def path(self, name):
        return os.path.join(self.config, name)

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(self.path(name), 0o600)
        self.daemon.own(self.path(name))

    def log(self):
        with open(self.daemon.log, errors="replace") as file:
            return file.read()

    def check(self, status, what, *sentences, live_too=True):
        result = self.daemon.ask(["check"] + ["--live"] * live_too)
        said = result.stdout + result.stderr
        ok(result.returncode == status, f"{what}: status {status}")
        for sentence in sentences:
            ok(sentence in said, f"{what}: it says \"{sentence}\"")
        if result.returncode != status or not all(s in said
                                                  for s in sentences):
            print("# " + said.replace("\n", "\n# "))
        return said


def changed(text, before, after):
    assert before in text, before
    return text.replace(before, after, 1)


def try_check(office):
    office.check(0, "all is well", "[smtp]: localhost port",
                 "encrypted and verified, and lets us in",
                 '[imap] Junk: the folder "Junk"', "this clock and that of",
                 "renamed in", "is ours alone")
    good = office.by_password
    for what, text, sentence in (
            ("no such name", changed(good, "Host: localhost",
                                     "Host: nowhere.invalid"), "is not known"),
            ("nobody listens", changed(good, f"{office.servers.smtp_port}",
                                       "1"), "no connection to localhost"),
            ("another authority", changed(good, "CA file: ca.pem\n", ""),
             "could not be trusted"),
            ("another password", changed(good, "Secret: mailbox",
                                         "Secret: client"),
             "refused our login"),
            ("no such folder", good + "Junk: Spam\n", "[imap] Junk:"),
            ("no such secret", changed(good, "Secret: mailbox",
                                       "Secret: other"), "other is missing")):
        office.write("mail.conf", text)
        office.check(1, what, sentence)
    office.write("mail.conf", good)
    os.chmod(office.path("state"), 0o755)
    office.check(1, "a state that others can read", "chmod 700")
    os.chmod(office.path("state"), 0o700)
    if os.getuid() == 0:
        os.chown(office.path("announcements"), 0, 0)
        os.chmod(office.path("announcements"), 0o755)
        office.check(1, "a queue of somebody else", "no file can be made in")
        office.daemon.own(office.path("announcements"))
    ok(not [n for n in os.listdir(office.path("announcements"))
            if n.startswith(".try")], "nothing is left in the queue folder")


def try_tokens(office):
    good = office.by_token
    office.write("mail.conf", good)
    office.check(0, "by token", "[smtp]: a token", "[imap]: a token",
                 "that of the token service")
    for client, sentence in (("wrong-secret", "client secret is wrong"),
                             ("ended-secret", "client secret has ended")):
        office.write("mail.conf", changed(good, cloud.CLIENT, client))
        office.check(1, client, sentence)
    office.write("mail.conf", changed(good, "[oauth2]\nClient",
                                      "[oauth2]\nTenant"))
    office.check(1, "a setting is missing", 'needs a line "Client ID: ..."',
                 live_too=False)


def hang_up(office):
    before = office.log()
    office.daemon.child.send_signal(signal.SIGHUP)
    return lambda *words: wait(
        " or ".join(words), lambda: any(
            word in office.log()[len(before):] for word in words))


def children(office):
    return {line.split("role=")[1].split()[0]: line.split("pid=")[1].split()[0]
            for line in office.log().splitlines() if "child.started" in line}


def try_reload(office):
    office.write("mail.conf", office.by_password)
    office.daemon.start()
    before = children(office)
    office.write("mail.conf", changed(office.by_password, "Port:", "Prot:"))
    office.write("limits.conf", office.read("limits.conf") + "Colour: red\n")
    hang_up(office)("settings.fault")
    wait("both faults", lambda: office.log().count("settings.fault") >= 2)
    wait("status", lambda: "perhaps you mean Port" in office.daemon.ask(
        ["status"]).stdout)
    ok("Colour" in office.daemon.ask(["status"]).stdout,
       "status names every fault of a configuration that is not taken")
    ok(children(office) == before, "and everybody goes on as before")

    office.write("limits.conf", changed(office.read("limits.conf"),
                                        "Colour: red\n", "").replace(
        "State: state", "State: other"))
    office.write("mail.conf", office.by_token)
    hang_up(office)("State and Control can only change")
    ok(children(office) == before, "another state folder needs a restart")

    office.write("limits.conf", changed(office.read("limits.conf"),
                                        "State: other", "State: state"))
    wait_for = hang_up(office)
    wait_for("settings.taken")
    wait_for("daemon.ready")
    ok("child.died" not in office.log(), "nobody died of it")
    after = children(office)
    ok(all(after[role] != before[role] for role in before),
       "each process was begun anew")
    status = office.daemon.ask(["status"]).stdout
    ok("Prot" not in status and "cannot be taken" not in status,
       "status has forgotten the faults")
    ok("the client secret ends on" in status, "and warns of the secret's end")
    wait("the log", lambda: "secret.ends" in office.log())
    ok(True, "so does the log")


def try_post_by_token(office, post):
    """A message is fetched and an alert sent, by token on both sides."""
    letters = office.service.smtp.letters
    post.send("gwil@example.org", mail.write(
        "Gwil <gwil@example.org>", live.DAEMON, "Hello",
        "I don't want to be here any more and I have been saving up my "
        "tablets.\n"))
    wait("the alert", lambda: office.service.smtp.letters > letters)
    ok(True, "mail comes in and an alert goes out, both by token")
    ok(not post.read(live.DAEMON), "what was read is filed")


def main():
    with tempfile.TemporaryDirectory(prefix="admin.", dir="/tmp") as place:
        os.chmod(place, 0o755)
        with live.Servers(os.path.join(place, "servers")) as servers, \
                cloud.Cloud(servers.dir, servers.token_key) as service:
            office = Office(place, servers, service)
            try:
                try_check(office)
                try_tokens(office)
                try_reload(office)
                try_post_by_token(office, mail.Post(
                    servers.smtp_port, servers.imaps_port, servers.ca_file,
                    servers.passwords))
            finally:
                office.daemon.stop()
                if os.environ.get("SHOW_LOG") and office.daemon.child:
                    print("# " + office.log().replace("\n", "\n# "))
    print(f"1..{count}")


if __name__ == "__main__":
    main()

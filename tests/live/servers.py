#!/usr/bin/python3 -B
"""Exim and Dovecot on free loopback ports, for tests and the demo.

    tests/live/servers.py DIR [ADDRESS...]

starts both in DIR (short, fresh, outside private folders), writes DIR/env when
both have greeted, and stops them when it is told to (SIGTERM, SIGINT) or when
its own parent ends. Python programs use the class Servers instead.

Neither server runs as root: started by root, they run as nobody, and DIR is
given to nobody. All mail is for northgate.example and example.org; other
domains are refused. What some local parts do:

    anybody unknown   accepted, then comes back as a delivery report
    gone              refused with 550 5.1.1
    grey-NAME         its first attempt is put off with 451, the next is taken
                      (and comes back if nobody of that name was added)

Exim takes no password before STARTTLS. Dovecot would, as it counts connections
from its own address as safe, whatever its settings say.
"""

import base64
import grp
import hashlib
import hmac
import imaplib
import json
import os
import pwd
import secrets
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import sys
import time

DAEMON = "involve@northgate.example"
STAFF = ("facilitator@northgate.example", "safeguarding@northgate.example",
         "duty@northgate.example")
PEOPLE = ("maureen@example.org", "tunde@example.org", "priya@example.org",
          "gwil@example.org", "shanice@example.org", "bernard@example.org",
          "grey-1@example.org", "grey-2@example.org")
FOLDERS = ("Processed", "Needs a person", "Junk")
EXIM = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                    "../../build/exim/exim4")
SECONDS_TO_START = 20

EXIM_CONF = """\
exim_path = {dir}/exim/exim4
exim_user = {user}
exim_group = {group}
never_users =
trusted_users = {user}
deliver_drop_privilege = true
keep_environment = LD_PRELOAD : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP
spool_directory = {dir}/exim/spool
log_file_path = {dir}/exim/%s.log
pid_file_path = {dir}/exim/pid
primary_hostname = localhost
qualify_domain = northgate.example
domainlist local_domains = northgate.example : example.org
local_interfaces = 127.0.0.1
daemon_smtp_ports = {smtp_port}
tls_advertise_hosts = *
tls_certificate = {dir}/server.pem
tls_privatekey = {dir}/server.key
smtp_accept_max = 100
smtp_accept_max_per_connection = 0
smtp_accept_queue_per_connection = 0
rfc1413_query_timeout = 0s
message_size_limit = 30M
acl_smtp_rcpt = recipient

begin acl
recipient:
  deny    !domains = +local_domains
          message = 5.7.1 relaying is not allowed
  deny    local_parts = gone
          message = 5.1.1 no such person here
  defer   local_parts = ^grey-
          !ratelimit = 1.1 / 1d / strict / $local_part@$domain
          message = 4.7.1 please try again in a moment
  accept

begin routers
everybody:
  driver = accept
  transport = dovecot

begin transports
dovecot:
  driver = lmtp
  socket = {dir}/dovecot/lmtp
  # What the trust's own people send after a login is marked as theirs.
  headers_remove = X-Internal-Sender
  headers_add = ${{if match{{$authenticated_id}}{{\\N@northgate\\.example$\\N}}{{X-Internal-Sender: yes}}}}

begin retry
* * F,2m,1s

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_advertise_condition = ${{if def:tls_in_cipher}}
  server_condition = {password_of_auth2}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_advertise_condition = ${{if def:tls_in_cipher}}
  server_condition = {password_of_auth1}
  server_set_id = $auth1
"""

# Tokens are judged by their signature; token_of makes them.
OAUTH2_CONF = """\
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={dir}/keys/
username_attribute = sub
"""

PASSWORD_MATCHES = ("${{if and{{{{def:auth{given}}}{{eq{{$auth{given}}}"
                    "{{${{lookup{{$auth{user}}}lsearch{{{dir}/passwords}}}}}}"
                    "}}}}}}")

DOVECOT_CONF = """\
base_dir = {dir}/dovecot
state_dir = {dir}/dovecot/state
log_path = {dir}/dovecot/log
protocols = imap lmtp
listen = 127.0.0.1
default_login_user = {user}
default_internal_user = {user}
default_internal_group = {group}
first_valid_uid = 0
first_valid_gid = 0
ssl = required
ssl_cert = <{dir}/server.pem
ssl_key = <{dir}/server.key
auth_mechanisms = plain login xoauth2
postmaster_address = postmaster@northgate.example
recipient_delimiter = +
mail_location = maildir:{dir}/mail/%u
mail_fsync = never
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {dir}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = {dir}/users
}}
userdb {{
  driver = passwd-file
  args = {dir}/users
  override_fields = uid={user} gid={group} home={dir}/mail/%u
}}
namespace inbox {{
  inbox = yes
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
    ssl = yes
  }}
}}
service lmtp {{
  unix_listener lmtp {{
  }}
}}
protocol lmtp {{
  ssl = no
}}
"""


class ServerFailed(Exception):
    """A sentence for whoever started the servers."""


class Servers:
    """Both servers; `with Servers(dir) as servers:` starts and stops them.

    They also end when the thread that started them does. After start():
    smtp_port, imap_port, imaps_port, ca_file and passwords (by address).
    `run_as` goes before the command of whatever should run as they do.
    """

    def __init__(self, directory, people=PEOPLE):
        self.dir = os.path.realpath(directory)
        self.passwords = {address: secrets.token_hex(8)
                          for address in (DAEMON, *STAFF, *people)}
        self.ca_file = os.path.join(self.dir, "ca.pem")
        self.token_key = secrets.token_bytes(32)
        self.children = []
        self.run_as = []
        self.uid, self.gid = os.getuid(), os.getgid()
        try:
            if self.uid == 0:
                self.uid = pwd.getpwnam("nobody").pw_uid
                self.gid = grp.getgrnam("nogroup").gr_gid
                self.run_as = ["setpriv", f"--reuid={self.uid}",
                               f"--regid={self.gid}", "--clear-groups"]
            self.user = pwd.getpwuid(self.uid).pw_name
            self.group = grp.getgrgid(self.gid).gr_name
        except KeyError as error:
            raise ServerFailed(f"the servers need a user with a name: {error}")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self):
        self._prepare()
        for attempt in (1, 2, 3):
            try:
                self._write_configuration()
                self._run("dovecot", ["dovecot", "-F", "-c",
                                      self._path("dovecot.conf")])
                self._run("exim", [
                    "env", "LD_PRELOAD=libnss_wrapper.so",
                    "NSS_WRAPPER_PASSWD=" + self._path("exim/passwd"),
                    "NSS_WRAPPER_GROUP=" + self._path("exim/group"),
                    self._path("exim/exim4"), "-C", self._path("exim.conf"),
                    "-bdf", "-q1s"])
                self._wait_until_ready()
                self._write_env()
                return
            except ServerFailed:
                # Another program may have taken a port in the meantime.
                self.stop()
                if attempt == 3:
                    raise
            except BaseException:
                self.stop()
                raise

    def stop(self):
        for name, child in self.children:
            if child.poll() is None:
                child.terminate()
        for name, child in self.children:
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                pass
            # What Exim was delivering goes on without it.
            try:
                os.killpg(child.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            child.wait()
        self.children = []

    def stop_dovecot(self):
        """At once, with whatever it was saying."""
        for name, child in self.children:
            if name == "dovecot":
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
        self.children = [each for each in self.children
                         if each[0] != "dovecot"]

    def start_dovecot(self):
        """Again, at the same ports."""
        # What was killed leaves its number behind.
        for name in ("dovecot/master.pid",):
            if os.path.exists(self._path(name)):
                os.unlink(self._path(name))
        self._run("dovecot", ["dovecot", "-F", "-c",
                              self._path("dovecot.conf")])
        deadline = time.monotonic() + SECONDS_TO_START
        while not self._imap_greets():
            if time.monotonic() > deadline:
                raise ServerFailed("dovecot does not come back: "
                                   + self._said("dovecot"))
            time.sleep(0.05)

    def client_context(self):
        return ssl.create_default_context(cafile=self.ca_file)

    def _path(self, name):
        return os.path.join(self.dir, name)

    def _prepare(self):
        if len(self.dir) > 60:
            raise ServerFailed(f"{self.dir}: too long for Unix sockets")
        if not os.access(EXIM, os.X_OK):
            raise ServerFailed("Exim is not there; run `make setup`")
        # /usr/sbin may be missing from an ordinary user's PATH.
        os.environ["PATH"] += ":/usr/sbin:/sbin"
        if not shutil.which("dovecot"):
            raise ServerFailed("Dovecot is not there; run `make setup`")
        for name in ("exim/spool", "dovecot/state", "mail",
                     "keys/default/HS256"):
            os.makedirs(self._path(name), exist_ok=True)
        shutil.copy(EXIM, self._path("exim/exim4"))
        self._make_certificates()
        self._write("passwords", "".join(
            f"{address}: {word}\n" for address, word in self.passwords.items()))
        self._write("users", "".join(
            f"{address}:{{PLAIN}}{word}::::::\n"
            for address, word in self.passwords.items()))
        self._write("keys/default/HS256/default",
                    base64.b64encode(self.token_key).decode())
        # Exim has the name of its user compiled in.
        self._write("exim/passwd", "".join(
            f"{name}:x:{uid}:{gid}::{self.dir}:/bin/sh\n"
            for name, uid, gid in ((self.user, self.uid, self.gid),
                                   ("Debian-exim", self.uid, self.gid),
                                   ("root", 0, 0))))
        self._write("exim/group", "".join(
            f"{name}:x:{gid}:\n" for name, gid in ((self.group, self.gid),
                                                   ("Debian-exim", self.gid),
                                                   ("root", 0))))

    def _make_certificates(self):
        def openssl(*words):
            result = subprocess.run(["openssl", *words], cwd=self.dir,
                                    capture_output=True, text=True)
            if result.returncode:
                raise ServerFailed("openssl: " + result.stderr)

        self._write("extensions", "subjectAltName=DNS:localhost,IP:127.0.0.1\n"
                                  "extendedKeyUsage=serverAuth\n")
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        openssl("req", "-x509", *key, "-days", "30", "-subj", "/CN=Test CA",
                "-keyout", "ca.key", "-out", "ca.pem")
        openssl("req", *key, "-subj", "/CN=localhost", "-keyout", "server.key",
                "-out", "server.csr")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey",
                "ca.key", "-CAcreateserial", "-days", "30", "-extfile",
                "extensions", "-out", "server.pem")

    def _write_configuration(self):
        self.smtp_port, self.imap_port, self.imaps_port = free_ports(3)
        values = dict(
            vars(self),
            password_of_auth1=PASSWORD_MATCHES.format(
                user=1, given=2, dir=self.dir),
            password_of_auth2=PASSWORD_MATCHES.format(
                user=2, given=3, dir=self.dir))
        self._write("exim.conf", EXIM_CONF.format(**values))
        self._write("oauth2.conf", OAUTH2_CONF.format(**values))
        self._write("dovecot.conf", DOVECOT_CONF.format(**values))
        if os.getuid() == 0:
            for folder, _, names in os.walk(self.dir):
                for path in (folder, *(os.path.join(folder, name)
                                       for name in names)):
                    os.chown(path, self.uid, self.gid, follow_symlinks=False)

    def _write(self, name, text):
        path = self._path(name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
                  "w", encoding="utf-8") as file:
            file.write(text)

    def _run(self, name, command):
        with open(self._path(name + ".out"), "ab") as out:
            child = subprocess.Popen(
                [*(self.run_as or ["setpriv"]), "--pdeathsig=TERM", *command],
                cwd="/", stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                start_new_session=True)
        self.children.append((name, child))

    def _wait_until_ready(self):
        deadline = time.monotonic() + SECONDS_TO_START
        for greeted in (self._imap_greets, self._smtp_greets):
            while not greeted():
                for name, child in self.children:
                    if child.poll() is not None:
                        raise ServerFailed(f"{name} ended: {self._said(name)}")
                if time.monotonic() > deadline:
                    raise ServerFailed("the servers do not answer: "
                                       + self._said("dovecot")
                                       + self._said("exim"))
                time.sleep(0.05)

    def _imap_greets(self):
        try:
            with imaplib.IMAP4_SSL("localhost", self.imaps_port, timeout=5,
                                   ssl_context=self.client_context()) as imap:
                imap.login(DAEMON, self.passwords[DAEMON])
                for folder in FOLDERS:
                    imap.create(f'"{folder}"')
                return True
        except (OSError, imaplib.IMAP4.abort):
            return False
        except imaplib.IMAP4.error as error:
            raise ServerFailed(f"dovecot: {error} {self._said('dovecot')}")

    def _smtp_greets(self):
        try:
            with smtplib.SMTP("localhost", self.smtp_port, timeout=5) as smtp:
                smtp.starttls(context=self.client_context())
                return smtp.ehlo()[0] == 250
        except (OSError, smtplib.SMTPServerDisconnected):
            return False

    def _said(self, name):
        said = ""
        for path in (name + ".out", "dovecot/log" if name == "dovecot"
                     else "exim/panic.log"):
            if os.path.exists(self._path(path)):
                with open(self._path(path), errors="replace") as file:
                    said += "".join(file.readlines()[-8:])
        return said

    def _write_env(self):
        self._write("env.new", f"""\
SERVERS_DIR={self.dir}
SMTP_PORT={self.smtp_port}
IMAP_PORT={self.imap_port}
IMAPS_PORT={self.imaps_port}
CA_FILE={self.ca_file}
PASSWORDS={self._path("passwords")}
DAEMON_ADDRESS={DAEMON}
""")
        os.rename(self._path("env.new"), self._path("env"))


def token_of(key, address, seconds=3600):
    """A signed token (a JWT) by which Dovecot lets this address in."""
    def part(data):
        return base64.urlsafe_b64encode(data).rstrip(b"=")

    now = int(time.time())
    facts = {"sub": address, "iss": "test", "jti": secrets.token_hex(8),
             "iat": now - 5, "nbf": now - 5, "exp": now + seconds}
    words = (part(b'{"alg":"HS256","typ":"JWT"}') + b"."
             + part(json.dumps(facts).encode()))
    return (words + b"." + part(hmac.digest(key, words, hashlib.sha256))
            ).decode()


def free_ports(count):
    """Ports that nobody listens on; all are held until the last is found."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    parent = os.getppid()
    ends = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
    os.makedirs(sys.argv[1], exist_ok=True)
    servers = Servers(sys.argv[1], sys.argv[2:] or PEOPLE)
    try:
        with servers:
            signal.pthread_sigmask(signal.SIG_BLOCK, ends)
            while os.getppid() == parent:
                if signal.sigtimedwait(ends, 0.5):
                    break
    except ServerFailed as error:
        sys.exit(f"servers: {error}")


if __name__ == "__main__":
    main()

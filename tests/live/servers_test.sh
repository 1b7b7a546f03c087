#!/bin/sh
# The test servers themselves: do they behave as the other tests suppose, and
# is nothing left of them?
set -u
cd "$(dirname "$0")"
echo 1..23
dir=$(mktemp -d /tmp/involved.XXXXXX)
trap 'kill "$servers" 2>/dev/null; rm -rf "$dir"' EXIT

tap()
{
    if "$@"; then echo "ok - $what"; else echo "not ok - $what"; fi
}

start()
{
    rm -f "$dir/env"
    ./servers.py "$dir" &
    servers=$!
    for _ in $(seq 300); do
        [ -e "$dir/env" ] && return 0
        kill -0 $servers 2>/dev/null || break
        sleep 0.1
    done
    return 1
}

# The processes of a starter, as "PID STARTED" so that numbers used again by
# others are not mistaken for them.
processes_of()
{
    /usr/bin/python3 -B - "$1" <<'PYTHON'
import glob, sys
parents = {}
for path in glob.glob("/proc/[0-9]*/stat"):
    try:
        with open(path) as file:
            stat = file.read()
    except OSError:
        continue
    fields = stat.rpartition(")")[2].split()
    parents[int(stat.split()[0])] = int(fields[1]), fields[19]
found = [int(sys.argv[1])]
for pid in found:
    found += [child for child, (parent, _) in parents.items() if parent == pid]
for pid in found[1:]:
    print(pid, parents[pid][1])
PYTHON
}

none_left()
{
    for _ in $(seq 50); do
        left=$(while read -r pid started; do
            stat=$(cat "/proc/$pid/stat" 2>/dev/null) || continue
            # shellcheck disable=SC2086
            set -- ${stat##*) }
            [ "$1" != Z ] && shift 19 && [ "$1" = "$started" ] && echo "$pid"
        done <"$dir/processes")
        [ -z "$left" ] && return 0
        sleep 0.1
    done
    echo "# still running: $left"
    return 1
}

what="both servers start"
tap start || exit 1
[ -e "$dir/env" ] || { echo "Bail out! no servers"; exit 1; }
processes_of $servers >"$dir/processes"
what="there are processes to look for later"
tap [ "$(wc -l <"$dir/processes")" -gt 3 ]
what="none of them runs as root"
tap [ -z "$(while read -r pid _; do
    grep -s '^Uid:.*\<0\>' "/proc/$pid/status"; done <"$dir/processes")" ]

/usr/bin/python3 -B - "$dir/env" <<'PYTHON'
import imaplib, smtplib, ssl, sys
import mail, servers

post = mail.Post.from_env(sys.argv[1])
with open(sys.argv[1]) as file:
    env = dict(line.strip().split("=", 1) for line in file)
PERSON, DAEMON = "gwil@example.org", servers.DAEMON


def ok(passed, what):
    print("ok -" if passed else "not ok -", what, flush=True)


def refusal(call, *kinds):
    """The text of the error that the call must end in, or nothing."""
    try:
        call()
    except kinds as error:
        return str(error)
    return ""


def smtp(tls):
    talk = smtplib.SMTP("localhost", post.smtp_port, timeout=10)
    if tls:
        talk.starttls(context=post.tls)
    talk.ehlo()
    return talk


ok("auth" not in smtp(False).esmtp_features, "no AUTH before STARTTLS")
ok(smtp(True).esmtp_features.get("auth", "").split() == ["PLAIN", "LOGIN"],
   "AUTH PLAIN and LOGIN after it")
ok(refusal(lambda: smtp(True).login(PERSON, "wrong"),
           smtplib.SMTPAuthenticationError), "a wrong password is refused")
for mechanism in ("auth_plain", "auth_login"):
    talk = smtp(True)
    talk.user, talk.password = PERSON, post.passwords[PERSON]
    ok(talk.auth(mechanism[5:].upper(), getattr(talk, mechanism))[0] == 235,
       f"the right one is taken by {mechanism}")
ok("verify failed" in refusal(
    lambda: smtplib.SMTP("localhost", post.smtp_port).starttls(
        context=ssl.create_default_context()), ssl.SSLError),
   "who does not know the test CA does not trust the server")

message = mail.write(f"Gwil <{PERSON}>", "involve+r.abc@northgate.example",
                     "Hello", "Is this thing on?\n")
post.send(PERSON, message)
arrived = post.wait_for_mail(
    DAEMON, lambda m: m["Message-ID"] == message["Message-ID"], 10)
ok(arrived and arrived["Delivered-To"] == "involve+r.abc@northgate.example",
   "mail with a plus tag reaches the mailbox, and the tag is kept")
ok(arrived and arrived["Return-Path"] == f"<{PERSON}>",
   "so is the envelope sender")
ok("Is this thing on?" in mail.text_of(arrived), "and the words")

smtp(False).sendmail(PERSON, [DAEMON], "Subject: stranger\r\n\r\nHello\r\n")
ok(post.wait_for_mail(DAEMON, lambda m: m["Subject"] == "stranger", 10),
   "mail from outside needs no password")
ok("5.7.1" in refusal(
    lambda: smtp(False).sendmail(PERSON, ["a@elsewhere.example"], "\r\nHi"),
    smtplib.SMTPRecipientsRefused), "relaying is refused")
ok("(550, b'5.1.1" in refusal(
    lambda: post.send(DAEMON, message, to="gone@example.org"),
    smtplib.SMTPRecipientsRefused), "gone@ is refused with 550 5.1.1")
ok("(451, b'4.7.1" in refusal(
    lambda: post.send(DAEMON, message, to="grey-1@example.org"),
    smtplib.SMTPRecipientsRefused), "grey-1@ is put off with 451")
post.send(DAEMON, message, to="grey-1@example.org")
ok(post.wait_for_mail("grey-1@example.org", lambda m: True, 10),
   "and taken at the second attempt")

post.send(DAEMON, message, "involve+r.xyz@northgate.example",
          "nobody@example.org")
bounce = post.wait_for_mail(
    DAEMON, lambda m: m.get_content_type() == "multipart/report", 10)
ok(bounce and "nobody@example.org" in str(bounce)
   and bounce["Delivered-To"] == "involve+r.xyz@northgate.example",
   "a delivery report for an unknown person goes to the envelope sender")

letter = mail.write("Involve <involve@northgate.example>", PERSON, "News",
                    "1. Gardening\n2. Minutes\n")
letter["Reply-To"] = "involve+r.one@northgate.example"
answer = mail.reply(letter, f"Gwil <{PERSON}>", "2 please")
ok(answer["To"] == letter["Reply-To"]
   and answer["In-Reply-To"] == letter["Message-ID"]
   and "> 2. Minutes" in mail.text_of(answer),
   "an answer goes to Reply-To, names the letter and quotes it")

plain = imaplib.IMAP4("localhost", int(env["IMAP_PORT"]), timeout=10)
plain.starttls(ssl_context=post.tls)
ok(plain.login(PERSON, post.passwords[PERSON])[0] == "OK",
   "IMAP with STARTTLS works on the other port")
ok(all(post.read(DAEMON, folder) == [] for folder in servers.FOLDERS),
   "the daemon's folders are there and empty")
PYTHON

kill $servers
wait $servers
what="stopped: nothing is left running"
tap none_left
start
processes_of $servers >"$dir/processes"
kill -9 $servers
wait $servers 2>/dev/null
what="their starter killed: nothing is left running either"
tap none_left

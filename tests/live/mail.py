"""How people use their mailboxes, for tests and the demo.

    post = Post.from_env("DIR/env")      # DIR/env is written by servers.py
    letter = post.wait_for_mail("gwil@example.org", lambda m: True, 10)
    post.send("gwil@example.org",
              reply(letter, "Gwil Test <gwil@example.org>", "2 please"))
"""

import email
import email.message
import email.policy
import email.utils
import html
import imaplib
import smtplib
import ssl
import textwrap
import time

POLICY = email.policy.SMTP


class Post:
    """The way to both servers, for everybody who has a mailbox there."""

    def __init__(self, smtp_port, imaps_port, ca_file, passwords):
        self.smtp_port = smtp_port
        self.imaps_port = imaps_port
        self.tls = ssl.create_default_context(cafile=ca_file)
        self.passwords = passwords

    @classmethod
    def from_env(cls, path):
        with open(path, encoding="utf-8") as file:
            env = dict(line.rstrip("\n").split("=", 1) for line in file)
        with open(env["PASSWORDS"], encoding="utf-8") as file:
            passwords = dict(line.rstrip("\n").split(": ", 1) for line in file)
        return cls(int(env["SMTP_PORT"]), int(env["IMAPS_PORT"]),
                   env["CA_FILE"], passwords)

    def read(self, address, folder="INBOX"):
        """Every message of a folder, oldest first; nothing is changed."""
        with imaplib.IMAP4_SSL("localhost", self.imaps_port, timeout=10,
                               ssl_context=self.tls) as imap:
            imap.login(address, self.passwords[address])
            answer, words = imap.select(f'"{folder}"', readonly=True)
            if answer != "OK":
                raise LookupError(f"{address} has no folder {folder}: {words}")
            if words == [b"0"]:
                return []
            _, parts = imap.fetch("1:*", "(BODY.PEEK[])")
        return [email.message_from_bytes(part[1], policy=POLICY)
                for part in parts if isinstance(part, tuple)]

    def send(self, address, message, envelope_from=None, to=None):
        """Sends with the password of `address`, to `to` or the To: line.
        Raises smtplib's errors when the server refuses."""
        with smtplib.SMTP("localhost", self.smtp_port, timeout=10) as smtp:
            smtp.starttls(context=self.tls)
            smtp.login(address, self.passwords[address])
            to = to or email.utils.parseaddr(message["To"])[1]
            sender = address if envelope_from is None else envelope_from
            smtp.sendmail(sender, [to], message.as_bytes(policy=POLICY))

    def wait_for_mail(self, address, wanted, seconds, folder="INBOX"):
        """The first message that `wanted` says yes to, or None."""
        return wait_for(lambda: next(
            filter(wanted, self.read(address, folder)), None), seconds)


def wait_for(predicate, seconds):
    """The predicate's first true answer, or its last one when time is up."""
    deadline = time.monotonic() + seconds
    while True:
        answer = predicate()
        if answer or time.monotonic() > deadline:
            return answer
        time.sleep(0.1)


def text_of(message):
    """The plain text of a message, with LF between lines."""
    part = message.get_body(("plain", "html"))
    return part.get_content().replace("\r\n", "\n") if part else ""


def write(sender, to, subject, words, date=None):
    """A message that answers nothing. `sender` may be "Name <address>";
    `date` is in seconds since 1970, now without it."""
    message = email.message.EmailMessage(policy=POLICY)
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = email.utils.formatdate(date, localtime=False)
    message["Message-ID"] = email.utils.make_msgid(domain="example.org")
    message.set_content(words)
    return message


def reply(letter, sender, words, client="gmail", date=None):
    """An answer to a letter, with the quotation that the client makes:
    gmail, outlook, apple (a phone), thunderbird (words below) or bare."""
    subject = letter["Subject"] or ""
    if not subject.lower().startswith("re:"):
        subject = "Re: " + subject
    answer = write(sender, letter["Reply-To"] or letter["From"], subject,
                   quoted_by(client, letter, words), date)
    if letter["Message-ID"]:
        answer["In-Reply-To"] = letter["Message-ID"]
        answer["References"] = " ".join(filter(None, (
            letter["References"], letter["Message-ID"])))
    if client == "gmail":
        answer.add_alternative(gmail_html(letter, words), subtype="html")
    return answer


def automatic_reply(letter, sender, words, date=None):
    """What an out-of-office robot sends (RFC 3834): to the Return-Path, and
    with an empty envelope sender, which is the caller's part."""
    to = letter["Return-Path"] or letter["From"]
    message = write(sender, to.strip("<>"),
                    "Automatic reply: " + letter["Subject"], words, date)
    message["In-Reply-To"] = letter["Message-ID"]
    message["Auto-Submitted"] = "auto-replied"
    message["X-Auto-Response-Suppress"] = "All"
    return message


def calendar_answer(letter, sender, status, date=None):
    """What a calendar sends when a button is pressed (RFC 5546, 3.2.3):
    `status` is ACCEPTED, DECLINED or TENTATIVE."""
    entry = next(part for part in letter.walk()
                 if part.get_content_type() == "text/calendar").get_content()
    lines = entry.replace("\r\n", "\n").replace("\n ", "").split("\n")
    kept = [line for line in lines if line.startswith(
        ("UID:", "SEQUENCE:", "ORGANIZER", "DTSTART", "DTEND"))]
    address = email.utils.parseaddr(sender)[1]
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(date))
    answer = write(sender, email.utils.parseaddr(next(
        line for line in kept if line.startswith("ORGANIZER"))
        .partition("mailto:")[2])[1], f"{status.title()}: {letter['Subject']}",
        "", date)
    answer.clear_content()
    answer.set_content("\r\n".join((
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN",
        "METHOD:REPLY", "BEGIN:VEVENT", *kept, f"DTSTAMP:{stamp}",
        f"ATTENDEE;PARTSTAT={status}:mailto:{address}", "END:VEVENT",
        "END:VCALENDAR", "")), subtype="calendar",
        params={"method": "REPLY"})
    return answer


def delivery_report(letter, recipient, date=None):
    """That there is no such mailbox (RFC 3464), from the recipient's server.
    It goes to the Return-Path, with an empty envelope sender."""
    def part(kind, words):
        return f"--report\nContent-Type: {kind}\n\n{words}\n"

    head = write("Mail delivery <mailer-daemon@example.org>",
                 letter["Return-Path"].strip("<>"), "Undelivered mail", "",
                 date)
    lines = [f"{name}: {head[name]}" for name in
             ("From", "To", "Subject", "Date", "Message-ID")]
    return email.message_from_string(
        "\n".join(lines) + "\nMIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=delivery-status;"
        " boundary=report\n\n"
        + part("text/plain", "Your message could not be delivered.\n")
        + part("message/delivery-status",
               "Reporting-MTA: dns; mx.example.org\n\n"
               f"Final-Recipient: rfc822; {recipient}\nAction: failed\n"
               "Status: 5.1.1\n"
               "Diagnostic-Code: smtp; 550 5.1.1 no such user\n")
        + part("text/rfc822-headers", f"Message-ID: {letter['Message-ID']}\n")
        + "--report--\n", policy=POLICY)


def quoted_by(client, letter, words):
    text = text_of(letter).rstrip("\n")
    marked = textwrap.indent(text, "> ", lambda line: True)
    sent = email.utils.parsedate_to_datetime(letter["Date"])
    who = letter["From"]
    if client == "gmail":
        line = textwrap.fill(
            f"On {sent:%a, %-d %b %Y at %H:%M}, {who} wrote:", 78)
        return f"{words}\n\n{line}\n\n{marked}\n"
    if client == "apple":
        line = f"On {sent:%-d %b %Y, at %H:%M}, {who} wrote:"
        return f"{words}\n\nSent from my iPhone\n\n> {line}\n> \n{marked}\n"
    if client == "outlook":
        return (f"{words}\n\n{'_' * 32}\nFrom: {who}\n"
                f"Sent: {sent:%d %B %Y %H:%M}\nTo: {letter['To']}\n"
                f"Subject: {letter['Subject']}\n\n{text}\n")
    if client == "thunderbird":
        return f"On {sent:%d/%m/%Y %H:%M}, {who} wrote:\n{marked}\n\n{words}\n"
    if client == "bare":
        return words + "\n"
    raise ValueError(f"no such client: {client}")


def gmail_html(letter, words):
    sent = email.utils.parsedate_to_datetime(letter["Date"])
    part = letter.get_body(("html",))
    old = part.get_content() if part else \
        "<pre>" + html.escape(text_of(letter)) + "</pre>"
    new = html.escape(words).replace("\n", "<br>")
    return (f'<div dir="ltr">{new}</div><br><div class="gmail_quote">'
            f'<div dir="ltr" class="gmail_attr">On '
            f'{sent:%a, %-d %b %Y at %H:%M}, {html.escape(letter["From"])} '
            f'wrote:<br></div><blockquote class="gmail_quote" '
            f'style="margin:0 0 0 .8ex;border-left:1px solid #ccc;'
            f'padding-left:1ex">{old}</blockquote></div>\n')

"""A mailbox of answers to an issue, for `make bench`: what people, servers,
calendars and robots send back, made from the letters that went out."""

import email
import email.message
import email.utils
import random

import mail

WORDS = (
    "{number} please", "Yes please to number {number}",
    "Hi, please put me down for {number}. Looking forward to it.\n\nThanks",
    "I would love to come to {number}", "No thank you to {number}",
    "Thanks for sending this round.", "Number {number}, please.\n\nBest wishes",
    "Is there parking nearby? I use a wheelchair and would need a ramp.",
    "Not this time, but thank you for asking.", "STOP",
    "I would like to do {number} but only if it is not on a Tuesday.",
    "{number}\n\nSent from my phone",
    "Could you ring me about this please, 01632 960123? I find forms hard.",
)
CLIENTS = ("gmail", "outlook", "apple", "thunderbird", "gmail")
AWAY = ("I am away until Monday and will answer when I am back.",
        "Thank you for your message. I am on leave with no access to mail.",
        "This mailbox is read on weekdays. We aim to answer in five days.")
NEWS = """\
Dear colleague,

the minutes of the last partnership board are on the shared drive. The next
board is on the second Thursday of the month, at the usual place. Apologies to
the secretary, please.

Regards
"""


def letters_in(path):
    """The letters that smtp-sink kept in one file, as messages; bulletins and
    invitations apart."""
    bulletins, invitations = [], []
    with open(path, "rb") as file:
        kept = file.read()
    for part in kept.split(b"X-Client-Addr:")[1:]:
        lines = part.split(b"\n")
        while lines and not lines[0].startswith(b"Received:"):
            lines.pop(0)
        letter = email.message_from_bytes(b"\n".join(lines),
                                          policy=mail.POLICY)
        entry = next((each for each in letter.walk()
                      if each.get_content_type() == "text/calendar"), None)
        if entry:
            invitations.append((letter, entry.get_content()))
        else:
            bulletins.append(letter)
    return bulletins, invitations


def mailbox(path, count, date):
    """So many messages as bytes, always the same for the same letters: 55 in
    100 are people's answers, 15 bounces, 10 calendar answers, 15 automatic
    answers, and 5 other post."""
    bulletins, invitations = letters_in(path)
    chance = random.Random(7)
    made = []
    for number in range(count):
        letter = bulletins[number % len(bulletins)]
        at = date + number
        which = number % 20
        if which < 11:
            message = answer(letter, chance, at)
        elif which < 14:
            message = bounce(letter, at)
        elif which < 16 and invitations:
            message = calendar_answer(
                *invitations[number % len(invitations)], chance, at)
        elif which < 19:
            message = mail.automatic_reply(letter, sender_of(letter),
                                           chance.choice(AWAY), at)
        else:
            message = mail.write("Board <board@example.net>",
                                 "involve@northgate.example",
                                 f"Minutes {number}", NEWS, at)
        made.append(with_trace(message, letter, at))
    return made


def sender_of(letter):
    name, address = email.utils.parseaddr(letter["To"])
    return email.utils.formataddr((name or "A Reader", address))


def numbers_of(letter):
    """The numbers of the items that the letter offers."""
    found = [line.split(".")[0].strip("* ") for line in
             mail.text_of(letter).split("\n")]
    return [word for word in found if word.isdigit()] or ["1"]


def answer(letter, chance, at):
    words = chance.choice(WORDS).format(
        number=chance.choice(numbers_of(letter)))
    return mail.reply(letter, sender_of(letter), words,
                      chance.choice(CLIENTS), at)


def calendar_answer(letter, entry, chance, at):
    """The entry came from us: what of it an answer repeats, with METHOD."""
    partstat = chance.choice(("ACCEPTED", "ACCEPTED", "DECLINED", "TENTATIVE"))
    kept = [line for line in
            entry.replace("\r\n", "\n").replace("\n ", "").split("\n")
            if line.split(":")[0].split(";")[0] in
            ("UID", "SEQUENCE", "DTSTART", "DTEND", "ORGANIZER", "SUMMARY")]
    address = email.utils.parseaddr(letter["To"])[1]
    reply = "\r\n".join([
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Diary//EN",
        "METHOD:REPLY", "BEGIN:VEVENT", *kept,
        f"ATTENDEE;PARTSTAT={partstat}:mailto:{address}",
        f"DTSTAMP:{email.utils.datetime.datetime.utcfromtimestamp(at):%Y%m%dT%H%M%SZ}",
        "END:VEVENT", "END:VCALENDAR", ""])
    message = mail.write(sender_of(letter), letter["Reply-To"] or
                         letter["From"],
                         f"{partstat.title()}: {letter['Subject']}",
                         f"{address} has {partstat.lower()} this invitation.\n",
                         at)
    message.add_alternative(reply.encode(), "text", "calendar",
                            params={"method": "REPLY", "charset": "utf-8"})
    return message


def bounce(letter, at):
    """A delivery report of Postfix's kind (RFC 3464), with our headers."""
    address = email.utils.parseaddr(letter["To"])[1]
    report = email.message.MIMEPart(policy=mail.POLICY)
    report.set_content(
        f"This is the mail system at host mx.example.org.\n\nI'm sorry to have "
        f"to inform you that your message could not\nbe delivered to one or "
        f"more recipients.\n\n<{address}>: host mail.example.org said: 550 "
        f"5.1.1 User unknown\n    (in reply to RCPT TO command)\n")
    status = plain_part(
        "message/delivery-status",
        f"Reporting-MTA: dns; mx.example.org\r\nArrival-Date: "
        f"{email.utils.formatdate(at)}\r\n\r\nFinal-Recipient: rfc822; "
        f"{address}\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; "
        f"mail.example.org\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown"
        f"\r\n")
    returned = plain_part("text/rfc822-headers", "".join(
        f"{name}: {value}\r\n" for name, value in letter.items()))
    text = plain_part("text/plain; charset=us-ascii", report.get_content()
                      .replace("\n", "\r\n"))
    body = "".join(f"--=_r{at}\r\n{part}\r\n"
                   for part in (text, status, returned))
    raw = (f"From: MAILER-DAEMON@mx.example.org (Mail Delivery System)\r\n"
           f"To: {letter['Return-Path'] or letter['From']}\r\n"
           f"Subject: Undelivered Mail Returned to Sender\r\n"
           f"Date: {email.utils.formatdate(at)}\r\n"
           f"Message-ID: <bounce.{at}@mx.example.org>\r\n"
           f"Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
           f"Content-Type: multipart/report; report-type=delivery-status;\r\n"
           f"\tboundary=\"=_r{at}\"\r\n\r\n{body}--=_r{at}--\r\n")
    return email.message_from_string(raw, policy=mail.POLICY)


def plain_part(kind, text):
    return f"Content-Type: {kind}\r\n\r\n{text}"


def with_trace(message, letter, at):
    """As bytes, with what servers put on top; to whom the letter's envelope
    said, as it is kept in Delivered-To."""
    sender = email.utils.parseaddr(message["From"])[1]
    to = email.utils.parseaddr(message["To"])[1]
    date = email.utils.formatdate(at)
    trace = (f"Return-Path: <{sender}>\r\nDelivered-To: {to}\r\n"
             f"Received: from mx.example.org (mx.example.org [192.0.2.7])\r\n"
             f"\tby mail.northgate.example with ESMTPS id {at:x}\r\n"
             f"\tfor <{to}>; {date}\r\n"
             f"Received: from phone.example (unknown [198.51.100.9])\r\n"
             f"\tby mx.example.org with ESMTPSA; {date}\r\n"
             f"Authentication-Results: mail.northgate.example; spf=pass;\r\n"
             f"\tdkim=pass header.d=example.org; dmarc=pass "
             f"header.from={sender.rpartition('@')[2]}\r\n"
             f"X-Spam-Status: No, score=-1.2\r\n")
    return trace.encode() + message.as_bytes(policy=mail.POLICY)

"""A desk with a mailbox: what lies in it, what is written there, and what comes
back. Staff and the people on the list have one each."""

import email.utils

import mail
import servers as live
from stage import quote, say, wait


class Desk:
    def __init__(self, post, clock, name, address):
        self.post = post
        self.clock = clock
        self.name = name
        self.address = address
        self.asked = []  # Message-IDs of what was written from here

    @property
    def sender(self):
        return f"{self.name} <{self.address}>"

    @property
    def first_name(self):
        return self.name.split()[0]

    def letters(self):
        return self.post.read(self.address)

    def find(self, words):
        """The newest letter with these words in its subject, or None."""
        return next((m for m in reversed(self.letters())
                     if words in m["Subject"]), None)

    def get(self, words):
        """Waits for such a letter."""
        return wait(f"a mail to {self.name}: {words}",
                    lambda: self.find(words))

    def get_new(self, words, old):
        """Waits for one that is not among these."""
        known = {m["Message-ID"] for m in old}
        return wait(f"a new mail to {self.name}: {words}", lambda: next(
            (m for m in reversed(self.letters()) if words in m["Subject"]
             and m["Message-ID"] not in known), None))

    def post_it(self, message, robot=False):
        self.asked.append(message["Message-ID"])
        self.post.send(self.address, message, "" if robot else None)

    def write(self, words, letter=None, subject="", client="outlook"):
        """Writes to the network, in answer to a letter or of their own."""
        shown = " / ".join(filter(None, words.split("\n")))
        what = f"answers \"{letter['Subject']}\"" if letter else "writes"
        say(f"{self.first_name} {what}: {shown}")
        self.post_it(
            mail.reply(letter, self.sender, words, client, self.clock.now())
            if letter else mail.write(self.sender, live.DAEMON, subject, words,
                                      self.clock.now()))

    def answer(self):
        """The answer to what was written last, when it is there."""
        last = self.asked[-1]
        return wait(f"the answer to {self.name}", lambda: next(
            (m for m in self.letters()
             if (m["In-Reply-To"] or "").strip() == last), None))

    def tell(self, words, letter=None, subject=""):
        """Writes, waits for the answer and shows what it says."""
        self.write(words, letter, subject)
        answer = self.answer()
        show(answer, until="What you wrote:")
        return answer

    def answers(self):
        """How many answers came to each thing that was written here."""
        replies = [(m["In-Reply-To"] or "").strip() for m in self.letters()]
        return [replies.count(message) for message in self.asked]


def show(letter, start="", until="", most=14):
    """A mail as its reader sees it: from the line that begins with `start`, as
    far as one that begins with `until`, and no more lines than `most`."""
    lines = mail.text_of(letter).rstrip("\n").split("\n")
    first = next((i for i, line in enumerate(lines)
                  if start and line.startswith(start)), 0)
    last = next((i for i, line in enumerate(lines)
                 if until and i > first and line.startswith(until)),
                len(lines))
    # Who it greets stands in the line above already.
    if first == 0 and lines[0].startswith("Dear "):
        first = 1
    shown = squeezed(lines[first:last])
    to = email.utils.parseaddr(letter["To"])[1]
    quote("\n".join([f"To {to}: {letter['Subject']}", "",
                     *(["[...]"] if first > 1 else []), *shown[:most],
                     *(["[...]"] if len(shown) > most or last < len(lines)
                       else [])]))


def squeezed(lines):
    """Without empty lines at the ends, and one where there were more."""
    kept = []
    for line in lines:
        if line.strip() or (kept and kept[-1]):
            kept.append(line.rstrip())
    while kept and not kept[-1]:
        kept.pop()
    return kept

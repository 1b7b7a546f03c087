"""A small network's week, from the first list of people to the answers to the
bulletin. What must be true afterwards is in facts.py.
"""

import datetime
import os
import re

import mail
import papers
import people
from life import Life

FILES = ("allotment.txt", "chair.txt", "panel.txt", "waiting-room.txt")
INVITATIONS = 12  # to three of them
# The one that closes before the next bulletin is made.
CLOSES_FIRST = "allotment.txt"


class Week(Life):
    MILESTONES = ("start", "announcements", "issue", "letters", "answers")

    def __init__(self, place, worker, death):
        super().__init__(place, worker, death)
        os.mkdir(self.config)
        self.write_configuration()
        self.clock.move_to(worker.moment(0, "15:00"))

    def write_configuration(self):
        servers = self.worker.servers
        papers.write_configuration(self.config, self.worker.repository,
                                   servers)
        for name in ("mail.conf", "staff.conf"):
            path = os.path.join(self.config, name)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace("@northgate.example",
                                        self.worker.domain_part))
        with open(os.path.join(self.config, "secrets/mailbox"), "w",
                  encoding="utf-8") as file:
            file.write(servers.passwords[self.worker.address] + "\n")
        self.csv = os.path.join(self.place, "people.csv")
        with open(self.csv, "w", encoding="utf-8") as file:
            file.write(people.csv_of(self.people, self.worker.wednesday))

    # ---- the story ----

    def tell(self):
        self.import_people()
        self.command("approve", "wording")
        self.save_announcements()
        self.approve_the_issue()
        self.send_the_issue()
        self.people_answer()
        self.import_people()

    def import_people(self):
        self.command("people", "import", self.csv)

    def save_announcements(self):
        self.reach("announcements")
        texts = announcements(self.worker.thursday)
        for name in FILES:
            with open(self.queue(".saving"), "w", encoding="utf-8") as file:
                file.write(texts[name])
            os.rename(self.queue(".saving"), self.queue(name))
        self.wait("the announcements", lambda: not os.listdir(
            self.queue(".taking")) and not set(FILES) - set(os.listdir(
                self.queue("accepted"))))

    def approve_the_issue(self):
        self.at(self.worker.moment(0, "16:00"))
        self.reach("issue")
        self.wait("the issue", lambda: self.issue_state() in (
            "awaiting_ok", "approved"))
        self.wait("its proof", lambda: self.is_settled() and self.rows(
            "SELECT 1 FROM delivery WHERE purpose_key LIKE 'proof:%'"
            " AND state = 'handed_over'"))
        self.wait("the approval", lambda: self.issue_state() == "approved"
                  or self.involve("approve", "1") and False)

    def send_the_issue(self):
        self.at(self.worker.moment(1, "10:00"))
        self.reach("letters")
        # Who is put on hold before theirs is made would get none.
        self.wait("the letters", lambda: self.is_settled() and len(self.rows(
            "SELECT 1 FROM delivery WHERE kind = 'invitation'") or ())
            == INVITATIONS)

    def people_answer(self):
        answers = []
        for person in self.people:
            letter = self.bulletin_of(person)
            if letter and person.writes:
                answers.append((person, self.answer(person, letter)))
                self.sent.append(person)
            if letter and person.ref == "P07":
                answers.append(answers[-1])
                self.sent.append(person)
        self.reach("answers")
        self.post((("" if person.robot else person.address, message)
                   for person, message in answers))
        self.wait("the answers", lambda: self.is_settled() and self.is_filed())

    def answer(self, person, letter):
        words = person.writes
        if person.about:
            words = words.format(
                number=people.number_of(person.about, letter),
                other=people.number_of(papers.CHAIR, letter)
                if "{other}" in words else "")
        sender = f"{person.full_name} <{person.address}>"
        if person.robot:
            return mail.automatic_reply(letter, sender, words,
                                        self.clock.now())
        return mail.reply(letter, sender, words, person.client,
                          self.clock.now())


def announcements(thursday):
    texts = papers.announcements(thursday)
    texts[CLOSES_FIRST] = re.sub(
        "(?m)^Closes: .*", f"Closes: {day_words(thursday, 3)}",
        texts[CLOSES_FIRST])
    return texts


def day_words(thursday, days):
    date = thursday + datetime.timedelta(days)
    return f"{date:%A} {date.day} {date:%B %Y}"

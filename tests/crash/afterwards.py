"""What comes after the bulletin: a list of people is saved, nobody takes an
alert until somebody does, staff write what is to be done, a letter comes back,
something urgent goes, and days pass. What must be true then is in facts.py.

It begins where a week without any death ended; each worker plays that once.
"""

import os
import shutil

import mail
from life import Life, Stuck
from week import Week

ROWS = 500  # of the list: several pieces
LIST = "spring.csv"
URGENT = "The lift is out of order"

HEADING = "ref,name,full_name,email,phone,consent_date,consent_source,areas\n"


def list_of_people(worker):
    """Somebody new, a broken address, Kofi once more under another number,
    and many of whom nobody wrote down that they agreed."""
    agreed = worker.wednesday.isoformat()
    number = worker.number
    rows = [f"N001,Nadia,Nadia Test,nadia-{number}@example.org,,{agreed},form,"
            "northgate",
            f"N002,Otis,Otis Test,otis-{number}@@example.org,,{agreed},form,"
            "northgate",
            f"N003,Kofi,Kofi Test,kofi.test-{number}@example.org,,{agreed},"
            "form,northgate"]
    rows += [f"M{i:03},Sol,Sol Number{i},sol-{i}@example.org,,,,northgate"
             for i in range(ROWS)]
    return HEADING + "\n".join(rows) + "\n"


class Afterwards(Life):
    MILESTONES = ("start", "list", "alert", "staff", "answers", "morning",
                  "closing")

    def __init__(self, place, worker, death):
        before = worker.before or play_the_week(place, worker)
        super().__init__(place, worker, death)
        shutil.copytree(os.path.join(before, "config"), self.config,
                        ignore=shutil.ignore_patterns("control"))
        worker.restore(os.path.join(before, "mail"))
        self.clock.move_to(worker.moment(1, "11:00"))
        self.before = len(self.rows("SELECT 1 FROM inbound"))
        self.priya = next(p for p in self.people if p.ref == "P03")
        self.joins = False

    def tell(self):
        self.import_a_list()
        self.leave_the_alert()
        self.let_them_write()
        self.let_her_join()
        self.sleep()
        self.let_it_close()

    # ---- the story ----

    def import_a_list(self):
        self.reach("list")
        half = os.path.join(self.config, "people", ".half")
        with open(half, "w", encoding="utf-8") as file:
            file.write(list_of_people(self.worker))
        os.rename(half, self.in_people(LIST))
        self.wait("the list", lambda: os.path.exists(
            self.in_people("done", LIST)) and not os.listdir(
                self.in_people(".taking")))

    def leave_the_alert(self):
        """Nobody takes it: the next is told. Meanwhile something is urgent."""
        staff = self.worker.facilitator
        self.at(self.clock.now() + 16 * 60)
        self.reach("alert")
        self.say(staff, self.write(staff, urgent_words()))
        self.wait("the second alert and the proof", lambda:
                  self.is_all_done() and self.ended("alert:%", 2)
                  and self.ended("proof:2:%", 1))

    def let_them_write(self):
        staff = self.worker.facilitator
        duty = self.worker.duty
        died, ramp = (self.letter_of("handover:%", ref)
                      for ref in ("P04", "P08"))
        proof = self.letter_of("proof:2:%")
        alert = self.letter_of("alert:%:out of hours", "P05")
        returned = self.returned()
        stays = self.reply(self.letter_of("ack:%", "P03"), self.priya.address,
                           "KEEP")
        joins = self.write(self.sunita(),
                           "Please add me to your mailing list.", "Join")
        self.reach("staff")
        ramp = self.reply(ramp, staff, "Reply: Yes, there is a ramp.")
        self.say(staff, self.reply(died, staff, "died"))
        for _ in range(2):
            self.say(staff, ramp)
        self.say(duty, self.reply(alert, duty, "TAKEN"))
        for words in ("STOP P12", "MERGE P11 N003",
                      "ADD\nName: Wilma Test\nEmail: "
                      f"wilma-{self.worker.number}@example.org\n"
                      "Consent: 3 March 2026, by phone"):
            self.say(staff, self.write(staff, words))
        self.say(staff, self.reply(proof, staff, "OK"))
        self.post([("", returned), (self.priya.address, stays),
                   (self.worker.newcomer, joins)])
        self.sent += [returned, stays, joins]
        self.wait("what they wrote", lambda: self.is_all_done() and self.rows(
            "SELECT 1 FROM issue WHERE number = 2 AND state = 'approved'"))

    def let_her_join(self):
        """The address itself was asked; it is not asked again if that letter
        was lost on its way."""
        asked = self.worker.read(self.worker.newcomer)
        self.reach("answers")
        if asked:
            yes = self.reply(asked[0], self.sunita(), "Yes please")
            self.post([(self.worker.newcomer, yes)])
            self.sent.append(yes)
            self.joins = True
        self.wait("her answer", self.is_all_done)

    def sleep(self):
        """Until after the daily mail of the next morning."""
        self.at(self.worker.moment(1, "08:05") + 86400)
        self.reach("morning")
        self.wait("the daily mail", lambda: self.is_all_done()
                  and self.ended(f"daily:{self.worker.day(1)}:%", 1))

    def let_it_close(self):
        self.at(self.worker.moment(1, "01:00") + 4 * 86400)
        self.reach("closing")
        self.wait("the names", lambda: self.is_all_done()
                  and self.ended("closing:%", 1))

    # ---- what it is made of ----

    def in_people(self, *names):
        return os.path.join(self.config, "people", *names)

    def is_all_done(self):
        return self.is_settled() and self.is_filed() and self.rows(
            "SELECT 1 FROM submission WHERE filed_at = 0") == []

    def ended(self, key, count):
        """So many letters of that purpose have gone."""
        rows = self.rows("SELECT 1 FROM delivery WHERE purpose_key LIKE ? AND"
                         " state IN ('handed_over', 'in_doubt')", key)
        return rows is not None and len(rows) >= count

    def letter_of(self, key, ref=None):
        """That letter, as it lies in whoever's mailbox."""
        tokens = self.rows(
            "SELECT d.token FROM delivery d LEFT JOIN inbound i"
            " ON i.id = d.inbound_id LEFT JOIN person p ON p.id = i.person_id"
            " WHERE d.purpose_key LIKE ? AND coalesce(p.ref, '') = ?",
            key, ref or "") or []
        for (token,) in tokens:
            for address in self.worker.addresses():
                for message in self.worker.read(address):
                    if message["Message-ID"].startswith(f"<{token}@"):
                        return message
        raise Stuck(f"there is no letter {key} about {ref}")

    def sunita(self):
        return f"Sunita Test <{self.worker.newcomer}>"

    def say(self, address, message):
        self.post_as(address, message)
        self.sent.append(message)

    def reply(self, letter, sender, words):
        return mail.reply(letter, sender, words, "outlook", self.clock.now())

    def write(self, sender, words, subject="For the network"):
        return mail.write(sender, self.worker.address, subject, words,
                          self.clock.now())

    def returned(self):
        """Bernard's mailbox is no more, says the server."""
        bernard = next(p for p in self.people if p.ref == "P06")
        letter = self.bulletin_of(bernard)
        return mail.delivery_report(letter, bernard.address, self.clock.now())


def urgent_words():
    return (f"Kind: news\nTitle: {URGENT}\nFor: training\nSend: now\n\n"
            "Please use the stairs at the back until it is mended.\n")


def play_the_week(place, worker):
    """One week in which nobody dies, for this worker's mailboxes; the folder
    with what it left behind."""
    before = f"{place}-before"
    week = Week(before, worker, worker.nobody)
    week.run()
    worker.keep(os.path.join(before, "mail"))
    worker.before = before
    return before

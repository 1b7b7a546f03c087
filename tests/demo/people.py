"""The twelve people of the demo: what stands in the CSV file about them, and
what they do when the bulletin is in their mailbox. All of them are invented.
"""

import csv
import datetime
import io
import re
from dataclasses import dataclass

import mail
import papers
from stage import Trouble


@dataclass
class Person:
    ref: str
    name: str  # how letters greet them
    full_name: str
    interests: str
    relationships: str = "service-user"
    areas: str = "northgate"
    consent: str = "signed form"  # empty: nobody wrote down that they agreed
    paused: bool = False
    mailbox: str = ""  # their first name, unless it is another
    written: str = ""  # their address as the list has it, where that is wrong
    phone: str = ""
    share: str = "nothing"  # what the owner of an item may know of them
    # What they answer; {number} is that of the item `about` in their letter.
    writes: str = ""
    about: str = ""
    client: str = "gmail"
    writer: str = ""  # somebody else who writes from their mailbox
    robot: bool = False
    # How many letters they should have back, and no more.
    answers: int = 0

    @property
    def address(self):
        return f"{self.mailbox or self.name.lower()}@example.org"

    @property
    def gets_the_bulletin(self):
        return bool(self.consent) and not self.paused

    def answer(self, letter, date):
        """What comes out of their mail program."""
        sender = f"{self.writer or self.full_name} <{self.address}>"
        if self.robot:
            return mail.automatic_reply(letter, sender, self.writes, date)
        return mail.reply(letter, sender, self.words(letter), self.client, date)

    def words(self, letter):
        if not self.about:
            return self.writes
        return self.writes.format(number=number_of(self.about, letter))


PEOPLE = [
    Person("P01", "Maureen", "Maureen Tapp", "events|panels|training",
           writes="{number} please", about=papers.PANEL, answers=1),
    Person("P02", "Tunde", "Tunde Bakare", "events|wellbeing",
           writes="hiya can u put me in for the alotmint afternon ta",
           client="apple", answers=1),
    Person("P03", "Priya", "Priya Raman", "events|news|jobs",
           writes="STOP", client="outlook", answers=1),
    Person("P04", "Gwenda", "Gwenda Morris", "wellbeing|events",
           writes="Good morning. I am Gwenda's daughter. I am sorry to tell "
                  "you that\nMum died on Sunday, very peacefully. She loved "
                  "your Saturdays, so\nthank you for all of it. Please take "
                  "her off your list.\n\nBethan",
           writer="Bethan Morris", client="thunderbird"),
    Person("P05", "Shanice", "Shanice Reid", "training|wellbeing",
           writes="Sorry, I won't be at anything. I don't see the point of any "
                  "of it now.\nI don't want to be here any more and I have "
                  "been saving up my tablets.",
           client="apple"),
    Person("P06", "Bernard", "Bernard Oakes", "panels|committees",
           writes="I am away from my desk until the end of the month and will "
                  "read your\nmessage when I am back. For anything urgent "
                  "please ring the office.",
           robot=True),
    Person("P07", "Aled", "Aled Price", "training|projects",
           writes="Thanks for this, always good to hear what is going on.",
           client="outlook"),
    Person("P08", "Lorna", "Lorna Whitby", "events|training",
           relationships="carer",
           writes="Yes to number {number} please. I use a wheelchair, is there "
                  "a ramp?",
           about=papers.SUPPER),
    Person("P09", "Dennis", "Dennis Achebe", "events|news", consent=""),
    Person("P10", "Marjorie", "Marjorie Sills", "wellbeing", paused=True),
    Person("P11", "Kofi", "Kofi Mensah", "research"),
    # Their mail server says "later" at the first attempt.
    Person("P12", "Ines", "Ines Duarte", "events|research",
           mailbox="grey-ines"),
]


def csv_of(people, today):
    """The file that the facilitator's spreadsheet would save."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(("ref", "name", "full_name", "email", "consent_date",
                   "consent_source", "relationships", "interests", "areas",
                   "paused_until", "phone", "share"))
    agreed = (today - datetime.timedelta(60)).isoformat()
    back = (today + datetime.timedelta(60)).isoformat()
    for person in people:
        rows.writerow((person.ref, person.name, person.full_name,
                       person.written or person.address,
                       agreed if person.consent else "", person.consent,
                       person.relationships, person.interests, person.areas,
                       back if person.paused else "", person.phone,
                       person.share))
    return out.getvalue()


def number_of(title, letter):
    """The number before a title, as a reader finds it in the letter."""
    found = re.search(r"(\d+)\D{0,40}" + re.escape(title), mail.text_of(letter),
                      re.IGNORECASE)
    if not found:
        raise Trouble(f"{letter['To']} finds no \"{title}\" in the letter")
    return int(found[1])

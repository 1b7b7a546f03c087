"""Who the week is about: the people on the list, who comes to it, and the
staff. What they write stands in week.py, where it is written."""

from dataclasses import dataclass

import papers
from people import Person

# Their server takes letters for nobody of that name, and sends them back.
NOBODY_THERE = "owen.parry"

PEOPLE = [
    Person("P01", "Maureen", "Maureen Tapp", "events|panels|training",
           phone="01632 960151", share="contact"),
    Person("P02", "Tunde", "Tunde Bakare", "events|wellbeing", share="name"),
    Person("P03", "Priya", "Priya Raman", "events|news|jobs"),
    Person("P04", "Gwenda", "Gwenda Morris", "wellbeing|events"),
    Person("P05", "Shanice", "Shanice Reid", "training|wellbeing"),
    Person("P06", "Bernard", "Bernard Oakes", "panels|committees"),
    Person("P07", "Aled", "Aled Price", "training|projects"),
    Person("P08", "Lorna", "Lorna Whitby", "events|training",
           relationships="carer", share="contact"),
    # Somebody pressed the space bar in the middle of his address.
    Person("P09", "Dennis", "Dennis Achebe", "events|news",
           written="dennis @example.org"),
    Person("P10", "Marjorie", "Marjorie Sills", "wellbeing", paused=True),
    Person("P11", "Kofi", "Kofi Mensah", "research|panels"),
    # Their mail server says "later" at the first attempt.
    Person("P12", "Ines", "Ines Duarte", "events|research",
           mailbox="grey-ines"),
    Person("P13", "Owen", "Owen Parry", "panels", mailbox=NOBODY_THERE),
    Person("P14", "Sheila", "Sheila Marsh", "events|wellbeing"),
    # The same Maureen, from an older form.
    Person("P15", "Maureen", "Maureen Tapp", "research",
           mailbox="maureen.tapp", phone="01632 960151"),
]

# They are on no list yet.
RUTH = Person("", "Ruth", "Ruth Calder", "")
NADIA = Person("", "Nadia", "Nadia Flint", "")
EVERYBODY = [*PEOPLE, RUTH, NADIA]
WITH_MAILBOX = [p for p in EVERYBODY if p.mailbox != NOBODY_THERE]

# The letters that everybody should have at the end, and no others, in words of
# their subjects and in their order; invitations come besides.
BULLETIN = "news and opportunities"
TAKEN_IN = "we have your reply"
LETTERS = {
    "Maureen": [BULLETIN, TAKEN_IN, BULLETIN],
    "Tunde": [BULLETIN, BULLETIN, TAKEN_IN, BULLETIN],
    "Priya": [BULLETIN, "have stopped", TAKEN_IN, BULLETIN],
    "Gwenda": [BULLETIN, BULLETIN],
    "Shanice": [BULLETIN, BULLETIN],
    "Bernard": [BULLETIN, BULLETIN],
    "Aled": [BULLETIN, TAKEN_IN],
    "Lorna": [BULLETIN, "an answer to you", TAKEN_IN, BULLETIN],
    "Dennis": [BULLETIN, BULLETIN],
    "Kofi": [BULLETIN, TAKEN_IN, BULLETIN],
    "Ines": [BULLETIN, TAKEN_IN, BULLETIN],
    "Sheila": [BULLETIN, BULLETIN],
    "Ruth": ["was it you?", "Welcome", BULLETIN],
    "Nadia": [BULLETIN],
}
NEXT_BULLETIN = ("Maureen", "Tunde", "Priya", "Bernard", "Lorna", "Dennis",
                 "Kofi", "Ines", "Ruth", "Nadia")


def named(name):
    """The first of that name."""
    return next(p for p in EVERYBODY if p.name == name)


@dataclass
class Colleague:
    name: str
    address: str


JO = Colleague("Jo Ferris", "facilitator@northgate.example")
RAVI = Colleague("Ravi Nair", "ravi@northgate.example")
PAT = Colleague("Pat Lindow", "pat@northgate.example")
SAM = Colleague("Sam Okonjo", "safeguarding@northgate.example")
STAFF = [JO, RAVI, PAT, SAM]
ADDRESSES = [who.address for who in (*WITH_MAILBOX, RAVI, PAT)]

STAFF_CONF = papers.STAFF_CONF + f"""
[staff ravi]
Name: {RAVI.name}
Email: {RAVI.address}
Roles: facilitator

[staff pat]
Name: {PAT.name}
Email: {PAT.address}
Roles: author
"""

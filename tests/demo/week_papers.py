"""What staff write in the week, besides what papers.py has. All invented."""

import datetime

import papers
from week_people import PAT

HALL = """\
Kind: news
Title: Northgate hall is shut today
For: wellbeing
Owner: Jo Ferris, 01632 960142
Send: now

The heating is broken, so there is no drop-in this afternoon. It is open again
tomorrow. We are sorry for the short notice.
"""
WALK = "Winter walk by the canal"
CHAIR_FROM = "1pm"
CHAIR_TO = "2pm"


def announcements(thursday):
    """Those that are saved as files on Monday: name to text."""
    texts = papers.announcements(thursday)
    del texts["sleep.txt"]
    for name in ("allotment.txt", "chair.txt"):
        texts[name] = texts[name].replace(papers.OWNER,
                                          f"{PAT.name}, 01632 960143")
    return texts


def by_mail(thursday):
    """The one that is sent by mail, as a person writes it."""
    return ("Hello,\n\nplease put this in:\n\n"
            + papers.announcements(thursday)["sleep.txt"]
            + "\nMany thanks\nPat\n")


def moved(thursday, reference):
    """The course on chairing, an hour later."""
    text = announcements(thursday)["chair.txt"]
    start = next(line for line in text.split("\n")
                 if line.startswith("Starts:"))
    return f"Reference: {reference}\n" + text.replace(
        start, start.replace(CHAIR_FROM, CHAIR_TO))


def walk(thursday):
    """New in the second week."""
    date = thursday + datetime.timedelta(16)
    closes = thursday + datetime.timedelta(13)
    return f"""\
Kind: event
Title: {WALK}
For: events
Owner: {papers.OWNER}
Starts: {date:%A} {date.day} {date:%B %Y}, 11am
Ends: {date:%A} {date.day} {date:%B %Y}, midday
Where: the lock at Mill Lane, Northgate
Closes: {closes:%A} {closes.day} {closes:%B %Y}

A slow mile on a flat path, then a hot drink.
"""

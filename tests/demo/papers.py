"""What the staff of the demo write: the configuration and announcements.

Dates are counted from the Thursday on which the bulletin goes, so that the
demo works in any week. Everything in here is invented.
"""

import datetime
import os
import shutil

ALLOTMENT = "Allotment open afternoon"
PANEL = "Interview panel: ward manager"
CHAIR = "How to chair a meeting"
SUPPER = "Supper for carers"
SLEEP = "Tell us how you sleep"
WAITING_ROOM = "You said, we did: the waiting room"
SINGING = "Singing for beginners"

OWNER = "Jo Ferris, 01632 960142"

MAIL_CONF = """\
[addresses]
From: involve@northgate.example
Plus tags: yes
Internal mark: X-Internal-Sender: yes

[smtp]
Host: localhost
Port: {smtp_port}
Security: starttls
User: involve@northgate.example
Secret: mailbox
CA file: ca.pem

[imap]
Host: localhost
Port: {imaps_port}
Security: tls
User: involve@northgate.example
Secret: mailbox
CA file: ca.pem
"""

STAFF_CONF = """\
# In the demo one user of this machine stands for all staff.
[staff jo]
Name: Jo Ferris
Email: facilitator@northgate.example
Roles: facilitator, author, administrator
User: {user}

[staff sam]
Name: Sam Okonjo
Email: safeguarding@northgate.example
Roles: safeguarding

[out of hours]
Name: Duty manager
Email: duty@northgate.example
Phone: 01632 960199
Office opens: 09:00
Office closes: 17:00
"""

WEEKLY_CONF = """\
[bulletin]
Title: Weekly bulletin
Schedule: every Thursday 10:00
Proof hours: 18
"""

LIMITS_CONF = """\
[limits]
Settle seconds: 1
Poll seconds: 1

[paths]
State: state
Templates: templates
Control: control
"""


def write_configuration(directory, repository, servers, staff=STAFF_CONF):
    """A configuration directory with all it points to: templates, secret,
    folders for what staff save, and state."""
    shutil.copytree(os.path.join(repository, "templates"),
                    os.path.join(directory, "templates"))
    for name in ("organisation.conf", "lists.conf"):
        shutil.copy(os.path.join(repository, "config", name), directory)
    shutil.copy(servers.ca_file, directory)
    for name in ("announcements", "people", "bulletins", "state", "secrets"):
        os.makedirs(os.path.join(directory, name), 0o700)
    for name, text in (
            ("mail.conf", MAIL_CONF.format(**vars(servers))),
            ("staff.conf", staff.format(**vars(servers))),
            ("limits.conf", LIMITS_CONF),
            ("bulletins/weekly.conf", WEEKLY_CONF),
            ("secrets/mailbox",
             servers.passwords["involve@northgate.example"] + "\n")):
        with open(os.path.join(directory, name), "w", opener=private) as file:
            file.write(text)


def private(path, flags):
    return os.open(path, flags, 0o600)


def announcements(thursday):
    """File name to text. One of them names a weekday that does not match."""
    def day(days, name=None):
        date = thursday + datetime.timedelta(days)
        return f"{name or date.strftime('%A')} {date.day} {date:%B %Y}"

    return {
        "allotment.txt": f"""\
Kind: event
Title: {ALLOTMENT}
For: events, wellbeing
Owner: {OWNER}
Starts: {day(9)}, 2pm
Ends: {day(9)}, 4:30pm
Where: Plot 12, Mill Lane allotments, Northgate
Closes: {day(6)}
Access: Level paths; an accessible toilet; quiet corner by the shed

Come and see what grows, have tea, take a plant home. No need to dig.
""",
        "panel.txt": f"""\
Kind: panel
Title: {PANEL}
For: panels
Owner: {OWNER}
Starts: {day(19)}, 10am
Ends: {day(19)}, 3pm
Where: Harbour House, Northgate
Places: 2
Closes: {day(7)}
Reward: 20 pounds an hour, and your fares

Help us choose a new ward manager. You write one question, ask it, and your
view counts like everybody else's. We go through it together the day before.
""",
        "chair.txt": f"""\
Kind: training
Title: {CHAIR}
For: training
Owner: {OWNER}
Starts: {day(14)}, 1pm
Ends: {day(14)}, 4pm
Where: Harbour House, Northgate
Closes: {day(8)}

Three hours, with plenty of breaks, for anybody who would like to chair a
meeting or already does.
""",
        "supper.txt": f"""\
Kind: event
Title: {SUPPER}
For: events, carer
Owner: {OWNER}
Starts: {day(15)}, 6pm
Ends: {day(15)}, 8pm
Where: The Old Forge, Eastmere
Closes: {day(10)}

An evening off. Soup, bread and company; bring nothing.
""",
        "sleep.txt": f"""\
Kind: research
Title: {SLEEP}
For: research
Owner: {OWNER}
When: by phone, at a time that suits you
Closes: {day(20)}
Reward: a voucher for 15 pounds
Ethics-ref: 26/QQ/0015
Source: external, the university in Eastmere; we host the study

A researcher would like to talk with you for half an hour about
what a good night is and what gets in its way.
""",
        "waiting-room.txt": f"""\
Kind: yswd
Title: {WAITING_ROOM}
For: everyone
Owner: {OWNER}
Answers: what people told us at the open day in spring
You said: it is loud, and nobody says how long it takes
We did: the radio is gone, and a board now shows the waiting time
Result: yes

Thank you to everybody who said so.
""",
        "singing.txt": f"""\
Kind: wellbeing
Title: {SINGING}
For: wellbeing
Owner: {OWNER}
Starts: {day(11, "Tuesday")}, 11am
Ends: {day(11)}, midday
Where: Eastmere chapel hall

No audience and no sheet music. We sing for an hour and then have soup.
""",
    }


def mended(text):
    """The singing announcement as it should have been."""
    return text.replace("Starts: Tuesday", "Starts: Monday")

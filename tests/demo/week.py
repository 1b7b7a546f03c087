#!/usr/bin/python3 -B
"""`make demo WEEK=1`: a whole week of a facilitator, who has no terminal.

She saves files and answers mails, and so does everybody else; what the demo
shows are those files and mails, shortened. The servers and the daemon are real,
the clock is not: it is moved to the moments at which something is due.
"""

import datetime
import os
import sys

import play  # first: it knows where mail and servers are
import mail
import papers
import people
import servers as live
import week_papers
import week_people as cast
from desk import Desk, show
from play import Play, entry_in
from stage import quote, say, step, wait
from week_promises import Promises
from week_people import named


class Week(Play, Promises):
    """The story; each step is a method, in the order of the week."""

    def __init__(self, place, servers):
        super().__init__(place, servers, cast.EVERYBODY)
        self.desks = {who.address: Desk(self.post, self.clock, who.name,
                                        who.address) for who in cast.STAFF}
        self.desks |= {p.address: Desk(self.post, self.clock, p.full_name,
                                       p.address) for p in cast.WITH_MAILBOX}
        self.jo, self.ravi, self.pat, self.sam = (
            self.desks[who.address] for who in cast.STAFF)
        self.monday = self.thursday + datetime.timedelta(4)
        self.thursday += datetime.timedelta(7)
        self.silent = {}  # address to how many letters it may have, and why

    def configure(self):
        papers.write_configuration(self.config, play.REPOSITORY, self.servers,
                                   cast.STAFF_CONF)

    def run(self):
        self.set_up()
        self.save_the_list()
        self.settle_the_list()
        self.save_announcements()
        self.mail_an_announcement()
        self.send_one_now()
        self.proof()
        self.bulletin()
        self.sign_ups()
        self.calendars()
        self.stop_and_keep()
        self.questions()
        self.pause()
        self.distress()
        self.machines()
        self.a_stranger_joins()
        self.daily_mail()
        self.change_of_time()
        self.phone_calls()
        self.next_proof()
        self.list_for_the_owner()
        self.next_bulletin()
        self.check()

    # Monday.

    def set_up(self):
        self.at(self.monday, "08:50", "The administrator starts the service")
        say("This is the only terminal of the week.")
        self.daemon.involve("check")
        self.daemon.start()
        self.daemon.involve("approve", "wording")

    def save_the_list(self):
        self.at(self.monday, "09:00", "Jo saves the list of people")
        self.save_as("people/northgate.csv",
                     people.csv_of(cast.PEOPLE, self.monday))
        say("She saves people/northgate.csv. Soon there is a file beside it, "
            "northgate.csv.result.txt:")
        quote(self.read_file("people/northgate.csv.result.txt"))

    def settle_the_list(self):
        step("She answers by mail what the result asks")
        dennis = named("Dennis")
        self.jo.tell(f"CHANGE row 1\nEmail: {dennis.address}", subject="Dennis")
        self.jo.tell("MERGE P01 P15", subject="The two Maureens")

    def save_announcements(self):
        self.at(self.monday, "10:00", "Colleagues save announcements")
        texts = week_papers.announcements(self.thursday)
        for name, text in texts.items():
            self.save(name, text)
        self.wait_for_file("refused/singing.txt")
        for name in texts.keys() - {"singing.txt"}:
            self.wait_for_file("accepted/" + name)
        say(f"{len(texts) - 1} are accepted, one is refused:")
        quote(self.read_file("announcements/refused/singing.txt.why.txt"))
        say("Its author puts the weekday right and saves it again:")
        self.save("singing.txt", papers.mended(texts["singing.txt"]))
        quote(self.read_file("announcements/accepted/singing.txt.ok.txt"))

    def mail_an_announcement(self):
        step("Pat sends one by mail")
        self.pat.write(week_papers.by_mail(self.thursday),
                       subject="For the bulletin")
        show(self.pat.answer(), until="What you wrote:", most=24)

    def send_one_now(self):
        self.at(self.monday, "11:00", "Something cannot wait")
        self.save("hall.txt", week_papers.HALL)
        proof = self.jo.get("the proof of issue 1")
        show(proof, until="How to answer")
        self.jo.tell("OK", proof)
        got = self.desks[named("Tunde").address].get("Northgate")
        say("Those whom it concerns have it at once. Tunde sees:")
        show(got, until="How to reply")

    # Wednesday.

    def proof(self):
        self.at(self.thursday - datetime.timedelta(1), "16:00",
                "The proof of the bulletin comes")
        proof = self.jo.get("the proof of issue 2")
        show(proof, most=60)
        self.jo.tell(f"DROP {self.number_in(proof, papers.SLEEP)}", proof)
        say("A new proof comes, and her colleague answers it first:")
        other = self.ravi.get_new("the proof of issue 2", [proof])
        self.ravi.tell("HOLD", other)
        step("Jo does not know that, and answers OK")
        proof = self.jo.get_new("the proof of issue 2", [proof])
        answer = self.jo.tell("OK", proof)
        say("They talk. It was a mistake.")
        self.jo.tell("OK", answer)

    # Thursday.

    def bulletin(self):
        self.at(self.thursday, "10:00", "Bulletin and invitations go")
        say("")


if __name__ == "__main__":
    sys.exit(play.main(Week, [p.address for p in cast.WITH_MAILBOX]))

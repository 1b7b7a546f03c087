#!/usr/bin/python3 -B
"""`make demo WEEK=1`: a whole week of a facilitator, who has no terminal.

She saves files and answers mails, and so does everybody else; what the demo
shows are those files and mails, shortened. The servers and the daemon are real,
the clock is not: it is moved to the moments at which something is due.
"""

import sys

import play  # first: it knows where mail and servers are
import mail
import papers
import people
import week_papers
import week_people as cast
from desk import show
from stage import quote, say, step
from week_people import named
from week_promises import Promises
from week_stage import WeekStage


class Week(WeekStage, Promises):
    """The story; each step is a method, in the order of the week."""

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
        self.on(-3, "08:50", "The administrator starts the service")
        say("This is the only terminal of the week.")
        self.daemon.involve("check")
        self.daemon.start()
        self.daemon.involve("approve", "wording")

    def save_the_list(self):
        self.on(-3, "09:00", "Jo saves the list of people")
        self.save_as("people/northgate.csv",
                     people.csv_of(cast.PEOPLE, self.day(-3)))
        say("She saves people/northgate.csv. Soon there is a file beside it, "
            "northgate.result.txt:")
        quote(self.read_file("people/northgate.result.txt"))

    def settle_the_list(self):
        step("She answers by mail what the result asks")
        self.jo.tell(f"CHANGE row 1\nEmail: {named('Dennis').address}",
                     subject="Dennis")
        self.jo.tell("MERGE P01 P15", subject="The two Maureens")

    def save_announcements(self):
        self.on(-3, "10:00", "Colleagues save announcements")
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
        show(self.pat.answer(), until="What you wrote:", most=30)

    def send_one_now(self):
        self.on(-3, "11:00", "Something cannot wait")
        say("Jo saves hall.txt, with the line \"Send: now\".")
        self.save("hall.txt", week_papers.HALL)
        proof = self.jo.get("the proof of issue 1")
        show(proof, until="How to answer")
        self.jo.tell("OK", proof)
        say("Those whom it concerns have it at once. Tunde sees:")
        show(self.desk("Tunde").get("Northgate"), until="How to reply")

    # Wednesday.

    def proof(self):
        self.at(self.day(-1), "16:00", "The proof of the bulletin comes")
        proof = self.jo.get("the proof of issue 2")
        show(proof, most=70)
        self.jo.tell(f"DROP {people.number_of(papers.SLEEP, proof)}", proof)
        say("A new proof comes, and her colleague answers it first:")
        other = self.ravi.get_new("the proof of issue 2",
                                  [self.ravi.get("the proof of issue 2")])
        self.ravi.tell("HOLD", other)
        step("Jo does not know that, and answers OK")
        proof = self.jo.get_new("the proof of issue 2", [proof])
        answer = self.jo.tell("OK", proof)
        say("They talk; it was a mistake.")
        self.jo.tell("OK", answer)

    # Thursday.

    def bulletin(self):
        self.morning(0, "Jo has her daily mail, as every day")
        self.at(self.thursday, "10:00", "Bulletin and invitations go")
        self.wait_for_bulletins((
            "Maureen", "Tunde", "Priya", "Gwenda", "Shanice", "Bernard",
            "Aled", "Lorna", "Dennis", "Kofi", "Sheila"))
        say("Everybody has it but Ines, whose server said \"later\".")
        self.at(self.thursday, "10:10", "The daemon tries that server again")
        self.wait_for_bulletins(["Ines"])
        say("As Maureen sees it:")
        show(self.bulletin_of(self.desk("Maureen")), most=40)
        say("And, for one of the events, an invitation:")
        show(self.invitation(self.desk("Maureen"), papers.ALLOTMENT), most=30)

    def sign_ups(self):
        self.on(0, "10:30", "People put their names down")
        maureen, ines, kofi = map(self.desk, ("Maureen", "Ines", "Kofi"))
        maureen.write(f"{self.number(maureen, papers.PANEL)} please\n\n"
                      "Thanks, Maureen", self.bulletin_of(maureen),
                      client="gmail")
        show(maureen.answer(), until="A person reads")
        ines.write(f"yes to {self.number(ines, papers.ALLOTMENT)}",
                   self.bulletin_of(ines))
        show(ines.answer(), until="This is not")
        kofi.write(f"not {self.number(kofi, papers.PANEL)}",
                   self.bulletin_of(kofi))
        show(kofi.answer(), until="A person reads")

    def calendars(self):
        step("Tunde presses Accept in his calendar")
        tunde = self.desk("Tunde")
        invitation = self.invitation(tunde, papers.ALLOTMENT)
        tunde.post_it(mail.calendar_answer(invitation, tunde.sender, "ACCEPTED",
                                           self.clock.now()))
        show(tunde.get("we have your reply"), until="A person reads")

    def stop_and_keep(self):
        self.on(0, "10:40", "Priya says STOP, by mistake")
        priya = self.desk("Priya")
        priya.write("STOP", self.bulletin_of(priya))
        answer = priya.answer()
        show(answer, until="A person reads")
        priya.write("KEEP", answer)
        show(priya.answer(), until="A person reads")

    def questions(self):
        self.on(0, "11:00", "Lorna has a question")
        lorna = self.desk("Lorna")
        number = self.number(lorna, papers.ALLOTMENT)
        lorna.write(f"Yes to number {number} please. I use a wheelchair, is "
                    "there somewhere to park?", self.bulletin_of(lorna),
                    client="gmail")
        show(self.handover(self.jo, "Lorna"), most=70)
        say("Pat, who owns the item, gets it too:")
        show(self.handover(self.pat, "Lorna"), start="You get this", most=70)
        self.pat.tell("Reply: Yes, two places for blue badges are right by the "
                      "gate.", self.handover(self.pat, "Lorna"))
        say("Lorna gets:")
        show(lorna.get("an answer to you"), until="A person reads")
        say("And Jo puts her name down:")
        self.jo.tell("1", self.handover(self.jo, "Lorna"))

    def pause(self):
        step("Aled wants a rest")
        aled = self.desk("Aled")
        back = self.day(60)
        aled.write(f"Please pause until {back.day} {back:%B}.",
                   self.bulletin_of(aled))
        show(aled.answer(), until="A person reads")

    def distress(self):
        self.on(0, "14:00", "Shanice is not well")
        shanice = self.desk("Shanice")
        shanice.write("Sorry, I won't be at anything. I don't see the point of "
                      "any of it now.\nI don't want to be here any more and I "
                      "have been saving up my tablets.",
                      self.bulletin_of(shanice), client="apple")
        alert = self.sam.get("A person is needed now")
        show(alert, most=60)
        answer = self.sam.tell("TAKEN", alert)
        self.be_silent("Shanice", "who is on hold")
        say("Sam rings her, and when all is done:")
        self.sam.tell("DONE", answer)

    def machines(self):
        self.on(0, "15:00", "Machines write, too")
        bernard = self.desk("Bernard")
        say("Bernard's mail program says that he is away. Owen's address does "
            "not exist: what went there came back.")
        bernard.post_it(mail.automatic_reply(
            self.bulletin_of(bernard), bernard.sender,
            "I am away until the end of the month.", self.clock.now()),
            robot=True)
        self.wait_until_read()

    def a_stranger_joins(self):
        step("Ruth, whom nobody knows, wants to be on the list")
        ruth = self.desk("Ruth")
        ruth.write("JOIN", subject="Hello")
        asked = ruth.get("was it you?")
        show(asked, until="What the list is")
        ruth.write("YES", asked)
        welcome = ruth.get("Welcome")
        show(welcome, until="A person reads", most=30)
        ruth.write("Events and training, please", welcome)
        self.jo.tell("CHANGE Ruth Calder\nInterests: events, training",
                     subject="Ruth")
        self.jo.tell("done", self.handover(self.jo, "Ruth"))

    # Friday.

    def daily_mail(self):
        daily = self.morning(1, "Jo reads her daily mail")
        show(daily, most=80)
        for part in daily.iter_attachments():
            quote(f"Attached, {part.get_filename()}:\n"
                  + part.get_payload(decode=True).decode("utf-8-sig")
                  .replace("\r\n", "\n"))

    def change_of_time(self):
        self.on(1, "09:00", "The course starts an hour later")
        note = self.read_file("announcements/accepted/chair.txt.ok.txt")
        reference = note.split()[2].rstrip(".")
        say(f"Pat saves chair.txt again, with the line \"Reference: {reference}"
            "\" and the new time.")
        self.save("chair.txt", week_papers.moved(self.thursday, reference))
        proof = self.jo.get("the change of")
        show(proof, most=60)
        self.jo.tell("OK", proof)
        self.wait_until_quiet()
        say("As Lorna sees it:")
        show(self.desk("Lorna").letters()[-1])

    def phone_calls(self):
        self.on(1, "11:00", "Three people ring")
        self.jo.tell("STOP Sheila Marsh", subject="Sheila")
        self.be_silent("Sheila", "who left")
        self.jo.tell("DIED Gwenda Morris", subject="Gwenda")
        self.be_silent("Gwenda", "who has died")
        today = self.day(1)
        self.jo.tell(f"ADD Nadia Flint\nEmail: {named('Nadia').address}\n"
                     "Interests: events\n"
                     f"Consent: {today.day} {today:%B %Y}, by phone",
                     subject="Nadia")

    # The next week.

    def next_proof(self):
        self.on(6, "15:00", "Something new for the next bulletin")
        self.save("walk.txt", week_papers.walk(self.thursday))
        quote(self.read_file("announcements/accepted/walk.txt.ok.txt"))
        self.at(self.day(6), "16:00", "The next proof comes")
        proof = self.jo.get("the proof of issue 3")
        show(proof, start="What is in it", until="The letters", most=60)
        self.jo.tell("OK", proof)

    def list_for_the_owner(self):
        daily = self.morning(7, "The allotment afternoon has closed: its owner "
                             "has a list")
        show(self.pat.get("Names for"), most=30)
        say("And Jo sees in her daily mail what still waits for somebody:")
        show(daily, start="Waiting for a person", until="What failed")

    def next_bulletin(self):
        self.at(self.day(7), "10:00", "The next bulletin goes")
        date = f"{self.day(7).day} {self.day(7):%B}"
        for name in cast.NEXT_BULLETIN:
            self.last[name] = self.desk(name).get("opportunities, " + date)
        say("It holds what is new, and what closes before the next one. As "
            "Maureen sees it:")
        show(self.last["Maureen"], until="How to reply", most=60)


if __name__ == "__main__":
    sys.exit(play.main(Week, cast.ADDRESSES))

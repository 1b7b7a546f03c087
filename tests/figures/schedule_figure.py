#!/usr/bin/python3 -B
"""figure schedule-right: of 20 schedules, how many have the same runs over
five years as by Python's zoneinfo. A time in an hour that the clocks skip or
repeat is right when it is refused."""

import datetime
import os
import subprocess
import sys
import zoneinfo

FROM = datetime.date(2026, 1, 1)
TO = datetime.date(2031, 1, 1)
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def weeks(weekday, every=1, first=datetime.date(2026, 1, 1)):
    start = first + datetime.timedelta((weekday - first.weekday()) % 7)
    return lambda day: (day >= start or every == 1) and \
        (day - start).days % (7 * every) == 0


def nth(weekday, which):
    def falls(day):
        same = [other for other in month_of(day) if other.weekday() == weekday]
        return day == same[which]
    return falls


def month_day(number):
    return lambda day: day.day == number


def month_of(day):
    first = day.replace(day=1)
    days = (first + datetime.timedelta(i) for i in range(31))
    return [other for other in days if other.month == day.month]


LONDON = "Europe/London"
SCHEDULES = (  # zone, words, the days, hour, minute
    (LONDON, "every Thursday 10:00", weeks(THU), 10, 0),
    (LONDON, "Sunday 00:59", weeks(SUN), 0, 59),
    (LONDON, "Sunday 02:00", weeks(SUN), 2, 0),
    (LONDON, "Saturday 23:30", weeks(SAT), 23, 30),
    (LONDON, "Mon at 9am", weeks(MON), 9, 0),
    (LONDON, "Sunday 01:30", weeks(SUN), 1, 30),
    (LONDON, "every 2 weeks on Thursday 10:00 from 5 March 2026",
     weeks(THU, 2, datetime.date(2026, 3, 5)), 10, 0),
    (LONDON, "every 3 weeks on Sunday 03:00 from 4 January 2026",
     weeks(SUN, 3, datetime.date(2026, 1, 4)), 3, 0),
    (LONDON, "every 5 weeks on Tuesday midday from 6 January 2026",
     weeks(TUE, 5, datetime.date(2026, 1, 6)), 12, 0),
    (LONDON, "first Monday of the month 09:30", nth(MON, 0), 9, 30),
    (LONDON, "second Wednesday of the month 17:45", nth(WED, 1), 17, 45),
    (LONDON, "fourth Sunday of the month 02:00", nth(SUN, 3), 2, 0),
    (LONDON, "last Sunday of the month 00:30", nth(SUN, -1), 0, 30),
    (LONDON, "last Sunday of the month 01:00", nth(SUN, -1), 1, 0),
    (LONDON, "last Friday of the month 14:00", nth(FRI, -1), 14, 0),
    (LONDON, "1st of the month 10:00", month_day(1), 10, 0),
    (LONDON, "28th of the month 02:15", month_day(28), 2, 15),
    ("Europe/Dublin", "last Sunday of the month 02:00", nth(SUN, -1), 2, 0),
    ("America/New_York", "second Sunday of the month 01:30", nth(SUN, 1), 1,
     30),
    ("Pacific/Auckland", "first Sunday of the month 04:00", nth(SUN, 0), 4, 0),
)


def is_certain(moment):
    """Once on the clock: the same in both readings of a repeated hour, and
    there again after a way through UTC."""
    utc = datetime.timezone.utc
    there = moment.astimezone(utc).astimezone(moment.tzinfo)
    return there.replace(tzinfo=None) == moment.replace(tzinfo=None) and \
        moment.replace(fold=0).utcoffset() == moment.replace(fold=1).utcoffset()


def expected(zone, falls, hour, minute):
    zone = zoneinfo.ZoneInfo(zone)
    days = [FROM + datetime.timedelta(i) for i in range((TO - FROM).days)]
    at = datetime.time(hour, minute, tzinfo=zone)
    if not all(is_certain(datetime.datetime.combine(day, at)) for day in days):
        return ["refused"]
    return [str(int(datetime.datetime.combine(day, at).timestamp()))
            for day in days if falls(day)]


def main():
    program = os.path.join(os.environ["BUILT"], "tests/figures/schedule_runs")
    runs = {}
    asked = "".join(f"{zone}\t{words}\n" for zone, words, *_ in SCHEDULES)
    # A day more at both ends, since the years begin at other moments there.
    moments = [str(int(datetime.datetime.combine(
        day, datetime.time(), datetime.timezone.utc).timestamp()))
               for day in (FROM - datetime.timedelta(1),
                           TO + datetime.timedelta(1))]
    for line in subprocess.run([program, *moments], input=asked, text=True,
                               check=True, stdout=subprocess.PIPE
                               ).stdout.splitlines():
        place, run = line.split()
        runs.setdefault(int(place), []).append(run)
    right = 0
    for place, (zone, words, falls, hour, minute) in enumerate(SCHEDULES):
        days = expected(zone, falls, hour, minute)
        got = [run for run in runs.get(place, [])
               if run == "refused" or is_within(zone, int(run))]
        if got == days:
            right += 1
        else:
            print(f"{zone}, {words}: {len(got)} runs, {len(days)} expected; "
                  f"{sorted(set(got) ^ set(days))[:4]}", file=sys.stderr)
    print(f"figure schedule-right {right}")
    return 0 if right == len(SCHEDULES) == 20 else 1


def is_within(zone, run):
    day = datetime.datetime.fromtimestamp(run, zoneinfo.ZoneInfo(zone)).date()
    return FROM <= day < TO


if __name__ == "__main__":
    sys.exit(main())

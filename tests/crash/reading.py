#!/usr/bin/python3 -B
"""The second half of `make crash`: 1,000 messages are read while the reader,
collect, and now and then the whole daemon are killed at random times. Then
each lies in a folder and is recorded once, and nobody's stop is lost.

    tests/crash/reading.py [--sample] [--seed N]
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
for part in ("tests/live", "tests/demo"):
    sys.path.insert(0, os.path.join(REPOSITORY, part))

import servers as live  # noqa: E402
from letterbox import Letterbox, message  # noqa: E402
from stage import Trouble  # noqa: E402

BURST = 8  # messages between two kills
SECONDS_MOST = 0.08  # after the burst


def people_csv(count):
    rows = ["ref,name,full_name,email,consent_date,consent_source"]
    rows += [f"P{i},Reader {i},Reader Number {i},reader.{i}@example.org,"
             "2026-01-05,paper form" for i in range(count)]
    return "\n".join(rows) + "\n"


def strike(letterbox, chance):
    """Kills somebody; whether there was anybody."""
    role = chance.choice(("reader", "reader", "reader", "collect", "collect",
                          "everybody"))
    pid = letterbox.daemon.child.pid if role == "everybody" \
        else letterbox.process(role)
    if pid is None:
        return False
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    if role == "everybody":
        letterbox.daemon.child.wait()
        letterbox.daemon.start()
    return True


def deliver_and_kill(letterbox, chance, messages):
    """A burst of post and a kill, in turn; how many kills it was."""
    kills = 0
    while messages:
        for _ in range(chance.randint(1, 2 * BURST)):
            if messages:
                letterbox.put(messages.pop())
        time.sleep(chance.uniform(0, SECONDS_MOST))
        kills += strike(letterbox, chance)
    deadline = time.monotonic() + 60
    while letterbox.count() and time.monotonic() < deadline:
        time.sleep(0.1)
    return kills


def run(place, servers, chance, count):
    built = os.path.join(REPOSITORY, os.environ.get("BUILT", "build/release"))
    letterbox = Letterbox(place, servers, built)
    csv = os.path.join(letterbox.config, "people.csv")
    with open(csv, "w", encoding="ascii") as file:
        file.write(people_csv(count))
    letterbox.daemon.own(csv)
    letterbox.daemon.start()
    try:
        if not letterbox.daemon.answers("people", "import", csv):
            raise Trouble("the people could not be imported")
        messages = [message("STOP" if i % 10 == 0 else
                            "Could you tell me more, please?", i,
                            f"reader.{i}@example.org") for i in range(count)]
        kills = deliver_and_kill(letterbox, chance, messages)
        time.sleep(1)
    finally:
        letterbox.daemon.stop()
    return judge(letterbox, count, kills)


def judge(letterbox, count, kills):
    lost = count - letterbox.filed()
    # A copy by COPY and EXPUNGE may be there twice; by MOVE it is not.
    twice = letterbox.rows("SELECT coalesce(sum(n - 1), 0) FROM (SELECT"
                           " count(*) AS n FROM inbound GROUP BY message_key)"
                           )[0][0]
    missing = count - letterbox.rows(
        "SELECT count(DISTINCT message_key) FROM inbound")[0][0]
    aside = letterbox.rows("SELECT count(*) FROM inbound WHERE disposition ="
                           " 'set_aside'")[0][0]
    # A message whose reader was killed twice is a person's to read.
    left = letterbox.rows("SELECT count(*) FROM person WHERE status = 'left'"
                          )[0][0]
    stops = left + aside >= (count + 9) // 10 and left <= (count + 9) // 10
    open_ = letterbox.rows("SELECT count(*) FROM sighting s LEFT JOIN inbound"
                           " i USING (folder, uidvalidity, uid) WHERE"
                           " i.id IS NULL OR i.filed_at = 0")[0][0]
    print(f"# {kills} kills during {count} messages; {aside} set aside, since "
          f"their reader was killed twice; {left} people have left")
    print(f"figure reading-kills {kills}")
    print(f"figure reading-lost {lost + max(missing, 0)}")
    print(f"figure reading-twice {twice}")
    if not stops:
        print("# a STOP was lost")
    if open_:
        print(f"# {open_} messages do not add up")
    return 0 if lost == 0 and missing == 0 and twice == 0 and stops \
        and not open_ and kills else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--seed", type=int,
                        default=random.SystemRandom().randrange(10000))
    arguments = parser.parse_args()
    print(f"# seed {arguments.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="read.", dir="/tmp") as place:
        os.chmod(place, 0o711)
        with live.Servers(os.path.join(place, "mail"), []) as servers:
            return run(place, servers, random.Random(arguments.seed),
                       200 if arguments.sample else 1000)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.exit(main())
    except (live.ServerFailed, Trouble) as trouble:
        sys.exit(f"crash: {trouble}")

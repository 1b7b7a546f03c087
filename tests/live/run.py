#!/usr/bin/python3 -B
"""Runs a program while the test servers run.

    tests/live/run.py PROGRAM [ARGUMENT...]

Exim and Dovecot (servers.py), those that misbehave (hostile.py) and a mail
service of tokens (cloud.py) are started for it; it finds them by
INVOLVED_LIVE_..., INVOLVED_HOSTILE_... and INVOLVED_CLOUD_... in its environment. The exit status is the program's.
"""

import os
import subprocess
import sys
import tempfile

import cloud
import servers

HERE = os.path.dirname(os.path.abspath(__file__))


def facts_of_hostile(process):
    facts = {}
    while len(facts) < 6:
        name, _, port = process.stdout.readline().strip().partition("=")
        if not port:
            sys.exit("run.py: hostile.py did not start")
        facts["INVOLVED_HOSTILE_" + name] = port
    return facts


def facts_of_servers(running):
    return {
        "INVOLVED_LIVE_SMTP_PORT": str(running.smtp_port),
        "INVOLVED_LIVE_IMAP_PORT": str(running.imap_port),
        "INVOLVED_LIVE_IMAPS_PORT": str(running.imaps_port),
        "INVOLVED_LIVE_CA_FILE": running.ca_file,
        "INVOLVED_LIVE_USER": servers.DAEMON,
        "INVOLVED_LIVE_SECRET": running.passwords[servers.DAEMON],
        "INVOLVED_LIVE_EXPIRED": servers.token_of(
            running.token_key, servers.DAEMON, -60),
    }


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    hostile = subprocess.Popen([os.path.join(HERE, "hostile.py")], text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with tempfile.TemporaryDirectory(prefix="live.", dir="/tmp") as directory:
        with hostile, servers.Servers(directory) as running:
            with cloud.Cloud(running.dir, running.token_key) as clouds:
                facts = (facts_of_hostile(hostile) | facts_of_servers(running)
                         | {"INVOLVED_CLOUD_TOKEN_PORT": str(clouds.token_port),
                            "INVOLVED_CLOUD_SMTP_PORT": str(clouds.smtp_port)})
                status = subprocess.call(sys.argv[1:], env=os.environ | facts)
            hostile.stdin.close()
    sys.exit(status)


if __name__ == "__main__":
    main()

#!/bin/sh
# mailbox_test.c against real servers, and some that misbehave.
exec "$(dirname "$0")/run.py" "${BUILT:-build/release}/tests/live/mailbox_test"

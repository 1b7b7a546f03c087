#!/bin/sh
# pipe_test.c against real servers, and some that misbehave.
exec "$(dirname "$0")/run.py" "${BUILT:-build/release}/tests/live/pipe_test"

#!/bin/sh
# token_test.c against a token service and servers that take tokens.
exec "$(dirname "$0")/run.py" "${BUILT:-build/release}/tests/live/token_test"

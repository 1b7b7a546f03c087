#!/bin/sh
# A real mailbox, as it is read: see reading.py.
cd "$(dirname "$0")" && BUILT=$(cd ../.. && realpath "${BUILT:-build/release}") \
    exec ./reading.py

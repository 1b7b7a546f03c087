#!/bin/sh
# What cannot wait: see urgent.py.
cd "$(dirname "$0")" && BUILT=$(cd ../.. && realpath "${BUILT:-build/release}") \
    exec ./urgent.py

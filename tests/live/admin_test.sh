#!/bin/sh
# What an administrator does: see admin.py.
cd "$(dirname "$0")" && BUILT=$(cd ../.. && realpath "${BUILT:-build/release}") \
    exec ./admin.py

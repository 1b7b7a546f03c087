/*
 * Limits before any parser: a quick look at a stranger's bytes that refuses
 * what only hurts (mail-bombs), with the reason for the person who will look
 * at it. Cheap: one pass, no memory.
 */
#ifndef CORE_READING_LIMITS_H
#define CORE_READING_LIMITS_H

#include "base/error.h"
#include "base/slice.h"

struct limits {
    size_t message_bytes; /* 25 MiB */
    size_t header_bytes;  /* 64 KiB, before the first empty line */
    size_t header_lines;  /* 1,000 */
    size_t parts;         /* 250: lines that look like a boundary's part */
    size_t nesting;       /* 20: multipart and message/rfc822 */
    size_t brackets;      /* 100: '(' open at once in one header field */
    size_t groups;        /* 100: ':' open at once in one field of addresses */
    size_t line_bytes;    /* 1 MiB */
};

extern const struct limits limits_default;

/* False with the reason ("this message has more than 20 parts inside one
 * another") when the message is to be set aside unparsed. */
bool limits_allow(const struct limits *limits, struct slice message,
                  struct error *error) NODISCARD;

#endif

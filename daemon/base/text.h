/*
 * A text is a growing string with a limit given at its start. What would go
 * past the limit is dropped and remembered: a long build needs one check at
 * its end (text_whole). Its memory belongs to the arena.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdarg.h>

#include "base/arena.h"
#include "base/slice.h"

struct text {
    struct arena *arena;
    char *at;
    size_t size;
    size_t room;
    size_t limit;
    bool overflow;
};

struct text text_start(struct arena *arena, size_t limit);

void text_put(struct text *text, struct slice slice);
void text_puts(struct text *text, const char *string);
void text_format(struct text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Room for `size` more bytes to be written at the returned place, or NULL if
 * the limit forbids it; the writer then adds what it wrote to text->size. */
char *text_room(struct text *text, size_t size);

/* Most of a message comes here byte by byte. */
static inline void text_putc(struct text *text, char byte)
{
    if (text->size < text->limit && text->size + 1 < text->room)
        text->at[text->size++] = byte;
    else
        text_put(text, (struct slice){&byte, 1});
}

/* False if something did not fit. */
bool text_whole(const struct text *text);

struct slice text_slice(const struct text *text);

/* NUL-terminated; valid until the next addition. */
const char *text_string(struct text *text);

#endif

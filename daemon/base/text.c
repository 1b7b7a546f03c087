#include "base/text.h"

#include <stdio.h>
#include <string.h>

#include "base/must.h"

#include "base/banned.h"

struct text text_start(struct arena *arena, size_t limit)
{
    return (struct text){.arena = arena, .limit = limit};
}

static void grow(struct text *text, size_t needed)
{
    size_t room = text->room == 0 ? 64 : text->room;
    char *at;

    while (room < needed)
        room *= 2;
    at = arena_take(text->arena, room);
    if (text->size > 0)
        memcpy(at, text->at, text->size);
    text->at = at;
    text->room = room;
}

char *text_room(struct text *text, size_t size)
{
    if (size > text->limit - text->size) {
        text->overflow = true;
        return NULL;
    }
    /* One more, so that text_string always has room for its NUL. */
    if (text->room < text->size + size + 1)
        grow(text, text->size + size + 1);
    return text->at + text->size;
}

void text_put(struct text *text, struct slice slice)
{
    char *to = text_room(text, slice.size);

    if (to == NULL || slice.size == 0)
        return;
    memcpy(to, slice.at, slice.size);
    text->size += slice.size;
}

void text_puts(struct text *text, const char *string)
{
    text_put(text, slice_of(string));
}

void text_format(struct text *text, const char *format, ...)
{
    va_list list;
    va_list again;
    int size;
    char *to;

    va_start(list, format);
    va_copy(again, list);
    size = vsnprintf(NULL, 0, format, list);
    va_end(list);
    must(size >= 0);
    to = text_room(text, (size_t)size);
    if (to != NULL) {
        vsnprintf(to, (size_t)size + 1, format, again);
        text->size += (size_t)size;
    }
    va_end(again);
}

bool text_whole(const struct text *text)
{
    return !text->overflow;
}

struct slice text_slice(const struct text *text)
{
    return (struct slice){text->at, text->size};
}

const char *text_string(struct text *text)
{
    if (text->at == NULL)
        return "";
    text->at[text->size] = '\0';
    return text->at;
}

#include "base/fields.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/text.h"

#include "base/banned.h"

void faults_add(struct faults *faults, int line, const char *format, ...)
{
    char text[600];
    va_list list;

    if (faults->count >= FAULTS_MOST)
        return;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    faults->list = arena_grow(faults->arena, faults->list, faults->count,
                              &faults->room, sizeof *faults->list);
    faults->list[faults->count++] =
        (struct fault){line, arena_string(faults->arena, slice_of(text))};
}

struct reading_state {
    struct arena *arena;
    struct fields *fields;
    size_t room;
    struct slice section;
    struct faults *faults;
    struct text folded;  /* the value that goes on over several lines */
    size_t folded_field; /* its number, from 1; 0: none */
};

static void go_on(struct reading_state *state, struct slice line, int number)
{
    struct fields *fields = state->fields;
    struct field *last;

    if (fields->count == 0) {
        faults_add(state->faults, number,
                   "this line starts with a space, but no \"Name: value\" line "
                   "is above it");
        return;
    }
    last = &fields->list[fields->count - 1];
    if (state->folded_field != fields->count) {
        state->folded_field = fields->count;
        state->folded = text_start(state->arena, SIZE_MAX / 2);
        text_put(&state->folded, last->value);
    }
    if (state->folded.size > 0)
        text_putc(&state->folded, ' ');
    text_put(&state->folded, slice_trim(line));
    last->value = text_slice(&state->folded);
}

static void read_pair(struct reading_state *state, struct slice line,
                      int number)
{
    struct fields *fields = state->fields;
    size_t colon = slice_find_byte(line, ':');
    struct slice name = slice_trim(slice_part(line, 0, colon));

    if (colon == SLICE_NONE || name.size == 0) {
        faults_add(state->faults, number,
                   "\"%.*s\" is not a \"Name: value\" line",
                   (int)(line.size > 60 ? 60 : line.size), line.at);
        return;
    }
    fields->list = arena_grow(state->arena, fields->list, fields->count,
                              &state->room, sizeof *fields->list);
    fields->list[fields->count++] = (struct field){
        .section = state->section,
        .name = name,
        .value = slice_trim(slice_from(line, colon + 1)),
        .line = number,
    };
}

static void read_section(struct reading_state *state, struct slice line,
                         int number)
{
    line = slice_trim(line);
    if (line.size < 3 || line.at[line.size - 1] != ']') {
        faults_add(state->faults, number,
                   "\"%.*s\" should be a section in brackets, like [smtp]",
                   (int)(line.size > 60 ? 60 : line.size), line.at);
        return;
    }
    state->section = slice_trim(slice_part(line, 1, line.size - 2));
}

/* False when the fields end here. */
static bool read_line(struct reading_state *state, enum fields_form form,
                      struct slice line, int number)
{
    bool empty = slice_trim(line).size == 0;

    if (form == FIELDS_ANNOUNCEMENT && empty)
        return state->fields->count == 0; /* empty lines before it are fine */
    if (form == FIELDS_SETTINGS && (empty || slice_trim(line).at[0] == '#'))
        return true;
    if (form == FIELDS_SETTINGS && line.at[0] == '[')
        read_section(state, line, number);
    else if (line.at[0] == ' ' || line.at[0] == '\t')
        go_on(state, line, number);
    else
        read_pair(state, line, number);
    return true;
}

struct fields fields_read(struct arena *arena, struct slice bytes,
                          enum fields_form form, struct faults *faults)
{
    struct fields fields = {0};
    struct reading_state state = {
        .arena = arena, .fields = &fields, .faults = faults};
    struct slice line;
    int number = 1;

    while (slice_next_line(&bytes, &line) &&
           read_line(&state, form, line, number))
        number++;
    fields.body = bytes;
    fields.body_line = number + 1;
    return fields;
}

const struct field *fields_find(const struct fields *fields,
                                struct slice section, const char *name)
{
    for (size_t i = 0; i < fields->count; i++)
        if (slice_equal_caseless(fields->list[i].section, section) &&
            slice_is_caseless(fields->list[i].name, name))
            return &fields->list[i];
    return NULL;
}

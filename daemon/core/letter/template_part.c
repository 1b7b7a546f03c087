#include "core/letter/template_part.h"

#include "base/banned.h"

#define MOST_BYTES ((size_t)1 << 20)

const char *const template_part_names[PART_COUNT] = {
    [PART_HEAD] = "head",
    [PART_REACH] = "reach",
};

bool template_part_has(enum template_part part, enum template_form form)
{
    return part != PART_HEAD || form == TEMPLATE_HTML;
}

/* The name in a line that is only "{{> name}}"; empty if it is not. */
static struct slice part_named(struct slice line)
{
    line = slice_trim(line);
    if (!slice_starts(line, SLICE("{{>")) || !slice_ends(line, SLICE("}}")))
        return (struct slice){NULL, 0};
    return slice_trim(slice_part(line, 3, line.size - 5));
}

static void put_part(struct text *out, struct slice name, int line,
                     const struct slice parts[PART_COUNT],
                     struct faults *faults)
{
    for (int i = 0; i < PART_COUNT; i++) {
        if (slice_is(name, template_part_names[i]) && parts[i].size > 0) {
            text_put(out, parts[i]);
            return;
        }
    }
    faults_add(faults, line,
               "there is no part \"%.*s\" here; there are head (in HTML) and "
               "reach",
               (int)slice_part(name, 0, 40).size, name.at);
}

struct slice template_put_parts(struct arena *arena, struct slice bytes,
                                const struct slice parts[PART_COUNT],
                                struct faults *faults)
{
    struct text out = text_start(arena, MOST_BYTES);
    struct slice line;
    int number = 1;

    for (; slice_next_line(&bytes, &line); number++) {
        struct slice name = part_named(line);

        if (name.size > 0) {
            put_part(&out, name, number, parts, faults);
            continue;
        }
        text_put(&out, line);
        text_putc(&out, '\n');
    }
    return text_slice(&out);
}

#include "core/letter/handover.h"

#include "base/utf8.h"

#include "base/banned.h"

/* One view for each line, with its number for a template that wants it. */
static void add_lines(struct arena *arena, struct letter_view *view,
                      const char *name, struct slice lines)
{
    struct view *list = NULL;
    size_t count = 0;
    size_t room = 0;
    struct slice line;

    lines = slice_trim(utf8_clean(arena, lines));
    while (slice_next_line(&lines, &line)) {
        struct view_field *fields = arena_array(arena, 2, sizeof *fields);

        fields[0] = (struct view_field){.name = "line", .value = line};
        fields[1] = (struct view_field){
            .name = "number",
            .value = slice_of(arena_format(arena, "%zu", count + 1))};
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct view){fields, 2, &view->view};
    }
    letter_view_add_list(view, name, list, count);
}

struct slice handover_words(struct arena *arena,
                            const struct settings *settings,
                            const struct template *template,
                            const struct handover *handover)
{
    struct letter_view *view = letter_view(arena, settings, false);
    struct text out = text_start(arena, LETTER_MOST_BYTES);
    const struct {
        const char *name;
        struct slice value;
        bool lines;
    } fields[] = {
        {"greeting", handover->greeting, false},
        {"reference", handover->reference, false},
        {"came", handover->came, false},
        {"person_name", handover->person_name, false},
        {"person", handover->person, false},
        {"answers", handover->answers, false},
        {"mute", handover->mute, false},
        {"owner", handover->owner ? SLICE("yes") : SLICE(""), false},
        {"needs_person", settings->needs_person, false},
        {"words", handover->words, true},
        {"proposed", handover->proposed, true},
        {"why", handover->why, true},
        {"recorded", handover->recorded, true},
        {"dates", handover->dates, true},
        {"choices", handover->choices, true},
    };

    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].lines)
            add_lines(arena, view, fields[i].name, fields[i].value);
        else
            letter_view_add(view, fields[i].name,
                            utf8_line(arena, fields[i].value));
    template_render(template, &view->view, &out);
    return text_slice(&out);
}

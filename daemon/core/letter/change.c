#include "core/letter/change.h"

#include "base/utf8.h"

#include "base/banned.h"

static struct slice people(struct arena *arena, int64_t count)
{
    return slice_of(arena_format(arena, "%lld %s", (long long)count,
                                 count == 1 ? "person" : "people"));
}

static void add_lines(struct arena *arena, struct letter_view *view,
                      const struct change *change)
{
    struct view *list = arena_array(arena, change->line_count, sizeof *list);

    for (size_t i = 0; i < change->line_count; i++) {
        const struct change_line *line = &change->lines[i];
        struct view_field *fields = arena_array(arena, 3, sizeof *fields);

        fields[0] =
            (struct view_field){.name = "line", .value = slice_of(line->name)};
        fields[1] = (struct view_field){
            .name = "before", .value = utf8_line(arena, line->before)};
        fields[2] = (struct view_field){.name = "after",
                                        .value = utf8_line(arena, line->after)};
        list[i] = (struct view){fields, 3, &view->view};
    }
    letter_view_add_list(view, "lines", list, change->line_count);
}

struct slice change_words(struct arena *arena, const struct settings *settings,
                          const struct template *template,
                          const struct change *change)
{
    struct letter_view *view = letter_view(arena, settings, false);
    struct text out = text_start(arena, LETTER_MOST_BYTES);
    struct slice none = SLICE("");

    letter_view_add(view, "greeting", utf8_line(arena, change->greeting));
    letter_view_add(view, "reference", change->reference);
    letter_view_add(view, "title", utf8_line(arena, change->title));
    letter_view_add(view, "cancelled",
                    slice_of(change->cancelled ? "yes" : ""));
    letter_view_add(view, "told", people(arena, change->told));
    letter_view_add(view, "ring",
                    change->ring == 0 ? none : people(arena, change->ring));
    letter_view_add(view, "latest", change->latest);
    letter_view_add(view, "file", change->file);
    add_lines(arena, view, change);
    template_render(template, &view->view, &out);
    return text_slice(&out);
}

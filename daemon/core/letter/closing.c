#include "core/letter/closing.h"

#include "base/utf8.h"

#include "base/banned.h"

#define FIELDS 4

static void add_names(struct arena *arena, struct letter_view *view,
                      const struct closing *closing)
{
    struct view *list = arena_array(arena, closing->name_count, sizeof *list);

    for (size_t i = 0; i < closing->name_count; i++) {
        struct view_field *fields = arena_array(arena, FIELDS, sizeof *fields);

        fields[0] = (struct view_field){
            .name = "name", .value = utf8_line(arena, closing->names[i].name)};
        fields[1] = (struct view_field){
            .name = "address",
            .value = utf8_line(arena, closing->names[i].address)};
        fields[2] = (struct view_field){
            .name = "added",
            .value = slice_of(closing->names[i].added ? "new" : "")};
        fields[3] = (struct view_field){
            .name = "date", .value = utf8_line(arena, closing->names[i].date)};
        list[i] = (struct view){fields, FIELDS, &view->view};
    }
    letter_view_add_list(view, "names", list, closing->name_count);
}

/* "3 more people"; empty for none. */
static struct slice unnamed_words(struct arena *arena,
                                  const struct closing *closing)
{
    if (closing->unnamed == 0)
        return SLICE("");
    return slice_of(
        arena_format(arena, "%lld %s%s", (long long)closing->unnamed,
                     closing->name_count > 0 ? "more " : "",
                     closing->unnamed == 1 ? "person has" : "people have"));
}

struct slice closing_words(struct arena *arena, const struct settings *settings,
                           const struct template *template,
                           const struct closing *closing)
{
    struct letter_view *view = letter_view(arena, settings, false);
    struct text out = text_start(arena, LETTER_MOST_BYTES);

    letter_view_add(view, "greeting", utf8_line(arena, closing->greeting));
    letter_view_add(view, "reference",
                    slice_of(arena_format(arena, "A-%04lld",
                                          (long long)closing->announcement)));
    letter_view_add(view, "title", utf8_line(arena, closing->title));
    letter_view_add(view, "owner", utf8_line(arena, closing->owner));
    add_names(arena, view, closing);
    letter_view_add(view, "unnamed", unnamed_words(arena, closing));
    letter_view_add(view, "file", closing->file);
    letter_view_add(view, "before", closing->before);
    template_render(template, &view->view, &out);
    return text_slice(&out);
}

#include "core/letter/proof.h"

#include "base/utf8.h"

#include "base/banned.h"

#define FIELDS_MOST 5

/* One level of a list, filled field by field. */
struct level {
    struct arena *arena;
    struct view *view;
    struct view_field *fields;
};

static struct level level_start(struct arena *arena, struct view *view,
                                const struct view *outer)
{
    struct view_field *fields = arena_array(arena, FIELDS_MOST, sizeof *fields);

    *view = (struct view){fields, 0, outer};
    return (struct level){arena, view, fields};
}

static void put(struct level *level, const char *name, struct slice value)
{
    level->fields[level->view->count++] = (struct view_field){
        .name = name, .value = utf8_line(level->arena, value)};
}

/* Empty for 0, so that a template can leave it out. */
static struct slice number(struct arena *arena, int64_t value)
{
    return value == 0 ? SLICE("")
                      : slice_of(arena_format(arena, "%lld", (long long)value));
}

static struct slice people(struct arena *arena, int64_t count)
{
    return slice_of(arena_format(arena, "%lld %s", (long long)count,
                                 count == 1 ? "person" : "people"));
}

static void add_items(struct arena *arena, struct letter_view *view,
                      const struct proof *proof)
{
    struct view *list = arena_array(arena, proof->item_count, sizeof *list);

    for (size_t i = 0; i < proof->item_count; i++) {
        const struct proof_item *item = &proof->items[i];
        struct level level = level_start(arena, &list[i], &view->view);

        put(&level, "number", number(arena, item->number));
        put(&level, "title", item->title);
        put(&level, "kind", item->kind);
        put(&level, "people", people(arena, item->people));
        put(&level, "last_chance", slice_of(item->last_chance ? "yes" : ""));
    }
    letter_view_add_list(view, "items", list, proof->item_count);
}

static void add_left_out(struct arena *arena, struct letter_view *view,
                         const struct proof *proof)
{
    struct view *list = arena_array(arena, proof->left_out_count, sizeof *list);

    for (size_t i = 0; i < proof->left_out_count; i++) {
        struct level level = level_start(arena, &list[i], &view->view);

        put(&level, "title", proof->left_out[i].title);
        put(&level, "why", slice_of(proof->left_out[i].why));
    }
    letter_view_add_list(view, "left_out", list, proof->left_out_count);
    letter_view_add(view, "left_out_more", number(arena, proof->left_out_more));
}

static void add_withheld(struct arena *arena, struct letter_view *view,
                         const struct proof *proof)
{
    struct view *reasons =
        arena_array(arena, proof->withheld_count, sizeof *reasons);
    struct view *names = arena_array(arena, proof->people_count, sizeof *names);

    for (size_t i = 0; i < proof->withheld_count; i++) {
        struct level level = level_start(arena, &reasons[i], &view->view);

        put(&level, "count", people(arena, proof->withheld[i].count));
        put(&level, "why", slice_of(proof->withheld[i].why));
    }
    for (size_t i = 0; i < proof->people_count; i++) {
        struct level level = level_start(arena, &names[i], &view->view);

        put(&level, "person", proof->people[i].name);
        put(&level, "why", slice_of(proof->people[i].why));
    }
    letter_view_add_list(view, "withheld", reasons, proof->withheld_count);
    letter_view_add_list(view, "people", names, proof->people_count);
    letter_view_add(view, "people_more", number(arena, proof->people_more));
}

static void add_files(struct arena *arena, struct letter_view *view,
                      const struct proof *proof)
{
    struct view *list = arena_array(arena, proof->file_count, sizeof *list);

    for (size_t i = 0; i < proof->file_count; i++) {
        struct level level = level_start(arena, &list[i], &view->view);

        put(&level, "file", proof->files[i].name);
    }
    letter_view_add_list(view, "attached", list, proof->file_count);
    letter_view_add(view, "too_large", slice_of(proof->too_large ? "yes" : ""));
}

struct slice proof_words(struct arena *arena, const struct settings *settings,
                         const struct template *template,
                         const struct proof *proof)
{
    struct letter_view *view = letter_view(arena, settings, false);
    struct text out = text_start(arena, LETTER_MOST_BYTES);

    letter_view_add(view, "greeting", utf8_line(arena, proof->greeting));
    letter_view_add(view, "issue", number(arena, proof->issue));
    letter_view_add(view, "goes", proof->goes);
    letter_view_add(view, "latest", proof->latest);
    letter_view_add(view, "at_once", slice_of(proof->at_once ? "yes" : ""));
    letter_view_add(view, "letters", people(arena, proof->letters));
    letter_view_add(
        view, "example",
        number(arena, proof->item_count == 0 ? 0 : proof->items[0].number));
    add_items(arena, view, proof);
    add_left_out(arena, view, proof);
    add_withheld(arena, view, proof);
    add_files(arena, view, proof);
    template_render(template, &view->view, &out);
    return text_slice(&out);
}

/* Templates: whatever bytes, in both forms; what compiles is rendered whole and
 * in pieces, and both must agree. */
#include <string.h>

#include "base/must.h"
#include "core/letter/texts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MOST_BYTES ((size_t)1 << 20)

/* A value for each field of the table, lists with 2 views each. */
static void fill(struct arena *arena, const struct template_fields *fields,
                 const char *within, struct view *view)
{
    struct view_field *list = arena_array(arena, fields->count, sizeof *list);

    for (size_t i = 0; i < fields->count; i++) {
        const struct template_field *field = &fields->list[i];
        struct view *views;

        if ((field->within == NULL) != (within == NULL) ||
            (within != NULL && strcmp(field->within, within) != 0))
            continue;
        list[view->count] =
            (struct view_field){.name = field->name, .value = SLICE("<v>")};
        if (field->kind == TEMPLATE_LIST) {
            views = arena_array(arena, 2, sizeof *views);
            views[0].outer = views[1].outer = view;
            fill(arena, fields, field->name, &views[0]);
            fill(arena, fields, field->name, &views[1]);
            list[view->count].list = views;
            list[view->count].list_count = 2;
        }
        view->count++;
    }
    view->fields = list;
}

static void render(struct arena *arena, const struct template *template,
                   const struct view *view)
{
    struct text whole = text_start(arena, MOST_BYTES);
    struct text joined = text_start(arena, MOST_BYTES);
    struct template_piece *pieces;
    size_t count = template_pieces(arena, template, &pieces);

    template_render(template, view, &whole);
    for (size_t i = 0; i < count; i++) {
        const struct view_field *field = view->fields;

        if (pieces[i].kind != PIECE_LIST) {
            template_render_piece(template, &pieces[i], view, &joined);
            continue;
        }
        while (strcmp(field->name, pieces[i].list->name) != 0)
            field++;
        for (size_t v = 0; v < field->list_count; v++)
            template_render_piece(template, &pieces[i], &field->list[v],
                                  &joined);
    }
    must(!text_whole(&whole) || !text_whole(&joined) ||
         slice_equal(text_slice(&whole), text_slice(&joined)));
}

/* The first byte chooses the text and the form. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct faults faults = {.arena = arena};
    enum letter_text text = size > 0 ? data[0] / 2 % TEXT_COUNT : 0;
    enum template_form form =
        size > 0 && data[0] % 2 != 0 ? TEMPLATE_HTML : TEMPLATE_TEXT;
    struct slice bytes =
        slice_from((struct slice){(const char *)data, size}, 1);
    struct view view = {0};
    const struct template *template =
        letter_text_read(arena, text, form, bytes, &faults);

    if (template != NULL) {
        fill(arena, letter_text_fields(text), NULL, &view);
        render(arena, template, &view);
    } else {
        must(faults.count > 0);
    }
    arena_free(arena);
    return 0;
}

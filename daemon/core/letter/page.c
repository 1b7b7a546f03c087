#include "core/letter/page.h"

#include "core/letter/envelope.h"
#include "core/letter/quoted_printable.h"
#include "core/letter/wrap.h"

#include "base/banned.h"

struct form {
    struct slice plain;
    struct slice encoded;
};

struct part {
    struct template_piece piece;
    struct form *forms; /* of a fixed piece one, of a list one for each item */
};

struct page {
    const struct template *template;
    enum template_form form;
    struct part *parts;
    size_t count;
};

/* Renders a piece; as text it gets its width. */
static struct slice render(struct arena *arena, const struct page *page,
                           const struct template_piece *piece,
                           const struct view *view)
{
    struct text rendered = text_start(arena, LETTER_MOST_BYTES);
    struct text wrapped = text_start(arena, LETTER_MOST_BYTES);

    template_render_piece(page->template, piece, view, &rendered);
    if (page->form == TEMPLATE_HTML)
        return text_slice(&rendered);
    wrap_put(&wrapped, text_slice(&rendered));
    return text_slice(&wrapped);
}

static struct form encode(struct arena *arena, struct slice plain)
{
    struct text encoded = text_start(arena, LETTER_MOST_BYTES);

    quoted_printable_put(&encoded, plain);
    return (struct form){plain, text_slice(&encoded)};
}

struct page *page_prepare(struct arena *arena, const struct template *template,
                          enum template_form form, const struct view *fixed,
                          const struct view *items, size_t item_count)
{
    struct page *page = arena_alloc(arena, sizeof *page);
    struct template_piece *pieces;

    page->template = template;
    page->form = form;
    page->count = template_pieces(arena, template, &pieces);
    page->parts = arena_array(arena, page->count, sizeof *page->parts);
    for (size_t i = 0; i < page->count; i++) {
        const struct view *views = pieces[i].kind == PIECE_LIST ? items : fixed;
        size_t count = pieces[i].kind == PIECE_LIST    ? item_count
                       : pieces[i].kind == PIECE_FIXED ? 1
                                                       : 0;

        page->parts[i].piece = pieces[i];
        page->parts[i].forms = arena_array(arena, count, sizeof(struct form));
        for (size_t f = 0; f < count; f++)
            page->parts[i].forms[f] =
                encode(arena, render(arena, page, &pieces[i], &views[f]));
    }
    return page;
}

static void put_form(const struct form *form, struct text *encoded,
                     struct text *plain)
{
    text_put(encoded, form->encoded);
    if (plain != NULL)
        text_put(plain, form->plain);
}

void page_put(struct arena *arena, const struct page *page,
              const struct view *person, const size_t *chosen, size_t count,
              struct text *encoded, struct text *plain)
{
    for (size_t i = 0; i < page->count; i++) {
        const struct part *part = &page->parts[i];
        struct slice words;

        if (part->piece.kind == PIECE_FIXED) {
            put_form(&part->forms[0], encoded, plain);
        } else if (part->piece.kind == PIECE_LIST) {
            for (size_t c = 0; c < count; c++)
                put_form(&part->forms[chosen[c]], encoded, plain);
        } else {
            words = render(arena, page, &part->piece, person);
            quoted_printable_put(encoded, words);
            if (plain != NULL)
                text_put(plain, words);
        }
    }
}

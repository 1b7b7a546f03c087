/* short_words: answers that an administrator adds, from the file to what is
 * read. */
#include <string.h>

#include "base/text.h"
#include "core/reading/intents.h"
#include "core/reading/words.h"
#include "tests/tap.h"

static struct sent_item items[] = {
    {.number = 1,
     .title = {"Harbour walk", 12},
     .when = {"Mon 1 June", 10},
     .signup = true,
     .kind = NOTICE_EVENT},
    {.number = 2,
     .title = {"Carers lunch", 12},
     .when = {"Wed 3 June", 10},
     .signup = true,
     .kind = NOTICE_EVENT},
};

static const struct row {
    size_t items;
    const char *own;
    const char *expected;
} rows[] = {
    /* English: as our own. */
    {1, "Right you are", "auto: SIGNUP(1)"},
    {1, "right you are, thanks", "auto: SIGNUP(1)"},
    {1, "Not on your nelly", "auto: DECLINE(1)"},
    {2, "2 ta muchly", "auto: SIGNUP(2)"},
    {2, "Ta muchly", "auto: THANKS"},
    {2, "Sling your hook!", "auto: STOP(all)"},
    {2, "Right you are to ask", "human: FEEDBACK"},
    /* Other languages: read, and for a person. */
    {1, "Hanji", "human: LANG(pa) SIGNUP(1)"},
    {2, "hanji 2", "human: LANG(pa) SIGNUP(2)"},
    {1, "Nahin ji, dhannvaad", "human: LANG(pa) DECLINE(1)"},
    {1, "Dhannvaad", "human: LANG(pa) THANKS"},
    {2, "Eh band karo", "human: LANG(pa) STOP(all)"},
    {2, "Hello, please band karo all of it", "human: LANG(pa) STOP(all)"},
    {1, "Wrth gwrs, champion", "human: LANG(cy) SIGNUP(1)"},
    /* A word that is English too does not make another language. */
    {1, "no", "auto: DECLINE(1)"},
};

static void read_list(struct word_lists *words, const char *name,
                      const char *bytes)
{
    struct faults faults = {.arena = words->arena};

    words_read(words, slice_of(name), slice_of(bytes), &faults);
    is_int((int64_t)faults.count, 0, "%s has no fault", name);
}

static const char *shown(struct arena *arena, const struct reading *reading)
{
    struct text out = text_start(arena, 1000);

    text_puts(&out, gate_word(reading->gate));
    text_puts(&out, ":");
    for (size_t i = 0; i < reading->intent_count; i++) {
        const struct intent *intent = &reading->intents[i];

        text_puts(&out, " ");
        text_puts(&out, intent_word(intent->name));
        if (intent->item > 0)
            text_puts(&out, arena_format(arena, "(%d)", intent->item));
        else if (intent->detail.size > 0)
            text_puts(&out,
                      arena_format(arena, "(%.*s)", SLICE_ARG(intent->detail)));
    }
    return arena_format(arena, "%.*s", SLICE_ARG(text_slice(&out)));
}

int main(void)
{
    struct arena *arena = arena_new();
    struct word_lists words = {.arena = arena};

    read_list(&words, "en.words",
              "[yes]\nright you are $\n[no]\nnot on your nelly\n"
              "[stop]\nsling your hook\n[thanks]\nta muchly\n");
    read_list(&words, "pa.words",
              "[yes]\nhanji|haanji\n[no]\nno|nahin ji?\n"
              "[stop]\nband karo\n[thanks]\ndhannvaad\n");
    read_list(&words, "cy.words", "[yes]\nchampion\n");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct reading_context context = {.sent = SENT_BULLETIN,
                                          .items = items,
                                          .item_count = rows[i].items,
                                          .words = &words};
        struct writing writing = {.own = slice_of(rows[i].own)};
        struct reading reading = {.kind = MESSAGE_PERSON};

        intents_read(arena, &writing, &context, &reading);
        is_text(slice_of(shown(arena, &reading)), rows[i].expected, "%s",
                rows[i].own);
    }
    arena_free(arena);
    return done_testing();
}

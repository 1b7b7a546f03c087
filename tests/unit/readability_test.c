/* Remarks on how an announcement reads. */
#include "core/notice/readability.h"

#include "base/text.h"
#include "core/settings/settings.h"
#include "tests/tap.h"

#define TEN "one two three four five six seven eight nine ten "

static const struct {
    const char *what;
    const char *title;
    const char *body;
    const char *remark; /* how the only one begins; "" for none */
} rows[] = {
    {"plain words", "Tea", "Come and have tea.\n", ""},
    {"25 words", "Tea", TEN TEN "a b c d e.\n", ""},
    {"26 words", "Tea", TEN TEN "a b c d e f.\n", "This sentence has 26 words"},
    {"over two lines", "Tea", TEN TEN "\n" TEN ".\n",
     "This sentence has 30 words"},
    {"two sentences", "Tea", TEN TEN "a. " TEN TEN "b.\n", ""},
    {"a list", "Tea", "Bring " TEN "\n- " TEN "\n- " TEN "\n- " TEN "\n", ""},
    {"paragraphs without stops", "Tea", TEN TEN "\n\n" TEN TEN "\n", ""},
    {"a link without words", "Tea", "Click here to join.\n",
     "Instead of \"click here\""},
    {"an old abbreviation", "Tea", "For BAME carers.\n", "Instead of \"bame\""},
    {"inside another word", "Tea", "The bmex and smsing.\n", ""},
    {"a euphemism", "Tea", "Her friend passed\naway.\n", ""},
    {"the same on one line", "Tea", "Her friend passed away.\n",
     "Instead of \"passed away\""},
    {"the word for people", "Tea", "All service users are welcome.\n",
     "Instead of \"service users\", write \"people who use services\"."},
    {"a short link", "Tea", "See https://bit.ly/3abc.\n",
     "A link by way of bit.ly/"},
    {"not one", "Tea", "See https://rabbit.ly/3.\n", ""},
    {"capitals", "COME AND HAVE TEA", "Tea.\n", "A title in capitals"},
    {"an abbreviation", "NHS 75", "Tea.\n", ""},
    {"italics", "Tea", "It is *really* good.\n", "Words in italics"},
    {"italics by lines", "Tea", "It is _really_ good.\n", "Words in italics"},
    {"underlined", "Tea", "It is <u>good</u>.\n", "Words in italics"},
    {"bold", "Tea", "It is **really** good.\n", ""},
    {"a list of stars", "Tea", "* tea\n* cake\n", ""},
    {"a sum", "Tea", "2 * 3 * 4 cups, a_b_c.\n", ""},
};

int main(void)
{
    struct arena *arena = arena_new();
    struct settings settings = {.person_word =
                                    SLICE("people who use services")};
    struct slice remarks[READABILITY_MOST];
    struct announcement all = {.title = SLICE("BAME SERVICE USERS COME")};
    struct text body = text_start(arena, 100000);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct announcement a = {.title = slice_of(rows[i].title),
                                 .body = slice_of(rows[i].body)};
        size_t count = readability_remarks(arena, &a, &settings, remarks);
        bool none = rows[i].remark[0] == '\0';

        is_int((int64_t)count, none ? 0 : 1, "%s: %s", rows[i].what,
               none ? "nothing" : "one remark");
        if (count == 1)
            ok(slice_starts(remarks[0], slice_of(rows[i].remark)), "%.*s",
               SLICE_ARG(remarks[0]));
    }
    for (int i = 0; i < 50; i++)
        text_puts(&body, TEN TEN TEN "elderly sms click here. *so* bit.ly/x ");
    all.body = text_slice(&body);
    ok(readability_remarks(arena, &all, &settings, remarks) <= READABILITY_MOST,
       "never more than a dozen");
    settings.person_word = SLICE("service users");
    all = (struct announcement){.title = SLICE("For service users")};
    is_int((int64_t)readability_remarks(arena, &all, &settings, remarks), 0,
           "the network's own word is right");
    arena_free(arena);
    return done_testing();
}

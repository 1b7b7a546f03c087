/* words: what a file of an administrator may say, and every fault named. */
#include "core/reading/tokens.h"
#include "core/reading/words.h"
#include "tests/tap.h"

static struct word_lists words;
static struct faults faults;

static void read_list(struct arena *arena, const char *name, const char *bytes)
{
    words = (struct word_lists){.arena = arena};
    faults = (struct faults){.arena = arena};
    words_read(&words, slice_of(name), slice_of(bytes), &faults);
}

static void test_good(struct arena *arena)
{
    read_list(arena, "cy.words",
              "\xef\xbb\xbf# remark\r\n\r\n[Distress]\r\n"
              "  Dw i wedi CAEL digon  \r\n"
              "d\xc5\xb5r|can't ** stop|$\n[harmless]\nhen bont?  newydd bach\n"
              "[yes]\nie|ydw\n");
    is_int((int64_t)faults.count, 0, "nothing is wrong");
    is_int((int64_t)words.count, 4, "four phrases");
    is_text(words.list[0].phrase, "dw i wedi cael digon", "folded");
    is_text(words.list[1].phrase, "dwr|cant ** stop|$", "accents too");
    is_text(words.list[2].phrase, "hen bont? newydd bach", "one space");
    is_text(words.list[0].language, "cy", "the language is the file's name");
    is_text(slice_of(words.list[1].from), "words/cy.words, line 5",
            "where it stands");
    is_int(words.list[3].section, WORDS_YES, "a section of the intents");
}

static void test_faults(struct arena *arena)
{
    static const struct {
        const char *bytes;
        int line;
        const char *part; /* of the fault */
    } rows[] = {
        {"lost\n", 1, "in no section"},
        {"[dispair]\n", 1, "no section [dispair]"},
        {"[distress\n", 1, "no section [distress"},
        {"[distress]\nself-harm\n", 2, "is not one word"},
        {"[distress]\na||b c\n", 2, "is not one word"},
        {"[distress]\nme\n", 2, "so short a word"},
        {"[distress]\nwant~ *\n", 2, "does not end with"},
        {"[distress]\n* want\n", 2, "begins with a word"},
        {"[distress]\n$ want\n", 2, "begins with a word"},
        {"[distress]\nwant?\n", 2, "not optional"},
        {"[distress]\nwa~\n", 2, "far too many words"},
        {"[distress]\na b c d e f g h i j k l m n o p q\n", 2, "at most 16"},
        {"[harmless]\nsuicide\n", 2, "at least two words"},
        {"[harmless]\nsuicide * squad\n", 2, "at least two words"},
        {"[harmless]\nsuicide squad?\n", 2, "at least two words"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        read_list(arena, "en.words", rows[i].bytes);
        ok(faults.count == 1 && faults.list[0].line == rows[i].line &&
               slice_find(slice_of(faults.list[0].text),
                          slice_of(rows[i].part)) != SLICE_NONE,
           "%s: %s", rows[i].part,
           faults.count > 0 ? faults.list[0].text : "no fault");
        is_int((int64_t)words.count, 0, "and it is not taken");
    }
    read_list(arena, "en.words", "[distress]\nself-harm\nup the top\n");
    is_int((int64_t)words.count, 1, "the lines after a fault are read");
    read_list(arena, "EN old.words", "[distress]\nup the top\n");
    is_int((int64_t)faults.count, 1, "the file's name is a language");
}

static void test_lookup(struct arena *arena)
{
    struct tokens tokens = tokens_of(arena, SLICE("Ydw, plis. Dim diolch yn"));
    const struct words_entry *entry;
    size_t end;

    read_list(arena, "cy.words", "[yes]\nydw\n[no]\ndim\ndim diolch\n");
    entry = words_at(&words, WORDS_YES, SLICE("cy"), &tokens, 0, &end);
    ok(entry != NULL && end == 1, "a yes");
    ok(words_at(&words, WORDS_NO, SLICE("cy"), &tokens, 0, &end) == NULL,
       "and no no");
    entry = words_at(&words, WORDS_NO, SLICE("cy"), &tokens, 4, &end);
    ok(entry != NULL && end == 6, "the longest");
    is_text(entry->language, "cy", "its language");
    ok(words_at(&words, WORDS_YES, SLICE("en"), &tokens, 0, &end) == NULL,
       "not of another");
    is_int((int64_t)words.answer_count, 3, "three short answers");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_good(arena);
    test_faults(arena);
    test_lookup(arena);
    arena_free(arena);
    return done_testing();
}

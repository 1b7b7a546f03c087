#include "core/notice/readability.h"

#include "base/nearest.h"

#include "base/banned.h"

#define SENTENCE_WORDS 25
#define SENTENCES_SHOWN 3
#define TITLE_LETTERS 8 /* an abbreviation has fewer */

struct remarks {
    struct arena *arena;
    struct slice *list;
    size_t count;
};

static void add(struct remarks *remarks, char *sentence)
{
    if (remarks->count < READABILITY_MOST)
        remarks->list[remarks->count++] = slice_of(sentence);
}

/* ---- words ---- */

/* `instead` NULL: the words of the settings for whom the network is for. */
static const struct {
    const char *words;
    const char *instead;
} words[] = {
    {"click here", "words that say where the link goes"},
    {"bme", "\"ethnic minorities\", or name the group"},
    {"bame", "\"ethnic minorities\", or name the group"},
    {"passed away", "\"died\""},
    {"mentally ill", "\"with a mental health problem\""},
    {"suffering from", "\"has\" or \"with\""},
    {"suffers from", "\"has\""},
    {"elderly", "\"older people\""},
    {"sms", "\"text message\""},
    {"committed suicide", "\"died by suicide\""},
    {"service users", NULL},
    {"service user", NULL},
};

static const char *const shorteners[] = {
    "bit.ly/",  "tinyurl.com/", "t.co/",    "goo.gl/",  "ow.ly/",  "is.gd/",
    "buff.ly/", "rb.gy/",       "cutt.ly/", "tiny.cc/", "lnkd.in/"};

static bool is_part(struct slice text, size_t at)
{
    return at < text.size && (is_letter(text.at[at]) || is_digit(text.at[at]) ||
                              ((unsigned char)text.at[at] & 0x80) != 0);
}

/* As whole words, or (`open`) with anything after them. */
static bool has(struct slice text, const char *what, bool open)
{
    struct slice wanted = slice_of(what);
    size_t from = 0;
    size_t at;

    while ((at = slice_find_caseless(slice_from(text, from), wanted)) !=
           SLICE_NONE) {
        from += at;
        if ((from == 0 || !is_part(text, from - 1)) &&
            (open || !is_part(text, from + wanted.size)))
            return true;
        from++;
    }
    return false;
}

static void look_for_words(struct remarks *remarks, struct slice text,
                           const struct settings *settings)
{
    bool said = false; /* the longer of two with the same advice comes first */

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!has(text, words[i].words, false))
            continue;
        if (words[i].instead != NULL)
            add(remarks,
                arena_format(remarks->arena, "Instead of \"%s\", write %s.",
                             words[i].words, words[i].instead));
        else if (!said && !has(settings->person_word, words[i].words, false))
            add(remarks,
                arena_format(remarks->arena,
                             "Instead of \"%s\", write \"%.*s\".",
                             words[i].words, SLICE_ARG(settings->person_word)));
        said = said || words[i].instead == NULL;
    }
    for (size_t i = 0; i < sizeof shorteners / sizeof *shorteners; i++)
        if (has(text, shorteners[i], true))
            add(remarks,
                arena_format(remarks->arena,
                             "A link by way of %s hides where it goes. Write "
                             "the whole address of the page.",
                             shorteners[i]));
}

/* ---- sentences ---- */

static bool is_item(struct slice line)
{
    line = slice_trim(line);
    return slice_starts(line, SLICE("- ")) || slice_starts(line, SLICE("* ")) ||
           slice_starts(line, SLICE("#")) || slice_starts(line, SLICE("+ "));
}

/* Where the sentence at the start of the text ends, and how many words it
 * has. */
static size_t sentence_end(struct slice text, int *words_out)
{
    bool inside = false;

    *words_out = 0;
    for (size_t i = 0; i < text.size; i++) {
        char byte = text.at[i];
        bool last = i + 1 == text.size || is_space(text.at[i + 1]);

        if (is_space(byte))
            inside = false;
        else if (!inside && is_part(text, i))
            inside = (*words_out += 1) > 0;
        if (last && (byte == '.' || byte == '!' || byte == '?'))
            return i + 1;
        if (byte == '\n' &&
            (slice_starts(slice_from(text, i + 1), SLICE("\n")) ||
             is_item(slice_from(text, i + 1))))
            return i + 1;
    }
    return text.size;
}

static void look_at_sentences(struct remarks *remarks, struct slice text)
{
    int more = 0;
    int shown = 0;

    while (text.size > 0) {
        int count;
        size_t end = sentence_end(text, &count);
        struct slice seen = nearest_shown(slice_trim(slice_part(text, 0, end)));
        size_t line = slice_find_byte(seen, '\n');

        text = slice_from(text, end);
        if (count <= SENTENCE_WORDS)
            continue;
        if (++shown > SENTENCES_SHOWN) {
            more++;
            continue;
        }
        add(remarks,
            arena_format(remarks->arena,
                         "This sentence has %d words, and up to 20 are easier "
                         "to read: \"%.*s ...\"",
                         count, SLICE_ARG(slice_part(seen, 0, line))));
    }
    if (more > 0)
        add(remarks,
            arena_format(remarks->arena, "So have %d more sentences.", more));
}

/* ---- the look of it ---- */

static bool is_shouted(struct slice title)
{
    int letters = 0;

    for (size_t i = 0; i < title.size; i++) {
        if (title.at[i] >= 'a' && title.at[i] <= 'z')
            return false;
        letters += is_letter(title.at[i]) ? 1 : 0;
    }
    return letters >= TITLE_LETTERS;
}

/* One mark around a word, not two, as Markdown has them. */
static bool is_slanted(struct slice line, char mark)
{
    size_t open = SLICE_NONE;

    for (size_t i = 0; i < line.size; i++) {
        bool before = i > 0 && !is_space(line.at[i - 1]);
        bool after = i + 1 < line.size && !is_space(line.at[i + 1]);

        if (line.at[i] != mark)
            continue;
        if (after && line.at[i + 1] == mark) {
            while (i + 1 < line.size && line.at[i + 1] == mark)
                i++;
            continue;
        }
        if (open != SLICE_NONE && before && !is_part(line, i + 1))
            return true;
        if (after && !(i > 0 && is_part(line, i - 1)))
            open = i;
    }
    return false;
}

static void look_at_marks(struct remarks *remarks, struct slice body)
{
    bool slanted = false;
    bool underlined = slice_find_caseless(body, SLICE("<u>")) != SLICE_NONE;
    struct slice line;

    while (slice_next_line(&body, &line))
        slanted = slanted || is_slanted(line, '*') || is_slanted(line, '_');
    if (slanted || underlined)
        add(remarks, arena_format(remarks->arena,
                                  "Words in italics or underlined are hard to "
                                  "read for some. Plain words do, or a few "
                                  "in bold."));
}

static struct slice all_words(struct arena *arena, const struct announcement *a)
{
    const struct slice parts[] = {a->title,  a->audience_words, a->where,
                                  a->places, a->reward,         a->access,
                                  a->body};
    struct text text = text_start(arena, SIZE_MAX / 4);

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        text_put(&text, parts[i]);
        text_putc(&text, '\n');
    }
    return text_slice(&text);
}

size_t readability_remarks(struct arena *arena,
                           const struct announcement *announcement,
                           const struct settings *settings, struct slice *out)
{
    struct remarks remarks = {.arena = arena, .list = out};

    if (is_shouted(announcement->title))
        add(&remarks, arena_format(arena, "A title in capitals is hard to "
                                          "read, and sounds like shouting."));
    look_for_words(&remarks, all_words(arena, announcement), settings);
    look_at_marks(&remarks, announcement->body);
    look_at_sentences(&remarks, announcement->body);
    return remarks.count;
}

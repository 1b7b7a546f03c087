#include "core/reading/words.h"

#include <string.h>

#include "base/text.h"
#include "core/reading/phrase.h"

#include "base/banned.h"

#define STEPS_MOST 16
#define PHRASE_BYTES_MOST 2000
#define BEGINNING_LEAST 3 /* letters before a ~ */

static const char *const section_names[WORDS_SECTION_COUNT] = {
    [WORDS_DISTRESS] = "distress",
    [WORDS_SAFEGUARDING] = "safeguarding",
    [WORDS_THREAT] = "threat",
    [WORDS_DEATH] = "death",
    [WORDS_HARMLESS] = "harmless",
    [WORDS_YES] = "yes",
    [WORDS_NO] = "no",
    [WORDS_STOP] = "stop",
    [WORDS_THANKS] = "thanks",
};

const char *words_section_name(enum words_section section)
{
    return section_names[section];
}

static void add(struct word_lists *words, struct words_entry entry)
{
    words->list = arena_grow(words->arena, words->list, words->count,
                             &words->room, sizeof *words->list);
    words->list[words->count++] = entry;
    words->answer_count += entry.section >= WORDS_YES ? 1 : 0;
}

/* A file while it is read. */
struct file {
    struct word_lists *words;
    struct slice language;
    struct slice name;
    struct faults *faults;
    int line;
    enum words_section section; /* WORDS_SECTION_COUNT: none, or not known */
};

/* What is known of a phrase once it is folded. */
struct shape {
    size_t steps;
    size_t needed; /* words that must be there */
    size_t letters;
    bool gap;
    bool last_is_gap;
};

/* One word of a list, folded. False when it is none. */
static bool put_word(struct file *file, struct slice written, struct text *out,
                     struct shape *shape)
{
    struct slice part = written;
    bool any_ending = slice_ends(part, SLICE("~"));
    struct tokens tokens;

    if (slice_is(part, "$")) {
        text_putc(out, '$');
        return true;
    }
    part.size -= any_ending ? 1 : 0;
    tokens = tokens_of(file->words->arena, part);
    if (tokens.count != 1 || tokens.list[0].word.size == 0) {
        faults_add(file->faults, file->line,
                   "'%.*s' is not one word. Write words with a space between "
                   "them (self harm), and a|b for a choice",
                   SLICE_ARG(written));
        return false;
    }
    if (any_ending && tokens.list[0].word.size < BEGINNING_LEAST) {
        faults_add(file->faults, file->line,
                   "'%.*s' begins far too many words. Write at least three "
                   "letters before the ~",
                   SLICE_ARG(written));
        return false;
    }
    text_put(out, tokens.list[0].word);
    if (any_ending)
        text_putc(out, '~');
    if (tokens.list[0].word.size > shape->letters)
        shape->letters = tokens.list[0].word.size;
    return true;
}

static bool put_choice(struct file *file, struct slice step, struct text *out,
                       struct shape *shape)
{
    bool optional = slice_ends(step, SLICE("?"));
    bool may_end = slice_ends(step, SLICE("|$"));
    struct slice part;
    bool more = false;

    step.size -= optional ? 1 : 0;
    while (slice_next_part(&step, '|', &part)) {
        if (more)
            text_putc(out, '|');
        more = true;
        if (!put_word(file, part, out, shape))
            return false;
    }
    if (optional)
        text_putc(out, '?');
    else if (!may_end)
        shape->needed++;
    return true;
}

static bool put_step(struct file *file, struct slice step, struct text *out,
                     struct shape *shape)
{
    bool gap = slice_is(step, "*") || slice_is(step, "**");

    if (shape->steps++ > 0)
        text_putc(out, ' ');
    shape->gap |= gap;
    shape->last_is_gap = gap;
    if (!gap && !slice_is(step, "$") && !slice_is(step, "^"))
        return put_choice(file, step, out, shape);
    if (shape->needed == 0 && !slice_is(step, "^")) {
        faults_add(file->faults, file->line,
                   "a phrase begins with a word, not with '%.*s'",
                   SLICE_ARG(step));
        return false;
    }
    text_put(out, step);
    return true;
}

/* Why a phrase cannot be taken, or NULL. */
static const char *unfit(enum words_section section, const struct shape *shape)
{
    if (shape->steps > STEPS_MOST)
        return "a phrase has at most 16 words";
    if (shape->needed == 0)
        return "a phrase needs a word that is not optional";
    if (shape->last_is_gap)
        return "a phrase does not end with * or **";
    if (section == WORDS_HARMLESS && (shape->needed < 2 || shape->gap))
        return "a harmless phrase has at least two words and no *, so that it "
               "cannot hide what it does not name";
    if (section < WORDS_HARMLESS && shape->needed == 1 && shape->letters < 3)
        return "so short a word alone would call somebody for every message. "
               "Write what stands beside it";
    return NULL;
}

static void take_phrase(struct file *file, struct slice line)
{
    struct text phrase = text_start(file->words->arena, PHRASE_BYTES_MOST);
    struct shape shape = {0};
    struct slice step;
    const char *why;

    while (slice_next_part(&line, ' ', &step))
        if (step.size > 0 && !put_step(file, step, &phrase, &shape))
            return;
    why = text_whole(&phrase) ? unfit(file->section, &shape)
                              : "the line is too long";
    if (why != NULL) {
        faults_add(file->faults, file->line, "%s", why);
        return;
    }
    add(file->words, (struct words_entry){
                         .section = file->section,
                         .language = file->language,
                         .phrase = text_slice(&phrase),
                         .from = arena_format(
                             file->words->arena, WORDS_FOLDER "/%.*s, line %d",
                             SLICE_ARG(file->name), file->line)});
}

static void take_section(struct file *file, struct slice line)
{
    struct slice name = slice_trim(slice_part(line, 1, line.size - 2));

    file->section = WORDS_SECTION_COUNT;
    if (slice_ends(line, SLICE("]")))
        for (int i = 0; i < WORDS_SECTION_COUNT; i++)
            if (slice_is_caseless(name, section_names[i]))
                file->section = (enum words_section)i;
    if (file->section == WORDS_SECTION_COUNT)
        faults_add(file->faults, file->line,
                   "there is no section %.*s. There are [distress], "
                   "[safeguarding], [threat], [death], [harmless], [yes], "
                   "[no], [stop] and [thanks]",
                   SLICE_ARG(line));
}

static bool is_language(struct slice name)
{
    if (name.size < 2 || name.size > 16)
        return false;
    for (size_t i = 0; i < name.size; i++)
        if (strchr("abcdefghijklmnopqrstuvwxyz-", name.at[i]) == NULL)
            return false;
    return true;
}

static void take_line(struct file *file, struct slice line)
{
    if (line.size == 0 || line.at[0] == '#')
        return;
    if (line.at[0] == '[')
        take_section(file, line);
    else if (file->section == WORDS_SECTION_COUNT)
        faults_add(file->faults, file->line,
                   "this phrase is in no section. Put a line like [distress] "
                   "above it");
    else
        take_phrase(file, line);
}

void words_read(struct word_lists *words, struct slice name, struct slice bytes,
                struct faults *faults)
{
    struct file file = {
        .words = words,
        .language = slice_part(name, 0, name.size - strlen(WORDS_ENDING)),
        .name = name,
        .faults = faults,
        .section = WORDS_SECTION_COUNT};
    struct slice line;

    if (!is_language(file.language))
        faults_add(faults, 0,
                   "the file is named after its language, as in cy.words");
    if (slice_starts(bytes, SLICE("\xef\xbb\xbf")))
        bytes = slice_from(bytes, 3);
    while (slice_next_line(&bytes, &line)) {
        file.line++;
        if (words->count >= WORDS_PHRASES_MOST) {
            faults_add(faults, file.line,
                       "all files together hold at most %d phrases",
                       WORDS_PHRASES_MOST);
            return;
        }
        take_line(&file, slice_trim(line));
    }
}

const struct words_entry *words_at(const struct word_lists *words,
                                   enum words_section section,
                                   struct slice language,
                                   const struct tokens *tokens, size_t at,
                                   size_t *end_out)
{
    const struct words_entry *longest = NULL;
    size_t end;

    *end_out = at;
    for (size_t i = 0; i < words->count; i++)
        if (words->list[i].section == section &&
            slice_equal(words->list[i].language, language) &&
            phrase_slice_stands(words->list[i].phrase, tokens, at, &end) &&
            end > *end_out) {
            longest = &words->list[i];
            *end_out = end;
        }
    return longest;
}

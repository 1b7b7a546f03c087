#include "core/reading/staff_request.h"

#include "base/must.h"
#include "base/text.h"
#include "core/reading/staff_command.h"

#include "base/banned.h"

#define WHO_MOST 200
#define LINK_MOST 2000 /* bytes; what is longer is no link */

static const struct {
    const char *word;
    enum staff_request_name name;
} requests[] = {
#define ROW(name, word) {word, name},
    STAFF_REQUESTS(ROW)
#undef ROW
};

const char *staff_request_word(enum staff_request_name name)
{
    must((size_t)name < sizeof requests / sizeof *requests);
    return requests[name].word;
}

/* With these it speaks of itself: "stop sending me these". */
static bool is_nobody(struct slice word)
{
    static const char *const list[] = {
        "sending", "emailing", "mailing", "me",  "my",  "it",  "this",
        "these",   "that",     "the",     "all", "now", "a",   "to",
        "your",    "being",    "please",  "for", "any", "our", "until",
    };

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (slice_is_caseless(word, list[i]))
            return true;
    return false;
}

static struct slice first_word(struct slice words)
{
    size_t end = 0;

    while (end < words.size && !is_space(words.at[end]))
        end++;
    return slice_part(words, 0, end);
}

/* Anything that changes nothing: thanks, their own name. A command is put in
 * front, since only around one are they passed over. */
static bool is_courtesy(struct arena *arena, struct slice words,
                        struct slice name)
{
    char *with = arena_format(arena, "ok\n%.*s", SLICE_ARG(words));

    return staff_command_read(slice_of(with), name).order == ORDER_OK;
}

/* "Jo Example, please." */
static struct slice without_tail(struct slice who)
{
    static const char *const tails[] = {"please", "thanks", "thank you"};
    bool again = true;

    while (again) {
        again = false;
        who = slice_trim(who);
        while (who.size > 0 &&
               (who.at[who.size - 1] == '.' || who.at[who.size - 1] == ',' ||
                who.at[who.size - 1] == '!')) {
            who.size--;
            again = true;
        }
        for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
            struct slice tail = slice_of(tails[i]);

            if (who.size > tail.size &&
                slice_is_caseless(slice_from(who, who.size - tail.size),
                                  tails[i]) &&
                !is_letter(who.at[who.size - tail.size - 1])) {
                who.size -= tail.size;
                again = true;
            }
        }
    }
    return who;
}

/* The last " until ", so that nobody's name is cut. */
static void cut_until(struct staff_request *request)
{
    struct slice mark = SLICE(" until ");
    struct slice who = request->who;

    for (size_t at = who.size; at-- > 0;) {
        if (!slice_starts_caseless(slice_from(who, at), mark))
            continue;
        request->until = slice_trim(slice_from(who, at + mark.size));
        request->who = slice_trim(slice_part(who, 0, at));
        return;
    }
}

/* Outlook writes "jo@example.org<mailto:jo@example.org>" in plain text. */
static struct slice without_links(struct arena *arena, struct slice words)
{
    static const char *const links[] = {"<mailto:", "<tel:"};
    struct text out = text_start(arena, words.size + 1);

    while (words.size > 0) {
        bool link = false;
        size_t end;

        for (size_t i = 0; i < sizeof links / sizeof *links; i++)
            link = link || slice_starts_caseless(words, slice_of(links[i]));
        end = link ? slice_find_byte(slice_part(words, 0, LINK_MOST), '>')
                   : SLICE_NONE;
        if (link &&
            end < slice_find_byte(slice_part(words, 0, LINK_MOST), '\n')) {
            words = slice_from(words, end + 1);
            continue;
        }
        text_putc(&out, words.at[0]);
        words = slice_from(words, 1);
    }
    return text_slice(&out);
}

static enum staff_request_name name_of(struct slice word)
{
    if (slice_ends(word, SLICE(":")))
        word.size--;
    for (size_t i = 1; i < sizeof requests / sizeof *requests; i++)
        if (slice_is_caseless(word, requests[i].word))
            return requests[i].name;
    return REQUEST_NONE;
}

static bool has_lines(const struct staff_request *request)
{
    return request->name == REQUEST_ADD || request->name == REQUEST_CHANGE;
}

static bool read_first(struct slice line, struct staff_request *out)
{
    struct slice word = first_word(line);

    if (slice_is_caseless(word, "please")) {
        line = slice_trim(slice_from(line, word.size));
        word = first_word(line);
    }
    out->name = name_of(word);
    out->who = without_tail(slice_from(line, word.size));
    if (out->name == REQUEST_PAUSE)
        cut_until(out);
    if (out->who.size == 0)
        return out->name == REQUEST_ADD;
    return out->name != REQUEST_NONE && out->who.size <= WHO_MOST &&
           !is_nobody(first_word(out->who));
}

/* First the lines about the person, then what changes nothing; a label after
 * that is part of a signature, and could be anybody's. */
static bool read_rest(struct arena *arena, struct slice rest, struct slice name,
                      struct staff_request *out)
{
    struct slice line;

    while (has_lines(out) && rest.size > 0) {
        struct slice after = rest;

        if (!slice_next_line(&after, &line))
            break;
        line = slice_trim(line);
        if (line.size > 0 && !person_line_is(line))
            break;
        rest = after;
        if (line.size == 0)
            continue;
        if (out->count == PERSON_LINES_MOST)
            return false;
        out->lines[out->count++] = line;
    }
    return is_courtesy(arena, rest, name) &&
           (!has_lines(out) || out->count > 0);
}

struct staff_request staff_request_read(struct arena *arena, struct slice words,
                                        struct slice name)
{
    struct staff_request request = {.name = REQUEST_NONE};
    struct slice rest = slice_trim(without_links(arena, words));
    struct slice line;

    if (slice_next_line(&rest, &line) &&
        read_first(slice_trim(line), &request) &&
        read_rest(arena, rest, name, &request))
        return request;
    return (struct staff_request){.name = REQUEST_NONE};
}

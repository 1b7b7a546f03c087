#include "core/reading/days.h"

#include <string.h>

#include "base/text.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

/* The number of the first name that begins with the word, which has at least
 * three letters; or -1. Plurals too ("Mondays"), and "tues", "sept". */
static int name_number(const char *const *names, int count, struct slice word)
{
    if (slice_ends(word, SLICE("days")) || slice_is(word, "weds"))
        word.size--;
    for (int i = 0; i < count && word.size >= 3; i++)
        if (slice_starts_caseless(slice_of(names[i]), word))
            return i;
    return -1;
}

static int weekday_of(const struct token *token)
{
    if (token->kind != TOKEN_WORD ||
        phrase_has_word("sat|sun", token->word) /* often other words */)
        return token->capital ? name_number(civil_weekday_names, 7, token->word)
                              : -1;
    return name_number(civil_weekday_names, 7, token->word);
}

static int month_of(const struct token *token)
{
    if (token->kind != TOKEN_WORD)
        return 0;
    return name_number(civil_month_names, 12, token->word) + 1;
}

/* "may" and "mar" by themselves are other words as well: only behind a day
 * ("18th of may") they need no capital. */
static bool is_other_word(const struct token *token)
{
    return phrase_has_word("may|mar", token->word) && !token->capital;
}

/* "9", "9th"; 0: it is no day of a month. */
static int day_of(const struct token *token, bool *ordinal)
{
    int day = 0;
    size_t i = 0;
    struct slice word = token->word;

    *ordinal = false;
    if (token->kind != TOKEN_NUMBER && token->kind != TOKEN_FIGURE)
        return 0;
    while (i < word.size && i < 3 && is_digit(word.at[i]))
        day = day * 10 + (word.at[i++] - '0');
    if (i < word.size) {
        struct slice ending = slice_from(word, i);

        *ordinal = slice_is(ending, "th") || slice_is(ending, "st") ||
                   slice_is(ending, "nd") || slice_is(ending, "rd");
        if (!*ordinal)
            return 0;
    }
    return day <= 31 && memchr(token->text.at, '.', token->text.size) == NULL &&
                   memchr(token->text.at, ':', token->text.size) == NULL &&
                   memchr(token->text.at, '/', token->text.size) == NULL
               ? day
               : 0;
}

/* "9/3", "9/3/26" */
static bool slashed(const struct token *token, struct day *out)
{
    struct slice rest = token->text;
    struct slice parts[3] = {{NULL, 0}};
    size_t count = 0;
    int64_t numbers[3] = {0};

    if (token->kind != TOKEN_FIGURE || slice_find_byte(rest, '/') == SLICE_NONE)
        return false;
    while (count < 3 && slice_next_part(&rest, '/', &parts[count])) {
        if (!slice_number(parts[count], &numbers[count]))
            return false;
        count++;
    }
    if (count < 2 || numbers[0] < 1 || numbers[0] > 31 || numbers[1] < 1 ||
        numbers[1] > 12 || numbers[2] > 9999)
        return false;
    out->day = (int)numbers[0];
    out->month = (int)numbers[1];
    out->year = (int)(numbers[2] == 0 || numbers[2] > 99 ? numbers[2]
                                                         : numbers[2] + 2000);
    return true;
}

/* "2pm", "10.30am", "14:00" */
static bool is_clock(const struct token *token)
{
    struct slice word = token->word;

    return token->kind == TOKEN_FIGURE &&
           (slice_ends(word, SLICE("am")) || slice_ends(word, SLICE("pm")) ||
            slice_find_byte(token->text, ':') != SLICE_NONE);
}

/* "first date", "later one" */
static size_t rank_at(const struct tokens *tokens, size_t at, struct day *out)
{
    size_t end = at + 2;

    if (tokens_word_at(tokens, at + 1, "of") &&
        tokens_word_at(tokens, at + 2, "the|those|these|your") &&
        tokens_word_at(tokens, at + 3, "two|2|three|dates|days"))
        end = tokens_word_at(tokens, at + 4, "dates|days") ? at + 5 : at + 4;
    else if (!tokens_word_at(tokens, at + 1,
                             "date|one|day|option|slot|session|time"))
        return at;
    if (tokens_word_at(tokens, at, "first|1st|earlier|earliest|former"))
        out->rank = 1;
    else if (tokens_word_at(tokens, at, "second|2nd"))
        out->rank = 2;
    else if (tokens_word_at(tokens, at, "third|3rd"))
        out->rank = 3;
    else if (tokens_word_at(tokens, at, "later|latter|last|latest"))
        out->rank = RANK_LAST;
    else if (tokens_word_at(tokens, at, "other|alternative"))
        out->rank = RANK_OTHER;
    else
        return at;
    return end;
}

static size_t year_at(const struct tokens *tokens, size_t at, struct day *out)
{
    int64_t year;

    if (at < tokens->count && tokens->list[at].kind == TOKEN_FIGURE &&
        tokens->list[at].text.size == 4 &&
        slice_number(tokens->list[at].text, &year) && year > 2000 &&
        year < 2200) {
        out->year = (int)year;
        return at + 1;
    }
    return at;
}

/* "9 March", "9th of March", "the 9th", "March 9th", "March". */
static size_t day_and_month(const struct tokens *tokens, size_t at,
                            struct day *out)
{
    bool ordinal;
    size_t next = tokens_word_at(tokens, at, "the") ? at + 1 : at;
    size_t after;
    int day;

    if (next >= tokens->count)
        return at;
    if (!is_other_word(&tokens->list[next]))
        out->month = month_of(&tokens->list[next]);
    if (out->month != 0) {
        if (next + 1 < tokens->count) {
            day = day_of(&tokens->list[next + 1], &ordinal);
            if (day != 0 && (ordinal || tokens->list[next + 1].text.size < 3)) {
                out->day = day;
                return year_at(tokens, next + 2, out);
            }
        }
        return year_at(tokens, next + 1, out);
    }
    day = day_of(&tokens->list[next], &ordinal);
    if (day == 0)
        return at;
    after = tokens_word_at(tokens, next + 1, "of") ? next + 2 : next + 1;
    if (after < tokens->count &&
        (!is_other_word(&tokens->list[after]) ||
         ((ordinal || after > next + 1) &&
          !tokens_word_at(tokens, after + 1, "be|not|i|we|have|do|suit"))))
        out->month = month_of(&tokens->list[after]);
    if (out->month == 0 && !ordinal && out->weekday < 0)
        return at;
    out->day = day;
    return out->month == 0 ? next + 1 : year_at(tokens, after + 1, out);
}

size_t day_at(const struct tokens *tokens, size_t at, struct day *out)
{
    size_t end;
    size_t next = at;

    *out = (struct day){.weekday = -1};
    if (at >= tokens->count)
        return at;
    end = rank_at(tokens, at, out);
    if (end > at)
        return end;
    if (slashed(&tokens->list[at], out))
        return at + 1;
    if (is_clock(&tokens->list[at])) {
        out->clock = true;
        out->said = tokens->list[at].word;
        return at + 1;
    }
    out->weekday = weekday_of(&tokens->list[at]);
    if (at > 0 && tokens_word_at(tokens, at - 1, "on|this|next") &&
        tokens_word_at(tokens, at, "sat|sun"))
        out->weekday = tokens_word_at(tokens, at, "sat") ? 5 : 6;
    if (out->weekday >= 0)
        next = tokens_mark_at(tokens, at + 1, ",") ? at + 2 : at + 1;
    end = day_and_month(tokens, next, out);
    if (end > next)
        return end;
    return out->weekday >= 0 ? at + 1 : at;
}

/* ---- choices ---- */

static struct slice label_of(struct arena *arena, const struct day *day)
{
    struct text text = text_start(arena, 64);

    if (day->weekday >= 0)
        text_format(&text, "%.3s ", civil_weekday_names[day->weekday]);
    if (day->day != 0)
        text_format(&text, "%d ", day->day);
    if (day->month != 0)
        text_format(&text, "%.3s ", civil_month_names[day->month - 1]);
    if (day->clock)
        text_put(&text, day->said);
    return slice_trim(text_slice(&text));
}

/* The first day in a stretch of words; false: there is none. */
static bool first_day(const struct tokens *tokens, size_t from, size_t to,
                      struct day *out)
{
    struct day clock = {.weekday = -1};

    for (size_t i = from; i < to; i++) {
        if (day_at(tokens, i, out) == i)
            continue;
        if (!out->clock)
            return true;
        if (!clock.clock)
            clock = *out;
    }
    *out = clock;
    return clock.clock;
}

static void inherit(struct choices *choices)
{
    for (size_t i = choices->count; i-- > 1;) {
        struct day *earlier = &choices->list[i - 1];

        if (earlier->month == 0 && earlier->day != 0)
            earlier->month = choices->list[i].month;
    }
}

void choices_read(struct arena *arena, struct slice when, struct choices *out)
{
    struct tokens tokens = tokens_of(arena, when);
    size_t room = 0;
    size_t from = 0;

    *out = (struct choices){NULL, NULL, 0};
    for (size_t i = 0; i <= tokens.count; i++) {
        struct day day;

        if (i < tokens.count && !tokens_word_at(&tokens, i, "or"))
            continue;
        if (first_day(&tokens, from, i, &day)) {
            out->list = arena_grow(arena, out->list, out->count, &room,
                                   sizeof *out->list);
            out->list[out->count++] = day;
        }
        from = i + 1;
    }
    inherit(out);
    out->labels = arena_array(arena, out->count, sizeof *out->labels);
    for (size_t i = 0; i < out->count; i++)
        out->labels[i] = label_of(arena, &out->list[i]);
}

static bool may_mean(const struct day *said, const struct day *choice)
{
    if (said->clock)
        return choice->clock && slice_equal(said->said, choice->said);
    return (said->weekday < 0 || said->weekday == choice->weekday) &&
           (said->day == 0 || said->day == choice->day) &&
           (said->month == 0 || said->month == choice->month);
}

struct slice choices_pick(const struct choices *choices, const struct day *day)
{
    struct slice found = {NULL, 0};
    size_t rank = day->rank == RANK_LAST ? choices->count : (size_t)day->rank;

    if (day->rank != 0)
        return rank <= choices->count && rank > 0 ? choices->labels[rank - 1]
                                                  : found;
    for (size_t i = 0; i < choices->count; i++) {
        if (!may_mean(day, &choices->list[i]))
            continue;
        if (found.size > 0)
            return (struct slice){NULL, 0};
        found = choices->labels[i];
    }
    return found;
}

/* ---- the end of a pause ---- */

#define MOST_PAUSE 731

/* How many days, weeks or months: "two weeks", "a month", "6 months". */
static int span_days(const struct tokens *tokens, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        int count = 1;
        const struct token *before = i > from ? &tokens->list[i - 1] : NULL;

        if (before != NULL && before->number > 0)
            count = before->number;
        else if (before != NULL &&
                 phrase_has_word("couple|few|several|some|many|next|this",
                                 before->word))
            return 0;
        if (i > from + 1 && tokens_word_at(tokens, i - 1, "of"))
            return 0;
        if (tokens_word_at(tokens, i, "day|days"))
            return count;
        if (tokens_word_at(tokens, i, "week|weeks"))
            return count * 7;
        if (tokens_word_at(tokens, i, "fortnight"))
            return count * 14;
        if (tokens_word_at(tokens, i, "year|years"))
            return count * 365;
    }
    return 0;
}

static int span_months(const struct tokens *tokens, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (!tokens_word_at(tokens, i, "month|months"))
            continue;
        if (i > from && tokens->list[i - 1].number > 0)
            return tokens->list[i - 1].number;
        if (i > from && tokens_word_at(tokens, i - 1, "a|one|1"))
            return 1;
    }
    return 0;
}

static struct civil add_months(struct civil from, int months)
{
    int month = from.month - 1 + months;
    struct civil out = {.year = from.year + month / 12,
                        .month = month % 12 + 1};

    out.day = from.day;
    if (out.day > civil_month_days(out.year, out.month))
        out.day = civil_month_days(out.year, out.month);
    return out;
}

/* The next such day after today. */
static bool next_such(const struct day *day, struct civil today,
                      struct civil *out)
{
    int64_t now = civil_days(today.year, today.month, today.day);

    for (int64_t days = now + 1; days <= now + MOST_PAUSE; days++) {
        struct civil civil = civil_date(days);

        if ((day->year == 0 || day->year == civil.year) &&
            (day->month == 0 || day->month == civil.month) &&
            (day->day == 0 ? day->weekday >= 0 || civil.day == 1
                           : day->day == civil.day) &&
            (day->weekday < 0 || day->day != 0 ||
             day->weekday ==
                 civil_weekday(civil.year, civil.month, civil.day))) {
            *out = civil;
            return true;
        }
    }
    return false;
}

bool day_of_return(const struct tokens *tokens, size_t from, size_t to,
                   struct civil today, struct civil *out)
{
    struct day day;
    int count;
    int64_t now;

    if (!civil_is_date(today.year, today.month, today.day))
        return false;
    now = civil_days(today.year, today.month, today.day);
    if (first_day(tokens, from, to, &day) && !day.clock && day.rank == 0)
        return next_such(&day, today, out);
    for (size_t i = from; i + 1 < to; i++)
        if (tokens_word_at(tokens, i, "next") &&
            tokens_word_at(tokens, i + 1, "month|year")) {
            bool year = tokens_word_at(tokens, i + 1, "year");

            *out = add_months(today, year ? 13 - today.month : 1);
            out->day = 1;
            return true;
        }
    count = span_months(tokens, from, to);
    if (count > 0 && count <= 24) {
        *out = add_months(today, count);
        return true;
    }
    count = span_days(tokens, from, to);
    if (count <= 0 || count > MOST_PAUSE)
        return false;
    *out = civil_date(now + count);
    return true;
}

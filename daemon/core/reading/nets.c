#include "core/reading/nets.h"

#include <string.h>

#include "core/reading/nets_list.h"
#include "core/reading/phrase_set.h"
#include "core/reading/signs.h"

#include "base/banned.h"

/* A long text goes through in pieces of this many bytes; what two pieces
 * share is longer than any phrase. */
#define PIECE ((size_t)65536)
#define SHARED ((size_t)512)

/* No harmless phrase has more. */
#define EXCUSE_TOKENS 24

/* How far from a phrase of the past it may be said when it was. */
#define SENTENCE_TOKENS 20

struct alarm_row {
    enum net net;
    const char *of;
    bool firm;                      /* not to be taken back by a file */
    const struct sign_phrase *sign; /* NULL: it is an alarm by itself */
};

struct excuse_row {
    enum excuse excuse;
    bool added; /* by a file */
};

struct nets {
    struct arena *arena;
    struct phrase_set *alarms;
    struct alarm_row *alarm; /* of each phrase of the set */
    size_t alarm_count;
    size_t alarm_room;
    struct phrase_set *excuses;
    struct excuse_row *excuse;
    size_t excuse_count;
    size_t excuse_room;
};

static void add_alarm(struct nets *nets, struct slice phrase,
                      struct alarm_row row)
{
    phrase_set_add(nets->alarms, phrase);
    nets->alarm = arena_grow(nets->arena, nets->alarm, nets->alarm_count,
                             &nets->alarm_room, sizeof *nets->alarm);
    nets->alarm[nets->alarm_count++] = row;
}

static void add_excuse(struct nets *nets, struct slice phrase,
                       struct excuse_row row)
{
    phrase_set_add(nets->excuses, phrase);
    nets->excuse = arena_grow(nets->arena, nets->excuse, nets->excuse_count,
                              &nets->excuse_room, sizeof *nets->excuse);
    nets->excuse[nets->excuse_count++] = row;
}

/* Despair, and what names a subject, is weighed as a plain sign: what is
 * ordinary around it may take it back. */
static const struct sign_phrase *weighed(const struct net_list *list,
                                         const struct net_phrase *row)
{
    static const struct sign_phrase plain[] = {
        [NET_DISTRESS] = {I_NONE, SIGN_DESPAIR, SIGN_PLAIN, ""},
        [NET_SAFEGUARD] = {I_NONE, SIGN_ABUSE, SIGN_PLAIN, ""},
        [NET_THREAT] = {I_NONE, SIGN_VIOLENCE, SIGN_PLAIN, ""},
    };

    if (row->net >= NET_DEATH || (list != &nets_distress && !row->topic))
        return NULL;
    return &plain[row->net];
}

static void add_list(struct nets *nets, const struct net_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct net_phrase *row = &list->list[i];
        bool firm = !row->topic && row->net < NET_DEATH;

        add_alarm(
            nets, slice_of(row->phrase),
            (struct alarm_row){row->net, row->of, firm, weighed(list, row)});
    }
}

static void add_signs(struct nets *nets, const struct sign_phrases *signs)
{
    for (size_t i = 0; i < signs->count; i++)
        add_alarm(nets, slice_of(signs->list[i].phrase),
                  (struct alarm_row){NET_COUNT, NULL, true, &signs->list[i]});
}

static void add_entry(struct nets *nets, const struct words_entry *entry)
{
    static const enum net nets_of[] = {
        [WORDS_DISTRESS] = NET_DISTRESS,
        [WORDS_SAFEGUARDING] = NET_SAFEGUARD,
        [WORDS_THREAT] = NET_THREAT,
        [WORDS_DEATH] = NET_DEATH,
    };
    const char *of;

    if (entry->section == WORDS_HARMLESS) {
        add_excuse(nets, entry->phrase,
                   (struct excuse_row){EXCUSE_HARMLESS, true});
    } else if (entry->section < WORDS_HARMLESS) {
        of = arena_format(nets->arena, "what %s lists under %s", entry->from,
                          words_section_name(entry->section));
        add_alarm(nets, entry->phrase,
                  (struct alarm_row){nets_of[entry->section], of, false, NULL});
    }
}

struct nets *nets_new(struct arena *arena, const struct word_lists *words)
{
    static const struct net_list *const lists[] = {
        &nets_distress, &nets_suicide, &nets_self_harm, &nets_worry,
        &nets_medical,  &nets_abuse,   &nets_coercion,  &nets_watched,
        &nets_neglect,  &nets_threat,  &nets_death,     &nets_languages};
    static const struct sign_phrases *const signs[] = {
        &signs_words,     &signs_despair, &signs_alone, &signs_farewell,
        &signs_order,     &signs_future,  &signs_means, &signs_illness,
        &signs_home,      &signs_hurt,    &signs_care,  &signs_menace,
        &signs_languages, &signs_ordinary};
    struct nets *nets = arena_alloc(arena, sizeof *nets);

    nets->arena = arena;
    nets->alarms = phrase_set_new(arena);
    nets->excuses = phrase_set_new(arena);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        add_list(nets, lists[i]);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        add_signs(nets, signs[i]);
    for (size_t i = 0; i < net_excuse_count; i++)
        add_excuse(nets, slice_of(net_excuses[i].phrase),
                   (struct excuse_row){net_excuses[i].excuse, false});
    for (size_t i = 0; words != NULL && i < words->count; i++)
        add_entry(nets, &words->list[i]);
    phrase_set_close(nets->alarms);
    phrase_set_close(nets->excuses);
    return nets;
}

/* A piece of text in work. */
struct haul {
    struct arena *scratch;
    const struct nets *nets;
    const struct known_words *known;
    struct tokens tokens;
    struct phrase_text alarms;
    struct phrase_text excuses; /* heard is NULL until it is needed */
    bool *covered;              /* by one of our titles; NULL: none is */
    struct sign_hits signs;
};

/* Where a piece may end: after a space, so that no word is cut. */
static size_t piece_size(struct slice rest)
{
    size_t size = rest.size < PIECE ? rest.size : PIECE;

    if (size == rest.size)
        return size;
    while (size > PIECE - SHARED && !is_space(rest.at[size - 1]))
        size--;
    return size;
}

/* Known words in full, at this token? Returns the token after them. */
static size_t past_words(const struct tokens *tokens, size_t at,
                         const struct tokens *known)
{
    size_t words = 0;

    for (size_t i = 0; i < known->count; i++) {
        if (known->list[i].word.size == 0)
            continue;
        while (at < tokens->count && tokens->list[at].kind == TOKEN_MARK)
            at++;
        if (at >= tokens->count ||
            !slice_equal(tokens->list[at].word, known->list[i].word))
            return 0;
        at++;
        words++;
    }
    return words > 1 ? at : 0;
}

/* Marks the tokens of each of `list` that stands in the piece. */
static void cover(struct haul *haul, const struct slice *list, size_t count,
                  bool *covered)
{
    for (size_t i = 0; i < count; i++) {
        struct tokens words = tokens_of(haul->scratch, list[i]);

        for (size_t at = 0; at < haul->tokens.count; at++) {
            size_t end = past_words(&haul->tokens, at, &words);

            if (end > at)
                memset(covered + at, true, end - at);
        }
    }
}

static void cover_titles(struct haul *haul)
{
    haul->covered =
        arena_array(haul->scratch, haul->tokens.count, sizeof *haul->covered);
    cover(haul, haul->known->ours, haul->known->ours_count, haul->covered);
}

static bool is_ours(struct haul *haul, size_t from, size_t to)
{
    if (haul->known->ours_count == 0)
        return false;
    if (haul->covered == NULL)
        cover_titles(haul);
    for (size_t i = from; i < to; i++)
        if (!haul->covered[i])
            return false;
    return true;
}

/* Does an excuse of this kind begin at a token and reach to `to`? */
static bool excuse_reaches(const struct haul *haul, enum excuse kind,
                           bool added_too, size_t at, size_t to)
{
    const struct phrase_set *set = haul->nets->excuses;
    struct phrase_numbers numbers;
    size_t end;

    for (size_t i = 0; phrase_set_begin(set, &haul->excuses, at, i, &numbers);
         i++)
        for (size_t k = 0; k < numbers.count; k++) {
            uint32_t number = numbers.list[k];
            const struct excuse_row *row = &haul->nets->excuse[number];

            if (row->excuse == kind && (added_too || !row->added) &&
                phrase_set_stands(set, number, &haul->excuses, at, &end) &&
                end >= to)
                return true;
        }
    return false;
}

/* One excuse holds all of it. */
static bool held(const struct haul *haul, enum excuse kind, bool added_too,
                 size_t from, size_t to)
{
    for (size_t back = 0; back <= from && back < EXCUSE_TOKENS; back++)
        if (excuse_reaches(haul, kind, added_too, from - back, to))
            return true;
    return false;
}

static size_t sentence_start(const struct haul *haul, size_t at)
{
    size_t least = at < SENTENCE_TOKENS ? 0 : at - SENTENCE_TOKENS;

    while (at > least && !token_ends_sentence(&haul->tokens.list[at - 1]))
        at--;
    return at;
}

/* The sentence around a phrase says this of the time. */
static bool sentence_says(const struct haul *haul, enum excuse kind,
                          size_t from, size_t to)
{
    size_t most = to + SENTENCE_TOKENS;

    for (size_t at = sentence_start(haul, from);
         at < haul->tokens.count && at < most; at++) {
        if (at >= to && token_ends_sentence(&haul->tokens.list[at]))
            return false;
        if (excuse_reaches(haul, kind, false, at, at))
            return true;
    }
    return false;
}

static void note(struct arena *arena, const struct haul *haul, enum net net,
                 const char *of, size_t from, size_t to, struct catch *found)
{
    if (found->caught[net])
        return;
    found->caught[net] = true;
    found->words[net] = arena_copy(arena, tokens_said(&haul->tokens, from, to));
    found->of[net] = of;
}

static void note_sign(struct haul *haul, const struct sign_phrase *sign,
                      size_t from, size_t to)
{
    struct sign_hits *hits = &haul->signs;

    hits->list = arena_grow(haul->scratch, hits->list, hits->count, &hits->room,
                            sizeof *hits->list);
    hits->list[hits->count++] =
        (struct sign_hit){sign, (uint32_t)from, (uint32_t)to};
}

static void judge(struct arena *arena, struct haul *haul,
                  const struct alarm_row *row, size_t from, size_t to,
                  struct catch *found)
{
    if (is_ours(haul, from, to))
        return;
    if (haul->excuses.heard == NULL)
        haul->excuses =
            phrase_set_read(haul->scratch, haul->nets->excuses, &haul->tokens);
    if (held(haul, EXCUSE_HARMLESS, !row->firm, from, to))
        return;
    if (row->net < NET_DEATH && held(haul, EXCUSE_PAST, false, from, to) &&
        sentence_says(haul, EXCUSE_WHEN, from, to) &&
        !sentence_says(haul, EXCUSE_LATELY, from, to))
        note(arena, haul, NET_LONG_AGO, row->of, from, to, found);
    else if (row->sign != NULL)
        note_sign(haul, row->sign, from, to);
    else
        note(arena, haul, row->net, row->of, from, to, found);
}

static void catch_at(struct arena *arena, struct haul *haul, size_t at,
                     struct catch *found)
{
    const struct phrase_set *set = haul->nets->alarms;
    struct phrase_numbers numbers;
    size_t end;

    for (size_t i = 0; phrase_set_begin(set, &haul->alarms, at, i, &numbers);
         i++)
        for (size_t k = 0; k < numbers.count; k++) {
            uint32_t number = numbers.list[k];
            const struct alarm_row *row = &haul->nets->alarm[number];

            if ((row->net != NET_COUNT && found->caught[row->net]) ||
                !phrase_set_stands(set, number, &haul->alarms, at, &end) ||
                end <= at)
                continue;
            if (row->net == NET_COUNT)
                note_sign(haul, row->sign, at, end);
            else
                judge(arena, haul, row, at, end, found);
        }
}

static void catch_piece(struct arena *arena, struct haul *haul,
                        struct slice piece, struct catch *found)
{
    haul->tokens = tokens_of(haul->scratch, piece);
    haul->alarms =
        phrase_set_read(haul->scratch, haul->nets->alarms, &haul->tokens);
    haul->excuses =
        (struct phrase_text){.tokens = &haul->tokens, .heard = NULL};
    haul->covered = NULL;
    haul->signs = (struct sign_hits){NULL, 0, 0};
    for (size_t at = 0; at < haul->tokens.count; at++)
        catch_at(arena, haul, at, found);
    if (haul->signs.count == 0)
        return;
    if (haul->covered == NULL)
        cover_titles(haul);
    cover(haul, haul->known->answers, haul->known->answer_count, haul->covered);
    signs_weigh(arena, &haul->tokens, &haul->signs, haul->covered, found);
}

void nets_catch(struct arena *arena, const struct nets *nets, struct slice text,
                const struct known_words *known, struct catch *found)
{
    static const struct known_words none = {NULL, 0, NULL, 0};
    struct haul haul = {.nets = nets, .known = known != NULL ? known : &none};

    if (text.size == 0)
        return;
    haul.scratch = arena_new();
    while (text.size > 0) {
        size_t size = piece_size(text);

        catch_piece(arena, &haul, slice_part(text, 0, size), found);
        if (size == text.size)
            break;
        text = slice_from(text, size - SHARED);
        arena_reset(haul.scratch);
    }
    arena_free(haul.scratch);
}

#include "core/reading/intents.h"

#include "core/reading/answers.h"
#include "core/reading/nets.h"
#include "core/reading/spot.h"
#include "core/reading/stops.h"
#include "core/reading/tongues.h"

#include "base/banned.h"

/* The grammar reads this much; a longer message is for a person anyway. */
#define GRAMMAR_BYTES ((size_t)16384)

static const struct slice nothing = {NULL, 0};

/* What one text held besides intents. */
struct tone {
    bool thanks;
    bool glad;
    bool aside;
};

static void hear(struct tone *tone, const struct clauses *clauses)
{
    for (size_t i = 0; i < clauses->count; i++) {
        enum meaning meaning = clauses->list[i].meaning;

        tone->thanks |= meaning == MEANS_THANKS;
        tone->aside |= meaning == MEANS_ASIDE;
        tone->glad |= meaning == MEANS_GLAD || meaning == MEANS_NICE ||
                      meaning == MEANS_GLAD_FOR;
    }
}

static bool is_one_thing(const struct reading_context *context)
{
    size_t count = 0;

    for (size_t i = 0; i < context->item_count; i++)
        count += context->items[i].signup && !context->items[i].held ? 1 : 0;
    return count == 1;
}

/* A message of courtesies only. After an invitation, or with "lovely", it
 * could be a yes. */
static void judge_courtesy(struct judgement *judgement, const struct tone *tone)
{
    bool confirmed = judgement->context->sent == SENT_CONFIRMATION;

    if (!judgement->whole || judgement->out->intent_count > 0)
        return;
    if (!tone->thanks && !tone->glad) {
        judge_not_whole(judgement, "there is no answer in it that we know");
    } else if (!confirmed && (tone->glad || is_one_thing(judgement->context))) {
        judge_add(judgement, INTENT_AMBIG, 0, nothing);
        judge_not_whole(judgement, "it is polite, and could also be a yes");
    } else if (!confirmed && tone->aside) {
        judge_not_whole(judgement, "it is thanks, with more than that");
    } else {
        judge_add(judgement, INTENT_THANKS, 0, nothing);
        judge_because(judgement, "it is thanks, and asks for nothing");
    }
}

static bool has_other_digits(const struct tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++)
        if (tokens->list[i].kind == TOKEN_NUMBER &&
            (unsigned char)tokens->list[i].text.at[0] >= 0x80)
            return true;
    return false;
}

/* One stretch of words: in another language, or by the grammar. */
static struct clauses read_words(struct judgement *judgement,
                                 const struct offer *offer, struct slice text,
                                 struct tone *tone)
{
    struct clauses clauses = {.count = 0};
    struct tokens tokens;
    const struct tongue *tongue;

    if (text.size > GRAMMAR_BYTES) {
        judge_not_whole(judgement,
                        "the message is too long to be understood alone");
        text = slice_part(text, 0, GRAMMAR_BYTES);
    }
    tokens = tokens_of(judgement->arena, text);
    tongue = tongue_of(judgement->arena, judgement->context->words, &tokens);
    if (tongue != NULL) {
        tongue_take(judgement, tongue, &tokens);
        return clauses;
    }
    if (has_other_digits(&tokens))
        judge_not_whole(judgement, "its digits are those of another script");
    clauses =
        clauses_of(judgement->arena, offer, judgement->context->words, text);
    answers_take(judgement, offer, &clauses);
    if (!judgement->whole)
        tongues_spot(judgement, &tokens);
    hear(tone, &clauses);
    return clauses;
}

/* Names in a piece what it is about itself, its place does not count. */
static bool names_items(const struct judgement *judgement,
                        const struct offer *offer, struct slice words)
{
    struct tokens tokens = tokens_of(judgement->arena, words);
    struct mentions mentions = mentions_of(judgement->arena, offer, &tokens);

    for (size_t i = 0; i < mentions.count; i++)
        if (mentions.list[i].kind == MENTION_NUMBER)
            return true;
    return false;
}

static void read_pieces(struct judgement *judgement, const struct offer *offer,
                        const struct writing *writing, struct tone *tone,
                        struct clauses *last)
{
    for (size_t i = 0; i < writing->piece_count; i++) {
        const struct piece *piece = &writing->pieces[i];

        judgement->focus =
            names_items(judgement, offer, piece->words) ? 0 : piece->item;
        if (judgement->focus != 0)
            judge_because(judgement,
                          arena_format(judgement->arena,
                                       "some words stand under number %d",
                                       judgement->focus));
        *last = read_words(judgement, offer, piece->words, tone);
        if (i + 1 < writing->piece_count && !judgement->whole) {
            stops_spot(judgement, last);
            spot_intents(judgement, last);
        }
    }
    judgement->focus = 0;
}

/* Who writes to us of their own accord to be put on the list writes any subject
 * above it: that is a heading. What stands in it is read for alarms all the
 * same. */
static bool is_joining(struct judgement *judgement, const struct offer *offer,
                       struct slice own, struct tone *tone)
{
    struct judgement body = *judgement;
    struct reading alone = {.kind = judgement->out->kind};
    bool joins = false;

    if (judgement->context->sent != SENT_NOTHING || own.size == 0)
        return false;
    alone.intents =
        arena_array(body.arena, READING_MOST_INTENTS, sizeof *alone.intents);
    alone.why =
        arena_array(body.arena, READING_MOST_REASONS, sizeof *alone.why);
    body.out = &alone;
    (void)read_words(&body, offer, own, tone);
    *tone = (struct tone){false, false, false};
    for (size_t i = 0; i < alone.intent_count; i++) {
        joins = joins || alone.intents[i].name == INTENT_JOIN;
        if (alone.intents[i].name != INTENT_JOIN &&
            alone.intents[i].name != INTENT_THANKS)
            return false;
    }
    return joins && body.whole;
}

static void read_requests(struct judgement *judgement,
                          const struct writing *writing)
{
    struct offer *offer = offer_of(judgement->arena, judgement->context);
    struct slice subject = slice_trim(writing->subject);
    struct tone tone = {false, false, false};
    struct clauses last;
    bool said = subject.size > 0 &&
                !slice_is_caseless(subject, "(no subject)") &&
                !slice_is_caseless(subject, "no subject");

    judgement->whole = true;
    if (said && is_joining(judgement, offer, writing->own, &tone))
        said = false;
    if (writing->piece_count > 0)
        read_pieces(judgement, offer, writing, &tone, &last);
    else
        last =
            read_words(judgement, offer,
                       said ? slice_of(arena_format(
                                  judgement->arena, "%.*s\n\n%.*s",
                                  SLICE_ARG(subject), SLICE_ARG(writing->own)))
                            : writing->own,
                       &tone);
    judge_courtesy(judgement, &tone);
    /* Also where all is understood otherwise: a stop may not be missed. */
    stops_spot(judgement, &last);
    if (!judgement->whole)
        spot_intents(judgement, &last);
}

static const char *died(const struct catch *found)
{
    if (found->caught[NET_DEATH_OF_SUBSCRIBER])
        return "subscriber";
    return found->caught[NET_DEATH_OF_CARED_FOR] ? "cared_for" : "other";
}

/* What each net means, in the order of their weight. */
static const struct {
    enum net net;
    enum intent_name intent;
    enum gate gate;
} alarms[] = {
    {NET_DISTRESS, INTENT_DISTRESS, GATE_URGENT},
    {NET_SAFEGUARD, INTENT_SAFEGUARD, GATE_URGENT},
    {NET_THREAT, INTENT_THREAT, GATE_URGENT},
    {NET_DEATH, INTENT_BEREAVED, GATE_NOAUTO},
};

/* The gate that the nets ask for; GATE_AUTO if they are empty. */
static enum gate read_alarms(struct judgement *judgement,
                             const struct catch *found)
{
    enum gate gate = GATE_AUTO;

    for (size_t i = 0; i < sizeof alarms / sizeof *alarms; i++) {
        enum net net = alarms[i].net;

        if (!found->caught[net])
            continue;
        if (gate != GATE_URGENT)
            gate = alarms[i].gate;
        judge_add(judgement, alarms[i].intent, 0,
                  net == NET_DEATH ? slice_of(died(found)) : nothing);
        judge_because_said(
            judgement, found->words[net],
            arena_format(judgement->arena, "may speak of %s", found->of[net]));
    }
    if (found->caught[NET_LONG_AGO])
        judge_because_said(judgement, found->words[NET_LONG_AGO],
                           arena_format(judgement->arena,
                                        "speak of %s, long ago",
                                        found->of[NET_LONG_AGO]));
    if (found->caught[NET_LOW] && gate != GATE_URGENT)
        judge_because_said(
            judgement, found->words[NET_LOW],
            arena_format(judgement->arena,
                         "may be a sign of %s: a person should look",
                         found->of[NET_LOW]));
    if (gate == GATE_AUTO &&
        (found->caught[NET_LONG_AGO] || found->caught[NET_LOW]))
        return GATE_HUMAN;
    return gate;
}

/* Titles of two words may be anybody's words ("self harm"); of three they are
 * ours. */
static size_t long_titles(const struct reading_context *context,
                          struct slice *titles)
{
    size_t count = 0;

    for (size_t i = 0; i < context->item_count; i++) {
        struct slice rest = slice_trim(context->items[i].title);
        struct slice word;
        size_t words = 0;

        while (slice_next_part(&rest, ' ', &word))
            words += word.size > 0 ? 1 : 0;
        if (words > 2)
            titles[count++] = context->items[i].title;
    }
    return count;
}

/* `answers` may have no list: then signs are looked for everywhere. */
static struct catch cast_nets(struct arena *arena, const struct nets *nets,
                              const struct writing *writing,
                              const struct reading_context *context,
                              struct known_words answers)
{
    struct catch found = {.caught = {false}};
    struct slice *titles =
        arena_array(arena, context->item_count, sizeof *titles);
    struct known_words known = answers;

    known.ours = titles;
    known.ours_count = long_titles(context, titles);
    nets_catch(arena, nets, writing->own, &known, &found);
    nets_catch(arena, nets, writing->subject, &known, &found);
    for (size_t i = 0; i < context->item_count; i++)
        titles[i] = context->items[i].title;
    known = (struct known_words){titles, context->item_count, NULL, 0};
    nets_catch(arena, nets, writing->around, &known, &found);
    return found;
}

/* The clauses in which the person answers us in as many words. */
static struct known_words answers_in(struct arena *arena,
                                     const struct writing *writing,
                                     const struct reading_context *context)
{
    struct clauses clauses = clauses_of(arena, offer_of(arena, context),
                                        context->words, writing->own);
    struct slice *list = arena_array(arena, clauses.count, sizeof *list);
    struct known_words known = {NULL, 0, list, 0};

    for (size_t i = 0; i < clauses.count; i++)
        if (clause_says_what(&clauses.list[i]))
            list[known.answer_count++] = clauses.list[i].said;
    return known;
}

static bool any_sign(const struct catch *found)
{
    bool any = false;

    for (size_t net = 0; net < NET_COUNT; net++)
        any = any || (found->caught[net] && found->by_signs[net]);
    return any;
}

/* Signs are ways of saying something beside the point: none stands in an answer
 * that is plain, and none in what a machine was told to say. */
static struct catch hear_alarms(struct arena *arena,
                                const struct writing *writing,
                                const struct reading_context *context)
{
    const struct nets *nets =
        context->nets != NULL ? context->nets : nets_new(arena, NULL);
    struct known_words answers = {NULL, 0, NULL, 0};
    struct catch found = cast_nets(arena, nets, writing, context, answers);

    if (!any_sign(&found))
        return found;
    if (writing->by_machine) {
        for (size_t net = 0; net < NET_COUNT; net++)
            found.caught[net] = found.caught[net] && !found.by_signs[net];
        return found;
    }
    if (writing->own.size > GRAMMAR_BYTES)
        return found;
    answers = answers_in(arena, writing, context);
    return answers.answer_count == 0
               ? found
               : cast_nets(arena, nets, writing, context, answers);
}

/* What a machine may do alone, if the whole message is understood. */
static bool may_be_automatic(const struct reading *out)
{
    bool stop = false;
    bool other = false;

    for (size_t i = 0; i < out->intent_count; i++) {
        switch ((int)out->intents[i].name) {
        case INTENT_STOP:
            stop = true;
            break;
        case INTENT_SIGNUP:
        case INTENT_DECLINE:
        case INTENT_WITHDRAW:
        case INTENT_CHANGE:
        case INTENT_MAYBE:
        case INTENT_PREF:
        case INTENT_FREQ:
        case INTENT_FORMAT:
        case INTENT_KEEP:
        case INTENT_JOIN:
        case INTENT_AGAIN:
        case INTENT_PAUSE:
            other = true;
            break;
        case INTENT_THANKS:
            break;
        default:
            return false;
        }
    }
    return !(stop && other) && out->intent_count > 0;
}

void intents_read(struct arena *arena, const struct writing *writing,
                  const struct reading_context *context, struct reading *out)
{
    struct judgement judgement = {
        .arena = arena, .context = context, .out = out};
    struct catch found;

    out->intents =
        arena_array(arena, READING_MOST_INTENTS, sizeof *out->intents);
    out->why = arena_array(arena, READING_MOST_REASONS, sizeof *out->why);
    out->intent_count = 0;
    out->why_count = 0;
    if (out->kind != MESSAGE_PERSON && out->kind != MESSAGE_CALENDAR) {
        out->gate = GATE_IGNORE;
        judge_add(&judgement,
                  out->kind == MESSAGE_BOUNCE ? INTENT_BOUNCE : INTENT_AUTO, 0,
                  nothing);
        judge_because(&judgement,
                      "a machine wrote it, and machines get no answer");
        return;
    }
    found = hear_alarms(arena, writing, context);
    out->gate = read_alarms(&judgement, &found);
    read_requests(&judgement, writing);
    if (out->gate == GATE_AUTO && (!judgement.whole || !may_be_automatic(out)))
        out->gate = GATE_HUMAN;
}

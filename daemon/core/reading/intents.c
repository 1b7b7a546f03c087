#include "core/reading/intents.h"

#include "core/reading/clauses.h"
#include "core/reading/nets.h"

#include "base/banned.h"

/* The grammar reads this much; a longer message is for a person anyway. */
#define GRAMMAR_BYTES ((size_t)16384)

struct judgement {
    struct arena *arena;
    const struct reading_context *context;
    struct reading *out;
    bool whole; /* every clause is understood, and certain */
    bool stop;
    bool yes;
    bool no;
    bool thanks;
    bool glad;
    bool plain;
};

static void because(struct judgement *judgement, const char *sentence)
{
    struct reading *out = judgement->out;

    if (out->why_count < READING_MOST_REASONS)
        out->why[out->why_count++] = slice_of(sentence);
}

static void because_said(struct judgement *judgement, const char *before,
                         struct slice said, const char *after)
{
    because(judgement, arena_format(judgement->arena, "%s '%.*s' %s", before,
                                    (int)(said.size < 200 ? said.size : 200),
                                    said.at, after));
}

static void not_whole(struct judgement *judgement, const char *why)
{
    judgement->whole = false;
    because(judgement, why);
}

static bool has_intent(const struct reading *out, enum intent_name name,
                       int item)
{
    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name && out->intents[i].item == item)
            return true;
    return false;
}

/* False when there are too many to note. */
static bool add_intent(struct reading *out, enum intent_name name, int item,
                       const char *detail)
{
    if (has_intent(out, name, item))
        return true;
    if (out->intent_count >= READING_MOST_INTENTS)
        return false;
    out->intents[out->intent_count++] =
        (struct intent){name, item, slice_of(detail)};
    return true;
}

static void drop_intents(struct reading *out, enum intent_name name)
{
    size_t kept = 0;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name != name)
            out->intents[kept++] = out->intents[i];
    out->intent_count = kept;
}

static const struct sent_item *sent_item(const struct reading_context *context,
                                         int number)
{
    for (size_t i = 0; i < context->item_count; i++)
        if (context->items[i].number == number)
            return &context->items[i];
    return NULL;
}

/* The one item that yes or no can be said to, or NULL. */
static const struct sent_item *only_item(const struct reading_context *context)
{
    const struct sent_item *only = NULL;

    for (size_t i = 0; i < context->item_count; i++) {
        if (!context->items[i].signup)
            continue;
        if (only != NULL)
            return NULL;
        only = &context->items[i];
    }
    return only;
}

/* What a clause says of one number, once the number is known to be an item
 * that was sent and can be signed up for. */
static void take_number(struct judgement *judgement, const struct clause *from,
                        int number)
{
    const struct sent_item *item = sent_item(judgement->context, number);
    bool wanted = from->meaning == MEANS_WANT;
    const char *after;

    if (item == NULL || !item->signup) {
        because_said(judgement, "the words", from->said,
                     item == NULL ? "name a number that we did not send"
                                  : "name an item nobody signs up for");
        judgement->whole = false;
        return;
    }
    after = arena_format(judgement->arena, "%s number %d",
                         wanted ? "ask for" : "say no to", number);
    because_said(judgement, "the words", from->said, after);
    if (!add_intent(judgement->out, wanted ? INTENT_SIGNUP : INTENT_DECLINE,
                    number, NULL))
        not_whole(judgement, "there are more answers than can be noted");
}

static void take_stop(struct judgement *judgement, const struct clause *clause)
{
    if (!clause->alone) {
        because_said(judgement, "the words", clause->said,
                     "may ask to stop, among other words");
        judgement->whole = false;
        return;
    }
    judgement->stop = true;
    add_intent(judgement->out, INTENT_STOP, 0, "all");
    because_said(judgement, "the words", clause->said, "ask to leave the list");
}

static bool in_a_title(const struct reading_context *context, struct slice word)
{
    for (size_t i = 0; i < context->item_count; i++)
        if (word.size > 2 &&
            slice_find_caseless(context->items[i].title, word) != SLICE_NONE)
            return true;
    return false;
}

/* "Coffee Morning" on a line of its own is no name. */
static void take_name(struct judgement *judgement, const struct tokens *tokens,
                      const struct clause *clause)
{
    for (size_t i = clause->from; i < clause->to; i++)
        if (tokens->list[i].kind == TOKEN_WORD &&
            in_a_title(judgement->context, tokens->list[i].text)) {
            because_said(judgement, "the words", clause->said,
                         "stand in a title");
            judgement->whole = false;
            return;
        }
    because_said(judgement, "the words", clause->said, "are taken for a name");
}

static void take_unknown(struct judgement *judgement,
                         const struct clause *clause)
{
    if (clause->meaning == MEANS_UNCLEAR)
        add_intent(judgement->out, INTENT_AMBIG, 0, NULL);
    because_said(judgement, "the words", clause->said,
                 clause->why != NULL
                     ? arena_format(judgement->arena, "are for a person: %s",
                                    clause->why)
                     : "are not understood");
    judgement->whole = false;
}

static void take_clause(struct judgement *judgement,
                        const struct tokens *tokens,
                        const struct clause *clause)
{
    switch (clause->meaning) {
    case MEANS_NOTHING:
    case MEANS_UNCLEAR:
        take_unknown(judgement, clause);
        break;
    case MEANS_WANT:
    case MEANS_NOT_WANT:
        judgement->plain |= clause->plain;
        for (size_t i = 0; i < clause->number_count; i++)
            take_number(judgement, clause, clause->numbers[i]);
        break;
    case MEANS_STOP:
        take_stop(judgement, clause);
        break;
    case MEANS_NAME:
        take_name(judgement, tokens, clause);
        break;
    case MEANS_YES:
        judgement->yes = true;
        break;
    case MEANS_NO:
        judgement->no = true;
        break;
    case MEANS_THANKS:
        judgement->thanks = true;
        break;
    case MEANS_GLAD:
        judgement->glad = true;
        break;
    case MEANS_COURTESY:
    case MEANS_GREETING:
    case MEANS_SIGN_OFF:
        break;
    }
}

static bool has_any(const struct reading *out, enum intent_name name)
{
    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name)
            return true;
    return false;
}

/* Yes and no without a number. */
static void judge_yes_and_no(struct judgement *judgement)
{
    const struct sent_item *only = only_item(judgement->context);
    struct reading *out = judgement->out;
    bool numbers = has_any(out, INTENT_SIGNUP);

    if (!judgement->yes && !judgement->no)
        return;
    if (judgement->yes && !judgement->no && numbers &&
        !has_any(out, INTENT_DECLINE)) {
        because(judgement, "the yes belongs to the numbers named");
        return;
    }
    if (only == NULL) {
        add_intent(out, INTENT_AMBIG, 0, NULL);
        not_whole(judgement, "yes or no was said, and not to one item alone");
        return;
    }
    if (judgement->yes)
        add_intent(out, INTENT_SIGNUP, only->number, NULL);
    if (judgement->no)
        add_intent(out, INTENT_DECLINE, only->number, NULL);
    because(judgement,
            arena_format(judgement->arena,
                         "%s was said, and number %d is the one item that "
                         "could be meant",
                         judgement->yes ? "yes" : "no", only->number));
}

static void judge_contradictions(struct judgement *judgement)
{
    struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == INTENT_SIGNUP &&
            has_intent(out, INTENT_DECLINE, out->intents[i].item)) {
            add_intent(out, INTENT_AMBIG, 0, NULL);
            not_whole(judgement, "both yes and no were said to one item");
            break;
        }
    if (judgement->plain && has_any(out, INTENT_DECLINE))
        not_whole(judgement,
                  "with a no in the message, a bare number is not certain");
    if (judgement->stop &&
        (has_any(out, INTENT_SIGNUP) || has_any(out, INTENT_DECLINE)))
        not_whole(judgement, "items were answered by someone who says stop");
}

/* A message of courtesies only. After an invitation, or with "see you there",
 * it could be a yes. */
static void judge_courtesy(struct judgement *judgement)
{
    struct reading *out = judgement->out;
    bool confirmed = judgement->context->sent == SENT_CONFIRMATION;

    if (!judgement->whole || out->intent_count > 0)
        return;
    if (!judgement->thanks && !judgement->glad) {
        not_whole(judgement, "there is no answer in it that we know");
    } else if (!confirmed &&
               (judgement->glad || only_item(judgement->context) != NULL)) {
        add_intent(out, INTENT_AMBIG, 0, NULL);
        not_whole(judgement, "it is polite, and could also be a yes");
    } else {
        add_intent(out, INTENT_THANKS, 0, NULL);
        because(judgement, "it is thanks, and asks for nothing");
    }
}

static void read_clauses(struct judgement *judgement, struct slice text)
{
    struct tokens tokens;
    struct clauses clauses;

    if (text.size > GRAMMAR_BYTES) {
        not_whole(judgement, "the message is too long to be understood alone");
        text = slice_part(text, 0, GRAMMAR_BYTES);
    }
    tokens = tokens_of(judgement->arena, text);
    clauses = clauses_of(judgement->arena, &tokens);
    for (size_t i = 0; i < clauses.count; i++)
        take_clause(judgement, &tokens, &clauses.list[i]);
}

static void read_requests(struct judgement *judgement,
                          const struct writing *writing)
{
    struct slice subject = slice_trim(writing->subject);

    judgement->whole = true;
    if (subject.size > 0 && !slice_is_caseless(subject, "(no subject)") &&
        !slice_is_caseless(subject, "no subject"))
        read_clauses(judgement, subject);
    read_clauses(judgement, writing->own);
    judge_yes_and_no(judgement);
    judge_contradictions(judgement);
    judge_courtesy(judgement);
    if (judgement->whole)
        return;
    /* Nothing that is acted on may be taken from half a message. */
    drop_intents(judgement->out, INTENT_SIGNUP);
    drop_intents(judgement->out, INTENT_DECLINE);
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
        add_intent(judgement->out, alarms[i].intent, 0,
                   net == NET_DEATH ? died(found) : NULL);
        because_said(
            judgement, "the words", found->words[net],
            arena_format(judgement->arena, "may speak of %s", found->of[net]));
    }
    if (!found->caught[NET_LONG_AGO])
        return gate;
    because_said(judgement, "the words", found->words[NET_LONG_AGO],
                 arena_format(judgement->arena, "speak of %s, long ago",
                              found->of[NET_LONG_AGO]));
    return gate == GATE_AUTO ? GATE_HUMAN : gate;
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

static struct catch cast_nets(struct arena *arena,
                              const struct writing *writing,
                              const struct reading_context *context)
{
    struct catch found = {.caught = {false}};
    const struct nets *nets =
        context->nets != NULL ? context->nets : nets_new(arena, NULL);
    struct slice *titles =
        arena_array(arena, context->item_count, sizeof *titles);
    size_t count = long_titles(context, titles);

    nets_catch(arena, nets, writing->own, titles, count, &found);
    nets_catch(arena, nets, writing->subject, titles, count, &found);
    for (size_t i = 0; i < context->item_count; i++)
        titles[i] = context->items[i].title;
    nets_catch(arena, nets, writing->around, titles, context->item_count,
               &found);
    return found;
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
        add_intent(out,
                   out->kind == MESSAGE_BOUNCE ? INTENT_BOUNCE : INTENT_AUTO, 0,
                   NULL);
        because(&judgement, "a machine wrote it, and machines get no answer");
        return;
    }
    found = cast_nets(arena, writing, context);
    out->gate = read_alarms(&judgement, &found);
    read_requests(&judgement, writing);
    if (out->gate != GATE_AUTO) { /* an alarm, or what was long ago */
        drop_intents(out, INTENT_SIGNUP);
        drop_intents(out, INTENT_DECLINE);
    } else if (!judgement.whole) {
        out->gate = GATE_HUMAN;
    }
}

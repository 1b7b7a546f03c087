/* What people choose for good: format, how often we write, interests. */
#include "base/must.h"
#include "core/bars.h"
#include "core/reading/phrase.h"
#include "core/thinking.h"

#include "base/banned.h"

/* ---- interests ---- */

/* The sorts that the reading knows, and words that say so in the labels of an
 * organisation's own codes. */
static const struct {
    const char *topic;
    const char *words;
    const char *said;
} topics[] = {
    {"research", "research|study|studies", "research"},
    {"training", "training|courses|learning", "courses and training"},
    {"event", "event|events", "events and meetings"},
    {"panel", "panel|panels|interview|interviews", "interview panels"},
    {"consult", "survey|surveys|consultation|consultations", "surveys"},
    {"visit", "visit|visits", "visits"},
    {"committee", "committee|committees|boards", "committees"},
    {"job", "job|jobs|vacancies", "jobs"},
    {"qi", "project|projects|improvement", "projects"},
};
#define TOPIC_COUNT (sizeof topics / sizeof *topics)

static size_t topic_number(struct slice detail)
{
    struct slice topic = slice_from(detail, 1);

    for (size_t i = 0; i < TOPIC_COUNT; i++)
        if (slice_is(topic, topics[i].topic))
            return i;
    return TOPIC_COUNT;
}

static bool is_about(const struct code *code, const char *words)
{
    struct slice rest = code->label;
    struct slice word;

    if (phrase_has_word(words, code->code))
        return true;
    while (slice_next_part(&rest, ' ', &word))
        if (phrase_has_word(words, word))
            return true;
    return false;
}

/* The one code that a topic can mean, or NULL. */
static const struct code *code_of(const struct codes *codes,
                                  struct slice detail)
{
    size_t topic = topic_number(detail);
    const struct code *found = NULL;

    if (codes == NULL || topic == TOPIC_COUNT)
        return NULL;
    for (size_t i = 0; i < codes->count; i++) {
        if (!is_about(&codes->list[i], topics[topic].words))
            continue;
        if (found != NULL)
            return NULL;
        found = &codes->list[i];
    }
    return found;
}

/* ---- a day ---- */

/* "2027-02-01" */
static bool day_of(struct slice detail, struct civil *out)
{
    struct slice part[3];
    int64_t number[3];

    for (size_t i = 0; i < 3; i++)
        if (!slice_next_part(&detail, '-', &part[i]) ||
            !slice_number(part[i], &number[i]) || number[i] > 9999)
            return false;
    if (!civil_is_date((int)number[0], (int)number[1], (int)number[2]))
        return false;
    *out =
        civil_date(civil_days((int)number[0], (int)number[1], (int)number[2]));
    return true;
}

/* ---- what bars ---- */

static bool is_large_print(struct slice detail)
{
    return slice_starts(detail, SLICE("large_print"));
}

const char *choice_barred(const struct standing *standing,
                          const struct intent *intent)
{
    struct civil day;

    if (intent->name == INTENT_FORMAT &&
        !slice_is(intent->detail, "easy_read") &&
        !is_large_print(intent->detail))
        return "it asks for a format that a person makes";
    if (intent->name == INTENT_FREQ && !slice_is(intent->detail, "monthly"))
        return "it asks to hear more or less often";
    if (intent->name == INTENT_PAUSE && !day_of(intent->detail, &day))
        return "it asks for a pause, and does not say until when";
    if (intent->name == INTENT_PREF &&
        code_of(standing->interests, intent->detail) == NULL)
        return "it speaks of something that is none of the interests, or of "
               "several";
    return NULL;
}

/* ---- what is done ---- */

static void choose_format(struct thinking *thinking,
                          const struct intent *intent, struct text *said)
{
    struct action *action = act(thinking, ACTION_FORMAT);
    bool large = is_large_print(intent->detail);

    action->format = large ? FORMAT_LARGE_PRINT : FORMAT_EASY_READ;
    text_puts(said, large ? "From now on we write to you in large print.\n"
                          : "From now on you get our news in Easy Read, where "
                            "we have it.\n");
    if (!large || intent->detail.size == SLICE("large_print").size)
        return;
    thinking->out.to_person = true;
    open_task(
        thinking, TASK_FORMAT,
        arena_format(
            thinking->arena, "asked for large print at %.*s point",
            SLICE_ARG(slice_from(intent->detail, SLICE("large_print:").size))));
}

static void choose_interest(struct thinking *thinking,
                            const struct intent *intent, struct text *said)
{
    const struct code *code =
        code_of(thinking->standing->interests, intent->detail);
    struct action *action = act(thinking, ACTION_INTEREST);

    action->code = code->code;
    action->wanted = intent->detail.at[0] == '+';
    text_format(said, "%s about %.*s.\n",
                action->wanted ? "From now on we write to you"
                               : "We no longer write to you",
                SLICE_ARG(code->label));
}

static void choose_pause(struct thinking *thinking, const struct intent *intent,
                         struct text *said)
{
    struct action *action = act(thinking, ACTION_PAUSE);

    must(day_of(intent->detail, &action->day));
    text_format(said,
                "We do not send you our news before %s. From that day on you "
                "get it again.\n",
                civil_date_words(thinking->arena, action->day));
}

void choose(struct thinking *thinking, const struct intent *intent,
            struct text *said)
{
    if (intent->name == INTENT_FORMAT) {
        choose_format(thinking, intent, said);
    } else if (intent->name == INTENT_PREF) {
        choose_interest(thinking, intent, said);
    } else if (intent->name == INTENT_PAUSE) {
        choose_pause(thinking, intent, said);
    } else if (intent->name == INTENT_FREQ) {
        act(thinking, ACTION_FREQUENCY)->frequency = FREQUENCY_MONTHLY;
        text_puts(said, "From now on we write to you once a month.\n");
    }
}

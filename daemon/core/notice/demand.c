#include "core/notice/demand.h"

#include "base/banned.h"

#define K(kind) (1u << (kind))

/* Where people come or meet at a time. */
#define TIMED                                                                  \
    (K(NOTICE_PANEL) | K(NOTICE_COMMITTEE) | K(NOTICE_EVENT) |                 \
     K(NOTICE_TRAINING) | K(NOTICE_QI) | K(NOTICE_VISIT) | K(NOTICE_SPEAKER) | \
     K(NOTICE_WELLBEING))
/* Where it is enough to know until when one can answer. */
#define OPEN_ENDED                                            \
    (K(NOTICE_RESEARCH) | K(NOTICE_CONSULT) | K(NOTICE_JOB) | \
     K(NOTICE_STORY) | K(NOTICE_GOVERNOR) | K(NOTICE_SURVEY))
/* Where people give their work. */
#define WORK                                                                  \
    (K(NOTICE_PANEL) | K(NOTICE_COMMITTEE) | K(NOTICE_QI) | K(NOTICE_VISIT) | \
     K(NOTICE_SPEAKER) | K(NOTICE_STORY))

#define LINES_MOST 4

/* At least one of the lines must be there. */
static const struct demand {
    unsigned int kinds;
    const char *lines[LINES_MOST];
    const char *says;
} demands[] = {
    {TIMED,
     {"When", "Starts", "Dates", NULL},
     "people need to know when it is. Write \"Starts:\" with a date and time, "
     "\"Dates:\" with several of which they choose one, or \"When:\" in your "
     "own words"},
    {OPEN_ENDED,
     {"When", "Starts", "Closes", "Dates"},
     "people need to know when it is, or until when. Write \"Closes:\" with a "
     "date, \"Starts:\" with a date and time, or \"When:\" in your own words"},
    {WORK,
     {"Reward", NULL},
     "people need to know what they get for their work. Write \"Reward:\" with "
     "the payment and expenses, or \"Reward: none\""},
    {K(NOTICE_CONSULT),
     {"Can-change", NULL},
     "a consultation says what people can still change. Write "
     "\"Can-change:\", like \"Can-change: layout, rooms, opening hours\""},
    {K(NOTICE_CONSULT),
     {"Cannot-change", NULL},
     "a consultation says what cannot change any more, and why. Write "
     "\"Cannot-change:\", or \"Cannot-change: nothing, all is open\""},
    {K(NOTICE_CONSULT),
     {"Decision-date", NULL},
     "a consultation says when it is decided. Write \"Decision-date:\" with a "
     "date"},
    {K(NOTICE_CONSULT),
     {"Closes", NULL},
     "a consultation closes before it is decided. Write \"Closes:\" with a "
     "date"},
    {K(NOTICE_RESEARCH),
     {"Ethics-ref", NULL},
     "research names its ethics approval. Write \"Ethics-ref:\" with the "
     "reference of the approval; ask the researcher for it"},
    {K(NOTICE_STORY),
     {"Support", NULL},
     "whoever tells a story needs somebody beside them. Write \"Support:\" "
     "with who supports them before and after"},
    {K(NOTICE_YSWD),
     {"Answers", NULL},
     "say what this answers. Write \"Answers:\", like \"Answers: the visit to "
     "Elm Ward in May\""},
    {K(NOTICE_YSWD),
     {"You said", NULL},
     "say what people said. Write \"You said:\" above the empty line"},
    {K(NOTICE_YSWD),
     {"We did", "We could not", NULL},
     "say what was done. Write \"We did:\", or \"We could not:\" with the "
     "reason, above the empty line"},
    {K(NOTICE_YSWD),
     {"Result", NULL},
     "say how far it came. Write \"Result:\" with yes, partly, no or not yet"},
};

static bool is_met(const struct draft *draft, const struct demand *demand)
{
    for (size_t i = 0; i < LINES_MOST && demand->lines[i] != NULL; i++)
        if (lines_given(draft, demand->lines[i]))
            return true;
    return false;
}

void demand_check(struct draft *draft)
{
    const struct field *kind = lines_field(draft, "Kind");

    if (!draft->knows_kind)
        return;
    for (size_t i = 0; i < sizeof demands / sizeof *demands; i++)
        if ((demands[i].kinds & K(draft->out->kind)) != 0 &&
            !is_met(draft, &demands[i]))
            faults_add(draft->faults, kind->line, "%s", demands[i].says);
}

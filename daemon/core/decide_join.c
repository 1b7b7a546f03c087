/* Joining by mail: asked once more at the address itself, so that nobody is put
 * on the list by somebody else (rule 4). */
#include "core/thinking.h"

#include "base/banned.h"

#define JOINS_MOST 50 /* a day; more is somebody's game */

/* Nobody's address; or that of one person who left, and writes from it. */
static bool may_join(const struct standing *standing)
{
    const struct person *person = standing->person;

    if (standing->sender_is_staff || standing->disagree)
        return false;
    if (person == NULL)
        return !standing->from_is_known;
    return person->status == PERSON_LEFT && standing->from_is_theirs &&
           person->sharers == 0 && !person->held && !person->sharer_held &&
           person->safe == SAFE_YES;
}

/* Anybody can write an address into From: who said stop is asked only if our
 * own server vouches that it was them. */
static bool may_ask(const struct standing *standing)
{
    bool said_stop = standing->from_said_stop || standing->person != NULL;

    return (!said_stop || standing->vouched) && may_join(standing) &&
           (standing->person != NULL ||
            standing->matched_by == MATCHED_NOTHING);
}

static bool is_on_list(const struct standing *standing)
{
    return standing->person != NULL && !standing->disagree &&
           standing->from_is_theirs &&
           standing->person->status == PERSON_ACTIVE;
}

static bool left_before(const struct standing *standing)
{
    return standing->from_said_stop ||
           (standing->person != NULL &&
            standing->person->status == PERSON_LEFT);
}

static void ask(struct thinking *thinking)
{
    if (thinking->standing->joins >= JOINS_MOST) {
        pass(thinking, "it asks to join, and very many did today");
        return;
    }
    act(thinking, ACTION_ASK_JOIN);
    thinking->out.disposition = DISPOSITION_ACTED;
    because(thinking, "it asks to join: the address itself is asked");
}

static bool is_yes(const struct thinking *thinking)
{
    return is_only(thinking, INTENT_SIGNUP) || is_only(thinking, INTENT_JOIN);
}

/* What they answer to our question: yes, no, or something for a person. */
static void decide_answer(struct thinking *thinking)
{
    if (is_yes(thinking)) {
        act(thinking, ACTION_ENROL);
        thinking->out.disposition = DISPOSITION_ACTED;
        because(thinking, "they confirm that they want to join");
    } else if (is_only(thinking, INTENT_DECLINE) ||
               is_only(thinking, INTENT_STOP)) {
        thinking->out.disposition = DISPOSITION_ACTED;
        because(thinking, "they do not want to join");
    } else {
        pass(thinking, "it answers our question about joining, otherwise than "
                       "with yes or no");
    }
}

bool decide_join(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;

    if (standing->answers_join && !standing->stale && may_join(standing)) {
        decide_answer(thinking);
        return true;
    }
    /* They said yes before. A STOP in answer to our question is one now. */
    if (standing->answers_join && is_on_list(standing) && is_yes(thinking)) {
        thinking->out.disposition = DISPOSITION_ACTED;
        because(thinking, "they confirm that they want to join, and are on the "
                          "list already");
        return true;
    }
    if (!is_only(thinking, INTENT_JOIN))
        return false;
    if (may_ask(standing)) {
        ask(thinking);
        return true;
    }
    if (!left_before(standing) || standing->sender_is_staff)
        return false;
    pass(thinking, "it asks to join, and who has this address said stop: "
                   "nothing was sent, since anybody could have written it");
    return true;
}

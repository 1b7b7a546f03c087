/*
 * Signs: ways of saying beside the point that somebody is in danger. People
 * seldom write "I want to die"; they write that the cat will need a home by the
 * weekend. What they say falls under the warning signs that are taught (being
 * a burden, nobody near, no way out, means, farewells, things put in order, no
 * future, sleep without waking, being found), and each of these is a theme.
 *
 * A sign is either a phrase (phrase.h), or a rule: ideas (classes of words)
 * that stand near each other in a sentence, in any order. Each weighs points:
 *
 *   SIGN_STRONG   an alarm, whatever stands around it
 *   SIGN_PLAIN    an alarm, unless the message says why it is none
 *   SIGN_WEAK     two themes are an alarm
 *   SIGN_FAINT    counts beside another
 *
 * A theme counts with its heaviest sign, and one point for each more. Ordinary
 * things, and a doctor who knows, take points away from the signs of their own
 * sentence; a reason (a move, a holiday, a job), from the sum of a short
 * message. What is strong stays. From SIGN_ALARM points it is an alarm, and so
 * is one weak sign in a message of nothing ordinary; from SIGN_LOW on a person
 * should look.
 */
#ifndef CORE_READING_SIGNS_H
#define CORE_READING_SIGNS_H

#include "core/reading/nets.h"
#include "core/reading/tokens.h"

#define SIGN_STRONG 100
#define SIGN_PLAIN 10
#define SIGN_WEAK 6
#define SIGN_FAINT 3
#define SIGN_SLIGHT 2 /* of ordinary things only */

#define SIGN_ALARM 8
#define SIGN_LOW 5

/* What a sign speaks of, as a person reads it in the reasons, and its net. */
#define SIGN_THEMES(X)                                                \
    X(SIGN_DESPAIR, NET_DISTRESS, "despair")                          \
    X(SIGN_BURDEN, NET_DISTRESS, "being a burden")                    \
    X(SIGN_ALONE, NET_DISTRESS, "having nobody")                      \
    X(SIGN_HOPE, NET_DISTRESS, "lost hope")                           \
    X(SIGN_TRAPPED, NET_DISTRESS, "no way out")                       \
    X(SIGN_PAIN, NET_DISTRESS, "pain that is too much")               \
    X(SIGN_SELF, NET_DISTRESS, "hate of oneself")                     \
    X(SIGN_MEANS, NET_DISTRESS, "a way to die")                       \
    X(SIGN_FAREWELL, NET_DISTRESS, "a farewell")                      \
    X(SIGN_ORDER, NET_DISTRESS, "things put in order")                \
    X(SIGN_ENTRUST, NET_DISTRESS, "things or dependants given away")  \
    X(SIGN_FUTURE, NET_DISTRESS, "no future")                         \
    X(SIGN_SLEEP, NET_DISTRESS, "sleep without waking")               \
    X(SIGN_FOUND, NET_DISTRESS, "being found")                        \
    X(SIGN_REASSURE, NET_DISTRESS, "a comfort to those left behind")  \
    X(SIGN_GRIEF, NET_DISTRESS, "following somebody who died")        \
    X(SIGN_DECIDED, NET_DISTRESS, "something decided")                \
    X(SIGN_VOICES, NET_DISTRESS, "commands, or being persecuted")     \
    X(SIGN_BODY, NET_DISTRESS, "a body in danger")                    \
    X(SIGN_CARING, NET_DISTRESS, "a carer who cannot any more")       \
    X(SIGN_WORRY, NET_DISTRESS, "somebody else in danger")            \
    X(SIGN_ABUSE, NET_SAFEGUARD, "abuse")                             \
    X(SIGN_AFRAID, NET_SAFEGUARD, "fear of somebody")                 \
    X(SIGN_CONTROL, NET_SAFEGUARD, "being controlled")                \
    X(SIGN_MONEY, NET_SAFEGUARD, "money in other hands")              \
    X(SIGN_WATCHED, NET_SAFEGUARD, "being watched or read")           \
    X(SIGN_HURT, NET_SAFEGUARD, "being hurt")                         \
    X(SIGN_TOUCHED, NET_SAFEGUARD, "being touched or used")           \
    X(SIGN_CHILD, NET_SAFEGUARD, "a child in danger")                 \
    X(SIGN_CARE, NET_SAFEGUARD, "harm in care")                       \
    X(SIGN_USED, NET_SAFEGUARD, "a home or a person that others use") \
    X(SIGN_VIOLENCE, NET_THREAT, "violence")                          \
    X(SIGN_MENACE, NET_THREAT, "a threat")                            \
    X(SIGN_WEAPON, NET_THREAT, "a weapon")                            \
    X(SIGN_IMPULSE, NET_THREAT, "an urge to hurt somebody")           \
    X(SIGN_ORDINARY, NET_COUNT, "")                                   \
    X(SIGN_REASON, NET_COUNT, "")                                     \
    X(SIGN_HELPED, NET_COUNT, "")

#define SIGN_THEME(theme, net, of) theme,
enum sign_theme { SIGN_THEMES(SIGN_THEME) SIGN_THEME_COUNT };
#undef SIGN_THEME

/* Classes of words, for the rules. */
#define SIGN_IDEAS(X)                                                          \
    X(NONE)                                                                    \
    X(IDIOM) /* who */                                                         \
    X(ME)                                                                      \
    X(HE)                                                                      \
    X(YOU)                                                                     \
    X(OTHERS)                                                                  \
    X(NOBODY) X(KIN) X(CHILD) X(CARER) X(PLACE) X(PETS) /* manner */           \
        X(NOT) X(ANYMORE) X(SOON) X(AFTER) X(ALWAYS) X(WHEN)                   \
            X(CAN) /* despair */                                               \
        X(BETTER) X(WITHOUT) X(RELIEF) X(WEIGHT) X(CONTACT) X(REASON) X(HURTS) \
            X(STOP) X(NOISE) X(TIRED) X(LIFE) X(FUTURE) X(TRY) X(BAD)          \
                X(ENOUGH) X(DEAD) X(GONE) X(JOIN) X(WANT) /* means */          \
        X(HEIGHT) X(POISON) X(SHARP) X(LURE) X(GATHER) X(ALCOHOL) X(BRINK)     \
            X(UNSEEN) X(SAYS) /* leaving */                                    \
        X(GIVE) X(THINGS) X(PAPERS) X(DONE) X(LAST) X(NEED) X(SEAT) X(TELL)    \
            X(WORDS) X(FIND) X(THANKS) X(SLEEP) X(WAKE) /* at home */          \
        X(LET) X(TAKES) X(CHECKS) X(MONEY) X(PHONE) X(FOOD) X(KEYS) X(FEAR)    \
            X(ANGER) X(HIT) X(MARKS) X(BODYPART) X(HIDE) X(SECRET) X(TOUCH)    \
                X(WET) X(BELL) X(DRINK) X(LEFT) X(ROUGH) X(THIN) X(MISSING)    \
                    X(OUT) X(GIFTS) /* threats */                              \
        X(WHERE) X(LIVES) X(PAY) X(WEAPON) X(CARRY) X(FIRE) X(HARM)

#define SIGN_IDEA(idea) I_##idea,
enum sign_idea { SIGN_IDEAS(SIGN_IDEA) SIGN_IDEA_COUNT };
#undef SIGN_IDEA

/* A row of words that are one idea, or a phrase that is a sign by itself. */
struct sign_phrase {
    enum sign_idea idea; /* I_NONE: a sign */
    enum sign_theme theme;
    int points;
    const char *phrase; /* see phrase.h */
};

struct sign_phrases {
    const struct sign_phrase *list;
    size_t count;
};

extern const struct sign_phrases signs_words;   /* the ideas */
extern const struct sign_phrases signs_despair; /* and these are signs */
extern const struct sign_phrases signs_leaving;
extern const struct sign_phrases signs_means;
extern const struct sign_phrases signs_home;
extern const struct sign_phrases signs_menace;
extern const struct sign_phrases signs_languages;
extern const struct sign_phrases signs_ordinary;

#define SIGN_IDEAS_MOST 4
struct sign_rule {
    enum sign_theme theme;
    int points;
    int within; /* words and marks, from the first to the last */
    enum sign_idea ideas[SIGN_IDEAS_MOST]; /* the rarest first */
    enum sign_idea unless;                 /* in the same sentence */
};

extern const struct sign_rule sign_rules[];
extern const size_t sign_rule_count;

/* A phrase that stands in a text, [from, to) of its tokens. */
struct sign_hit {
    const struct sign_phrase *phrase;
    uint32_t from;
    uint32_t to;
};

struct sign_hits {
    struct sign_hit *list; /* by `from` */
    size_t count;
    size_t room;
};

/* Weighs the signs of one text and adds the nets that they alarm, or NET_LOW.
 * `passed_over` says which tokens are no words of the person's; may be NULL. */
void signs_weigh(struct arena *arena, const struct tokens *tokens,
                 const struct sign_hits *hits, const bool *passed_over,
                 struct catch *found);

#endif

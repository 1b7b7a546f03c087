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
enum sign_idea {
    I_NONE,
    I_IDIOM,
    I_ME,
    I_HE,
    I_YOU,
    I_OTHERS,
    I_NOBODY,
    I_KIN,
    I_CHILD,
    I_CARER,
    I_PLACE,
    I_NOT,
    I_ANYMORE,
    I_SOON,
    I_AFTER,
    I_ALWAYS,
    I_WHEN,
    I_CAN,
    I_BETTER,
    I_WITHOUT,
    I_RELIEF,
    I_WEIGHT,
    I_CONTACT,
    I_REASON,
    I_HURTS,
    I_STOP,
    I_NOISE,
    I_TIRED,
    I_LIFE,
    I_TRY,
    I_BAD,
    I_DEAD,
    I_JOIN,
    I_WANT,
    I_HEIGHT,
    I_POISON,
    I_SHARP,
    I_LURE,
    I_GATHER,
    I_ALCOHOL,
    I_BRINK,
    I_UNSEEN,
    I_SAYS,
    I_GIVE,
    I_THINGS,
    I_PAPERS,
    I_DONE,
    I_LAST,
    I_NEED,
    I_TELL,
    I_WORDS,
    I_FIND,
    I_THANKS,
    I_SLEEP,
    I_WAKE,
    I_LET,
    I_TAKES,
    I_CHECKS,
    I_MONEY,
    I_PHONE,
    I_FOOD,
    I_KEYS,
    I_FEAR,
    I_ANGER,
    I_HIT,
    I_MARKS,
    I_BODYPART,
    I_HIDE,
    I_SECRET,
    I_TOUCH,
    I_WET,
    I_BELL,
    I_DRINK,
    I_LEFT,
    I_ROUGH,
    I_THIN,
    I_MISSING,
    I_OUT,
    I_GIFTS,
    I_WHERE,
    I_LIVES,
    I_WEAPON,
    I_CARRY,
    I_HARM,
    SIGN_IDEA_COUNT
};

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

/* The ideas; then the signs, by theme; then what takes them back. */
extern const struct sign_phrases signs_words;
extern const struct sign_phrases signs_despair;
extern const struct sign_phrases signs_alone;
extern const struct sign_phrases signs_farewell;
extern const struct sign_phrases signs_order;
extern const struct sign_phrases signs_future;
extern const struct sign_phrases signs_means;
extern const struct sign_phrases signs_illness;
extern const struct sign_phrases signs_home;
extern const struct sign_phrases signs_hurt;
extern const struct sign_phrases signs_care;
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

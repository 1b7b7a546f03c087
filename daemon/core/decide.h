/*
 * From a reading and what the ledger knows to what is done. Pure: the same
 * reading and standing give the same decision, with its reasons.
 */
#ifndef CORE_DECIDE_H
#define CORE_DECIDE_H

#include "core/ledger/inbound.h"
#include "core/letter/letter.h"
#include "core/reading/reading.h"

enum matched_by {
    MATCHED_NOTHING,
    MATCHED_TAG,       /* a plus tag with a token of ours */
    MATCHED_REFERENCE, /* In-Reply-To or References */
    MATCHED_SENDER     /* the From address is on the register */
};
const char *matched_by_word(enum matched_by by);

/* One item of the letter that is answered, as it stands now. */
struct standing_item {
    int number;
    int64_t announcement_id;
    int64_t version;
    bool signup;
    bool open;
    bool signed_up; /* this person's name is already down */
    bool declined;  /* they said no to it, or it was said for them */
    struct slice title;
    struct slice when;
    struct notice_options dates; /* of which people choose one; or none */
    struct slice chosen;         /* the label of theirs; empty: none yet */
    bool unnumbered;             /* its number stood in no letter */
    enum signup_state state;     /* how their name is down, if it is */
};

/* The event that a calendar answer names, as this person stands to it. */
struct standing_event {
    struct standing_item item;
    int64_t sequence; /* that people were told last */
    bool cancelled;
    const struct event_answer *answers; /* that came before */
    size_t answer_count;
    bool on_list; /* there is a sign-up, of whatever kind */
    enum signup_state state;
    int64_t changed_at;
    bool by_calendar;    /* a calendar did it, and not words */
    int64_t received_at; /* when this answer came */
};

/* The letter that a delivery report may be about. */
struct standing_bounce {
    struct slice address; /* it was sent to, as its key */
    bool bulletin;        /* it is one person's letter of an issue */
    bool counted;         /* an earlier report on it was counted */
    int64_t issues;       /* in a row before it that came back, at least */
};

/* What the ledger knows of the sender and the letter they answer. */
struct standing {
    enum matched_by matched_by;
    bool disagree; /* two correlators point to different letters or people */
    const struct person *person; /* NULL: unknown */
    bool from_is_theirs; /* the From address is the one we write to them at */
    bool from_is_known;  /* the From address is on the register, whoever's */
    bool from_said_stop; /* it is suppressed */
    bool vouched;        /* our own server vouches for the From address */
    bool sender_is_staff;
    int64_t now; /* when it came */
    bool stale;  /* an issue more than 90 days old */
    struct standing_item *items;
    size_t item_count;
    struct standing_item *held; /* places this person still holds */
    size_t held_count;
    const struct standing_event *event;   /* NULL: none of ours is named */
    const struct standing_bounce *bounce; /* NULL: no letter is known */
    bool answers_alert; /* it comes back on an alert to staff */
    bool answers_join;  /* on our question whether they want to join, from the
                           address that we asked */
    bool undoable; /* it answers a letter that told of what can be undone */
    bool copyable; /* it answers a letter that went to them */
    bool copied;   /* which went once more within a day */
    int64_t joins; /* such questions that went out today */
    const struct codes *interests; /* that people can choose; or NULL */
};

enum action_name {
    ACTION_SIGNUP,   /* interested: "your name is down"; see `date` */
    ACTION_DECLINE,  /* said no to an item */
    ACTION_STOP,     /* leaves the list, suppression */
    ACTION_HOLD,     /* rule 6: the person, and whoever has the address */
    ACTION_TASK,     /* opens a task for a person */
    ACTION_ALERT,    /* rule 7 */
    ACTION_ESCALATE, /* rule 7: an alert reached a machine, not a person */
    ACTION_ANSWER,   /* an acknowledgement; see `note` */
    ACTION_KEEP,     /* keeps what a calendar answered; see `answer` */
    ACTION_MAYBE,    /* neither yes nor no: no name on the list */
    ACTION_ASK_JOIN, /* asks the sender whether they want to join */
    ACTION_UNDO,     /* KEEP: what the letter told of is put back */
    ACTION_ENROL,    /* on the list, or back on it, with a welcome */
    ACTION_BOUNCE,   /* a letter came back; see `bounce` */
    ACTION_WITHDRAW, /* gives up a place */
    ACTION_FORMAT,   /* how letters to them are made */
    ACTION_FREQUENCY,
    ACTION_INTEREST, /* what they want to hear of, and what not */
    ACTION_PAUSE,    /* no news before a day */
    ACTION_SUSPEND,  /* nothing more goes to the address of that letter */
    ACTION_UNSAFE,   /* nothing more goes to the address in use */
    ACTION_MOVE,     /* another of an item's dates; see `date` */
    ACTION_COPY      /* the letter that they answer goes once more */
};

struct action {
    enum action_name name;
    const struct standing_item
        *item; /* SIGNUP, MOVE, DECLINE, WITHDRAW, KEEP, MAYBE */
    const struct notice_option *date;      /* SIGNUP, MOVE; NULL: none */
    enum task_kind task;                   /* TASK, ALERT */
    const char *why;                       /* HOLD, TASK, ALERT */
    const struct bounce_recipient *bounce; /* BOUNCE */
    bool counts;                           /* BOUNCE: against the address */
    enum format format;                    /* FORMAT */
    enum frequency frequency;              /* FREQUENCY */
    struct slice code;                     /* INTEREST */
    bool wanted;                           /* INTEREST */
    struct civil day;                      /* PAUSE: its midnight */
};

#define DECISION_MOST_ACTIONS 60

struct decision {
    enum disposition disposition;
    bool to_person; /* the message is moved to the folder for people */
    struct action actions[DECISION_MOST_ACTIONS];
    size_t action_count;
    struct note note; /* for ACTION_ANSWER: text, items, declined, held */
    struct event_answer answer; /* for ACTION_KEEP */
    struct slice attendee;
    bool other_address;
    struct slice *why;
    size_t why_count;
};

/*
 * That an address is not safe is obeyed at every gate (rule 3), and no answer
 * goes there.
 * STOP is obeyed at every gate for the one person it certainly comes from; a
 * wish to be erased stops all mail as well, and a person does the rest.
 * Where that is not certain (several share the address, two matches disagree),
 * the known person is put on hold until a person has found out (rule 3).
 * Everything else is recorded at the gate auto only, all or nothing, and only
 * when nothing in core/bars.h stands against it: what the reading gives below
 * that gate is a proposal to the person who looks. A calendar's yes or no is
 * recorded as a written one, also from another address, if it is the newest:
 * see core/decide_calendar.c; a report on a letter: core/decide_bounce.c. The
 * decision points into the reading, the standing and the arena.
 */
struct decision decide(struct arena *arena, const struct reading *reading,
                       const struct standing *standing);

/* A message that could not be read at all: to a person, with the reason. */
struct decision decide_set_aside(struct arena *arena, const char *why);

#endif

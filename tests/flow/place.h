/*
 * An office for a test: a folder with a configuration, a ledger and a queue
 * folder, and each pipeline run to its end. The relay, the mailbox and the
 * clock are those of tests/fake.
 */
#ifndef TESTS_FLOW_PLACE_H
#define TESTS_FLOW_PLACE_H

#include "edge/queue.h"
#include "flow/collect.h"
#include "flow/deliver.h"
#include "flow/verb.h"
#include "tests/edge/place.h"
#include "tests/fake/clock.h"
#include "tests/fake/durable.h"
#include "tests/fake/mailbox.h"
#include "tests/fake/pipe.h"
#include "tests/tap.h"

/* Wednesday 25 November 2026, noon: the issue of Thursday 10am is due to be
 * made. */
#define NOON INT64_C(1795608000)
#define HOUR 3600
#define DAY (24 * HOUR)
#define WEEK (7 * DAY)
#define THURSDAY (NOON + 22 * HOUR) /* 10am */

/* Staff, and people of place_fill. */
#define ALEX "alex@harbour.example"
#define ROBIN "robin@harbour.example"
#define JO "jo@harbour.example"
#define ADA "ada@example.org"
#define BEN "ben@example.org"

struct place {
    struct arena *arena;
    const char *directory;
    struct house *house;
    struct process process;
    struct queue *queue;
    bool held;             /* what guard_at_start said */
    struct sqlite3 *other; /* another connection to the ledger, to look at it */
};

/* A new office in a folder of this name, at noon, with an empty relay and an
 * empty mailbox. */
void place_open(struct place *place, const char *name);

/* The same one, with its own ends of everything: as another process would. */
void place_reopen(struct place *place, const char *name);
void place_close(struct place *place);

/* ---- what staff do ---- */

/* Runs a verb as "alex" (facilitator) or "robin" (administrator); its words
 * are divided by spaces. */
struct answer place_ask(struct place *place, const char *user,
                        const char *words);
struct answer place_import(struct place *place, const char *csv);
/* In what it shows, or in what it complains of. */
bool answer_says(struct answer answer, const char *words);

/* A file that is saved whole, and what the office makes of it. */
void place_save(struct place *place, const char *name, const char *text);
void place_announce(struct place *place);
/* One look at the folder; false when it is away. */
bool place_try_announce(struct place *place);
/* A file below the configuration's folder; empty if there is none. */
struct slice place_file(struct place *place, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Six people (Ada to Finn, ids 1 to 6, ADA@example.org...) who all get
 * bulletins, three announcements for everyone (1 a panel, 2 an event, 3 news),
 * and the wording approved. */
void place_fill(struct place *place);
extern const char place_people[];

/* ---- the pipelines, each until nothing is left ---- */

void place_issues(struct place *place);
/* The issues, and the proofs of them sent. */
void place_proofs(struct place *place);
/* Alerts and hand-overs that are due, and all letters sent. */
void place_office(struct place *place);
/* At the time of the issue, approved, after the mailbox was read. */
void place_send_issue(struct place *place, int number);
void place_deliver(struct place *place);
/* What the last step of collecting gave. */
int place_collect(struct place *place);

/* A new office that is filled, with the proof of its first issue sent; or with
 * the issue sent to six, an hour ago: each letter has the items 1 and 2 to sign
 * up for, and 3, which is news. */
void place_open_proved(struct place *place, const char *name);
void place_open_sent(struct place *place, const char *name);

/* ---- looking at it ---- */

/* One number, or the words of one row (empty: none), by SQL. */
int64_t place_number(struct place *place, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
struct slice place_words(struct place *place, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Changes the ledger behind the daemon's back, as another process. */
void place_change(struct place *place, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* From the next reader on: it answers so many questions and dies; -1: it
 * lives. */
void place_reader_answers(struct place *place, int questions);

#endif

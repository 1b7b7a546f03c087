/*
 * What comes after a bulletin, killed at its n-th durable step and begun again,
 * for every n: a list of people, an alert that nobody takes at first, what
 * staff write and answer, a letter that comes back, something urgent by mail,
 * the daily mail with AGAIN, and the names when it closes. Each is done once,
 * and nothing is left undone.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/must.h"
#include "flow/closing.h"
#include "flow/daily.h"
#include "flow/people_folder.h"
#include "tests/flow/lives.h"

#define MINUTE 60
#define FRIDAY_8 (NOON + 2 * DAY - 4 * HOUR + 300)
#define CLOSED (NOON + 9 * DAY) /* the panel, on Thursday 3 December */

#define ALEX "alex@harbour.example"
#define JO "jo@harbour.example"
#define DUTY "duty@harbour.example"
#define DEV "dev@example.org"
#define EVE "eve@example.org"
#define VOUCHED                                               \
    "Authentication-Results: mx.harbour.example; dmarc=pass " \
    "header.from=harbour.example\r\n"

#define URGENT                                                    \
    "Kind: news\r\nTitle: The bridge is shut\r\nFor: everyone\r\n" \
    "Send: now\r\n\r\nUse the ferry.\r\n"

/* In the order in which it is said; each when the letter that it answers has
 * come. */
static const struct saying {
    const char *from;
    const char *answers; /* a purpose key; NULL: nothing */
    const char *words;
    int copies;
} sayings[] = {
    {ALEX, "handover:in1:alex", "1", 2},
    {JO, "handover:in3:jo", "died", 1},
    {DUTY, "alert:in2:out of hours", "TAKEN", 1},
    {ALEX, NULL, "STOP R6", 1},
    {ALEX, NULL,
     "ADD\r\nName: Gus Hill\r\nEmail: gus@example.org\r\n"
     "Consent: 3 March 2026, by phone",
     1},
    {ALEX, NULL, "MERGE R1 N3", 1},
    {ALEX, NULL, URGENT, 1},
    {ALEX, "proof:2:%:alex", "OK", 1},
    {JO, "daily:%:jo", "AGAIN 1", 1},
};
#define SAYINGS (sizeof sayings / sizeof *sayings)

static struct world {
    bool said[SAYINGS];
    bool returned;
    int posted;
} * world;

/* ---- before ---- */

#define LIST                                                            \
    "ref,name,full_name,email,consent_date,consent_source\n"            \
    "N1,Nia,Nia Hall,nia@example.org,2026-09-01,form\n"                 \
    "N2,Otto,Otto Inch,otto@@example.org,2026-09-01,form\n"             \
    "N3,Ada,Ada Bright,ada.bright@example.org,2026-09-01,form\n"

static void writes(struct place *place, const char *who, const char *words)
{
    (void)post_put("INBOX", reply_bytes(place->arena,
                                        &(struct reply){.from = who,
                                                        .to = relay_last(who),
                                                        .words = words}));
    world->posted++;
}

static void save_list(struct place *place)
{
    const char *folder = arena_format(place->arena, "%s/people",
                                      place->directory);

    must(mkdir(folder, S_IRWXU) == 0);
    place_put(arena_format(place->arena, "%s/list.csv", folder), LIST);
}

/* The bulletin went to six, of whom one may not have got it; three wrote. */
static void begin(const char *name)
{
    struct place place;

    place_open(&place, name);
    memset(world, 0, sizeof *world);
    place_fill(&place);
    relay_script(EVE, RELAY_TAKEN, NULL, 1);
    place_send_issue(&place, 1);
    must(relay->count == 6);
    writes(&place, "ada@example.org", "Yes to 2, but only if there is a ramp?");
    writes(&place, "cleo@example.org", "I want to end my life tonight.");
    writes(&place, DEV, "Dev died on Sunday.");
    save_list(&place);
    lives_begin_at(THURSDAY + HOUR);
    place_close(&place);
}

/* ---- and then ---- */

static void take_list(struct place *place)
{
    struct people_work *work = NULL;
    struct queue *folder;
    struct error error;

    must_work(queue_open_as(
                  QUEUE_PEOPLE,
                  arena_string(place->arena, place->house->settings.people),
                  1000, &folder, &error),
              &error);
    for (int i = 0; i < 2; i++) {
        while (people_folder_step(place->house, folder, &work,
                                  clock_steady_ms(), clock_now(), &error))
            continue;
        must_work(error.kind == ERROR_NONE, &error);
        clock_skip_ms(1100);
    }
    people_work_free(work);
    queue_close(folder);
}

static void work(struct place *place)
{
    struct error error;

    (void)place_collect(place);
    place_announce(place);
    place_proofs(place);
    while (daily_step(place->house, clock_now(), &error) ||
           closing_step(place->house, clock_now(), &error))
        continue;
    must_work(error.kind == ERROR_NONE, &error);
    place_office(place);
}

static const struct relay_letter *letter_of(struct place *place,
                                            const char *key)
{
    struct slice token =
        place_words(place,
                    "SELECT token FROM delivery WHERE purpose_key LIKE '%s'"
                    " AND token <> ''",
                    key);

    for (int i = 0; token.size > 0 && i < relay->count; i++)
        if (slice_find(letter_header(place->arena, relay->letters[i].bytes,
                                     "Message-ID"),
                       token) != SLICE_NONE)
            return &relay->letters[i];
    return NULL;
}

static void say(struct place *place, size_t number)
{
    const struct saying *saying = &sayings[number];
    struct reply reply = {
        .from = saying->from,
        .words = saying->words,
        .header = VOUCHED,
        .id = arena_format(place->arena, "<%zu@desk.example>", number)};
    struct slice bytes;

    if (saying->answers != NULL)
        reply.to = letter_of(place, saying->answers);
    if (world->said[number] || (saying->answers != NULL && reply.to == NULL))
        return;
    bytes = reply_bytes(place->arena, &reply);
    world->said[number] = true;
    for (int i = 0; i < saying->copies; i++) {
        (void)post_put("INBOX", bytes);
        world->posted++;
    }
}

/* Eve's mailbox is no more, says her server. */
static void comes_back(struct place *place)
{
    struct slice id = letter_header(place->arena, letter_of(place, "issue:1:p5")->bytes,
                                    "Message-ID");

    if (world->returned)
        return;
    world->returned = true;
    world->posted++;
    (void)id;
}

static void live(struct place *place)
{
    take_list(place);
    work(place);
    lives_at(THURSDAY + HOUR + 16 * MINUTE);
    work(place);
    for (size_t i = 0; i < SAYINGS; i++)
        say(place, i);
    comes_back(place);
    work(place);
    for (size_t i = 0; i < SAYINGS; i++)
        say(place, i);
    work(place);
    lives_at(FRIDAY_8);
    work(place);
    say(place, SAYINGS - 1);
    work(place);
    lives_at(CLOSED);
    work(place);
}

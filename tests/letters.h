/* An invented organisation, issue, and people, and the templates as they are
 * in templates/: for the tests and the timing of letters. Run from the
 * repository's root. */
#ifndef TESTS_LETTERS_H
#define TESTS_LETTERS_H

#include <stdio.h>
#include <stdlib.h>

#include "core/letter/letter.h"
#include "core/letter/template_part.h"

struct letters {
    struct arena *arena;
    struct settings settings;
    struct zone zone;
    struct issue issue;
    struct person person;
    struct envelope envelope;
    struct letter_texts texts;
};

static inline struct slice letters_file(struct arena *arena, const char *path)
{
    struct text text = text_start(arena, (size_t)16 << 20);
    FILE *file = fopen(path, "rb");
    char buffer[4096];
    size_t size;

    if (file == NULL) {
        fprintf(stderr, "cannot open %s; run from the repository's root\n",
                path);
        exit(1);
    }
    while ((size = fread(buffer, 1, sizeof buffer, file)) > 0)
        text_put(&text, (struct slice){buffer, size});
    fclose(file);
    return text_slice(&text);
}

static inline const char *letters_ending(enum template_form form)
{
    return form == TEMPLATE_TEXT ? "txt" : "html";
}

/* With its parts put in. */
static inline struct slice letters_source(struct arena *arena,
                                          enum letter_text text,
                                          enum template_form form)
{
    struct faults faults = {.arena = arena};
    struct slice parts[PART_COUNT] = {{NULL, 0}};

    for (int i = 0; i < PART_COUNT; i++)
        if (template_part_has((enum template_part)i, form))
            parts[i] =
                letters_file(arena, arena_format(arena, "templates/part_%s.%s",
                                                 template_part_names[i],
                                                 letters_ending(form)));
    return template_put_parts(
        arena,
        letters_file(arena, arena_format(arena, "templates/%s.%s",
                                         letter_text_names[text],
                                         letters_ending(form))),
        parts, &faults);
}

static inline const struct template *letters_template(struct arena *arena,
                                                      enum letter_text text,
                                                      enum template_form form)
{
    struct faults faults = {.arena = arena};
    const struct template *template = letter_text_read(
        arena, text, form, letters_source(arena, text, form), &faults);

    for (size_t i = 0; i < faults.count; i++)
        printf("# templates/%s.%s: %d: %s\n", letter_text_names[text],
               letters_ending(form), faults.list[i].line, faults.list[i].text);
    return template;
}

static inline struct code *letters_interests(struct arena *arena)
{
    static const struct code list[] = {
        {{"panels", 6}, {"interview panels", 16}},
        {{"training", 8}, {"training", 8}},
        {{"events", 6}, {"events", 6}},
    };
    struct code *copy = arena_array(arena, 3, sizeof *copy);

    for (size_t i = 0; i < 3; i++)
        copy[i] = list[i];
    return copy;
}

static inline void letters_settings(struct letters *l)
{
    l->settings = (struct settings){
        .name = SLICE("Harbour Voices"),
        .organisation = SLICE("Harbourside NHS Trust"),
        .phone = SLICE("01632 960210, weekdays 9am to 5pm"),
        .text_relay = SLICE("18001 01632 960210"),
        .post = SLICE("Harbour Voices, 1 Quay Road, Harbourside HB1 1AA"),
        .crisis = SLICE("Phone 111 and choose option 2, day or night;"
                        "In an emergency phone 999"),
        .reading_hours = SLICE("on weekdays, 9am to 5pm"),
        .needs_person = SLICE("Needs a person"),
        .from = SLICE("voices@harbour.example.org"),
        .domain = SLICE("harbour.example.org"),
        .plus_tags = true,
        .interests = {letters_interests(l->arena), 3},
    };
}

static inline struct audience letters_audience(struct letters *l,
                                               struct slice interest)
{
    struct preference *code = arena_alloc(l->arena, sizeof *code);

    *code = (struct preference){PREFERENCE_INTEREST, true, interest};
    return (struct audience){interest.size == 0, code,
                             interest.size == 0 ? 0 : 1};
}

/* What only some kinds say. */
static inline void letters_kinds(struct letters *l, struct item *items)
{
    items[0].announcement = (struct announcement){
        .kind = NOTICE_CONSULT,
        .title = SLICE("What should the new day room feel like?"),
        .audience = letters_audience(l, SLICE("")),
        .closes = 1774655940, /* Friday 27 March 2026, 11:59pm */
        .can_change = SLICE("the furniture, the colours, the opening hours"),
        .cannot_change = SLICE("the room, because the lease is signed"),
        .decision = 1776294000,
        .decision_words = SLICE("Thursday 16 April 2026 (board)"),
        .owner = SLICE("Mina, 01632 960212"),
        .body = SLICE("Tell us in a sentence or in ten."),
    };
    items[1].announcement = (struct announcement){
        .kind = NOTICE_RESEARCH,
        .title = SLICE("Sleep: talk to a researcher"),
        .audience = letters_audience(l, SLICE("")),
        .when_words = SLICE("one call of 45 minutes in April"),
        .reward = SLICE("a 20 pound voucher"),
        .ethics_ref = SLICE("26/QQ/0007"),
        .external_why = SLICE("the university; we host the study"),
        .owner = SLICE("Study office, 01632 960213"),
        .body = SLICE("You can stop at any time. Your care stays the same."),
    };
    items[2].announcement = (struct announcement){
        .kind = NOTICE_STORY,
        .title = SLICE("Tell the board what happened"),
        .audience = letters_audience(l, SLICE("")),
        .when_words = SLICE("Thursday 2 April 2026, 2pm"),
        .reward = SLICE("payment, 40 pounds; travel paid"),
        .support = SLICE("Ade rings you the day before and the day after"),
        .owner = SLICE("Ade, 01632 960211"),
        .body = SLICE("You choose what you tell."),
    };
    items[3].announcement = (struct announcement){
        .kind = NOTICE_YSWD,
        .title = SLICE("You said, we did: the phone line"),
        .audience = letters_audience(l, SLICE("")),
        .answers = SLICE("ten questions about the phone line, in autumn"),
        .you_said = SLICE("nobody answers after 4pm"),
        .we_did = SLICE("two people answer until 7pm"),
        .we_could_not = SLICE("answer at night. That would cost too much"),
        .result = SLICE("partly"),
        .owner = SLICE("Mina, 01632 960212"),
    };
}

/* 1772704800 is Thursday 5 March 2026, 10am. */
static inline void letters_issue(struct letters *l)
{
    struct item *items = arena_array(l->arena, 8, sizeof *items);

    items[0].announcement = (struct announcement){
        .kind = NOTICE_PANEL,
        .title = SLICE("Help choose the next manager of Gull Ward"),
        .audience = letters_audience(l, SLICE("panels")),
        .audience_words = SLICE("people who had the panel training"),
        .when_words = SLICE("Tuesday 17 March 2026, 9:30am to 1pm"),
        .where = SLICE("Quay House, Room 4 (step-free, hearing loop), or by "
                       "video if you would rather stay at home"),
        .places = SLICE("2"),
        .closes = 1773230400, /* Wednesday 11 March 2026, midday */
        .reward = SLICE("\xc2\xa3"
                        "50, and we pay for travel"),
        .access = SLICE("you get the questions 3 days before"),
        .owner = SLICE("Ade, 01632 960211"),
        .body = SLICE(
            "You ask 2 of the 7 questions. *Your score counts* as much as "
            "anyone's. A person from our team phones you before and "
            "after.\n\n"
            "- You do not need to know about management.\n"
            "- Read more on [our page about panels]"
            "(https://harbour.example.org/panels).\n"),
    };
    items[1].showing = SHOWING_LAST_CHANCE;
    items[1].announcement = (struct announcement){
        .kind = NOTICE_EVENT,
        .title = SLICE("Soup & songs: a caf\xc3\xa9 evening"),
        .audience = letters_audience(l, SLICE("")),
        .when_words = SLICE("Monday 9 March 2026, 6pm to 8pm"),
        .where = SLICE("The Net Loft, Quay Road"),
        .closes = 1773014340, /* Sunday 8 March 2026, 11:59pm */
        .owner = SLICE("Mina, 01632 960212"),
        .body = SLICE("Come and sing, or come and listen. Bring somebody "
                      "with you if you like."),
    };
    items[2].announcement = (struct announcement){
        .kind = NOTICE_TRAINING,
        .title = SLICE("Speaking up in meetings"),
        .audience = letters_audience(l, SLICE("training")),
        .when_words = SLICE("4 Wednesdays from 1 April 2026, 2pm to 4pm"),
        .where = SLICE("online"),
        .owner = SLICE("Ade, 01632 960211"),
        .body = SLICE("## What you get\n\nPractice in a small group, and a "
                      "certificate if you want one.\n"),
    };
    items[3].announcement = (struct announcement){
        .kind = NOTICE_NEWS,
        .title = SLICE("The garden on Gull Ward is open"),
        .audience = letters_audience(l, SLICE("")),
        .owner = SLICE("Mina, 01632 960212"),
        .body = SLICE("You asked for somewhere to sit outside. There are now "
                      "4 benches, and the door is open until 8pm."),
    };
    letters_kinds(l, items + 4);
    for (int i = 0; i < 8; i++)
        items[i].number = i + 1;
    l->issue = (struct issue){.id = 7,
                              .number = 12,
                              .goes_at = 1772704800,
                              .items = items,
                              .count = 8};
}

static inline void letters_person(struct letters *l)
{
    struct preference *wishes = arena_array(l->arena, 2, sizeof *wishes);

    wishes[0] =
        (struct preference){PREFERENCE_INTEREST, true, SLICE("training")};
    wishes[1] = (struct preference){PREFERENCE_INTEREST, true, SLICE("panels")};
    l->person = (struct person){.id = 31,
                                .greeting = SLICE("Zo\xc3\xab"),
                                .full_name = SLICE("Zo\xc3\xab Pender"),
                                .preferences = wishes,
                                .preference_count = 2,
                                .address = SLICE("zoe.pender@example.org")};
    l->envelope = (struct envelope){
        .to_address = l->person.address,
        .to_name = l->person.full_name,
        .token = SLICE("k3mz6xw2q7hfb4tn5cya"),
        .message_id = SLICE("k3mz6xw2q7hfb4tn5cya@harbour.example.org"),
        .dated_at = 1772704803};
}

static inline struct letters letters_new(struct arena *arena)
{
    static struct zone_change change = {INT64_MIN, 0};
    struct letters l = {.arena = arena,
                        .zone = {SLICE("Europe/London"), &change, 1}};

    letters_settings(&l);
    letters_issue(&l);
    letters_person(&l);
    for (int i = 0; i < TEXT_COUNT; i++) {
        l.texts.text[i] =
            letters_template(arena, (enum letter_text)i, TEMPLATE_TEXT);
        if (letter_text_has_html((enum letter_text)i))
            l.texts.html[i] =
                letters_template(arena, (enum letter_text)i, TEMPLATE_HTML);
    }
    return l;
}

/* The person's letter with the items whose numbers are given, 0 last. */
static inline bool letters_bulletin(struct letters *l, struct arena *arena,
                                    const int *numbers, struct letter *out,
                                    struct error *error)
{
    const struct item *items[9];
    size_t count = 0;
    const struct bulletin *bulletin =
        bulletin_prepare(arena, &l->settings, &l->zone, &l->issue, &l->texts);

    for (; numbers[count] != 0; count++)
        items[count] = &l->issue.items[numbers[count] - 1];
    return bulletin_letter(arena, bulletin, &l->person, items, count,
                           &l->envelope, out, error);
}

#endif

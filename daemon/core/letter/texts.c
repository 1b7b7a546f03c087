#include "core/letter/texts.h"

#include "base/must.h"
#include "base/utf8.h"

#include "base/banned.h"

const char *const letter_text_names[TEXT_COUNT] = {
    [TEXT_BULLETIN] = "bulletin",
    [TEXT_ACK_SIGNUP] = "ack_signup",
    [TEXT_ACK_DECLINE] = "ack_decline",
    [TEXT_ACK_STOP] = "ack_stop",
    [TEXT_ACK_CHANGED] = "ack_changed",
    [TEXT_ACK_MAYBE] = "ack_maybe",
    [TEXT_ACK_KEEP] = "ack_keep",
    [TEXT_JOIN] = "join",
    [TEXT_WELCOME] = "welcome",
    [TEXT_ALERT] = "alert",
    [TEXT_CHANGE] = "change",
    [TEXT_PROOF] = "proof",
    [TEXT_DAILY] = "daily",
    [TEXT_CLOSING] = "closing",
    [TEXT_STAFF] = "staff",
    [TEXT_HANDOVER] = "handover",
    [TEXT_NOTICE] = "notice",
    [TEXT_REPLY] = "reply",
    [TEXT_INVITATION] = "invitation",
    [TEXT_INVITATION_CANCEL] = "invitation_cancel",
};

bool letter_text_is_wording(enum letter_text text)
{
    return text == TEXT_ACK_SIGNUP || text == TEXT_ACK_DECLINE ||
           text == TEXT_ACK_STOP || text == TEXT_ACK_CHANGED ||
           text == TEXT_ACK_MAYBE || text == TEXT_ACK_KEEP ||
           text == TEXT_JOIN || text == TEXT_WELCOME;
}

bool letter_text_is_made(enum letter_text text)
{
    return text == TEXT_PROOF || text == TEXT_CHANGE || text == TEXT_DAILY ||
           text == TEXT_CLOSING || text == TEXT_HANDOVER;
}

bool letter_text_has_html(enum letter_text text)
{
    return text != TEXT_ALERT && text != TEXT_CHANGE && text != TEXT_PROOF &&
           text != TEXT_DAILY && text != TEXT_CLOSING && text != TEXT_STAFF &&
           text != TEXT_HANDOVER && text != TEXT_NOTICE;
}

/* clang-format off */
#define LINE(name) {name, NULL, TEMPLATE_LINE, false}
#define LIST(name) {name, NULL, TEMPLATE_LIST, false}
#define IN(list, name) {name, list, TEMPLATE_LINE, false}
#define NOTE_ITEMS(list) \
    LIST(list), IN(list, "number"), IN(list, "title"), IN(list, "when")

/* See letter_view; the sizes are for HTML: 18px, or more in large print. */
#define EVERYWHERE \
    LINE("name"), LINE("organisation"), LINE("from"), LINE("phone"), \
    LINE("text_relay"), LINE("post"), LINE("reading_hours"), \
    LIST("crisis"), IN("crisis", "line"), \
    LINE("text_size"), LINE("heading_size"), LINE("title_size")

#define PERSONAL(name) {name, NULL, TEMPLATE_LINE, true}

static const struct template_field bulletin_fields[] = {
    EVERYWHERE,
    LINE("issue"),          /* its number */
    LINE("date"),           /* "Thursday 5 March 2026" */
    PERSONAL("greeting"),
    PERSONAL("interests"),  /* "training and panels": why this person gets it */
    PERSONAL("one"),        /* they can put their name down for one item */
    PERSONAL("several"),    /* for more than one */
    PERSONAL("nothing"),    /* for none */
    PERSONAL("example"),    /* the number of the first of them */
    PERSONAL("skips"),      /* their numbers do not follow one another */
    {"items", NULL, TEMPLATE_LIST, true},
    IN("items", "number"), IN("items", "title"),
    {"body", "items", TEMPLATE_MARKUP, false},
    IN("items", "signup"),  /* people can put their name down for it */
    IN("items", "last_chance"),
    IN("items", "when"),
    IN("items", "choose"),  /* the dates by short names: "Mon 8 Mar or ..." */
    IN("items", "where"), IN("items", "places"),
    IN("items", "reward"), IN("items", "access"), IN("items", "closes"),
    IN("items", "audience"), IN("items", "owner"),
    IN("items", "can_change"), IN("items", "cannot_change"),
    IN("items", "decision"), IN("items", "ethics_ref"),
    IN("items", "support"),
    IN("items", "external"), /* why an item from outside is passed on */
    IN("items", "paid"),     /* its reward is money: the line on benefits */
    IN("items", "answers"), IN("items", "you_said"), IN("items", "we_did"),
    IN("items", "we_could_not"), IN("items", "result"),
};

static const struct template_field ack_fields[] = {
    EVERYWHERE, LINE("greeting"),
    NOTE_ITEMS("items"), NOTE_ITEMS("declined"), NOTE_ITEMS("held"),
    LIST("interests"), IN("interests", "label"), /* what can be chosen */
    LIST("words"), IN("words", "line"), /* what was chosen, a sentence each */
    LINE("back"), LINE("choices"), /* see core/letter/note.h */
};

static const struct template_field alert_fields[] = {
    EVERYWHERE,
    LINE("reference"),   /* "M-0055" */
    LINE("person_name"), LINE("person"), /* as `involve release` takes it */
    LINE("reason"),
    LIST("words"), IN("words", "line"),  /* the person's own */
    LIST("before"), IN("before", "line"), /* who was told of it before */
};

/* See core/letter/proof.h. */
static const struct template_field proof_fields[] = {
    EVERYWHERE,
    LINE("greeting"), LINE("issue"), LINE("goes"), LINE("latest"),
    LINE("letters"), LINE("example"),
    LINE("at_once"), /* with the ok: it does not wait for a bulletin */
    LIST("items"), IN("items", "number"), IN("items", "title"),
    IN("items", "kind"), IN("items", "people"), IN("items", "last_chance"),
    LIST("left_out"), IN("left_out", "title"), IN("left_out", "why"),
    LINE("left_out_more"),
    LIST("withheld"), IN("withheld", "count"), IN("withheld", "why"),
    LIST("people"), IN("people", "person"), IN("people", "why"),
    LINE("people_more"),
    LIST("attached"), IN("attached", "file"),
    LINE("too_large"),
};

/* See core/letter/change.h. */
static const struct template_field change_fields[] = {
    EVERYWHERE,
    LINE("greeting"), LINE("reference"), LINE("title"), LINE("cancelled"),
    LINE("told"), LINE("ring"), LINE("latest"), LINE("file"),
    LIST("lines"), IN("lines", "line"), IN("lines", "before"),
    IN("lines", "after"),
};

/* See core/letter/daily.h. */
static const struct template_field daily_fields[] = {
    EVERYWHERE,
    LINE("greeting"), LINE("since"), LINE("quiet"),
    LIST("signups"), IN("signups", "reference"), IN("signups", "title"),
    IN("signups", "new"), IN("signups", "all"),
    LIST("done"), IN("done", "line"),
    LIST("waiting"), IN("waiting", "reference"), IN("waiting", "person"),
    IN("waiting", "why"), IN("waiting", "since"), IN("waiting", "overdue"),
    LINE("waiting_more"),
    LIST("failed"), IN("failed", "line"), LINE("doubt_issue"),
    LIST("next"), IN("next", "line"),
    LINE("file"),
};

/* See core/letter/closing.h. */
static const struct template_field closing_fields[] = {
    EVERYWHERE,
    LINE("greeting"), LINE("reference"), LINE("title"), LINE("owner"),
    LIST("names"), IN("names", "name"), IN("names", "address"),
    IN("names", "date"), IN("names", "added"), LINE("unnamed"), LINE("file"), LINE("before"),
};

static const struct template_field staff_fields[] = {
    EVERYWHERE, LINE("greeting"),
    LIST("words"), IN("words", "line"),
    LIST("asked"), IN("asked", "line"), /* what they wrote */
};

/* See core/letter/handover.h. */
static const struct template_field handover_fields[] = {
    EVERYWHERE,
    LINE("greeting"), LINE("reference"), LINE("came"), LINE("person_name"),
    LINE("person"), LINE("answers"), LINE("mute"), LINE("needs_person"),
    LINE("owner"), /* it goes to the owner of an item */
    LIST("words"), IN("words", "line"),
    LIST("proposed"), IN("proposed", "line"),
    LIST("why"), IN("why", "line"),
    LIST("recorded"), IN("recorded", "line"),
    LIST("dates"), IN("dates", "line"),
    LIST("choices"), IN("choices", "number"), IN("choices", "line"),
};

static const struct template_field notice_fields[] = {
    EVERYWHERE, LINE("greeting"),
    LIST("words"), IN("words", "line"),
};

static const struct template_field reply_fields[] = {
    EVERYWHERE, LINE("greeting"), LINE("writer"),
    LIST("words"), IN("words", "line"),
    NOTE_ITEMS("items"), NOTE_ITEMS("declined"),
};

static const struct template_field invitation_fields[] = {
    EVERYWHERE, LINE("greeting"),
    LINE("changed"), /* they were told of another time or place before */
    LINE("twice"), /* an old entry of it may be in their calendar too */
    LINE("title"), LINE("when"), LINE("where"), LINE("access"), LINE("owner"),
};
/* clang-format on */

#define TABLE(list)                         \
    {                                       \
        list, sizeof(list) / sizeof *(list) \
    }

static const struct template_fields tables[TEXT_COUNT] = {
    [TEXT_BULLETIN] = TABLE(bulletin_fields),
    [TEXT_ACK_SIGNUP] = TABLE(ack_fields),
    [TEXT_ACK_DECLINE] = TABLE(ack_fields),
    [TEXT_ACK_STOP] = TABLE(ack_fields),
    [TEXT_ACK_CHANGED] = TABLE(ack_fields),
    [TEXT_ACK_MAYBE] = TABLE(ack_fields),
    [TEXT_ACK_KEEP] = TABLE(ack_fields),
    [TEXT_JOIN] = TABLE(ack_fields),
    [TEXT_WELCOME] = TABLE(ack_fields),
    [TEXT_ALERT] = TABLE(alert_fields),
    [TEXT_CHANGE] = TABLE(change_fields),
    [TEXT_PROOF] = TABLE(proof_fields),
    [TEXT_DAILY] = TABLE(daily_fields),
    [TEXT_CLOSING] = TABLE(closing_fields),
    [TEXT_STAFF] = TABLE(staff_fields),
    [TEXT_HANDOVER] = TABLE(handover_fields),
    [TEXT_NOTICE] = TABLE(notice_fields),
    [TEXT_REPLY] = TABLE(reply_fields),
    [TEXT_INVITATION] = TABLE(invitation_fields),
    [TEXT_INVITATION_CANCEL] = TABLE(invitation_fields),
};

const struct template_fields *letter_text_fields(enum letter_text text)
{
    return &tables[text];
}

struct template *letter_text_read(struct arena *arena, enum letter_text text,
                                  enum template_form form, struct slice bytes,
                                  struct faults *faults)
{
    return template_read(arena, bytes, form, &tables[text], faults);
}

static void add_field(struct letter_view *view, struct view_field field)
{
    must(view->view.count < sizeof view->fields / sizeof *view->fields);
    view->fields[view->view.count++] = field;
}

void letter_view_add(struct letter_view *view, const char *name,
                     struct slice value)
{
    add_field(view, (struct view_field){.name = name, .value = value});
}

void letter_view_add_list(struct letter_view *view, const char *name,
                          const struct view *list, size_t count)
{
    static const struct view none;

    /* A list without items is still a list. */
    add_field(view, (struct view_field){.name = name,
                                        .list = list == NULL ? &none : list,
                                        .list_count = count});
}

/* One view for each part between semicolons. */
static void add_crisis(struct arena *arena, struct letter_view *view,
                       struct slice lines)
{
    struct view *list = NULL;
    size_t count = 0;
    size_t room = 0;
    struct slice line;

    while (slice_next_part(&lines, ';', &line)) {
        struct view_field *field;

        line = utf8_line(arena, line);
        if (line.size == 0)
            continue;
        field = arena_alloc(arena, sizeof *field);
        *field = (struct view_field){.name = "line", .value = line};
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct view){field, 1, &view->view};
    }
    letter_view_add_list(view, "crisis", list, count);
}

struct letter_view *letter_view(struct arena *arena,
                                const struct settings *settings,
                                bool large_print)
{
    struct letter_view *view = arena_alloc(arena, sizeof *view);
    const struct {
        const char *name;
        struct slice value;
    } lines[] = {
        {"name", settings->name},
        {"organisation", settings->organisation},
        {"from", settings->from},
        {"phone", settings->phone},
        {"text_relay", settings->text_relay},
        {"post", settings->post},
        {"reading_hours", settings->reading_hours},
    };

    view->view.fields = view->fields;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        letter_view_add(view, lines[i].name, utf8_line(arena, lines[i].value));
    add_crisis(arena, view, settings->crisis);
    letter_view_add(view, "text_size", slice_of(large_print ? "26px" : "18px"));
    letter_view_add(view, "heading_size",
                    slice_of(large_print ? "30px" : "22px"));
    letter_view_add(view, "title_size",
                    slice_of(large_print ? "36px" : "28px"));
    return view;
}

#include "flow/verb.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/log.h"
#include "flow/people.h"

#include "base/banned.h"

#define OUT_MOST ((size_t)16 << 20)
#define COMPLAINT_MOST 65536
#define READERS (ROLE_FACILITATOR | ROLE_ADMINISTRATOR | ROLE_SAFEGUARDING)

const struct verb verbs[] = {
    {"people import", "FILE.csv [--dry-run]",
     "add people from a CSV file, or correct them; never brings back who left",
     ROLE_FACILITATOR | ROLE_ADMINISTRATOR, true, verb_people_import},
    {"people list", "[--json]", "everyone on the register", READERS, false,
     verb_people_list},
    {"people show", "PERSON [--json]", "one person, by number or ref", READERS,
     false, verb_people_show},
    {"people add", "'LABEL: WORDS' ...",
     "add one person: Name, Email, Phone, Interests, Consent (day and how), "
     "Format and others, a word for each line",
     ROLE_FACILITATOR, false, verb_people_add},
    {"people change", "PERSON 'LABEL: WORDS' ...",
     "change what the register says of a person, by the rules of an import; a "
     "new address counts as verified only with a line Consent",
     ROLE_FACILITATOR, false, verb_people_change},
    {"people stop", "PERSON", "take a person off the list for good",
     ROLE_FACILITATOR, false, verb_people_stop},
    {"people died", "PERSON",
     "nothing is ever sent to a person again; their names are taken off lists",
     ROLE_FACILITATOR, false, verb_people_died},
    {"people pause", "PERSON [DAY]",
     "no bulletin before that day, or until people resume", ROLE_FACILITATOR,
     false, verb_people_pause},
    {"people resume", "PERSON", "end a pause", ROLE_FACILITATOR, false,
     verb_people_resume},
    {"people repairs", "[--json]",
     "rows of files that wait, since their address is broken", READERS, false,
     verb_people_repairs},
    {"people repair", "NUMBER [ADDRESS | --drop]",
     "import such a row with the address that was proposed, or with another; "
     "or forget it",
     ROLE_FACILITATOR, false, verb_people_repair},
    {"people duplicates", "[--json]", "who may be on the register twice",
     READERS, false, verb_people_duplicates},
    {"people merge", "KEEP DROP",
     "make two people one: what either refused stays refused", ROLE_FACILITATOR,
     false, verb_people_merge},
    {"people apart", "ONE OTHER", "two people are two: do not ask again",
     ROLE_FACILITATOR, false, verb_people_apart},
    {"issues show", "NUMBER [--json]",
     "one issue: its items, and who got it or why not", READERS, false,
     verb_issues_show},
    {"issues hold", "NUMBER", "let an issue not go", ROLE_FACILITATOR, false,
     verb_issues_hold},
    {"issues drop", "NUMBER ITEM...",
     "take items out of an issue that nobody approved yet", ROLE_FACILITATOR,
     false, verb_issues_drop},
    {"issues", "[--json]", "the issues, newest first", READERS, false,
     verb_issues},
    {"schedule", "[--json]",
     "when each bulletin goes next, and what happens if a time is missed",
     READERS, false, verb_schedule},
    {"events hold", "A-0042",
     "tell nobody yet that an event has changed or is cancelled",
     ROLE_FACILITATOR, false, verb_events_hold},
    {"approve", "NUMBER [--held] | A-0042 [--held] | wording",
     "let an issue go at its time, with --held also one that was put on hold; "
     "the change of an event; or the words of acknowledgements",
     ROLE_FACILITATOR, false, verb_approve},
    {"tasks done", "TASK", "what was to be done about somebody is done",
     ROLE_FACILITATOR | ROLE_SAFEGUARDING, false, verb_tasks_done},
    {"tasks", "[--json]",
     "what is to be done about somebody, with or without a message", READERS,
     false, verb_tasks},
    {"again", "ISSUE [PERSON]",
     "send letters of an issue once more that may not have arrived",
     ROLE_FACILITATOR, false, verb_again},
    {"signups", "[--csv | --json]", "who put their name down for what", READERS,
     false, verb_signups},
    {"inbox list", "[--all] [--json]",
     "messages that wait for a person; or all", READERS, false,
     verb_inbox_list},
    {"inbox show", "MESSAGE [--json]", "one message, by its number", READERS,
     false, verb_inbox_show},
    {"inbox resolve", "MESSAGE CHOICE... [--again]",
     "settle one message: the number of a choice that inbox show names, or "
     "book 2, no 3, stop, release, died, done; \"Reply: WORDS\" sends the "
     "words "
     "to the person; --again changes what was settled before",
     ROLE_FACILITATOR | ROLE_SAFEGUARDING | ROLE_AUTHOR, false,
     verb_inbox_resolve},
    {"inbox done", "MESSAGE",
     "a person has dealt with it; a hold stays until release",
     ROLE_FACILITATOR | ROLE_SAFEGUARDING, false, verb_inbox_done},
    {"inbox taken", "MESSAGE",
     "you see to what was alerted: nobody else is told any more",
     ROLE_FACILITATOR | ROLE_SAFEGUARDING, false, verb_inbox_taken},
    {"inbox reconcile", "[--day DAY] [--json]",
     "do the messages that were seen in the mailbox that day add up to what "
     "became of them? Fails if not, or if some are not done yet",
     READERS, false, verb_inbox_reconcile},
    {"status", "[--json]", "is everything well?", 0, false, verb_status},
    {"hold", "[PERSON] [WHY]",
     "send nothing to a person, or nothing at all, until release",
     ROLE_FACILITATOR | ROLE_SAFEGUARDING | ROLE_ADMINISTRATOR, false,
     verb_hold},
    {"release", "[PERSON]", "end the hold of a person, or of everything",
     ROLE_FACILITATOR, false, verb_release},
};
const size_t verb_count = sizeof verbs / sizeof *verbs;

/* How many words of the name the request has, or 0 if it is another verb. */
static size_t matches(const char *name, const struct slice *words, size_t count)
{
    struct slice rest = slice_of(name);
    struct slice part;
    size_t used = 0;

    while (slice_next_part(&rest, ' ', &part)) {
        if (used == count || !slice_equal(words[used], part))
            return 0;
        used++;
    }
    return used;
}

const struct verb *verb_find(const struct slice *words, size_t count,
                             size_t *used_out)
{
    for (size_t i = 0; i < verb_count; i++) {
        *used_out = matches(verbs[i].name, words, count);
        if (*used_out > 0)
            return &verbs[i];
    }
    return NULL;
}

void verbs_describe(struct text *out)
{
    for (size_t i = 0; i < verb_count; i++)
        text_format(out, "  %s %s\n      %s\n", verbs[i].name,
                    verbs[i].arguments, verbs[i].help);
}

bool call_has(const struct call *call, const char *flag)
{
    for (size_t i = 0; i < call->count; i++)
        if (slice_is(call->words[i], flag))
            return true;
    return false;
}

struct slice call_word(const struct call *call, size_t n)
{
    for (size_t i = 0; i < call->count; i++)
        if (!slice_starts(call->words[i], SLICE("--")) && n-- == 0)
            return call->words[i];
    return (struct slice){NULL, 0};
}

bool call_person(struct call *call, struct slice word, struct person *out)
{
    struct people_found found;

    people_find(call->arena, call->house, word, &found);
    *out = found.person;
    return found.one;
}

void call_json(struct call *call, json_t *json)
{
    size_t size = json_dumpb(json, NULL, 0, JSON_INDENT(1));
    char *bytes = arena_alloc(call->arena, size + 1);

    json_dumpb(json, bytes, size, JSON_INDENT(1));
    text_put(&call->out, (struct slice){bytes, size});
    text_putc(&call->out, '\n');
    json_decref(json);
}

json_t *json_slice(struct slice text)
{
    return json_stringn(text.size == 0 ? "" : text.at, text.size);
}

static void complain(struct call *call, const char *format, va_list list)
{
    char line[1024];

    vsnprintf(line, sizeof line, format, list);
    text_puts(&call->complaint, line);
    text_putc(&call->complaint, '\n');
}

int call_refuse(struct call *call, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    complain(call, format, list);
    va_end(list);
    return 1;
}

int call_wrong(struct call *call, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    complain(call, format, list);
    va_end(list);
    return 2;
}

/*
 * A member of staff is known by their Unix user. The superuser and the
 * daemon's own user administer, and approve nothing.
 */
static void identify(struct call *call, const struct request *request,
                     uid_t own)
{
    const struct staff *staff =
        settings_staff_by_user(&call->house->settings, request->user);

    call->who = request->user;
    if (staff != NULL && request->uid != 0) {
        call->who = staff->code;
        call->roles = staff->roles;
    }
    if (request->uid == 0 || request->uid == own)
        call->roles |= ROLE_ADMINISTRATOR;
}

static int run(struct call *call, const struct slice *words, size_t count)
{
    size_t used;
    const struct verb *verb = verb_find(words, count, &used);

    if (verb == NULL)
        return call_wrong(
            call, "there is no such command. involve --help lists them");
    if (call->roles == 0 ||
        (verb->roles != 0 && (verb->roles & call->roles) == 0))
        return call_refuse(
            call,
            "user %.*s may not do that. A member of staff with the right role "
            "may: see \"User:\" and \"Roles:\" in staff.conf",
            SLICE_ARG(call->who));
    call->words = words + used;
    call->count = count - used;
    return verb->run(call);
}

static struct call call_start(struct arena *arena, struct house *house,
                              int64_t now)
{
    return (struct call){
        .arena = arena,
        .house = house,
        .now = now,
        .out = text_start(arena, OUT_MOST),
        .complaint = text_start(arena, COMPLAINT_MOST),
    };
}

static void finish(struct call *call, struct answer *out)
{
    struct error error;

    if (!store_fine(call->house->store, &error)) {
        call->out.size = 0; /* what it says was not done */
        out->status = call_refuse(call, "%s", error.text);
    }
    if (!text_whole(&call->out)) {
        call->out.size = 0;
        out->status = call_refuse(call, "The answer is too long to be shown.");
    }
    out->output = text_slice(&call->out);
    out->complaint = text_slice(&call->complaint);
}

void verb_answer_staff(struct arena *arena, struct house *house,
                       const struct staff *staff, const struct slice *words,
                       size_t count, int64_t now, struct answer *out)
{
    struct call call = call_start(arena, house, now);

    call.who = staff->code;
    call.roles = staff->roles;
    out->status = run(&call, words, count);
    finish(&call, out);
}

void verb_answer(struct arena *arena, struct house *house,
                 const struct request *request, int64_t now, struct answer *out)
{
    struct call call = call_start(arena, house, now);

    call.input = request->input;
    identify(&call, request, house->owner);
    out->status = run(&call, request->words, request->count);
    finish(&call, out);
    log_event(out->status == 0 ? LOG_COMMAND_DONE : LOG_COMMAND_FAILED,
              "verb=%.*s status=%d",
              request->count > 0 ? (int)request->words[0].size : 0,
              request->count > 0 ? request->words[0].at : "", out->status);
}

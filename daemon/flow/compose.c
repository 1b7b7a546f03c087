#include "flow/compose.h"

#include "core/letter/note_json.h"
#include "edge/store_copy.h"
#include "edge/chance.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"

#include "base/banned.h"

void composer_start(struct composer *composer, struct house *house)
{
    *composer = (struct composer){.house = house,
                                  .arena = arena_new(),
                                  .invitation = {.arena = arena_new()}};
}

void composer_end(struct composer *composer)
{
    arena_free(composer->invitation.arena);
    arena_free(composer->arena);
}

/* The templates as they were when the issue was made. */
static bool frozen_texts(struct composer *composer, const struct issue_row *row,
                         struct letter_texts *texts, struct error *error)
{
    struct store *store = composer->house->store;
    struct faults faults = {.arena = composer->arena};
    struct slice text;
    struct slice html;

    *texts = composer->house->texts.compiled;
    if (!store_content(composer->arena, store, row->template_text, &text) ||
        !store_content(composer->arena, store, row->template_html, &html))
        return error_set(error, ERROR_PERMANENT,
                         "the templates of issue %lld are not in the ledger",
                         (long long)row->number);
    texts->text[TEXT_BULLETIN] = letter_text_read(
        composer->arena, TEXT_BULLETIN, TEMPLATE_TEXT, text, &faults);
    texts->html[TEXT_BULLETIN] = letter_text_read(
        composer->arena, TEXT_BULLETIN, TEMPLATE_HTML, html, &faults);
    if (faults.count > 0)
        return error_set(
            error, ERROR_PERMANENT, "a template of issue %lld: line %d: %s",
            (long long)row->number, faults.list[0].line, faults.list[0].text);
    return true;
}

bool compose_issue(struct composer *composer, int64_t issue_id,
                   struct error *error)
{
    struct house *house = composer->house;
    struct issue_row row;
    struct letter_texts *texts;

    if (composer->issue_id == issue_id)
        return true;
    composer->issue_id = 0;
    arena_reset(composer->arena);
    texts = arena_alloc(composer->arena, sizeof *texts);
    if (!store_issue(composer->arena, house->store, issue_id, &row))
        return store_fine(house->store, error) &&
               error_set(error, ERROR_PERMANENT,
                         "the ledger has no issue with id %lld",
                         (long long)issue_id);
    store_issue_items(composer->arena, house->store, &row, &composer->issue);
    if (!frozen_texts(composer, &row, texts, error) ||
        !store_fine(house->store, error))
        return false;
    composer->bulletin =
        bulletin_prepare(composer->arena, &house->settings, &house->zone,
                         &composer->issue, texts);
    composer->issue_id = issue_id;
    return true;
}

static size_t items_of(struct arena *arena, const struct issue *issue,
                       const struct delivery_row *row, const struct item ***out)
{
    const struct item **items =
        arena_array(arena, row->number_count, sizeof *items);
    size_t count = 0;

    for (size_t i = 0; i < row->number_count; i++) {
        const struct item *item = issue_item(issue, row->numbers[i]);

        if (item != NULL)
            items[count++] = item;
    }
    *out = items;
    return count;
}

static bool among(const struct slice *list, size_t count, struct slice what)
{
    for (size_t i = 0; i < count; i++)
        if (slice_equal(list[i], what))
            return true;
    return false;
}

#define MOST_REASONS 12

/* The interests by which these items came to this person. */
static struct slice reasons_of(struct arena *arena, const struct item **items,
                               size_t count, const struct person *person)
{
    struct text text = text_start(arena, 1024);
    struct slice seen[MOST_REASONS];
    size_t seen_count = 0;

    for (size_t i = 0; i < count; i++) {
        struct slice codes[MOST_REASONS];
        size_t found = audience_reason(&items[i]->announcement.audience, person,
                                       codes, MOST_REASONS);

        for (size_t k = 0; k < found && seen_count < MOST_REASONS; k++) {
            if (among(seen, seen_count, codes[k]))
                continue;
            seen[seen_count++] = codes[k];
            if (text.size > 0)
                text_putc(&text, ',');
            text_put(&text, codes[k]);
        }
    }
    return text_slice(&text);
}

bool compose_freeze(struct arena *arena, struct composer *composer,
                    const struct person *person, struct delivery_row *row,
                    int64_t now, struct error *error)
{
    struct delivery *delivery = &row->delivery;

    if (delivery->token.size > 0)
        return true; /* a later attempt: all of it stays */
    delivery->token = chance_token(arena);
    delivery->dated_at = now;
    if (person == NULL)
        return true;
    delivery->address = person->address;
    row->greeting = person->greeting;
    row->format = person->format;
    if (delivery->kind == LETTER_BULLETIN) {
        const struct item **items;
        size_t count;

        if (!compose_issue(composer, delivery->issue_id, error))
            return false;
        count = items_of(arena, &composer->issue, row, &items);
        row->reasons = reasons_of(arena, items, count, person);
    }
    return true;
}

/* The person as the letter needs them: what was frozen, nothing else. */
static struct person frozen_person(struct arena *arena,
                                   const struct delivery_row *row)
{
    struct person person = {
        .id = row->delivery.person_id,
        .greeting = row->greeting,
        .format = row->format,
        .address = row->delivery.address,
    };
    struct slice rest = row->reasons;
    struct slice code;
    size_t room = 0;

    while (row->reasons.size > 0 && slice_next_part(&rest, ',', &code)) {
        person.preferences =
            arena_grow(arena, person.preferences, person.preference_count,
                       &room, sizeof *person.preferences);
        person.preferences[person.preference_count++] =
            (struct preference){PREFERENCE_INTEREST, true, code};
    }
    return person;
}

static bool compose_bulletin(struct arena *arena, struct composer *composer,
                             const struct delivery_row *row,
                             const struct envelope *envelope,
                             struct letter *out, struct error *error)
{
    struct person person = frozen_person(arena, row);
    const struct item **items;
    size_t count;

    if (!compose_issue(composer, row->delivery.issue_id, error))
        return false;
    count = items_of(arena, &composer->issue, row, &items);
    return bulletin_letter(arena, composer->bulletin, &person, items, count,
                           envelope, out, error);
}

static bool read_invitation_texts(struct invitation_texts *ready,
                                  struct store *store,
                                  const struct invitation *invitation,
                                  struct error *error)
{
    enum letter_text which = invitation_text(invitation->kind);
    struct faults faults = {.arena = ready->arena};
    struct slice plain;
    struct slice html;

    if (!store_content(ready->arena, store, invitation->template_text,
                       &plain) ||
        !store_content(ready->arena, store, invitation->template_html, &html))
        return error_set(error, ERROR_PERMANENT,
                         "the templates of an invitation are not in the "
                         "ledger");
    ready->texts.text[which] =
        letter_text_read(ready->arena, which, TEMPLATE_TEXT, plain, &faults);
    ready->texts.html[which] =
        letter_text_read(ready->arena, which, TEMPLATE_HTML, html, &faults);
    return faults.count == 0 ||
           error_set(error, ERROR_PERMANENT,
                     "a template of an invitation: line %d: %s",
                     faults.list[0].line, faults.list[0].text);
}

/* The templates as they were when the event was made or changed. */
static bool invitation_texts(struct composer *composer,
                             const struct invitation *invitation,
                             struct error *error)
{
    struct invitation_texts *ready = &composer->invitation;
    enum letter_text which = invitation_text(invitation->kind);

    if (ready->plain.size > 0 && ready->which == which &&
        slice_equal(ready->plain, invitation->template_text) &&
        slice_equal(ready->html, invitation->template_html))
        return true;
    arena_reset(ready->arena);
    *ready = (struct invitation_texts){.arena = ready->arena, .which = which};
    if (!read_invitation_texts(ready, composer->house->store, invitation,
                               error))
        return false;
    ready->plain = arena_copy(ready->arena, invitation->template_text);
    ready->html = arena_copy(ready->arena, invitation->template_html);
    return true;
}

static bool compose_invitation(struct arena *arena, struct composer *composer,
                               const struct delivery_row *row,
                               const struct envelope *envelope,
                               struct letter *out, struct error *error)
{
    struct house *house = composer->house;
    struct person person = frozen_person(arena, row);
    struct invitation invitation;

    if (!invitation_read(arena, row->note, &invitation))
        return error_set(error, ERROR_PERMANENT,
                         "invitation %lld cannot be read from the ledger",
                         (long long)row->delivery.id);
    return invitation_texts(composer, &invitation, error) &&
           invitation_letter(arena, &house->settings, &house->zone,
                             &composer->invitation.texts, &invitation, &person,
                             envelope, out, error);
}

static bool compose_body(struct arena *arena, struct composer *composer,
                         const struct delivery_row *row,
                         const struct envelope *envelope, struct letter *out,
                         struct error *error)
{
    struct house *house = composer->house;
    struct note note;

    if (row->delivery.kind == LETTER_BULLETIN)
        return compose_bulletin(arena, composer, row, envelope, out, error);
    if (row->delivery.kind == LETTER_INVITATION ||
        row->delivery.kind == LETTER_EVENT_CHANGE)
        return compose_invitation(arena, composer, row, envelope, out, error);
    if (!note_read(arena, row->note, &note))
        return error_set(error, ERROR_PERMANENT,
                         "letter %lld has no readable note in the ledger",
                         (long long)row->delivery.id);
    for (size_t i = 0; i < note.file_count; i++)
        if (!store_content(arena, house->store, note.files[i].digest,
                           &note.files[i].content))
            return error_set(error, ERROR_PERMANENT,
                             "a file of letter %lld is not in the ledger",
                             (long long)row->delivery.id);
    return note_letter(arena, &house->settings, &house->zone,
                       &house->texts.compiled, &note, envelope, out, error);
}

bool compose_letter(struct arena *arena, struct composer *composer,
                    const struct delivery_row *row, struct letter *out,
                    struct error *error)
{
    struct house *house = composer->house;
    struct delivery_row copied;
    struct envelope envelope = {
        .to_address = row->delivery.address,
        .token = row->delivery.token,
        .message_id = slice_of(arena_format(arena, "%.*s@%.*s",
                                            SLICE_ARG(row->delivery.token),
                                            SLICE_ARG(house->settings.domain))),
        .in_reply_to = row->delivery.in_reply_to,
        .dated_at = row->delivery.dated_at,
    };

    if (row->delivery.kind != LETTER_COPY)
        return compose_body(arena, composer, row, &envelope, out, error);
    if (!store_copied(arena, house->store, row, &copied) ||
        copied.delivery.kind == LETTER_COPY)
        return error_set(error, ERROR_PERMANENT,
                         "the letter that %lld is a copy of is not in the "
                         "ledger",
                         (long long)row->delivery.id);
    return compose_body(arena, composer, &copied, &envelope, out, error);
}

#include "flow/match.h"

#include "core/alarm.h"
#include "core/letter/calendar.h"
#include "core/settings/address.h"
#include "edge/store_bounce.h"
#include "edge/store_change.h"
#include "edge/store_copy.h"
#include "edge/store_enrol.h"
#include "edge/store_event.h"
#include "edge/store_inbound.h"
#include "edge/store_invitation.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"
#include "flow/match_items.h"

#include "base/banned.h"

#define STALE_SECONDS ((int64_t)90 * 86400)
#define RECENT_SECONDS ((int64_t)14 * 86400)
#define PEOPLE_MOST 8
#define THREAD_MOST 5
#define ALERTED_SECONDS ((int64_t)86400)
#define DAY_SECONDS ((int64_t)86400)
#define JOIN_SECONDS (14 * DAY_SECONDS)
#define KEEP_SECONDS (14 * DAY_SECONDS)

/* ---- which letter ---- */

/* "TOKEN@our.domain" */
static struct slice token_of_id(struct house *house, struct slice id)
{
    size_t at = slice_find_byte(id, '@');

    if (at == SLICE_NONE ||
        !slice_equal_caseless(slice_from(id, at + 1), house->settings.domain))
        return (struct slice){NULL, 0};
    return slice_part(id, 0, at);
}

/* Most correlators of a message hold the same token, which is looked up once.
 */
struct lookup {
    struct house *house;
    struct slice token;
    int64_t id;
};

static int64_t letter_with(struct lookup *lookup, struct slice token)
{
    if (lookup->token.size == 0 || !slice_equal(lookup->token, token)) {
        lookup->token = token;
        lookup->id = store_delivery_by_token(lookup->house->store, token);
    }
    return lookup->id;
}

/* Tags of two letters of ours on one message say different things. */
static int64_t tagged_letter(struct lookup *lookup,
                             const struct correlators *correlators,
                             bool *disagree)
{
    int64_t first = 0;

    for (size_t i = 0; i < correlators->tag_count; i++) {
        int64_t id = letter_with(lookup, correlators->tags[i].token);

        *disagree |= id != 0 && first != 0 && id != first;
        first = first == 0 ? id : first;
    }
    return first;
}

/* The first is what is answered; further ones are of earlier in the thread. */
static int64_t named_letter(struct lookup *lookup, const struct slice *ids,
                            size_t count)
{
    int64_t id = 0;

    for (size_t i = 0; i < count && id == 0; i++) {
        struct slice token = token_of_id(lookup->house, ids[i]);

        if (token.size > 0)
            id = letter_with(lookup, token);
    }
    return id;
}

static void point_to(struct match *match, int64_t id, enum matched_by by)
{
    if (id == 0)
        return;
    if (match->delivery_id == 0) {
        match->delivery_id = id;
        match->standing.matched_by = by;
    } else if (match->delivery_id != id) {
        match->standing.disagree = true;
    }
}

static void find_letter(struct house *house,
                        const struct correlators *correlators,
                        struct match *match)
{
    struct lookup lookup = {.house = house};

    point_to(match,
             tagged_letter(&lookup, correlators, &match->standing.disagree),
             MATCHED_TAG);
    point_to(match,
             named_letter(&lookup, correlators->replied_to,
                          correlators->replied_count),
             MATCHED_REFERENCE);
    point_to(match,
             named_letter(&lookup, correlators->returned,
                          correlators->returned_count),
             MATCHED_REFERENCE);
}

/* The event of a calendar's answer: by its id, else by the tag that its
 * organizer had. Both are the person's own, for that event. */
static void find_invitation(struct house *house,
                            const struct correlators *correlators,
                            struct match *match, struct invitation_row *out)
{
    struct invitation_row other;
    struct slice uid =
        calendar_uid_token(&house->settings, correlators->calendar_uid);
    bool found =
        uid.size > 0 && store_invitation_by_uid(house->store, uid, out);

    if (correlators->calendar_uid.size == 0)
        return;
    for (size_t i = 0; i < correlators->tag_count; i++) {
        if (!store_invitation_by_uid(house->store, correlators->tags[i].token,
                                     &other))
            continue;
        if (!found) {
            *out = other;
            found = true;
        } else if (other.announcement_id != out->announcement_id ||
                   other.person_id != out->person_id) {
            match->standing.disagree = true;
        }
    }
    if (!found)
        return;
    match->standing.matched_by = MATCHED_TAG;
    if (out->delivery_id != 0)
        match->delivery_id = out->delivery_id;
}

/* ---- which person ---- */

static struct slice staff_code(struct arena *arena,
                               const struct settings *settings,
                               struct slice from)
{
    static const struct slice nobody = {"", 0};

    if (from.size == 0)
        return nobody;
    for (size_t i = 0; i < settings->staff_count; i++)
        if (slice_equal(address_key(arena, settings->staff[i].email), from))
            return settings->staff[i].code;
    if (settings->out_of_hours_email.size > 0 &&
        slice_equal(address_key(arena, settings->out_of_hours_email), from))
        return SLICE(OUT_OF_HOURS);
    return nobody;
}

/* Is the sender's address, or was it, that of the person that was matched? */
static bool is_theirs(const int64_t *ids, size_t count, int64_t person_id)
{
    for (size_t i = 0; i < count; i++)
        if (ids[i] == person_id)
            return true;
    return false;
}

/* Our question whether they want to join went to somebody who was nobody then,
 * and may be on the register by now. */
static bool asked_to_join(struct arena *arena, const struct delivery_row *row,
                          struct slice from)
{
    return row->delivery.kind == LETTER_JOIN && row->delivery.id != 0 &&
           slice_equal(address_key(arena, row->delivery.address), from);
}

static void find_person(struct arena *arena, struct house *house,
                        int64_t letter_person, bool asked, int64_t now,
                        struct match *match)
{
    struct standing *standing = &match->standing;
    int64_t ids[PEOPLE_MOST];
    size_t count = match->from.size == 0
                       ? 0
                       : store_people_by_address(house->store, match->from, ids,
                                                 PEOPLE_MOST);
    int64_t person_id = letter_person;
    bool several = false;

    standing->from_is_known = count > 0;
    standing->from_said_stop =
        match->from.size > 0 &&
        store_suppressed(arena, house->store, house->suppression_key,
                         match->from);
    match->staff = staff_code(arena, &house->settings, match->from);
    standing->sender_is_staff = match->staff.size > 0;
    if (person_id == 0 && asked && count == 1) {
        person_id = ids[0];
    } else if (person_id == 0 && match->delivery_id == 0 && count == 1) {
        person_id = ids[0];
        standing->matched_by = MATCHED_SENDER;
        match->delivery_id = store_delivery_last(
            house->store, person_id, now - RECENT_SECONDS, &several);
        standing->disagree = several;
    } else if (person_id == 0 && count > 1) {
        standing->disagree = true;
    }
    if (person_id == 0 ||
        !store_person(arena, house->store, person_id, true, &match->person))
        return;
    standing->person = &match->person;
    /* An address that they gave up may be read by somebody else by now. */
    standing->from_is_theirs =
        match->from.size > 0 &&
        slice_equal(address_key(arena, match->person.address), match->from);
    /* A letter to one person, answered by another who is on the register. */
    if (count > 0 && !standing->from_is_theirs &&
        !is_theirs(ids, count, person_id))
        standing->disagree = true;
}

/* An auto-reply often names no letter: then who was alerted lately counts. */
static void find_alert(struct house *house, const struct delivery_row *row,
                       int64_t now, struct match *match)
{
    if (row->delivery.kind == LETTER_ALERT && row->delivery.id != 0)
        match->alert_id = row->delivery.id;
    else if (match->from.size > 0)
        match->alert_id =
            store_alert_to(house->store, match->from, now - ALERTED_SECONDS);
    match->standing.answers_alert = match->alert_id != 0;
}

/* If it comes back, it counts against the address that it went to. */
static void find_bounce(struct arena *arena, struct house *house,
                        const struct delivery_row *row, struct match *match)
{
    const struct delivery *delivery = &row->delivery;

    if (match->person.id == 0 || delivery->person_id != match->person.id ||
        delivery->address.size == 0)
        return;
    match->bounce = (struct standing_bounce){
        .address = address_key(arena, delivery->address),
        .bulletin = delivery->kind == LETTER_BULLETIN,
        .counted = store_bounce_counted(house->store, delivery->id),
        .issues = store_bounce_issues(house->store, delivery->person_id,
                                      delivery->id),
    };
    match->standing.bounce = &match->bounce;
}

/* The question whether they want to join, as something to say yes to. */
static void add_joining(struct arena *arena, struct house *house,
                        const struct delivery_row *row, struct match *match,
                        int64_t now)
{
    match->standing.answers_join = asked_to_join(arena, row, match->from);
    match->standing.stale = row->delivery.dated_at < now - JOIN_SECONDS;
    match->context.items = arena_array(arena, 1, sizeof *match->context.items);
    match->context.items[match->context.item_count++] = (struct sent_item){
        .number = 1, .title = house->settings.name, .signup = true};
}

/* The letter once more as it was sent, for its lines. */
static void add_lines(struct arena *arena, struct composer *composer,
                      const struct correlators *correlators,
                      const struct delivery_row *row, struct match *match)
{
    struct delivery_row text = *row;
    struct letter letter;
    struct error error;

    /* Its text is the same without HTML beside it. */
    if (text.format == FORMAT_STANDARD)
        text.format = FORMAT_PLAIN;
    if (correlators->machine || row->delivery.token.size == 0 ||
        !compose_letter(arena, composer, &text, &letter, &error))
        return;
    match->context.line_count =
        letter_line_prints(arena, letter.plain, &match->context.line_prints);
    match->context.subject_sent = letter.subject;
}

/* Of an event that has another time by now the old one would mislead. */
static bool is_overtaken(struct house *house, const struct delivery *delivery)
{
    struct invitation_row newest;

    return store_invitation_of_letter(house->store, delivery->id, &newest) &&
           newest.delivery_id != delivery->id;
}

/* It went to this person. A farewell does not go twice (rule 3). */
static bool is_copyable(struct house *house, const struct delivery_row *row,
                        int64_t person_id)
{
    const struct delivery *delivery = &row->delivery;

    return person_id != 0 && delivery->person_id == person_id &&
           (delivery->state == DELIVERY_HANDED_OVER ||
            delivery->state == DELIVERY_IN_DOUBT) &&
           delivery->kind != LETTER_STOP_CONFIRMATION &&
           !is_overtaken(house, delivery);
}

static void stand(struct arena *arena, struct composer *composer,
                  const struct correlators *correlators, int64_t now,
                  struct match *out, struct delivery_row *letter)
{
    struct house *house = composer->house;
    struct delivery_row row = {0};
    struct invitation_row invitation = {0};
    int64_t person_id;
    bool found;

    *out = (struct match){.from = correlators->from.size == 0
                                      ? correlators->from
                                      : address_key(arena, correlators->from),
                          .from_name = correlators->from_name,
                          .context = {.our_address = house->settings.from,
                                      .today = civil_at(&house->zone, now)}};
    find_letter(house, correlators, out);
    find_invitation(house, correlators, out, &invitation);
    found = out->delivery_id != 0 &&
            store_delivery(arena, house->store, out->delivery_id, &row);
    person_id = invitation.person_id != 0 ? invitation.person_id
                                          : row.delivery.person_id;
    find_person(arena, house, person_id, asked_to_join(arena, &row, out->from),
                now, out);
    out->context.from_staff = out->standing.sender_is_staff;
    out->context.vouched = correlators->vouched;
    out->standing.now = now;
    out->standing.vouched = correlators->vouched;
    if (invitation.person_id != 0)
        match_event(arena, house, &invitation, now, out);
    if (!found && out->delivery_id != 0)
        found = store_delivery(arena, house->store, out->delivery_id, &row);
    find_alert(house, &row, now, out);
    out->standing.interests = &house->settings.interests;
    out->standing.joins = store_joins_since(house->store, now - DAY_SECONDS);
    if (!found)
        return;
    *letter = row;
    out->context.sent = match_sent_kind(row.delivery.kind);
    find_bounce(arena, house, &row, out);
    out->standing.stale = row.delivery.dated_at < now - STALE_SECONDS;
    if (row.delivery.kind == LETTER_JOIN) {
        add_joining(arena, house, &row, out, now);
        return;
    }
    match_items(arena, composer, &row, out, now);
    out->standing.undoable =
        (row.delivery.kind == LETTER_ACK ||
         row.delivery.kind == LETTER_STOP_CONFIRMATION) &&
        store_change_is_open(house->store, row.delivery.inbound_id,
                             out->person.id, now - KEEP_SECONDS);
    out->undo_id = row.delivery.inbound_id;
    out->standing.copyable = is_copyable(house, &row, out->person.id);
    out->standing.copied =
        store_copied_since(house->store, row.delivery.id, now - DAY_SECONDS);
    if (out->person.id != 0)
        match_held(arena, house, out);
}

void match_stand(struct arena *arena, struct composer *composer,
                 const struct correlators *correlators, int64_t now,
                 struct match *out)
{
    struct delivery_row letter = {0};

    stand(arena, composer, correlators, now, out, &letter);
}

void match_find(struct arena *arena, struct composer *composer,
                const struct correlators *correlators, int64_t now,
                struct match *out)
{
    struct delivery_row letter = {0};

    stand(arena, composer, correlators, now, out, &letter);
    if (letter.delivery.id != 0)
        add_lines(arena, composer, correlators, &letter, out);
}

static bool is_same_item(const struct sent_item *a, const struct sent_item *b)
{
    return a->number == b->number && a->held == b->held &&
           a->signup == b->signup && slice_equal(a->title, b->title) &&
           slice_equal(a->held_option, b->held_option);
}

bool match_reads_alike(const struct match *a, const struct match *b)
{
    if (a->delivery_id != b->delivery_id ||
        a->context.sent != b->context.sent ||
        a->context.item_count != b->context.item_count)
        return false;
    for (size_t i = 0; i < a->context.item_count; i++)
        if (!is_same_item(&a->context.items[i], &b->context.items[i]))
            return false;
    return true;
}

/* Follows an acknowledgement to the letter that its message answered. */
static bool offering_letter(struct arena *arena, struct store *store,
                            int64_t delivery_id, struct delivery_row *out)
{
    struct inbound_row inbound;

    for (int steps = 0; steps < THREAD_MOST && delivery_id != 0; steps++) {
        if (!store_delivery(arena, store, delivery_id, out))
            return false;
        if (match_sent_kind(out->delivery.kind) != SENT_CONFIRMATION)
            return true;
        if (!store_inbound(arena, store, out->delivery.inbound_id, &inbound))
            return false;
        delivery_id = inbound.delivery_id;
    }
    return false;
}

void match_again(struct arena *arena, struct composer *composer,
                 int64_t delivery_id, int64_t person_id, int64_t now,
                 struct match *out)
{
    struct house *house = composer->house;
    struct delivery_row row;

    *out = (struct match){.delivery_id = delivery_id, .standing.now = now};
    if (person_id != 0 &&
        store_person(arena, house->store, person_id, false, &out->person) &&
        (out->person.merged_into == 0 ||
         store_person(arena, house->store, out->person.merged_into, false,
                      &out->person))) {
        out->standing.person = &out->person;
        match_held(arena, house, out);
    }
    if (offering_letter(arena, house->store, delivery_id, &row))
        match_items(arena, composer, &row, out, now);
}

#include "flow/join.h"

#include "base/codec.h"
#include "base/digest.h"
#include "core/letter/note_json.h"
#include "edge/store_delivery.h"
#include "edge/store_enrol.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"

#include "base/banned.h"

#define DAY ((int64_t)86400)
#define KEY_BYTES 12
#define NAME_MOST 60

/* Of the address, which is nobody's on the register and stands in no key. */
static struct slice address_digest(const struct joining *j)
{
    struct digest digest = digest_of(j->match->from);
    struct text hex = text_start(j->arena, 2 * KEY_BYTES + 1);

    hex_put(&hex, slice_part(digest_slice(&digest), 0, KEY_BYTES));
    return text_slice(&hex);
}

void join_ask(const struct joining *j)
{
    struct note note = {.text = TEXT_JOIN};
    struct delivery_row letter = {
        .delivery = {.purpose_key =
                         slice_of(arena_format(j->arena, "join:%.*s:%lld",
                                               SLICE_ARG(address_digest(j)),
                                               (long long)(j->now / DAY))),
                     .kind = LETTER_JOIN,
                     .person_id = j->match->person.id, /* who left before */
                     .inbound_id = j->row->id,
                     .next_at = j->now,
                     .latest_at = j->now + DAY,
                     .address = j->match->from,
                     .in_reply_to = j->reply_to}};

    letter.note = note_write(j->arena, &note);
    (void)store_delivery_add(j->house->store, &letter, j->now);
}

/* How they call themselves, if that can be a name. */
static struct slice name_of(const struct joining *j)
{
    struct slice name = slice_trim(j->match->from_name);

    if (name.size > NAME_MOST || slice_find_byte(name, '@') != SLICE_NONE ||
        slice_find(name, SLICE("//")) != SLICE_NONE)
        return SLICE("");
    return name;
}

void join_enrol(const struct joining *j)
{
    struct store *store = j->house->store;
    struct enrolment enrolment = {
        .person_id = j->match->person.id,
        .name = name_of(j),
        .address = j->match->from,
        .address_key = j->match->from,
        .source = slice_of(arena_format(j->arena,
                                        "asked by email and confirmed, message "
                                        "M-%04lld",
                                        (long long)j->row->id)),
    };
    struct note note = {.text = TEXT_WELCOME, .greeting = enrolment.name};
    struct delivery_row letter = {.delivery = {.kind = LETTER_ACK,
                                               .inbound_id = j->row->id,
                                               .next_at = j->now,
                                               .latest_at = j->now + DAY,
                                               .in_reply_to = j->reply_to}};

    enrolment.name_key = person_name_key(j->arena, enrolment.name);
    store_suppression_lift(j->arena, store, j->house->suppression_key,
                           j->match->from);
    letter.delivery.person_id = store_enrol(store, &enrolment, j->now);
    letter.delivery.purpose_key =
        slice_of(arena_format(j->arena, "ack:in%lld", (long long)j->row->id));
    letter.note = note_write(j->arena, &note);
    (void)store_delivery_add(store, &letter, j->now);
    store_audit(store, j->now, SLICE("reply"), "joined",
                arena_format(j->arena, "person %lld message %lld",
                             (long long)letter.delivery.person_id,
                             (long long)j->row->id));
}

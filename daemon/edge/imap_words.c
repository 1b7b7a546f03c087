#include "edge/imap_words.h"

#include "base/must.h"
#include "edge/imap_fetch.h"

#include "base/banned.h"

#define PARTS_MOST 12
#define LEVELS_MOST 20
#define STRUCTURE_MOST ((size_t)256 * 1024)
#define HEADER_MOST ((uint32_t)128 * 1024)
#define PART_MOST ((uint32_t)512 * 1024)
#define WORDS_MOST ((size_t)2 << 20)
#define BYTES_PER_MS 64

/* "2.1.3" */
struct place {
    uint32_t numbers[LEVELS_MOST];
    size_t levels;
};

enum part_kind {
    PART_PLAIN,
    PART_HTML,
    PART_REPORT,  /* also a calendar entry: what machines say to machines */
    PART_MESSAGE, /* of which the header says what came back */
};

struct part {
    struct place place;
    enum part_kind kind;
};

struct structure {
    struct part parts[PARTS_MOST];
    size_t count;
    bool plain;            /* there is a part of plain text */
    bool single;           /* the message has no parts at all */
    struct slice boundary; /* of the outermost multipart */
};

/* ---- which parts ---- */

static void add_part(struct structure *out, const struct place *place,
                     enum part_kind kind)
{
    if (out->count == PARTS_MOST)
        return;
    out->parts[out->count++] = (struct part){*place, kind};
    out->plain |= kind == PART_PLAIN;
}

static bool is_attached(const struct mailimap_body_type_1part *part)
{
    return part->bd_ext_1part != NULL &&
           part->bd_ext_1part->bd_disposition != NULL &&
           slice_is_caseless(
               slice_of(part->bd_ext_1part->bd_disposition->dsp_type),
               "attachment");
}

static void choose_text(struct structure *out, const struct place *place,
                        const struct mailimap_body_type_1part *part)
{
    struct slice type = slice_of(part->bd_data.bd_type_text->bd_media_text);

    if (slice_is_caseless(type, "calendar") ||
        slice_is_caseless(type, "rfc822-headers"))
        add_part(out, place, PART_REPORT);
    else if (is_attached(part))
        return;
    else
        add_part(out, place,
                 slice_is_caseless(type, "html") ? PART_HTML : PART_PLAIN);
}

/* message/delivery-status and its kin */
static void choose_basic(struct structure *out, const struct place *place,
                         const struct mailimap_body_type_1part *part)
{
    const struct mailimap_media_basic *media =
        part->bd_data.bd_type_basic->bd_media_basic;

    if (media->med_type == MAILIMAP_MEDIA_BASIC_MESSAGE)
        add_part(out, place, PART_REPORT);
}

static void choose(struct structure *out, const struct place *place,
                   const struct mailimap_body *body);

static void choose_inside(struct structure *out, const struct place *place,
                          const struct mailimap_body_type_mpart *parts)
{
    struct place inner = *place;

    if (place->levels == LEVELS_MOST)
        return;
    inner.levels++;
    inner.numbers[place->levels] = 0;
    for (clistiter *at = clist_begin(parts->bd_list); at != NULL;
         at = clist_next(at)) {
        inner.numbers[place->levels]++;
        choose(out, &inner, clist_content(at));
    }
}

static void choose(struct structure *out, const struct place *place,
                   const struct mailimap_body *body)
{
    const struct mailimap_body_type_1part *part = body->bd_data.bd_body_1part;

    if (body->bd_type == MAILIMAP_BODY_MPART)
        choose_inside(out, place, body->bd_data.bd_body_mpart);
    else if (part->bd_type == MAILIMAP_BODY_TYPE_1PART_TEXT)
        choose_text(out, place, part);
    else if (part->bd_type == MAILIMAP_BODY_TYPE_1PART_BASIC)
        choose_basic(out, place, part);
    else
        add_part(out, place, PART_MESSAGE);
}

static struct slice boundary_of(struct arena *arena,
                                const struct mailimap_body_type_mpart *parts)
{
    const struct mailimap_body_fld_param *list =
        parts->bd_ext_mpart == NULL ? NULL : parts->bd_ext_mpart->bd_parameter;

    if (list == NULL)
        return (struct slice){NULL, 0};
    for (clistiter *at = clist_begin(list->pa_list); at != NULL;
         at = clist_next(at)) {
        const struct mailimap_single_body_fld_param *one = clist_content(at);

        if (slice_is_caseless(slice_of(one->pa_name), "boundary"))
            return arena_copy(arena, slice_of(one->pa_value));
    }
    return (struct slice){NULL, 0};
}

static void read_structure(struct arena *arena,
                           const struct mailimap_body *body,
                           struct structure *out)
{
    struct place place = {.levels = 0};

    out->single = body->bd_type != MAILIMAP_BODY_MPART;
    if (out->single) {
        place.numbers[place.levels++] = 1;
        choose(out, &place, body);
        return;
    }
    out->boundary = boundary_of(arena, body->bd_data.bd_body_mpart);
    choose(out, &place, body);
}

/* ---- asking ---- */

static bool ask(struct imap_session *session,
                const struct waiting_message *message,
                struct mailimap_fetch_att *what, size_t most, clist **answers,
                struct error *error)
{
    struct mailimap_set *set = imap_set(message, 1);
    struct mailimap_fetch_type *type = imap_fetch_uid_and(what);
    int code;

    /* The server may have to look through all of it. */
    imap_session_allow(session, (int64_t)(message->size / BYTES_PER_MS), most);
    code = mailimap_uid_fetch(session->imap, set, type, answers);
    mailimap_fetch_type_free(type);
    mailimap_set_free(set);
    return imap_succeeded(session, code, "fetching a part of a message", error);
}

static bool ask_structure(struct arena *arena, struct imap_session *session,
                          const struct waiting_message *message,
                          struct structure *out, struct error *error)
{
    clist *answers = NULL;

    *out = (struct structure){.single = true};
    if (!ask(session, message, mailimap_fetch_att_new_bodystructure(),
             STRUCTURE_MOST, &answers, error))
        return false;
    for (clistiter *at = clist_begin(answers); at != NULL;
         at = clist_next(at)) {
        struct mailimap_msg_att_static *item =
            imap_item_of(clist_content(at), MAILIMAP_MSG_ATT_BODYSTRUCTURE);

        if (item != NULL && out->count == 0)
            read_structure(arena, item->att_data.att_bodystructure, out);
    }
    mailimap_fetch_list_free(answers);
    return true;
}

/* Takes the section over. */
static bool ask_bytes(struct arena *arena, struct imap_session *session,
                      const struct waiting_message *message,
                      struct mailimap_section *section, uint32_t most,
                      struct slice *out, struct error *error)
{
    clist *answers = NULL;

    *out = (struct slice){NULL, 0};
    must(section != NULL);
    if (!ask(session, message,
             mailimap_fetch_att_new_body_peek_section_partial(section, 0, most),
             most, &answers, error))
        return false;
    for (clistiter *at = clist_begin(answers); at != NULL;
         at = clist_next(at)) {
        struct slice bytes = imap_bytes_in(clist_content(at));

        if (bytes.at != NULL)
            *out = arena_copy(arena, slice_part(bytes, 0, most));
    }
    mailimap_fetch_list_free(answers);
    return true;
}

static struct mailimap_section_part *place_of(const struct place *place)
{
    clist *list = clist_new();
    struct mailimap_section_part *part;

    must(list != NULL);
    for (size_t i = 0; i < place->levels; i++) {
        uint32_t *number = mailimap_number_alloc_new(place->numbers[i]);

        must(number != NULL && clist_append(list, number) == 0);
    }
    part = mailimap_section_part_new(list);
    must(part != NULL);
    return part;
}

/* ---- a message of its own ---- */

static bool put_bytes(struct text *out, struct arena *arena,
                      struct imap_session *session,
                      const struct waiting_message *message,
                      struct mailimap_section *section, struct error *error)
{
    struct slice bytes;

    if (!ask_bytes(arena, session, message, section, PART_MOST, &bytes, error))
        return false;
    text_put(out, bytes);
    return true;
}

static bool put_part(struct text *out, struct arena *arena,
                     struct imap_session *session,
                     const struct waiting_message *message,
                     const struct structure *structure, const struct part *part,
                     struct error *error)
{
    if (part->kind == PART_HTML && structure->plain)
        return true;
    text_format(out, "\r\n--%.*s\r\n", SLICE_ARG(structure->boundary));
    if (part->kind == PART_MESSAGE) {
        text_puts(out, "Content-Type: text/rfc822-headers\r\n\r\n");
        return put_bytes(
            out, arena, session, message,
            mailimap_section_new_part_header(place_of(&part->place)), error);
    }
    return put_bytes(out, arena, session, message,
                     mailimap_section_new_part_mime(place_of(&part->place)),
                     error) &&
           put_bytes(out, arena, session, message,
                     mailimap_section_new_part(place_of(&part->place)), error);
}

static bool put_parts(struct text *out, struct arena *arena,
                      struct imap_session *session,
                      const struct waiting_message *message,
                      const struct structure *structure, struct error *error)
{
    if (structure->single)
        return structure->count == 0 ||
               put_bytes(out, arena, session, message,
                         mailimap_section_new_part(
                             place_of(&structure->parts[0].place)),
                         error);
    if (structure->boundary.size == 0)
        return true;
    for (size_t i = 0; i < structure->count; i++)
        if (!put_part(out, arena, session, message, structure,
                      &structure->parts[i], error))
            return false;
    text_format(out, "\r\n--%.*s--\r\n", SLICE_ARG(structure->boundary));
    return true;
}

bool imap_fetch_words(struct arena *arena, struct imap_session *session,
                      const struct waiting_message *message, struct slice *out,
                      struct error *error)
{
    struct text text = text_start(arena, WORDS_MOST);
    struct structure structure;
    struct slice header;

    *out = (struct slice){NULL, 0};
    if (!ask_bytes(arena, session, message, mailimap_section_new_header(),
                   HEADER_MOST, &header, error))
        return false;
    if (header.size == 0)
        return true; /* it has gone */
    if (!ask_structure(arena, session, message, &structure, error))
        return false;
    text_put(&text, header);
    if (!put_parts(&text, arena, session, message, &structure, error))
        return false;
    *out = text_slice(&text);
    return true;
}

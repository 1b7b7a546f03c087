#include "edge/imap_fetch.h"

#include <stdlib.h>

#include "base/must.h"

#include "base/banned.h"

#define BYTES_PER_MS 64           /* the slowest line we wait for */
#define ANSWER_LINE ((size_t)256) /* what a server says around the bytes */

struct mailimap_msg_att_static *imap_item_of(struct mailimap_msg_att *said_of,
                                             int kind)
{
    for (clistiter *at = clist_begin(said_of->att_list); at != NULL;
         at = clist_next(at)) {
        struct mailimap_msg_att_item *item = clist_content(at);

        if (item->att_type == MAILIMAP_MSG_ATT_ITEM_STATIC &&
            item->att_data.att_static->att_type == kind)
            return item->att_data.att_static;
    }
    return NULL;
}

static uint32_t uid_of(struct mailimap_msg_att *said_of)
{
    struct mailimap_msg_att_static *item =
        imap_item_of(said_of, MAILIMAP_MSG_ATT_UID);

    return item == NULL ? 0 : item->att_data.att_uid;
}

struct mailimap_set *imap_set(const struct waiting_message *list, size_t count)
{
    struct mailimap_set *set = mailimap_set_new_empty();

    must(set != NULL);
    for (size_t i = 0; i < count; i++)
        must(mailimap_set_add_single(set, list[i].uid) == MAILIMAP_NO_ERROR);
    return set;
}

struct mailimap_fetch_type *imap_fetch_uid_and(struct mailimap_fetch_att *more)
{
    struct mailimap_fetch_type *type =
        mailimap_fetch_type_new_fetch_att_list_empty();
    struct mailimap_fetch_att *uid = mailimap_fetch_att_new_uid();

    must(type != NULL && uid != NULL && more != NULL);
    mailimap_fetch_type_new_fetch_att_list_add(type, uid);
    mailimap_fetch_type_new_fetch_att_list_add(type, more);
    return type;
}

static int by_uid(const void *a, const void *b)
{
    uint32_t first = ((const struct waiting_message *)a)->uid;
    uint32_t second = ((const struct waiting_message *)b)->uid;

    return first < second ? -1 : first > second;
}

/* Servers add what they like: only what names a UID and a size counts. */
static bool read_size(struct mailimap_msg_att *said_of,
                      struct waiting_message *out)
{
    struct mailimap_msg_att_static *size =
        imap_item_of(said_of, MAILIMAP_MSG_ATT_RFC822_SIZE);

    out->uid = uid_of(said_of);
    if (out->uid == 0 || size == NULL)
        return false;
    out->size = size->att_data.att_rfc822_size;
    return true;
}

static size_t gather(clist *answers, struct waiting_message *list, size_t most)
{
    size_t count = 0;

    for (clistiter *at = clist_begin(answers); at != NULL && count < most;
         at = clist_next(at))
        if (read_size(clist_content(at), &list[count]))
            count++;
    qsort(list, count, sizeof *list, by_uid);
    return count;
}

static int fetch_sizes(struct imap_session *session, struct mailimap_set *set,
                       bool by_number, clist **answers)
{
    struct mailimap_fetch_type *type =
        imap_fetch_uid_and(mailimap_fetch_att_new_rfc822_size());
    int code;

    must(set != NULL);
    code = by_number ? mailimap_fetch(session->imap, set, type, answers)
                     : mailimap_uid_fetch(session->imap, set, type, answers);
    mailimap_fetch_type_free(type);
    mailimap_set_free(set);
    return code;
}

bool imap_list(struct imap_session *session, uint32_t first, size_t most,
               struct waiting_message *list, size_t *count_out,
               struct error *error)
{
    clist *answers = NULL;
    int code = fetch_sizes(
        session, mailimap_set_new_interval(first, first + (uint32_t)most - 1),
        true, &answers);

    if (!imap_succeeded(session, code, "listing a folder", error))
        return false;
    *count_out = gather(answers, list, most);
    mailimap_fetch_list_free(answers);
    return true;
}

/* 0: the message has gone. */
static bool size_of(struct imap_session *session, uint32_t uid,
                    uint64_t *size_out, struct error *error)
{
    clist *answers = NULL;
    int code;

    *size_out = 0;
    imap_session_allow(session, 0, 0);
    code = fetch_sizes(session, mailimap_set_new_single(uid), false, &answers);
    if (!imap_succeeded(session, code, "asking for the size of a message",
                        error))
        return false;
    for (clistiter *at = clist_begin(answers); at != NULL;
         at = clist_next(at)) {
        struct waiting_message one;

        if (read_size(clist_content(at), &one) && one.uid == uid)
            *size_out = one.size;
    }
    mailimap_fetch_list_free(answers);
    return true;
}

static int fetch_bytes(struct imap_session *session, struct mailimap_set *set,
                       clist **answers)
{
    struct mailimap_section *whole = mailimap_section_new(NULL);
    struct mailimap_fetch_type *type;
    int code;

    must(whole != NULL && set != NULL);
    type = imap_fetch_uid_and(mailimap_fetch_att_new_body_peek_section(whole));
    code = mailimap_uid_fetch(session->imap, set, type, answers);
    mailimap_fetch_type_free(type);
    mailimap_set_free(set);
    return code;
}

struct slice imap_bytes_in(struct mailimap_msg_att *said_of)
{
    struct mailimap_msg_att_static *item =
        imap_item_of(said_of, MAILIMAP_MSG_ATT_BODY_SECTION);

    if (item == NULL)
        return (struct slice){NULL, 0};
    return (struct slice){item->att_data.att_body_section->sec_body_part,
                          item->att_data.att_body_section->sec_length};
}

/* Servers answer in the order of the folder, or in none. */
static void take_bytes(struct arena *arena, clist *answers,
                       const struct waiting_message *list, size_t count,
                       struct slice *out)
{
    for (clistiter *at = clist_begin(answers); at != NULL;
         at = clist_next(at)) {
        uint32_t uid = uid_of(clist_content(at));
        struct slice bytes = imap_bytes_in(clist_content(at));

        for (size_t i = 0; i < count && bytes.at != NULL; i++)
            if (list[i].uid == uid)
                out[i] = arena_copy(arena, bytes);
    }
}

bool imap_fetch_several(struct arena *arena, struct imap_session *session,
                        const struct waiting_message *list, size_t count,
                        struct slice *out, struct error *error)
{
    struct mailimap_set *set = imap_set(list, count);
    clist *answers = NULL;
    uint64_t size = 0;
    int code;

    for (size_t i = 0; i < count; i++) {
        out[i] = (struct slice){NULL, 0};
        size += list[i].size;
    }
    /* Some servers only estimate sizes: a quarter more is let through. */
    imap_session_allow(session, (int64_t)(size / BYTES_PER_MS),
                       (size_t)(size + size / 4) + count * ANSWER_LINE);
    code = fetch_bytes(session, set, &answers);
    if (!imap_succeeded(session, code, "fetching messages", error))
        return false;
    take_bytes(arena, answers, list, count, out);
    mailimap_fetch_list_free(answers);
    return true;
}

static bool too_large(uint64_t size, size_t most, struct error *error)
{
    return error_set(error, ERROR_INPUT,
                     "the message has %llu bytes, and %zu are allowed",
                     (unsigned long long)size, most);
}

bool imap_fetch(struct arena *arena, struct imap_session *session, uint32_t uid,
                size_t most, struct slice *out, struct error *error)
{
    struct waiting_message one = {.uid = uid};

    *out = (struct slice){NULL, 0};
    if (!size_of(session, uid, &one.size, error))
        return false;
    if (one.size == 0)
        return true;
    if (one.size > most)
        return too_large(one.size, most, error);
    if (!imap_fetch_several(arena, session, &one, 1, out, error))
        return false;
    return out->size <= most || too_large(out->size, most, error);
}

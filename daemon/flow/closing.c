#include "flow/closing.h"

#include "core/letter/closing.h"
#include "core/notice/owner.h"
#include "core/register/csv.h"
#include "edge/store_closing.h"
#include "flow/staff_round.h"

#include "base/banned.h"

#define DAY ((int64_t)86400)
#define LOOK_BACK (7 * DAY) /* after a longer silence it is no news */
#define CLOSED_MOST 50      /* at once */
#define FILE_MOST_BYTES ((size_t)2 << 20)

struct list {
    struct arena *arena;
    struct house *house;
    const struct closed_row *row;
    struct staff_round round; /* to the owner, or else the facilitators */
    struct closing closing;
    struct note note;
    int64_t before; /* when a list went before; 0: never */
};

/* It may be open for longer after the list went: then there is another. Theirs
 * come together, so one is asked for. */
static bool is_made(struct list *list)
{
    const struct staff *first = staff_round_next(&list->round, NULL);

    if (first == NULL)
        return true;
    list->before = store_closing_last(list->house->store,
                                      list->row->announcement_id, first->code);
    return list->before >= list->row->closed_at;
}

/* Of each person what they agreed to share, and no more. */
static void add_names(struct list *list)
{
    struct text csv = text_start(list->arena, FILE_MOST_BYTES);
    struct closing *closing = &list->closing;
    struct name_down *people;
    bool dated = false;
    size_t count = store_names_down(list->arena, list->house->store,
                                    list->row->announcement_id, &people);

    closing->names = arena_array(list->arena, count, sizeof *closing->names);
    for (size_t i = 0; i < count; i++)
        dated = dated || people[i].chosen.size > 0;
    text_format(&csv, "name,email%s%s\r\n", dated ? ",date" : "",
                list->before == 0 ? "" : ",new");
    for (size_t i = 0; i < count; i++) {
        struct closing_name name = {.name = people[i].name,
                                    .address = SLICE(""),
                                    .date = people[i].chosen,
                                    .added = list->before != 0 &&
                                             people[i].at > list->before};

        if (people[i].share == SHARE_NOTHING) {
            closing->unnamed++;
            continue;
        }
        if (people[i].share == SHARE_CONTACT)
            name.address = people[i].address;
        closing->names[closing->name_count++] = name;
        csv_put(&csv, name.name, false);
        csv_put(&csv, name.address, !dated && list->before == 0);
        if (dated)
            csv_put(&csv, name.date, list->before == 0);
        if (list->before != 0)
            csv_put(&csv, slice_of(name.added ? "new" : ""), true);
    }
    if (closing->name_count == 0 || !text_whole(&csv))
        return;
    closing->file =
        slice_of(arena_format(list->arena, "names-A-%04lld.csv",
                              (long long)list->row->announcement_id));
    list->note.files = arena_alloc(list->arena, sizeof *list->note.files);
    list->note.files[0] = (struct note_file){
        .name = closing->file,
        .digest = store_content_keep(list->arena, list->house->store,
                                     text_slice(&csv))};
    list->note.file_count = 1;
}

static void promise(struct list *list)
{
    const struct house *house = list->house;
    const struct staff *staff = NULL;

    while ((staff = staff_round_next(&list->round, staff)) != NULL) {
        list->closing.greeting = staff->name;
        list->note.words = closing_words(
            list->arena, &house->settings,
            house->texts.compiled.text[TEXT_CLOSING], &list->closing);
        staff_round_promise(&list->round, staff, &list->note);
    }
}

static bool make(struct list *list, struct error *error)
{
    list->closing = (struct closing){
        .announcement = list->row->announcement_id,
        .title = list->row->title,
        .owner = list->round.only == NULL ? list->row->owner : SLICE(""),
    };
    if (list->before != 0)
        list->closing.before = slice_of(civil_date_words(
            list->arena, civil_at(&list->house->zone, list->before)));
    list->note = (struct note){
        .text = TEXT_CLOSING,
        .reference = slice_of(arena_format(
            list->arena, "A-%04lld", (long long)list->row->announcement_id))};
    if (!store_begin(list->house->store, error))
        return false;
    add_names(list);
    promise(list);
    return store_end(list->house->store, error);
}

/* Those of one page; false when none of them was to be made. */
static bool make_next(struct arena *arena, struct house *house,
                      struct closed_row *rows, size_t count, int64_t now,
                      struct error *error)
{
    for (size_t i = 0; i < count; i++) {
        struct list list = {
            .arena = arena,
            .house = house,
            .row = &rows[i],
            .round = {.arena = arena,
                      .house = house,
                      .key = slice_of(
                          arena_format(arena, "closing:%lld:%lld",
                                       (long long)rows[i].announcement_id,
                                       (long long)rows[i].closed_at)),
                      .only = owner_staff(&house->settings, rows[i].owner),
                      .latest_at = now + LOOK_BACK,
                      .now = now},
        };

        if (!is_made(&list))
            return make(&list, error);
    }
    return false;
}

bool closing_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    struct closed_span span = {now - LOOK_BACK, now, 0};
    struct closed_row *rows;
    size_t count;
    bool did;

    error->kind = ERROR_NONE;
    do {
        count = store_closed(arena, house->store, &span, CLOSED_MOST, &rows);
        did = make_next(arena, house, rows, count, now, error);
        if (count > 0)
            span.after = rows[count - 1].announcement_id;
    } while (count == CLOSED_MOST && !did && error->kind == ERROR_NONE);
    if (error->kind == ERROR_NONE && !store_fine(house->store, error))
        did = false;
    arena_free(arena);
    return did;
}

#include "edge/store_notice.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char *const issue_state_list[] = {"gathering", "awaiting_ok",
                                               "approved", "held", "empty"};
const struct words issue_state_words = {issue_state_list, 5};

static const char *const showing_list[] = {"new", "last_chance", "open"};
static const struct words showing_words = {showing_list, 3};

static int64_t one_number(struct query query)
{
    int64_t number = query_row(query) ? row_number(query, 0) : 0;

    query_end(query);
    return number;
}

/* ---- announcements ---- */

static const char announcement_by_file[] =
    "SELECT id FROM announcement WHERE file_name = :file AND cancelled_at = 0"
    " ORDER BY id DESC LIMIT 1";

int64_t store_announcement_by_file(struct store *store, struct slice file_name)
{
    struct query query = query_start(store, announcement_by_file);

    query_text(query, ":file", file_name);
    return one_number(query);
}

static const char announcement_exists[] =
    "SELECT 1 FROM announcement WHERE id = :id AND cancelled_at = 0";

bool store_announcement_exists(struct store *store, int64_t id)
{
    struct query query = query_start(store, announcement_exists);

    query_number(query, ":id", id);
    return one_number(query) != 0;
}

static const char announcement_was_sent[] =
    "SELECT 1 FROM issue_item i JOIN delivery d ON d.issue_id = i.issue_id"
    " JOIN delivery_item n ON n.delivery_id = d.id AND n.number = i.number"
    " WHERE i.announcement_id = :id"
    " AND (d.state NOT IN ('waiting', 'withheld') OR d.attempts > 0)"
    " LIMIT 1";

bool store_announcement_was_sent(struct store *store, int64_t id)
{
    struct query query = query_start(store, announcement_was_sent);

    query_number(query, ":id", id);
    return one_number(query) != 0;
}

static const char announcement_is_same[] =
    "SELECT 1 FROM announcement a JOIN announcement_version v"
    " ON v.announcement_id = a.id AND v.version = a.version"
    " WHERE a.id = :id AND v.source = :source";

bool store_announcement_is_same(struct store *store, int64_t id,
                                struct slice source_digest)
{
    struct query query = query_start(store, announcement_is_same);

    query_number(query, ":id", id);
    query_text(query, ":source", source_digest);
    return one_number(query) != 0;
}

static const char announcement_by_source[] =
    "SELECT a.id FROM announcement_version v JOIN announcement a"
    " ON a.id = v.announcement_id AND a.version = v.version"
    " WHERE v.source = :source AND a.cancelled_at = 0 ORDER BY a.id DESC"
    " LIMIT 1";

int64_t store_announcement_by_source(struct store *store,
                                     struct slice source_digest)
{
    struct query query = query_start(store, announcement_by_source);

    query_text(query, ":source", source_digest);
    return one_number(query);
}

static const char announcement_file[] =
    "SELECT file_name FROM announcement WHERE id = :id";

struct slice store_announcement_file(struct arena *arena, struct store *store,
                                     int64_t id)
{
    struct query query = query_start(store, announcement_file);
    struct slice name = SLICE("");

    query_number(query, ":id", id);
    if (query_row(query))
        name = row_text(arena, query, 0);
    query_end(query);
    return name;
}

static const char announcement_version[] =
    "SELECT version FROM announcement WHERE id = :id";

int64_t store_announcement_version(struct store *store, int64_t id)
{
    struct query query = query_start(store, announcement_version);

    query_number(query, ":id", id);
    return one_number(query);
}

static const char announcement_cancelled[] =
    "SELECT cancelled_at FROM announcement WHERE id = :id";
static const char cancel_announcement[] =
    "UPDATE announcement SET cancelled_at = :now WHERE id = :id"
    " AND cancelled_at = 0";

bool store_announcement_cancel(struct store *store, int64_t id, int64_t now)
{
    struct query query = query_start(store, cancel_announcement);

    query_number(query, ":id", id);
    query_number(query, ":now", now);
    return query_run(query) > 0;
}

int64_t store_announcement_cancelled_at(struct store *store, int64_t id)
{
    struct query query = query_start(store, announcement_cancelled);

    query_number(query, ":id", id);
    return one_number(query);
}

static const char count_names_down[] =
    "SELECT count(*) FROM signup WHERE announcement_id = :id"
    " AND state IN ('interested', 'offered', 'booked', 'waiting')";

int64_t store_announcement_names_down(struct store *store, int64_t id)
{
    struct query query = query_start(store, count_names_down);

    query_number(query, ":id", id);
    return one_number(query);
}

static const char put_variant[] =
    "INSERT INTO announcement_variant (announcement_id, version, file_name,"
    " form, language, source) VALUES (:id, :version, :file, :form, :language,"
    " :source) ON CONFLICT (announcement_id, version, file_name) DO UPDATE SET"
    " form = excluded.form, language = excluded.language,"
    " source = excluded.source WHERE source <> excluded.source";

bool store_variant_put(struct arena *arena, struct store *store, int64_t id,
                       int64_t version, const struct variant *variant,
                       struct slice bytes)
{
    struct slice digest = store_content_keep(arena, store, bytes);
    struct query query = query_start(store, put_variant);

    query_number(query, ":id", id);
    query_number(query, ":version", version);
    query_text(query, ":file", variant->name);
    query_text(query, ":form", variant->form);
    query_text(query, ":language", variant->language);
    query_text(query, ":source", digest);
    return query_run(query) > 0;
}

static const char count_variants[] =
    "SELECT count(*) FROM announcement_variant WHERE announcement_id = :id"
    " AND version = :version";

int64_t store_variants(struct store *store, int64_t id, int64_t version)
{
    struct query query = query_start(store, count_variants);

    query_number(query, ":id", id);
    query_number(query, ":version", version);
    return one_number(query);
}

static const char add_announcement[] =
    "INSERT INTO announcement (file_name, version) VALUES (:file, 1)";
static const char next_version[] =
    "UPDATE announcement SET version = version + 1, file_name = :file"
    " WHERE id = :id RETURNING version";
static const char add_version[] =
    "INSERT INTO announcement_version (announcement_id, version, source,"
    " accepted_at, kind, title, for_words, everyone, audience_words,"
    " when_words, starts, ends, place, places, closes, reward, access, owner,"
    " body, can_change, cannot_change, decision, decision_words, ethics_ref,"
    " support, external_why, answers, you_said, we_did, we_could_not, result,"
    " level, ladder, co_produced, programme, feedback_due, duty, urgent)"
    " VALUES (:id, "
    ":version, :source, :now, :kind, :title, :for_words,"
    " :everyone, :audience, :when, :starts, :ends, :place, :places, :closes,"
    " :reward, :access, :owner, :body, :can_change, :cannot_change, :decision,"
    " :decision_words, :ethics_ref, :support, :external_why, :answers,"
    " :you_said, :we_did, :we_could_not, :result, :level, :ladder,"
    " :co_produced, :programme, :feedback_due, :duty, :urgent)";
static const char add_code[] =
    "INSERT INTO announcement_code (announcement_id, version, kind, code)"
    " VALUES (:id, :version, :kind, :code) ON CONFLICT DO NOTHING";

/* The lines that only some kinds have. */
static void put_lines(struct query query, const struct announcement *from)
{
    const struct {
        const char *name;
        struct slice value;
    } lines[] = {
        {":can_change", from->can_change},
        {":cannot_change", from->cannot_change},
        {":decision_words", from->decision_words},
        {":ethics_ref", from->ethics_ref},
        {":support", from->support},
        {":external_why", from->external_why},
        {":answers", from->answers},
        {":you_said", from->you_said},
        {":we_did", from->we_did},
        {":we_could_not", from->we_could_not},
        {":result", from->result},
        {":level", from->level},
        {":ladder", from->ladder},
        {":co_produced", from->co_produced},
        {":programme", from->programme},
        {":duty", from->duty},
    };

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        query_text(query, lines[i].name, lines[i].value);
    query_number(query, ":decision", from->decision);
    query_number(query, ":feedback_due", from->feedback_due);
    query_number(query, ":urgent", from->urgent ? 1 : 0);
}

static void put_version(struct store *store, int64_t id, int64_t version,
                        struct slice source, const struct announcement *from,
                        int64_t now)
{
    struct query query = query_start(store, add_version);

    query_number(query, ":id", id);
    query_number(query, ":version", version);
    query_text(query, ":source", source);
    query_number(query, ":now", now);
    query_text(query, ":kind",
               slice_of(word_of(notice_kind_words, (int)from->kind)));
    query_text(query, ":title", from->title);
    query_text(query, ":for_words", from->for_words);
    query_number(query, ":everyone", from->audience.everyone);
    query_text(query, ":audience", from->audience_words);
    query_text(query, ":when", from->when_words);
    query_number(query, ":starts", from->starts);
    query_number(query, ":ends", from->ends);
    query_text(query, ":place", from->where);
    query_text(query, ":places", from->places);
    query_number(query, ":closes", from->closes);
    query_text(query, ":reward", from->reward);
    query_text(query, ":access", from->access);
    query_text(query, ":owner", from->owner);
    query_text(query, ":body", from->body);
    put_lines(query, from);
    (void)query_run(query);
    for (size_t i = 0; i < from->audience.count; i++) {
        const struct preference *code = &from->audience.codes[i];

        query = query_start(store, add_code);
        query_number(query, ":id", id);
        query_number(query, ":version", version);
        query_text(query, ":kind",
                   slice_of(word_of(preference_kind_words, (int)code->kind)));
        query_text(query, ":code", code->code);
        (void)query_run(query);
    }
}

int64_t store_announcement_put(struct arena *arena, struct store *store,
                               int64_t id, struct slice file_name,
                               struct slice source,
                               const struct announcement *announcement,
                               int64_t now, int64_t *version_out)
{
    struct slice digest = store_content_keep(arena, store, source);
    struct query query =
        query_start(store, id == 0 ? add_announcement : next_version);

    query_text(query, ":file", file_name);
    *version_out = 1;
    if (id == 0) {
        (void)query_run(query);
        id = store_last_id(store);
    } else {
        query_number(query, ":id", id);
        *version_out = one_number(query);
    }
    put_version(store, id, *version_out, digest, announcement, now);
    return id;
}

static const char get_codes[] =
    "SELECT kind, code FROM announcement_code WHERE announcement_id = :id"
    " AND version = :version ORDER BY kind, code";

static void read_codes(struct arena *arena, struct store *store, int64_t id,
                       int64_t version, struct audience *out)
{
    struct query query = query_start(store, get_codes);
    size_t room = 0;

    query_number(query, ":id", id);
    query_number(query, ":version", version);
    while (query_row(query)) {
        out->codes = arena_grow(arena, out->codes, out->count, &room,
                                sizeof *out->codes);
        out->codes[out->count++] = (struct preference){
            .kind =
                (enum preference_kind)row_word(query, 0, preference_kind_words),
            .code = row_text(arena, query, 1),
            .wanted = true,
        };
    }
}

#define VERSION_COLUMNS                                                       \
    "SELECT v.kind, v.title, v.for_words, v.everyone, v.audience_words,"      \
    " v.when_words, v.starts, v.ends, v.place, v.places, v.closes, v.reward," \
    " v.access, v.owner, v.body, v.can_change, v.cannot_change, v.decision,"  \
    " v.decision_words, v.ethics_ref, v.support, v.external_why, v.answers,"  \
    " v.you_said, v.we_did, v.we_could_not, v.result, v.level, v.ladder,"     \
    " v.co_produced, v.programme, v.feedback_due, v.duty, v.urgent"

static void read_version(struct arena *arena, struct query query,
                         struct announcement *out)
{
    *out = (struct announcement){
        .kind = (enum notice_kind)row_word(query, 0, notice_kind_words),
        .title = row_text(arena, query, 1),
        .for_words = row_text(arena, query, 2),
        .audience = {.everyone = row_number(query, 3) != 0},
        .audience_words = row_text(arena, query, 4),
        .when_words = row_text(arena, query, 5),
        .starts = row_number(query, 6),
        .ends = row_number(query, 7),
        .where = row_text(arena, query, 8),
        .places = row_text(arena, query, 9),
        .closes = row_number(query, 10),
        .reward = row_text(arena, query, 11),
        .access = row_text(arena, query, 12),
        .owner = row_text(arena, query, 13),
        .body = row_text(arena, query, 14),
        .can_change = row_text(arena, query, 15),
        .cannot_change = row_text(arena, query, 16),
        .decision = row_number(query, 17),
        .decision_words = row_text(arena, query, 18),
        .ethics_ref = row_text(arena, query, 19),
        .support = row_text(arena, query, 20),
        .external_why = row_text(arena, query, 21),
        .answers = row_text(arena, query, 22),
        .you_said = row_text(arena, query, 23),
        .we_did = row_text(arena, query, 24),
        .we_could_not = row_text(arena, query, 25),
        .result = row_text(arena, query, 26),
        .level = row_text(arena, query, 27),
        .ladder = row_text(arena, query, 28),
        .co_produced = row_text(arena, query, 29),
        .programme = row_text(arena, query, 30),
        .feedback_due = row_number(query, 31),
        .duty = row_text(arena, query, 32),
        .urgent = row_number(query, 33) != 0,
    };
}

static const char get_version[] =
    VERSION_COLUMNS " FROM announcement_version v WHERE v.announcement_id = :id"
                    " AND v.version = :version";

bool store_announcement(struct arena *arena, struct store *store, int64_t id,
                        int64_t version, struct announcement *out)
{
    struct query query = query_start(store, get_version);
    bool found;

    query_number(query, ":id", id);
    query_number(query, ":version", version);
    found = query_row(query);
    if (found)
        read_version(arena, query, out);
    query_end(query);
    if (found)
        read_codes(arena, store, id, version, &out->audience);
    return found;
}

static void fill_item(struct arena *arena, struct store *store,
                      struct item *item)
{
    item->reference = slice_of(
        arena_format(arena, "A-%04lld", (long long)item->announcement_id));
    if (!store_announcement(arena, store, item->announcement_id, item->version,
                            &item->announcement))
        store_fail(store, "an announcement is missing");
}

/* What was only in issues that were held was never shown to anybody. */
static const char get_candidates[] =
    "SELECT a.id, a.version,"
    " EXISTS (SELECT 1 FROM issue_item i JOIN issue s ON s.id = i.issue_id"
    "  WHERE i.announcement_id = a.id AND s.state <> 'held'"
    "  AND s.readers IN (:readers, 'all')),"
    " EXISTS (SELECT 1 FROM issue_item i JOIN issue s ON s.id = i.issue_id"
    "  WHERE i.announcement_id = a.id AND s.state <> 'held'"
    "  AND s.readers IN (:readers, 'all') AND i.showing = 'last_chance'),"
    " EXISTS (SELECT 1 FROM issue_item i JOIN issue s ON s.id = i.issue_id"
    "  WHERE i.announcement_id = a.id AND s.state <> 'held'"
    "  AND s.readers IN (:readers, 'all') AND s.local_date = :date)"
    " FROM announcement a WHERE a.cancelled_at = 0 ORDER BY a.id";

size_t store_candidates(struct arena *arena, struct store *store,
                        enum readers readers, struct slice local_date,
                        struct candidate **out)
{
    struct query query = query_start(store, get_candidates);
    struct candidate *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_text(query, ":readers",
               slice_of(word_of(readers_words, (int)readers)));
    query_text(query, ":date", local_date);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct candidate){
            .item = {.announcement_id = row_number(query, 0),
                     .version = row_number(query, 1)},
            .shown_before = row_number(query, 2) != 0,
            .shown_last = row_number(query, 3) != 0,
            .shown_today = row_number(query, 4) != 0,
        };
    }
    for (size_t i = 0; i < count; i++)
        fill_item(arena, store, &list[i].item);
    *out = list;
    return count;
}

/* ---- issues ---- */

#define ISSUE_COLUMNS                                                    \
    "SELECT id, number, local_date, state, made_at, goes_at, latest_at," \
    " template_text, template_html, gathered_to, audience, approved_at," \
    " approved_by, bulletin, readers"                                    \
    " FROM issue "

static void read_issue(struct arena *arena, struct query query,
                       struct issue_row *out)
{
    *out = (struct issue_row){
        .id = row_number(query, 0),
        .number = row_number(query, 1),
        .local_date = row_text(arena, query, 2),
        .state = (enum issue_state)row_word(query, 3, issue_state_words),
        .made_at = row_number(query, 4),
        .goes_at = row_number(query, 5),
        .latest_at = row_number(query, 6),
        .template_text = row_text(arena, query, 7),
        .template_html = row_text(arena, query, 8),
        .gathered_to = row_number(query, 9),
        .audience = row_number(query, 10),
        .approved_at = row_number(query, 11),
        .approved_by = row_text(arena, query, 12),
        .bulletin = row_text(arena, query, 13),
        .readers = (enum readers)row_word(query, 14, readers_words),
    };
}

static bool one_issue(struct arena *arena, struct query query,
                      struct issue_row *out)
{
    bool found = query_row(query);

    if (found)
        read_issue(arena, query, out);
    query_end(query);
    return found;
}

static const char issue_for_date[] =
    ISSUE_COLUMNS "WHERE bulletin = :bulletin AND local_date = :date";

bool store_issue_for_date(struct arena *arena, struct store *store,
                          struct slice bulletin, struct slice local_date,
                          struct issue_row *out)
{
    struct query query = query_start(store, issue_for_date);

    query_text(query, ":bulletin", bulletin);
    query_text(query, ":date", local_date);
    return one_issue(arena, query, out);
}

static const char newest_issue[] =
    ISSUE_COLUMNS "WHERE bulletin = :bulletin ORDER BY goes_at DESC LIMIT 1";

bool store_issue_newest(struct arena *arena, struct store *store,
                        struct slice bulletin, struct issue_row *out)
{
    struct query query = query_start(store, newest_issue);

    query_text(query, ":bulletin", bulletin);
    return one_issue(arena, query, out);
}

static const char issue_by_number[] = ISSUE_COLUMNS "WHERE number = :number";

bool store_issue_by_number(struct arena *arena, struct store *store,
                           int64_t number, struct issue_row *out)
{
    struct query query = query_start(store, issue_by_number);

    query_number(query, ":number", number);
    return one_issue(arena, query, out);
}

static const char issue_by_id[] = ISSUE_COLUMNS "WHERE id = :id";

bool store_issue(struct arena *arena, struct store *store, int64_t id,
                 struct issue_row *out)
{
    struct query query = query_start(store, issue_by_id);

    query_number(query, ":id", id);
    return one_issue(arena, query, out);
}

static size_t list_issues(struct arena *arena, struct query query, size_t most,
                          struct issue_row **out)
{
    struct issue_row *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        read_issue(arena, query, &list[count++]);
    *out = list;
    return count;
}

static const char newest_issues[] =
    ISSUE_COLUMNS "ORDER BY number DESC LIMIT :most";

size_t store_issues(struct arena *arena, struct store *store, size_t most,
                    struct issue_row **out)
{
    return list_issues(arena, query_start(store, newest_issues), most, out);
}

static const char open_issues[] =
    ISSUE_COLUMNS "WHERE state IN ('gathering', 'awaiting_ok')"
                  " ORDER BY number LIMIT :most";

size_t store_issues_open(struct arena *arena, struct store *store, size_t most,
                         struct issue_row **out)
{
    return list_issues(arena, query_start(store, open_issues), most, out);
}

static const char urgent_announcements[] =
    "SELECT a.id, a.version FROM announcement_version v"
    " JOIN announcement a ON a.id = v.announcement_id AND a.version = v.version"
    " WHERE v.urgent = 1 AND a.cancelled_at = 0"
    " AND NOT EXISTS (SELECT 1 FROM issue_item t JOIN issue i"
    "  ON i.id = t.issue_id WHERE t.announcement_id = a.id"
    "  AND t.version = a.version AND i.readers = 'all')"
    " ORDER BY a.id LIMIT :most";

size_t store_urgent(struct arena *arena, struct store *store, size_t most,
                    struct item **out)
{
    struct query query = query_start(store, urgent_announcements);
    struct item *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        list[count++] = (struct item){.number = 1,
                                      .showing = SHOWING_NEW,
                                      .announcement_id = row_number(query, 0),
                                      .version = row_number(query, 1)};
    for (size_t i = 0; i < count; i++)
        fill_item(arena, store, &list[i]);
    *out = list;
    return count;
}

static const char make_issue[] =
    "INSERT INTO issue (number, bulletin, readers, local_date, state, made_at,"
    " goes_at, latest_at, template_text, template_html) VALUES"
    " ((SELECT coalesce(max(number), 0) + 1 FROM issue), :bulletin, :readers,"
    " :date, :state, :made, :goes, :latest, :text, :html)"
    " RETURNING id, number";
static const char add_item[] =
    "INSERT INTO issue_item (issue_id, number, announcement_id, version,"
    " showing) VALUES (:issue, :number, :announcement, :version, :showing)";

int64_t store_issue_make(struct store *store, struct issue_row *row,
                         const struct issue *issue)
{
    struct query query = query_start(store, make_issue);

    query_text(query, ":bulletin", row->bulletin);
    query_text(query, ":readers",
               slice_of(word_of(readers_words, (int)row->readers)));
    query_text(query, ":date", row->local_date);
    query_text(query, ":state",
               slice_of(word_of(issue_state_words, (int)row->state)));
    query_number(query, ":made", row->made_at);
    query_number(query, ":goes", row->goes_at);
    query_number(query, ":latest", row->latest_at);
    query_text(query, ":text", row->template_text);
    query_text(query, ":html", row->template_html);
    if (query_row(query)) {
        row->id = row_number(query, 0);
        row->number = row_number(query, 1);
    }
    query_end(query);
    for (size_t i = 0; i < issue->count; i++) {
        const struct item *item = &issue->items[i];

        query = query_start(store, add_item);
        query_number(query, ":issue", row->id);
        query_number(query, ":number", item->number);
        query_number(query, ":announcement", item->announcement_id);
        query_number(query, ":version", item->version);
        query_text(query, ":showing",
                   slice_of(word_of(showing_words, (int)item->showing)));
        (void)query_run(query);
    }
    return row->id;
}

static const char issue_gathered[] =
    "UPDATE issue SET gathered_to = :to, audience = audience + :more"
    " WHERE id = :id";

void store_issue_gathered(struct store *store, int64_t id, int64_t to,
                          int64_t more)
{
    struct query query = query_start(store, issue_gathered);

    query_number(query, ":id", id);
    query_number(query, ":to", to);
    query_number(query, ":more", more);
    (void)query_run(query);
}

static const char set_issue_state[] =
    "UPDATE issue SET state = :state WHERE id = :id";

void store_issue_set_state(struct store *store, int64_t id,
                           enum issue_state state)
{
    struct query query = query_start(store, set_issue_state);

    query_number(query, ":id", id);
    query_text(query, ":state",
               slice_of(word_of(issue_state_words, (int)state)));
    (void)query_run(query);
}

static const char set_issue_latest[] =
    "UPDATE issue SET latest_at = :latest WHERE id = :id";

void store_issue_set_latest(struct store *store, int64_t id, int64_t latest_at)
{
    struct query query = query_start(store, set_issue_latest);

    query_number(query, ":id", id);
    query_number(query, ":latest", latest_at);
    (void)query_run(query);
}

static const char issues_with[] =
    "SELECT i.id FROM issue_item t JOIN issue i ON i.id = t.issue_id"
    " WHERE t.announcement_id = :announcement AND i.state <> 'held'"
    " ORDER BY i.number LIMIT :most";

size_t store_issues_with(struct store *store, int64_t announcement_id,
                         int64_t *out, size_t most)
{
    struct query query = query_start(store, issues_with);
    size_t count = 0;

    query_number(query, ":announcement", announcement_id);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        out[count++] = row_number(query, 0);
    return count;
}

static const char issue_showing[] =
    "SELECT issue_id FROM issue_item t JOIN issue i ON i.id = t.issue_id"
    " WHERE t.announcement_id = :announcement AND i.state <> 'held'"
    " ORDER BY i.number DESC LIMIT 1";

bool store_issue_showing(struct arena *arena, struct store *store,
                         int64_t announcement_id, struct issue_row *out)
{
    struct query query = query_start(store, issue_showing);
    int64_t id;

    query_number(query, ":announcement", announcement_id);
    id = one_number(query);
    return id != 0 && store_issue(arena, store, id, out);
}

static const char issues_unapproved[] =
    "SELECT i.id FROM issue_item t JOIN issue i ON i.id = t.issue_id"
    " WHERE t.announcement_id = :announcement"
    " AND i.state IN ('gathering', 'awaiting_ok') ORDER BY i.id";

size_t store_issues_unapproved(struct store *store, int64_t announcement_id,
                               int64_t *ids, size_t most)
{
    struct query query = query_start(store, issues_unapproved);
    size_t count = 0;

    query_number(query, ":announcement", announcement_id);
    while (count < most && query_row(query))
        ids[count++] = row_number(query, 0);
    query_end(query);
    return count;
}

static const char newer_item[] =
    "UPDATE issue_item SET version = :version WHERE issue_id = :issue"
    " AND announcement_id = :announcement";
static const char forget_numbers[] =
    "DELETE FROM delivery_item WHERE delivery_id IN"
    " (SELECT id FROM delivery WHERE issue_id = :issue)";
static const char forget_letters[] =
    "DELETE FROM delivery WHERE issue_id = :issue";
static const char gather_again[] =
    "UPDATE issue SET state = 'gathering', gathered_to = 0, audience = 0"
    " WHERE id = :issue";

static void promise_again(struct store *store, int64_t id)
{
    static const char *const steps[] = {forget_numbers, forget_letters,
                                        gather_again};

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct query query = query_start(store, steps[i]);

        query_number(query, ":issue", id);
        (void)query_run(query);
    }
}

void store_issue_renew(struct store *store, int64_t id, int64_t announcement_id,
                       int64_t version)
{
    struct query query = query_start(store, newer_item);

    query_number(query, ":issue", id);
    query_number(query, ":announcement", announcement_id);
    query_number(query, ":version", version);
    (void)query_run(query);
    promise_again(store, id);
}

static const char drop_item[] =
    "DELETE FROM issue_item WHERE issue_id = :issue AND number = :number";

static const char set_empty[] =
    "UPDATE issue SET state = 'empty' WHERE id = :issue"
    " AND NOT EXISTS (SELECT 1 FROM issue_item WHERE issue_id = :issue)";

void store_issue_drop(struct store *store, int64_t id, int number)
{
    struct query query = query_start(store, drop_item);

    query_number(query, ":issue", id);
    query_number(query, ":number", number);
    (void)query_run(query);
    promise_again(store, id);
    query = query_start(store, set_empty);
    query_number(query, ":issue", id);
    (void)query_run(query);
}

static const char approve_issue[] =
    "UPDATE issue SET state = 'approved', approved_at = :now,"
    " approved_by = :who WHERE id = :id AND state IN ('awaiting_ok', 'held')";

void store_issue_approve(struct store *store, int64_t id, struct slice who,
                         int64_t now)
{
    struct query query = query_start(store, approve_issue);

    query_number(query, ":id", id);
    query_text(query, ":who", who);
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char get_items[] =
    "SELECT number, announcement_id, version, showing FROM issue_item"
    " WHERE issue_id = :issue ORDER BY number";

void store_issue_items(struct arena *arena, struct store *store,
                       const struct issue_row *row, struct issue *out)
{
    struct query query = query_start(store, get_items);
    size_t room = 0;

    *out = (struct issue){.id = row->id,
                          .number = row->number,
                          .readers = row->readers,
                          .goes_at = row->goes_at,
                          .latest_at = row->latest_at};
    query_number(query, ":issue", row->id);
    while (query_row(query)) {
        out->items = arena_grow(arena, out->items, out->count, &room,
                                sizeof *out->items);
        out->items[out->count++] = (struct item){
            .number = (int)row_number(query, 0),
            .announcement_id = row_number(query, 1),
            .version = row_number(query, 2),
            .showing = (enum showing)row_word(query, 3, showing_words),
        };
    }
    for (size_t i = 0; i < out->count; i++)
        fill_item(arena, store, &out->items[i]);
}

static const char get_audience[] = "SELECT audience FROM issue WHERE id = :id";
static const char count_states[] =
    "SELECT state, withheld, count(*) FROM delivery WHERE issue_id = :issue"
    " GROUP BY state, withheld";

void store_account(struct store *store, int64_t issue_id, struct account *out)
{
    struct query query = query_start(store, get_audience);

    query_number(query, ":id", issue_id);
    *out = (struct account){.audience = one_number(query)};
    query = query_start(store, count_states);
    query_number(query, ":issue", issue_id);
    while (query_row(query))
        account_add(
            out, (enum delivery_state)row_word(query, 0, delivery_state_words),
            (enum withheld)row_word(query, 1, withheld_words),
            row_number(query, 2));
}

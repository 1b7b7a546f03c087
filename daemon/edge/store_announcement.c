#include "edge/store_announcement.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char announcement_by_file[] =
    "SELECT id FROM announcement WHERE file_name = :file AND cancelled_at = 0"
    " ORDER BY id DESC LIMIT 1";

int64_t store_announcement_by_file(struct store *store, struct slice file_name)
{
    struct query query = query_start(store, announcement_by_file);

    query_text(query, ":file", file_name);
    return query_one_number(query);
}

static const char announcement_exists[] =
    "SELECT 1 FROM announcement WHERE id = :id AND cancelled_at = 0";

bool store_announcement_exists(struct store *store, int64_t id)
{
    struct query query = query_start(store, announcement_exists);

    query_number(query, ":id", id);
    return query_one_number(query) != 0;
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
    return query_one_number(query) != 0;
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
    return query_one_number(query) != 0;
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
    return query_one_number(query);
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
    return query_one_number(query);
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
    return query_one_number(query);
}

static const char count_names_down[] =
    "SELECT count(*) FROM signup WHERE announcement_id = :id"
    " AND state IN ('interested', 'offered', 'booked', 'waiting')";

int64_t store_announcement_names_down(struct store *store, int64_t id)
{
    struct query query = query_start(store, count_names_down);

    query_number(query, ":id", id);
    return query_one_number(query);
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
    return query_one_number(query);
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
    " level, ladder, co_produced, programme, feedback_due, duty, urgent, dates)"
    " VALUES (:id, "
    ":version, :source, :now, :kind, :title, :for_words,"
    " :everyone, :audience, :when, :starts, :ends, :place, :places, :closes,"
    " :reward, :access, :owner, :body, :can_change, :cannot_change, :decision,"
    " :decision_words, :ethics_ref, :support, :external_why, :answers,"
    " :you_said, :we_did, :we_could_not, :result, :level, :ladder,"
    " :co_produced, :programme, :feedback_due, :duty, :urgent, :dates)";
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

static void put_version(struct arena *arena, struct store *store, int64_t id,
                        int64_t version, struct slice source,
                        const struct announcement *from, int64_t now)
{
    struct slice dates = options_write(arena, &from->dates);
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
    query_text(query, ":dates", dates);
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
        *version_out = query_one_number(query);
    }
    put_version(arena, store, id, *version_out, digest, announcement, now);
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
    " v.co_produced, v.programme, v.feedback_due, v.duty, v.urgent,"          \
    " v.dates"

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
        .dates = options_read(arena, row_text(arena, query, 34)),
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

#include "edge/store_merge.h"

#include "edge/store_query.h"

#include "base/banned.h"

/* Each with :keep and :drop. */
static const char copy_contacts[] =
    "INSERT INTO contact (person_id, kind, value, value_key, verified_at, safe,"
    " bounced_at, in_use, created_at)"
    " SELECT :keep, kind, value, value_key, verified_at, safe, bounced_at,"
    " CASE WHEN EXISTS (SELECT 1 FROM contact k WHERE k.person_id = :keep"
    "  AND k.kind = contact.kind AND k.in_use = 1) THEN 0 ELSE in_use END,"
    " created_at FROM contact WHERE person_id = :drop"
    " ON CONFLICT (person_id, kind, value_key) DO UPDATE SET"
    " verified_at = max(verified_at, excluded.verified_at),"
    " bounced_at = max(bounced_at, excluded.bounced_at),"
    " safe = CASE WHEN 'no' IN (safe, excluded.safe) THEN 'no'"
    "  WHEN 'ask' IN (safe, excluded.safe) THEN 'ask' ELSE 'yes' END";
/* Whichever address is used: what was said of safety was said of the person. */
static const char stricter_safe[] =
    "UPDATE contact SET safe = (SELECT CASE"
    "  WHEN 'no' IN (contact.safe, d.safe) THEN 'no'"
    "  WHEN 'ask' IN (contact.safe, d.safe) THEN 'ask' ELSE 'yes' END"
    "  FROM contact d WHERE d.person_id = :drop AND d.kind = 'email'"
    "  AND d.in_use = 1)"
    " WHERE person_id = :keep AND kind = 'email' AND in_use = 1"
    " AND EXISTS (SELECT 1 FROM contact d WHERE d.person_id = :drop"
    "  AND d.kind = 'email' AND d.in_use = 1)";
static const char retire_contacts[] =
    "UPDATE contact SET in_use = 0 WHERE person_id = :drop AND :keep > 0";

static const char move_preferences[] =
    "INSERT INTO preference (person_id, kind, code, wanted)"
    " SELECT :keep, kind, code, wanted FROM preference WHERE person_id = :drop"
    " ON CONFLICT (person_id, kind, code)"
    " DO UPDATE SET wanted = min(wanted, excluded.wanted)";
static const char forget_preferences[] =
    "DELETE FROM preference WHERE person_id = :drop AND :keep > 0";
static const char move_consents[] =
    "INSERT INTO consent (person_id, purpose, given_at, source, withdrawn_at)"
    " SELECT :keep, purpose, given_at, source, withdrawn_at FROM consent"
    " WHERE person_id = :drop"
    " ON CONFLICT (person_id, purpose, given_at, source)"
    " DO UPDATE SET withdrawn_at = max(withdrawn_at, excluded.withdrawn_at)";
static const char forget_consents[] =
    "DELETE FROM consent WHERE person_id = :drop AND :keep > 0";

static const char forget_older_signups[] =
    "DELETE FROM signup WHERE person_id = :keep AND EXISTS (SELECT 1"
    " FROM signup d WHERE d.person_id = :drop"
    " AND d.announcement_id = signup.announcement_id"
    " AND d.changed_at > signup.changed_at)";
static const char move_signups[] =
    "UPDATE OR IGNORE signup SET person_id = :keep WHERE person_id = :drop";
static const char forget_signups[] =
    "DELETE FROM signup WHERE person_id = :drop AND :keep > 0";

/* Both may have an invitation to the same event, each with an id of its own,
 * and one of them goes on being told. It is that of :keep, unless :drop was
 * told of more: then they change places. The other stays with :drop, so that an
 * answer to it is still known. */
#define TOLD(person)                                                        \
    "(SELECT coalesce(max(CASE WHEN d.state IN ('handed_over', 'in_doubt'," \
    "   'claimed') OR (d.state IN ('waiting', 'withheld')"                  \
    "   AND d.attempts > 0) THEN l.sequence * 2 + 2"                        \
    "  WHEN d.state = 'waiting' THEN 1 ELSE 0 END), 0)"                     \
    "  FROM invitation_letter l JOIN delivery d ON d.id = l.delivery_id"    \
    "  WHERE l.announcement_id = invitation.announcement_id"                \
    "  AND l.person_id = " person ")"
#define CHANGING                                                        \
    " AND announcement_id IN (SELECT announcement_id FROM invitation c" \
    "  WHERE c.person_id = -:keep)"
static const char lay_invitations_aside[] =
    "UPDATE invitation SET person_id = -person_id WHERE person_id = :keep"
    " AND EXISTS (SELECT 1 FROM invitation c WHERE c.person_id = :drop"
    "  AND c.announcement_id = invitation.announcement_id)"
    " AND " TOLD(":drop") " > " TOLD(":keep");
static const char lay_letters_aside[] =
    "UPDATE invitation_letter SET person_id = -person_id"
    " WHERE person_id = :keep" CHANGING " AND :drop > 0";
static const char lay_answers_aside[] =
    "UPDATE calendar_answer SET person_id = -person_id"
    " WHERE person_id = :keep" CHANGING " AND :drop > 0";
static const char take_letters[] =
    "UPDATE invitation_letter SET person_id = :keep"
    " WHERE person_id = :drop" CHANGING;
static const char take_answers[] =
    "UPDATE calendar_answer SET person_id = :keep"
    " WHERE person_id = :drop" CHANGING;
static const char take_invitations[] =
    "UPDATE invitation SET person_id = :keep WHERE person_id = :drop" CHANGING;
static const char give_letters[] =
    "UPDATE invitation_letter SET person_id = :drop WHERE person_id = -:keep";
static const char give_answers[] =
    "UPDATE calendar_answer SET person_id = :drop WHERE person_id = -:keep";
static const char give_invitations[] =
    "UPDATE invitation SET person_id = :drop WHERE person_id = -:keep";

/* What has not gone of the other is told by the first. */
static const char withhold_invitations[] =
    "UPDATE delivery SET state = 'withheld', withheld = 'replaced',"
    " ended_at = :now WHERE state = 'waiting' AND id IN (SELECT l.delivery_id"
    "  FROM invitation_letter l JOIN invitation k"
    "   ON k.announcement_id = l.announcement_id AND k.person_id = :keep"
    "  WHERE l.person_id = :drop)";

static const char move_invitations[] =
    "UPDATE invitation SET person_id = :keep WHERE person_id = :drop"
    " AND NOT EXISTS (SELECT 1 FROM invitation k WHERE k.person_id = :keep"
    "  AND k.announcement_id = invitation.announcement_id)";
static const char move_invitation_letters[] =
    "UPDATE invitation_letter SET person_id = :keep WHERE person_id = :drop"
    " AND NOT EXISTS (SELECT 1 FROM invitation d WHERE d.person_id = :drop"
    "  AND d.announcement_id = invitation_letter.announcement_id)";
static const char move_calendar_answers[] =
    "UPDATE calendar_answer SET person_id = :keep WHERE person_id = :drop"
    " AND NOT EXISTS (SELECT 1 FROM invitation d WHERE d.person_id = :drop"
    "  AND d.announcement_id = calendar_answer.announcement_id)";

/* A bulletin that both would get goes once: to :keep, unless the letter of
 * :drop has gone, or may have. */
static const char withhold_letters[] =
    "UPDATE delivery SET state = 'withheld', withheld = 'replaced',"
    " ended_at = :now WHERE kind = 'bulletin' AND state = 'waiting'"
    " AND ((person_id = :drop AND EXISTS (SELECT 1 FROM delivery k"
    "   WHERE k.issue_id = delivery.issue_id AND k.kind = 'bulletin'"
    "   AND k.person_id = :keep AND k.state <> 'withheld'))"
    "  OR (person_id = :keep AND EXISTS (SELECT 1 FROM delivery d"
    "   WHERE d.issue_id = delivery.issue_id AND d.kind = 'bulletin'"
    "   AND d.person_id = :drop"
    "   AND d.state IN ('claimed', 'in_doubt', 'handed_over'))))";
static const char move_letters[] =
    "UPDATE delivery SET person_id = :keep WHERE person_id = :drop";
static const char move_messages[] =
    "UPDATE inbound SET person_id = :keep WHERE person_id = :drop";
static const char move_changes[] =
    "UPDATE change SET person_id = :keep WHERE person_id = :drop";
static const char move_bounces[] =
    "UPDATE bounce SET person_id = :keep WHERE person_id = :drop";
static const char move_tasks[] =
    "UPDATE task SET person_id = :keep WHERE person_id = :drop"
    " AND coalesce(other_id, 0) <> :keep";
static const char move_other_tasks[] =
    "UPDATE task SET other_id = :keep WHERE other_id = :drop"
    " AND coalesce(person_id, 0) <> :keep";
static const char move_merged[] =
    "UPDATE person SET merged_into = :keep WHERE merged_into = :drop";

static void run(struct store *store, const char *sql, const struct person *keep,
                const struct person *drop)
{
    struct query query = query_start(store, sql);

    query_number(query, ":keep", keep->id);
    query_number(query, ":drop", drop->id);
    (void)query_run(query);
}

static void withhold(struct store *store, const char *sql,
                     const struct person *keep, const struct person *drop,
                     int64_t now)
{
    struct query query = query_start(store, sql);

    query_number(query, ":keep", keep->id);
    query_number(query, ":drop", drop->id);
    query_number(query, ":now", now);
    (void)query_run(query);
}

static void move_all(struct store *store, const struct person *keep,
                     const struct person *drop, int64_t now)
{
    static const char later[] = "PRAGMA defer_foreign_keys = ON";
    static const char *const changing[] = {
        lay_invitations_aside, lay_letters_aside, lay_answers_aside,
        take_letters,          take_answers,      take_invitations,
        give_letters,          give_answers,      give_invitations,
    };
    static const char *const steps[] = {
        stricter_safe,         copy_contacts,        retire_contacts,
        move_preferences,      forget_preferences,   move_consents,
        forget_consents,       forget_older_signups, move_signups,
        forget_signups,        move_invitations,     move_invitation_letters,
        move_calendar_answers, move_letters,         move_messages,
        move_changes,          move_bounces,         move_tasks,
        move_other_tasks,      move_merged,
    };

    withhold(store, withhold_letters, keep, drop, now);
    (void)query_run(query_start(store, later));
    for (size_t i = 0; i < sizeof changing / sizeof *changing; i++)
        run(store, changing[i], keep, drop);
    withhold(store, withhold_invitations, keep, drop, now);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        run(store, steps[i], keep, drop);
}

static const char fill_in[] =
    "UPDATE person SET"
    " full_name = CASE person.full_name WHEN '' THEN d.full_name"
    "  ELSE person.full_name END,"
    " hold_reason = coalesce(person.hold_reason, d.hold_reason),"
    " held_at = max(person.held_at, d.held_at),"
    " paused_until = max(person.paused_until, d.paused_until),"
    " calendar = min(person.calendar, d.calendar),"
    " format = CASE person.format WHEN 'standard' THEN d.format"
    "  ELSE person.format END,"
    " language = CASE person.language WHEN 'en' THEN d.language"
    "  ELSE person.language END,"
    " guardian_name = CASE person.guardian_name WHEN '' THEN d.guardian_name"
    "  ELSE person.guardian_name END,"
    " guardian_consent_at = max(person.guardian_consent_at,"
    "  d.guardian_consent_at),"
    " age_band = :age_band, changed_at = :now"
    " FROM person AS d"
    " WHERE person.id = :keep AND d.id = :drop";
static const char leave[] =
    "UPDATE person SET ref = CASE :take_ref WHEN 1 THEN NULL ELSE ref END,"
    " status = CASE status WHEN 'active' THEN 'left' ELSE status END,"
    " merged_into = :keep, hold_reason = NULL, changed_at = :now"
    " WHERE id = :drop";
static const char take_ref[] = "UPDATE person SET ref = :ref WHERE id = :keep";

/* The younger of those that are known (rule 14). */
static enum age_band younger(enum age_band a, enum age_band b)
{
    if (a == AGE_UNKNOWN || b == AGE_UNKNOWN)
        return a == AGE_UNKNOWN ? b : a;
    return a < b ? a : b;
}

void store_person_merge(struct store *store, const struct person *keep,
                        const struct person *drop, int64_t now)
{
    bool takes_ref = keep->ref.size == 0 && drop->ref.size > 0;
    struct query query;

    move_all(store, keep, drop, now);
    query = query_start(store, fill_in);
    query_number(query, ":keep", keep->id);
    query_number(query, ":drop", drop->id);
    query_number(query, ":now", now);
    query_text(query, ":age_band",
               slice_of(word_of(age_band_words,
                                (int)younger(keep->age_band, drop->age_band))));
    (void)query_run(query);
    query = query_start(store, leave);
    query_number(query, ":keep", keep->id);
    query_number(query, ":drop", drop->id);
    query_number(query, ":take_ref", takes_ref);
    query_number(query, ":now", now);
    (void)query_run(query);
    if (!takes_ref)
        return;
    query = query_start(store, take_ref);
    query_number(query, ":keep", keep->id);
    query_text(query, ":ref", drop->ref);
    (void)query_run(query);
}

/* ---- who may be one ---- */

static const char pairs_after[] =
    "SELECT a.id, b.id FROM person a JOIN person b"
    "  ON b.name_key = a.name_key AND b.id > a.id"
    " WHERE a.name_key <> '' AND a.merged_into IS NULL AND b.merged_into IS "
    "NULL"
    "  AND (a.id, b.id) > (:one, :other)"
    " UNION SELECT a.person_id, b.person_id FROM contact a JOIN contact b"
    "  ON b.value_key = a.value_key AND b.kind = a.kind AND b.in_use = 1"
    "  AND b.person_id > a.person_id"
    " WHERE a.kind = 'email' AND a.in_use = 1"
    "  AND (a.person_id, b.person_id) > (:one, :other)"
    " ORDER BY 1, 2 LIMIT :most";

size_t store_pairs_after(struct store *store, struct pair after, size_t most,
                         struct pair *out)
{
    struct query query = query_start(store, pairs_after);
    size_t count = 0;

    query_number(query, ":one", after.one);
    query_number(query, ":other", after.other);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        out[count++] =
            (struct pair){row_number(query, 0), row_number(query, 1)};
    return count;
}

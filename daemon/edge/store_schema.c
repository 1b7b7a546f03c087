/* The schema, as numbered steps. A released step is never changed: what
 * comes later is another step. */
#include "edge/store_query.h"

#include "base/banned.h"

/* Several bulletins: one run for each and each date, and what an issue for
 * monthly readers shows again. SQLite cannot change a constraint: the tables
 * are made anew. The foreign keys that point to them are counted at the end. */
static const char step_bulletins[] =
    "PRAGMA defer_foreign_keys = ON;"
    "CREATE TABLE issue_before AS SELECT * FROM issue;"
    "DROP TABLE issue;"
    "CREATE TABLE issue ("
    " id INTEGER PRIMARY KEY,"
    " number INTEGER NOT NULL UNIQUE,"
    " bulletin TEXT NOT NULL,"
    " readers TEXT NOT NULL CHECK (readers IN ('weekly', 'monthly')),"
    " local_date TEXT NOT NULL,"
    " state TEXT NOT NULL CHECK (state IN ('gathering', 'awaiting_ok',"
    "  'approved', 'held', 'empty')),"
    " made_at INTEGER NOT NULL,"
    " goes_at INTEGER NOT NULL,"
    " latest_at INTEGER NOT NULL,"
    " template_text TEXT NOT NULL REFERENCES content (digest),"
    " template_html TEXT NOT NULL REFERENCES content (digest),"
    " gathered_to INTEGER NOT NULL DEFAULT 0,"
    " audience INTEGER NOT NULL DEFAULT 0,"
    " approved_at INTEGER NOT NULL DEFAULT 0,"
    " approved_by TEXT NOT NULL DEFAULT '',"
    " UNIQUE (bulletin, local_date)"
    ") STRICT;"
    "INSERT INTO issue SELECT id, number, 'weekly', 'weekly', local_date,"
    " state, made_at, goes_at, latest_at, template_text, template_html,"
    " gathered_to, audience, approved_at, approved_by FROM issue_before;"
    "DROP TABLE issue_before;"

    "CREATE TABLE issue_item_new ("
    " issue_id INTEGER NOT NULL REFERENCES issue (id),"
    " number INTEGER NOT NULL,"
    " announcement_id INTEGER NOT NULL,"
    " version INTEGER NOT NULL,"
    " showing TEXT NOT NULL CHECK (showing IN ('new', 'last_chance',"
    "  'open')),"
    " PRIMARY KEY (issue_id, number),"
    " FOREIGN KEY (announcement_id, version)"
    "  REFERENCES announcement_version (announcement_id, version)"
    ") STRICT, WITHOUT ROWID;"
    "INSERT INTO issue_item_new SELECT * FROM issue_item;"
    "DROP TABLE issue_item;"
    "ALTER TABLE issue_item_new RENAME TO issue_item;"
    "CREATE INDEX issue_item_by_announcement ON issue_item (announcement_id);";

/* What announcements of each kind say, and the files beside them. */
static const char step_announcement_lines[] =
    "ALTER TABLE announcement_version ADD COLUMN can_change"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN cannot_change"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN decision"
    " INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE announcement_version ADD COLUMN decision_words"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN ethics_ref"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN support"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN external_why"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN answers"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN you_said"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN we_did"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN we_could_not"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN result"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN level"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN ladder"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN co_produced"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN programme"
    " TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE announcement_version ADD COLUMN feedback_due"
    " INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE announcement_version ADD COLUMN duty"
    " TEXT NOT NULL DEFAULT '';"
    "CREATE INDEX announcement_version_by_source"
    " ON announcement_version (source);"
    "CREATE TABLE announcement_variant ("
    " announcement_id INTEGER NOT NULL,"
    " version INTEGER NOT NULL,"
    " file_name TEXT NOT NULL,"
    " form TEXT NOT NULL," /* "easy_read", "language", "picture" */
    " language TEXT NOT NULL,"
    " source TEXT NOT NULL REFERENCES content (digest),"
    " PRIMARY KEY (announcement_id, version, file_name),"
    " FOREIGN KEY (announcement_id, version)"
    "  REFERENCES announcement_version (announcement_id, version)"
    ") STRICT, WITHOUT ROWID;";

/* Invitations. Widening a CHECK leaves every row as it is, so the table's own
 * words are changed (as SQLite's page on ALTER TABLE allows); making a table
 * afterwards tells everybody that the schema is another. */
static const char step_invitations[] =
    "PRAGMA writable_schema = ON;"
    "UPDATE sqlite_schema SET sql = replace(sql, '(kind IN (''bulletin'',',"
    " '(kind IN (''bulletin'', ''invitation'', ''event_change'',')"
    " WHERE type = 'table' AND name = 'delivery';"
    "PRAGMA writable_schema = RESET;"

    /* Each version of an event that people are told: SEQUENCE 0 with its
     * issue, later ones when its time or place changed. */
    "CREATE TABLE event ("
    " announcement_id INTEGER NOT NULL REFERENCES announcement (id),"
    " sequence INTEGER NOT NULL,"
    " version INTEGER NOT NULL,"
    " seen INTEGER NOT NULL," /* the newest version that it was held against */
    " cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),"
    " issue_id INTEGER REFERENCES issue (id),"
    " number INTEGER NOT NULL DEFAULT 0," /* of the item in that issue */
    " template_text TEXT NOT NULL REFERENCES content (digest),"
    " template_html TEXT NOT NULL REFERENCES content (digest),"
    " made_at INTEGER NOT NULL,"
    " approved_at INTEGER NOT NULL DEFAULT 0,"
    " approved_by TEXT NOT NULL DEFAULT '',"
    " gathered_to INTEGER NOT NULL DEFAULT 0,"
    " gathered_at INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY (announcement_id, sequence),"
    " FOREIGN KEY (announcement_id, version)"
    "  REFERENCES announcement_version (announcement_id, version)"
    ") STRICT, WITHOUT ROWID;"

    /* Later issues that offer the event too, to others. */
    "CREATE TABLE event_issue ("
    " announcement_id INTEGER NOT NULL REFERENCES announcement (id),"
    " issue_id INTEGER NOT NULL REFERENCES issue (id),"
    " gathered_to INTEGER NOT NULL,"
    " gathered_at INTEGER NOT NULL,"
    " PRIMARY KEY (announcement_id, issue_id)"
    ") STRICT, WITHOUT ROWID;"

    "CREATE TABLE invitation ("
    " uid TEXT PRIMARY KEY," /* one for each person and event, for ever */
    " announcement_id INTEGER NOT NULL REFERENCES announcement (id),"
    " person_id INTEGER NOT NULL REFERENCES person (id),"
    " made_at INTEGER NOT NULL,"
    " UNIQUE (announcement_id, person_id)"
    ") STRICT, WITHOUT ROWID;"

    "CREATE TABLE invitation_letter ("
    " delivery_id INTEGER PRIMARY KEY REFERENCES delivery (id),"
    " announcement_id INTEGER NOT NULL,"
    " person_id INTEGER NOT NULL,"
    " sequence INTEGER NOT NULL,"
    " UNIQUE (announcement_id, person_id, sequence),"
    " FOREIGN KEY (announcement_id, person_id)"
    "  REFERENCES invitation (announcement_id, person_id)"
    ") STRICT;"

    /* All that came, in the order in which it came; which holds is asked. */
    "CREATE TABLE calendar_answer ("
    " id INTEGER PRIMARY KEY,"
    " announcement_id INTEGER NOT NULL,"
    " person_id INTEGER NOT NULL,"
    " inbound_id INTEGER NOT NULL UNIQUE REFERENCES inbound (id),"
    " partstat TEXT NOT NULL CHECK (partstat IN ('accepted', 'declined',"
    "  'tentative')),"
    " sequence INTEGER NOT NULL,"
    " stamped_at INTEGER NOT NULL,"
    " attendee TEXT NOT NULL,"
    " other_address INTEGER NOT NULL CHECK (other_address IN (0, 1)),"
    " FOREIGN KEY (announcement_id, person_id)"
    "  REFERENCES invitation (announcement_id, person_id)"
    ") STRICT;"
    "CREATE INDEX calendar_answer_by_invitation ON calendar_answer"
    " (announcement_id, person_id);";

/* A letter changes its state twice on its way. What is counted by state now and
 * then is not worth two indexes that follow each change. */
static const char step_lighter_deliveries[] =
    "DROP INDEX delivery_by_issue;"
    "DROP INDEX delivery_claimed;"
    "CREATE INDEX delivery_by_issue ON delivery (issue_id);";

/* The kinds of letters and tasks grow with what the daemon does, and each
 * stands in one table already (core/ledger): here a word is enough. */
static const char step_open_kinds[] =
    "PRAGMA writable_schema = ON;"
    "UPDATE sqlite_schema SET sql = replace(sql,"
    " ' CHECK (kind IN (''bulletin'', ''invitation'', ''event_change'',"
    " ''ack'', ''stop'', ''alert'',  ''staff''))', '')"
    " WHERE type = 'table' AND name = 'delivery';"
    "UPDATE sqlite_schema SET sql = replace(sql,"
    " ' CHECK (kind IN (''answer'', ''bereavement'', ''distress'',"
    "  ''safeguarding'', ''threat'', ''ring'', ''format'',"
    " ''address_check'',  ''in_doubt'', ''set_aside''))', '')"
    " WHERE type = 'table' AND name = 'task';"
    "PRAGMA writable_schema = RESET;"
    /* Making a table tells everybody that the schema is another. */
    "CREATE TABLE step_6 (id INTEGER PRIMARY KEY) STRICT;"
    "DROP TABLE step_6;";

/* What a message changed, so that KEEP can put it back. */
static const char step_changes[] =
    "CREATE TABLE change ("
    " id INTEGER PRIMARY KEY,"
    " inbound_id INTEGER NOT NULL REFERENCES inbound (id),"
    " person_id INTEGER NOT NULL REFERENCES person (id),"
    " what TEXT NOT NULL,"
    " subject TEXT NOT NULL," /* an announcement's id, or an interest's code */
    " before TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " undone_at INTEGER NOT NULL DEFAULT 0"
    ") STRICT;"
    "CREATE INDEX change_by_inbound ON change (inbound_id);"
    "CREATE INDEX change_by_person ON change (person_id);";

/* Letters that came back by mail. Whose address it was, the letter knows. */
static const char step_bounces[] =
    "CREATE TABLE bounce ("
    " id INTEGER PRIMARY KEY,"
    " inbound_id INTEGER NOT NULL REFERENCES inbound (id),"
    " delivery_id INTEGER NOT NULL REFERENCES delivery (id),"
    " person_id INTEGER NOT NULL REFERENCES person (id),"
    " status TEXT NOT NULL," /* RFC 3463; empty: none was given */
    " reason TEXT NOT NULL," /* words of core/reading/bounce.h */
    " lasting INTEGER NOT NULL CHECK (lasting IN (0, 1)),"
    " counts INTEGER NOT NULL CHECK (counts IN (0, 1)),"
    " received_at INTEGER NOT NULL"
    ") STRICT;"
    "CREATE INDEX bounce_by_delivery ON bounce (delivery_id);"
    "CREATE INDEX bounce_by_person ON bounce (person_id);";

/* Who was merged with whom, who may be one person, and rows of files whose
 * address is broken, until a person has said what is right. */
static const char step_people[] =
    "ALTER TABLE person ADD COLUMN merged_into INTEGER"
    " REFERENCES person (id);"
    "ALTER TABLE task ADD COLUMN other_id INTEGER REFERENCES person (id);"
    "CREATE INDEX task_pair ON task (person_id, other_id)"
    " WHERE other_id IS NOT NULL;"
    "CREATE TABLE repair ("
    " id INTEGER PRIMARY KEY,"
    " row_key TEXT NOT NULL," /* the ref, or else the key of the name */
    " name TEXT NOT NULL,"
    " broken TEXT NOT NULL,"
    " proposed TEXT NOT NULL,"
    " row_text TEXT NOT NULL," /* heading and row as CSV; emptied when settled
                                */
    " task_id INTEGER NOT NULL REFERENCES task (id),"
    " made_at INTEGER NOT NULL,"
    " settled_at INTEGER NOT NULL DEFAULT 0,"
    " settled_as TEXT NOT NULL DEFAULT '',"
    " UNIQUE (row_key, broken)"
    ") STRICT;";

/* Who a message that needs a person was handed to, and who takes an alert.
 * What was alerted before anybody could say "taken" counts as taken. */
static const char step_handovers[] =
    "ALTER TABLE inbound ADD COLUMN message_id TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE inbound ADD COLUMN staff TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE inbound ADD COLUMN handed_at INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE inbound ADD COLUMN taken_at INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE inbound ADD COLUMN taken_by TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE inbound ADD COLUMN alarmed_at INTEGER NOT NULL DEFAULT 0;"
    "UPDATE inbound SET taken_at = received_at, taken_by = 'before'"
    " WHERE disposition = 'alerted';"
    "CREATE INDEX inbound_to_hand_over ON inbound (id)"
    " WHERE to_person = 1 AND closed_at = 0 AND handed_at = 0;"
    "CREATE INDEX inbound_not_taken ON inbound (id)"
    " WHERE disposition = 'alerted' AND taken_at = 0 AND closed_at = 0;"
    "CREATE INDEX delivery_of_alert ON delivery (inbound_id)"
    " WHERE kind = 'alert';";

/* What an item's owner is told of somebody whose name is down. */
static const char step_share[] =
    "ALTER TABLE person ADD COLUMN share TEXT NOT NULL DEFAULT 'nothing'"
    " CHECK (share IN ('nothing', 'name', 'contact'));";

/* What does not wait for a bulletin; announcements that came by mail and wait
 * for the office; changes of events that somebody put on hold. */
static const char step_week[] =
    "ALTER TABLE announcement_version ADD COLUMN urgent"
    " INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX announcement_version_urgent"
    " ON announcement_version (announcement_id) WHERE urgent = 1;"
    "PRAGMA writable_schema = ON;"
    "UPDATE sqlite_schema SET sql = replace(sql,"
    " '(readers IN (''weekly'', ''monthly''))',"
    " '(readers IN (''weekly'', ''monthly'', ''all''))')"
    " WHERE type = 'table' AND name = 'issue';"
    "PRAGMA writable_schema = RESET;"
    "ALTER TABLE event ADD COLUMN held_by TEXT NOT NULL DEFAULT '';"

    /* One text in a message of staff. It is judged in one transaction with the
     * answer; a copy of what was accepted is filed when the folder is there. */
    "CREATE TABLE submission ("
    " id INTEGER PRIMARY KEY,"
    " inbound_id INTEGER NOT NULL REFERENCES inbound (id),"
    " position INTEGER NOT NULL,"
    " file_name TEXT NOT NULL,"
    " source TEXT NOT NULL REFERENCES content (digest),"
    " trouble TEXT NOT NULL," /* why there is no text */
    " cut TEXT NOT NULL,"     /* what was left out, in words */
    " staff TEXT NOT NULL,"   /* code */
    " subject TEXT NOT NULL," /* of the answer, and what it answers */
    " in_reply_to TEXT NOT NULL,"
    " issue INTEGER NOT NULL,"        /* number, that it was sent about; 0 */
    " announcement INTEGER NOT NULL," /* the same */
    " judged_at INTEGER NOT NULL DEFAULT 0,"
    " accepted TEXT NOT NULL DEFAULT ''," /* digests of the copy */
    " note TEXT NOT NULL DEFAULT '',"     /* and of what is filed beside it */
    " filed_at INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE (inbound_id, position)"
    ") STRICT;"
    "CREATE INDEX submission_open ON submission (id) WHERE filed_at = 0;";

/* What lay in a folder when it was listed: see edge/store_sighting.h. */
static const char step_sightings[] =
    "CREATE TABLE sighting ("
    " folder TEXT NOT NULL,"
    " uidvalidity INTEGER NOT NULL,"
    " uid INTEGER NOT NULL,"
    " seen_at INTEGER NOT NULL,"
    " gone_at INTEGER NOT NULL DEFAULT 0," /* before it was fetched */
    " PRIMARY KEY (folder, uidvalidity, uid)"
    ") STRICT, WITHOUT ROWID;"
    /* Few letters are of these kinds, and they are asked for with each message
     * that comes in. */
    "CREATE INDEX delivery_rare ON delivery (kind, created_at)"
    " WHERE kind = 'alert' OR kind = 'join';";

/* Several dates of an announcement, and which of them people chose. */
static const char step_dates[] =
    "ALTER TABLE announcement_version ADD COLUMN dates"
    " TEXT NOT NULL DEFAULT '';" /* see core/notice/option.h */
    "ALTER TABLE signup ADD COLUMN chosen TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE change ADD COLUMN chosen_before TEXT NOT NULL DEFAULT '';";

const char *const store_migrations[] = {store_schema_first,
                                        step_bulletins,
                                        step_announcement_lines,
                                        step_invitations,
                                        step_lighter_deliveries,
                                        step_open_kinds,
                                        step_changes,
                                        step_bounces,
                                        step_people,
                                        step_handovers,
                                        step_share,
                                        step_week,
                                        step_sightings,
                                        step_dates,
                                        NULL};

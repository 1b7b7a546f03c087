/*
 * One line per outcome, on standard error, where journald takes it. Events
 * have fixed names, listed once here: the manual and the tests use the list.
 * Ids only: never an address, a name, a subject or a body. A word with an "@"
 * that comes in with somebody else's text becomes "@".
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include <inttypes.h>

/* syslog's numbers, which journald reads from the "<n>" in front */
enum log_level {
    LOG_SILENT = 0, /* for log_open: a command speaks for itself */
    LOG_CRITICAL = 2,
    LOG_FAULT = 3,
    LOG_WARNING = 4,
    LOG_OUTCOME = 6,
    LOG_TRACE = 7
};

#define LOG_EVENTS(X)                                              \
    X(DAEMON_READY, "daemon.ready", LOG_OUTCOME)                   \
    X(DAEMON_ENDS, "daemon.ends", LOG_OUTCOME)                     \
    X(DAEMON_FAILED, "daemon.failed", LOG_CRITICAL)                \
    X(CHILD_STARTED, "child.started", LOG_OUTCOME)                 \
    X(CHILD_DIED, "child.died", LOG_FAULT)                         \
    X(CHILD_STALLED, "child.stalled", LOG_FAULT)                   \
    X(SETTINGS_FAULT, "settings.fault", LOG_FAULT)                 \
    X(SETTINGS_TAKEN, "settings.taken", LOG_OUTCOME)               \
    X(SECRET_ENDS, "secret.ends", LOG_WARNING)                     \
    X(STORE_FAILED, "store.failed", LOG_FAULT)                     \
    X(STORE_MIGRATED, "store.migrated", LOG_OUTCOME)               \
    X(SENDING_HELD, "sending.held", LOG_CRITICAL)                  \
    X(ANNOUNCEMENT_ACCEPTED, "announcement.accepted", LOG_OUTCOME) \
    X(ANNOUNCEMENT_REFUSED, "announcement.refused", LOG_WARNING)   \
    X(PEOPLE_IMPORTED, "people.imported", LOG_OUTCOME)             \
    X(PEOPLE_REFUSED, "people.refused", LOG_WARNING)               \
    X(QUEUE_UNREACHABLE, "queue.unreachable", LOG_WARNING)         \
    X(ISSUE_MADE, "issue.made", LOG_OUTCOME)                       \
    X(ISSUE_EMPTY, "issue.empty", LOG_OUTCOME)                     \
    X(ISSUE_APPROVED, "issue.approved", LOG_OUTCOME)               \
    X(ISSUE_HELD, "issue.held", LOG_WARNING)                       \
    X(ISSUE_MISSED, "issue.missed", LOG_WARNING)                   \
    X(EVENT_MADE, "event.made", LOG_OUTCOME)                       \
    X(EVENT_CHANGED, "event.changed", LOG_OUTCOME)                 \
    X(LETTER_CLAIMED, "letter.claimed", LOG_TRACE)                 \
    X(LETTER_HANDED_OVER, "letter.handed_over", LOG_OUTCOME)       \
    X(LETTER_REFUSED, "letter.refused", LOG_WARNING)               \
    X(LETTER_AGAIN, "letter.again", LOG_OUTCOME)                   \
    X(LETTER_FAILED, "letter.failed", LOG_WARNING)                 \
    X(LETTER_WITHHELD, "letter.withheld", LOG_OUTCOME)             \
    X(LETTER_IN_DOUBT, "letter.in_doubt", LOG_WARNING)             \
    X(SMTP_UNREACHABLE, "smtp.unreachable", LOG_WARNING)           \
    X(SMTP_REACHED, "smtp.reached", LOG_OUTCOME)                   \
    X(IMAP_UNREACHABLE, "imap.unreachable", LOG_WARNING)           \
    X(IMAP_REACHED, "imap.reached", LOG_OUTCOME)                   \
    X(MAILBOX_TROUBLE, "mailbox.trouble", LOG_WARNING)             \
    X(ALERT_COMMAND, "alert.command", LOG_CRITICAL)                \
    X(ALERT_ESCALATED, "alert.escalated", LOG_CRITICAL)            \
    X(MESSAGE_TAKEN, "message.taken", LOG_OUTCOME)                 \
    X(MESSAGE_FILED, "message.filed", LOG_TRACE)                   \
    X(MESSAGE_SET_ASIDE, "message.set_aside", LOG_WARNING)         \
    X(ALERT_RAISED, "alert.raised", LOG_CRITICAL)                  \
    X(ALERT_LATE, "alert.late", LOG_CRITICAL)                      \
    X(ALERT_TAKEN, "alert.taken", LOG_OUTCOME)                     \
    X(ALERT_NOT_TAKEN, "alert.not_taken", LOG_CRITICAL)            \
    X(MESSAGE_HANDED_OVER, "message.handed_over", LOG_OUTCOME)     \
    X(COMMAND_DONE, "command.done", LOG_OUTCOME)                   \
    X(COMMAND_FAILED, "command.failed", LOG_WARNING)

enum log_event {
#define LOG_EVENT_NAME(name, text, level) LOG_##name,
    LOG_EVENTS(LOG_EVENT_NAME)
#undef LOG_EVENT_NAME
        LOG_EVENT_COUNT
};

/* `role` goes into each line; it must outlive the process. Lines above
 * `most` (a level) are dropped. */
void log_open(const char *role, enum log_level most);

void log_event(enum log_event event, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

const char *log_event_name(enum log_event event);

#endif

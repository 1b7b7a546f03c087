/*
 * What the administrator wrote in the configuration directory.
 *
 * One table (settings_table.c) lists every setting: file, section, name, kind,
 * default, check and the sentence of help. Reading, `involve check`, the help
 * and the manual come from it. Files hold sections and "Name: value" lines
 * (base/fields.h):
 *
 *   organisation.conf  [organisation] [words]
 *   mail.conf          [addresses] [smtp] [imap] [oauth2]
 *   staff.conf         [staff CODE] for each, [out of hours]
 *   lists.conf         [interests] [areas] [relationships]: "code: Label"
 *   limits.conf        [limits] [schedule] [paths]
 *   bulletins/NAME.conf  [bulletin], a file for each
 *
 * Secrets are never in these files: smtp, imap and oauth2 name a secret, which
 * the edge reads from the service manager's credentials or a private file.
 */
#ifndef CORE_SETTINGS_SETTINGS_H
#define CORE_SETTINGS_SETTINGS_H

#include "base/arena.h"
#include "base/fields.h"
#include "base/text.h"
#include "core/time/schedule.h"

enum security {
    SECURITY_STARTTLS, /* TLS required after STARTTLS */
    SECURITY_TLS,      /* TLS from the first byte */
    SECURITY_NONE      /* loopback addresses only */
};

enum login {
    LOGIN_PASSWORD,
    LOGIN_OAUTH2 /* XOAUTH2 with a token of struct oauth2 */
};

struct server {
    struct slice host;
    int64_t port;
    enum security security;
    enum login login;
    struct slice user;    /* empty: no authentication */
    struct slice secret;  /* the password's name; see edge/secret.h */
    struct slice ca_file; /* empty: the system's certificates */
};

/* Where tokens come from: the client credentials grant (RFC 6749 section
 * 4.4). */
struct oauth2 {
    struct slice tenant;
    struct slice client_id;
    struct slice secret;  /* the name of the client secret */
    struct slice address; /* https; {tenant} is already filled in */
    struct slice scope;
    struct slice ca_file; /* empty: the system's certificates */
    int64_t secret_ends;  /* when its last day begins, in UTC; 0: not known */
};

/* What a member of staff may do; a mask. */
enum role {
    ROLE_FACILITATOR = 1,  /* approves, releases, sees the inbox */
    ROLE_AUTHOR = 2,       /* queues announcements */
    ROLE_SAFEGUARDING = 4, /* gets alerts */
    ROLE_ADMINISTRATOR = 8 /* check, status, people import */
};

struct staff {
    struct slice code; /* of "[staff CODE]" */
    struct slice name;
    struct slice email;
    struct slice user; /* Unix user for the control socket; may be empty */
    unsigned int roles;
};

/* A code that announcements and people use, and the words for readers. */
struct code {
    struct slice code;
    struct slice label;
};

struct codes {
    struct code *list;
    size_t count;
};

/* For whom a bulletin is: those who chose to hear monthly, or all others. What
 * cannot wait for a bulletin is for all. */
enum readers { READERS_WEEKLY, READERS_MONTHLY, READERS_ALL };

/* A bulletin that comes again and again; each time is an issue. */
struct bulletin_plan {
    const char *file;  /* "bulletins/weekly.conf" */
    struct slice name; /* "weekly": the key of its issues */
    struct slice title;
    struct schedule schedule;
    int schedule_line;    /* where it stands in the file */
    struct slice zone;    /* that of the settings unless given */
    int64_t proof_hours;  /* an issue is made this long before it goes */
    int64_t latest_hours; /* after this the run is held */
    enum readers readers;
};

struct settings {
    /* organisation */
    struct slice name;         /* "Northgate Get Involved" */
    struct slice organisation; /* the body it belongs to */
    struct slice person_word;  /* "people who use services" */
    struct slice phone;
    struct slice text_relay;
    struct slice post;   /* one line, commas between */
    struct slice crisis; /* the crisis lines of the footer; ';' between lines */
    struct slice reading_hours; /* words: "on weekdays, 9am to 5pm" */

    /* addresses */
    struct slice from;   /* the mailbox that people write to */
    struct slice domain; /* the part of `from` after the @ */
    bool plus_tags;      /* from+r.TOKEN@ may be used in Reply-To, MAIL FROM */
    struct slice queue_address; /* another of the mailbox; or empty */
    struct slice authserv;      /* core/reading/authentication.h; or empty */
    struct slice internal_mark; /* the same */
    struct server smtp;
    struct slice helo; /* the domain of `from` unless given */
    struct server imap;
    struct oauth2 oauth2;
    struct slice inbox;
    struct slice junk; /* empty: none */
    struct slice processed;
    struct slice needs_person;

    /* staff */
    struct staff *staff;
    size_t staff_count;
    struct slice out_of_hours_name;
    struct slice out_of_hours_email;
    struct slice out_of_hours_phone;
    int64_t hours_from;         /* minutes after midnight, for alerts */
    int64_t hours_to;           /* the same */
    struct slice alert_command; /* path of a program; empty: none */

    /* lists */
    struct codes interests;
    struct codes areas;
    struct codes relationships;

    /* limits and schedule */
    struct slice zone; /* "Europe/London" */
    int64_t daily_at;  /* the daily mail; minutes after midnight */
    int64_t letters_per_connection;
    int64_t message_bytes; /* larger incoming messages are set aside unread */
    int64_t settle_seconds;
    int64_t poll_seconds;
    int64_t handovers; /* mails on single messages in a day; then as lists */

    struct bulletin_plan *bulletins; /* one at least, in order of names */
    size_t bulletin_count;

    /* paths; relative ones are below the configuration directory */
    struct slice announcements;
    struct slice people; /* beside announcements unless given */
    bool people_named;   /* it was given, so it must be there */
    struct slice state;
    struct slice templates;
    struct slice control; /* the socket of `involve` */
};

/* One file of the directory, as its bytes. */
struct settings_file {
    const char *name; /* "mail.conf" */
    struct slice bytes;
    bool missing;
};

/* A fault with the file it was found in. */
struct settings_fault {
    const char *file;
    struct fault fault;
};

struct settings_faults {
    struct settings_fault *list;
    size_t count;
};

/* The names of the files to read, in order; NULL ends the list. */
extern const char *const settings_file_names[];

#define BULLETINS_FOLDER "bulletins"
#define BULLETINS_MOST 16

/*
 * Reads `count` files: those of settings_file_names in their order, and after
 * them those of bulletins ("bulletins/weekly.conf"). Returns true when
 * there is no fault; else *faults_out holds every fault, and the settings are
 * not to be used. Relative paths are resolved against `directory`. The result
 * does not point into the files' bytes. A fault at line 0 concerns the whole
 * file.
 */
bool settings_read(struct arena *arena, const struct settings_file *files,
                   size_t count, struct slice directory, struct settings *out,
                   struct settings_faults *faults_out);

/* The bulletin of that name, or NULL: its file may have gone since. */
const struct bulletin_plan *settings_bulletin(const struct settings *settings,
                                              struct slice name);

/* For `involve check --help` and the manual: each setting with its file,
 * section, default and sentence. */
void settings_describe(struct text *out);

/* Does any server want a token? */
bool settings_need_oauth2(const struct settings *settings);

const struct staff *settings_staff_by_user(const struct settings *settings,
                                           struct slice user);
/* The label of a code, or the code itself when it is unknown. */
struct slice codes_label(const struct codes *codes, struct slice code);
bool codes_has(const struct codes *codes, struct slice code);

#endif

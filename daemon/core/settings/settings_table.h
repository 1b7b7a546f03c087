/* The one list of settings, for this room only: reading, defaults, checks and
 * help are made from it. */
#ifndef CORE_SETTINGS_SETTINGS_TABLE_H
#define CORE_SETTINGS_SETTINGS_TABLE_H

#include "core/settings/settings.h"

enum setting_page {
    PAGE_ORGANISATION,
    PAGE_MAIL,
    PAGE_STAFF,
    PAGE_LISTS,
    PAGE_LIMITS,
    PAGE_BULLETIN /* each bulletins/NAME.conf; the others are one file each */
};

enum setting_kind {
    KIND_LINE,
    KIND_ADDRESS,
    KIND_HOST,
    KIND_NUMBER,
    KIND_YES_NO,
    KIND_SECURITY,
    KIND_LOGIN,
    KIND_DATE, /* a moment: the midnight, in UTC, that begins it */
    KIND_TIME, /* "HH:MM" as minutes after midnight */
    KIND_SCHEDULE,
    KIND_ZONE,
    KIND_SECRET, /* a secret's name, which is a file's name; or an id */
    KIND_PATH,
    KIND_HTTPS, /* an address that begins with https:// */
    KIND_ROLES,
    KIND_READERS,
    KIND_CODES /* a whole section of "code: Label" */
};

#define SECTION_STAFF "staff CODE" /* stands for each [staff ...] */

struct setting {
    enum setting_page page;
    const char *section;
    const char *name;
    enum setting_kind kind;
    size_t offset;     /* in struct settings; SECTION_STAFF: struct staff;
                          PAGE_BULLETIN: struct bulletin_plan */
    const char *value; /* if none is given; NULL: one must be given */
    int64_t least;     /* numbers: the range; words: how many bytes, so */
    int64_t most;      /* that with 0 the value may be left empty */
    const char *help;
};

/* What help calls the file. */
const char *setting_page_name(enum setting_page page);

extern const struct setting settings_table[];
extern const size_t settings_table_count;

/* "a number from 1 to 65535": for help and for sentences about faults. */
char *setting_kind_words(struct arena *arena, const struct setting *setting);

/* True if the setting belongs to that section as it is written in a file. */
bool setting_is_in(const struct setting *setting, struct slice section);

/* The CODE of "staff CODE"; empty for other sections. */
struct slice section_staff_code(struct slice section);

#endif

/* What settings must be together: the checks that look at more than one value,
 * for this room only. */
#ifndef CORE_SETTINGS_SETTINGS_CHECK_H
#define CORE_SETTINGS_SETTINGS_CHECK_H

#include "core/settings/settings_table.h"

/* A file while it is read. */
struct settings_page {
    enum setting_page number;
    const char *file;
    bool missing;
    struct fields fields;
    struct faults faults;
};

/* The line where a section's first field is; 0 if there is none. */
int page_section_line(const struct settings_page *page, struct slice section);

/* Adds a fault to the page and line that it concerns; fills in what follows
 * from other settings: `domain` and, where they are not given, `helo` and the
 * zones of bulletins. `pages` are one for each file, in their order. */
void settings_check(struct arena *arena, struct settings_page *pages,
                    struct settings *settings);

#endif

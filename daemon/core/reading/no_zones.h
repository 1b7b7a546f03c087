/*
 * The libraries that read mail would look for zones in files, and a reader that
 * touches a file is ended. It needs none: what a sender says of times is not
 * used, but for calendars' stamps, which are in UTC.
 */
#ifndef CORE_READING_NO_ZONES_H
#define CORE_READING_NO_ZONES_H

/* Once for each process, before it is closed in. */
void no_zones_setup(void);

#endif

/*
 * What every process has at hand: settings, zone, templates, the store. Opened
 * once at the start, in the order in which one needs the other.
 */
#ifndef FLOW_HOUSE_H
#define FLOW_HOUSE_H

#include <sys/types.h>

#include "core/letter/letter.h"
#include "core/reading/authentication.h"
#include "core/settings/settings.h"
#include "edge/store.h"

/* The templates as they lie in the folder, and compiled. */
struct texts {
    struct letter_texts compiled;
    struct slice text[TEXT_COUNT];
    struct slice html[TEXT_COUNT]; /* at is NULL: none */
    struct slice wording; /* digest of those that are approved as wording */
};

struct house {
    struct arena *arena;
    const char *directory; /* of the configuration */
    struct settings settings;
    struct zone zone;
    struct zone *bulletin_zones; /* one for each of settings.bulletins */
    struct texts texts;
    struct slice suppression_key;
    uid_t owner;         /* the user that the daemon runs as */
    struct store *store; /* NULL before house_open_store */
};

/* Reads the configuration directory. False with every fault in *faults_out
 * (count 0 if the directory itself is missing: then error says so). */
bool house_read_settings(struct arena *arena, const char *directory,
                         struct settings *out,
                         struct settings_faults *faults_out,
                         struct error *error) NODISCARD;

/* The zone of a bulletin's schedule. False also if its clocks skip or repeat
 * the hour of the schedule at a change after `now`; the error names file and
 * line. */
bool house_bulletin_zone(struct arena *arena, const char *directory,
                         const struct bulletin_plan *plan, int64_t now,
                         struct zone *out, struct error *error) NODISCARD;

/* Settings, zones, templates. The error holds the first fault; `involve check`
 * shows all. */
bool house_open(const char *directory, struct house **out,
                struct error *error) NODISCARD;

/* The store, and the suppression key from its own file (made if missing). */
bool house_open_store(struct house *house, struct error *error) NODISCARD;
void house_close(struct house *house);

/* What the reader is told of us. */
struct ourselves house_ourselves(const struct house *house);

/* From 30 days before the client secret of [oauth2] ends, a sentence on it;
 * else NULL. */
const char *house_secret_ends(struct arena *arena, const struct house *house,
                              int64_t now);

/* STATE/NAME, in the house's arena. */
char *house_path(struct house *house, const char *name);

bool texts_load(struct arena *arena, struct slice folder, struct texts *out,
                struct faults *faults, struct error *error) NODISCARD;

/* Is the wording of acknowledgements, as it is now, approved? */
bool house_wording_approved(struct house *house);

#endif

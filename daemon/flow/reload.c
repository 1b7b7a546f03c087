#include "flow/reload.h"

#include "base/clock.h"
#include "base/log.h"
#include "flow/check.h"

#include "base/banned.h"

#define COMPLAINT_MOST 65536

/* The lock and the socket are held from the start to the end. */
static bool keeps_its_place(struct arena *arena, const struct house *house,
                            struct text *complaint)
{
    struct settings settings;
    struct settings_faults faults;
    struct error error;

    if (!house_read_settings(arena, house->directory, &settings, &faults,
                             &error))
        return true; /* said by the check */
    if (slice_equal(settings.state, house->settings.state) &&
        slice_equal(settings.control, house->settings.control))
        return true;
    text_format(complaint,
                "%s/limits.conf: State and Control can only change with a "
                "restart of the daemon\n",
                house->directory);
    return false;
}

static void say_faults(struct arena *arena, struct house *house,
                       struct slice complaint)
{
    struct text all = text_start(arena, COMPLAINT_MOST);
    struct slice line;
    struct error error;

    while (slice_next_line(&complaint, &line)) {
        log_event(LOG_SETTINGS_FAULT, "%.*s. The daemon goes on as it was",
                  SLICE_ARG(line));
        text_puts(&all, all.size > 0 ? "; " : "");
        text_put(&all, line);
    }
    if (!house_open_store(house, &error)) {
        log_event(LOG_STORE_FAILED, "%s", error.text);
        return;
    }
    store_fact_set(house->store, "settings", text_slice(&all), clock_now());
}

bool reload_judge(struct house *house)
{
    struct arena *arena = arena_new();
    struct text out = text_start(arena, COMPLAINT_MOST);
    struct text complaint = text_start(arena, COMPLAINT_MOST);
    struct error error;
    bool fit = check(arena, house->directory, &out, &complaint);

    fit = keeps_its_place(arena, house, &complaint) && fit;
    if (!fit)
        say_faults(arena, house, text_slice(&complaint));
    else if (house_open_store(house, &error))
        reload_forget(house);
    arena_free(arena);
    return fit;
}

void reload_forget(struct house *house)
{
    store_fact_forget(house->store, "settings");
}

#include "flow/check.h"

#include "base/clock.h"
#include "edge/file.h"
#include "edge/pass.h"
#include "edge/zone.h"
#include "flow/house.h"
#include "flow/words.h"

#include "base/banned.h"

static bool check_settings(struct arena *arena, const char *directory,
                           struct settings *settings, struct text *complaint)
{
    struct settings_faults faults;
    struct error error;

    if (house_read_settings(arena, directory, settings, &faults, &error))
        return true;
    if (faults.count == 0)
        text_format(complaint, "%s\n", error.text);
    for (size_t i = 0; i < faults.count; i++)
        text_format(complaint, "%s/%s:%d: %s\n", directory, faults.list[i].file,
                    faults.list[i].fault.line, faults.list[i].fault.text);
    return false;
}

static bool check_secret(struct arena *arena, const char *directory,
                         const struct settings *settings,
                         const struct server *server, const char *what,
                         struct text *complaint)
{
    struct pass pass;
    struct error error;
    bool fine = pass_read(arena, directory, settings, server, &pass, &error);

    pass_end(&pass);
    if (fine)
        return true;
    text_format(complaint, "%s: %s\n", what, error.text);
    return false;
}

static bool check_bulletins(struct arena *arena, const char *directory,
                            const struct settings *settings,
                            struct text *complaint)
{
    bool fine = true;

    for (size_t i = 0; i < settings->bulletin_count; i++) {
        struct zone zone;
        struct error error;

        if (house_bulletin_zone(arena, directory, &settings->bulletins[i],
                                clock_now(), &zone, &error))
            continue;
        text_format(complaint, "%s\n", error.text);
        fine = false;
    }
    return fine;
}

/* The last way to reach anybody must not be found missing when it counts. */
static bool check_alert_command(struct arena *arena, const char *directory,
                                const struct settings *settings,
                                struct text *complaint)
{
    struct slice path = settings->alert_command;

    if (path.size == 0 || file_may_run(arena_string(arena, path)))
        return true;
    text_format(complaint,
                "%s/staff.conf: Alert command: %.*s cannot be run. Name a "
                "program that the daemon's user may run\n",
                directory, SLICE_ARG(path));
    return false;
}

static bool check_templates(struct arena *arena,
                            const struct settings *settings,
                            struct text *complaint)
{
    struct faults faults = {.arena = arena};
    struct texts texts;
    struct error error;

    if (texts_load(arena, settings->templates, &texts, &faults, &error))
        return true;
    text_format(complaint, "%s\n", error.text);
    return false;
}

bool check(struct arena *arena, const char *directory, struct text *out,
           struct text *complaint)
{
    struct settings settings;
    struct word_lists words;
    struct zone zone;
    struct error error;
    bool fine;

    if (!check_settings(arena, directory, &settings, complaint))
        return false;
    fine = zone_load(arena, settings.zone, &zone, &error);
    if (!fine)
        text_format(complaint, "%s/limits.conf: Zone: %s\n", directory,
                    error.text);
    else
        fine = check_bulletins(arena, directory, &settings, complaint);
    fine = check_secret(arena, directory, &settings, &settings.smtp, "[smtp]",
                        complaint) &&
           fine;
    fine = check_secret(arena, directory, &settings, &settings.imap, "[imap]",
                        complaint) &&
           fine;
    fine = check_alert_command(arena, directory, &settings, complaint) && fine;
    fine = check_templates(arena, &settings, complaint) && fine;
    fine = words_load(arena, directory, &words, complaint) && fine;
    if (!file_exists(arena_string(arena, settings.announcements))) {
        text_format(complaint,
                    "%s/limits.conf: Announcements: there is no folder %.*s. "
                    "Make it, or name the right one\n",
                    directory, SLICE_ARG(settings.announcements));
        fine = false;
    }
    if (settings.people_named &&
        !file_exists(arena_string(arena, settings.people))) {
        text_format(complaint,
                    "%s/limits.conf: People: there is no folder %.*s. Make it, "
                    "or name the right one\n",
                    directory, SLICE_ARG(settings.people));
        fine = false;
    }
    if (fine)
        text_puts(out, "The configuration is complete.\n");
    return fine;
}

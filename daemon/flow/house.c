#include "flow/house.h"

#include <unistd.h>

#include "base/clock.h"
#include "base/codec.h"
#include "base/digest.h"
#include "core/letter/template_part.h"
#include "edge/chance.h"
#include "edge/file.h"
#include "edge/zone.h"

#include "base/banned.h"

#define SETTINGS_MOST ((size_t)1 << 20)
#define SETTINGS_FILES (8 + BULLETINS_MOST)
#define TEMPLATE_MOST ((size_t)1 << 18)
#define KEY_BYTES 32
#define DAY ((int64_t)86400)
#define SECRET_WARNING_DAYS 30

static bool read_one(struct arena *arena, const char *directory,
                     struct settings_file *file, struct error *error)
{
    char *path = arena_format(arena, "%s/%s", directory, file->name);

    file->missing = !file_exists(path);
    return file->missing ||
           file_read(arena, path, SETTINGS_MOST, &file->bytes, error);
}

/* One more than may be, so that too many are seen. */
static bool read_bulletins(struct arena *arena, const char *directory,
                           struct settings_file *files, size_t *count,
                           struct error *error)
{
    char *folder = arena_format(arena, "%s/" BULLETINS_FOLDER, directory);
    struct names names;

    if (!folder_list(arena, folder, ".conf", &names, error))
        return false;
    for (size_t i = 0; i < names.count && *count < SETTINGS_FILES; i++) {
        struct settings_file *file = &files[(*count)++];

        file->name = arena_format(arena, BULLETINS_FOLDER "/%.*s",
                                  SLICE_ARG(names.list[i]));
        if (!read_one(arena, directory, file, error))
            return false;
    }
    return true;
}

bool house_read_settings(struct arena *arena, const char *directory,
                         struct settings *out,
                         struct settings_faults *faults_out,
                         struct error *error)
{
    struct settings_file files[SETTINGS_FILES] = {0};
    size_t count = 0;

    *faults_out = (struct settings_faults){0};
    if (!file_exists(directory))
        return error_set(error, ERROR_INPUT,
                         "there is no configuration directory %s. Name it "
                         "with -c DIR",
                         directory);
    for (; settings_file_names[count] != NULL; count++) {
        files[count].name = settings_file_names[count];
        if (!read_one(arena, directory, &files[count], error))
            return false;
    }
    if (!read_bulletins(arena, directory, files, &count, error))
        return false;
    if (settings_read(arena, files, count, slice_of(directory), out,
                      faults_out))
        return true;
    return error_set(error, ERROR_INPUT, "%s/%s: line %d: %s", directory,
                     faults_out->list[0].file, faults_out->list[0].fault.line,
                     faults_out->list[0].fault.text);
}

static const char *form_ending(enum template_form form)
{
    return form == TEMPLATE_TEXT ? "txt" : "html";
}

static bool load_parts(struct arena *arena, struct slice folder,
                       enum template_form form, struct slice out[PART_COUNT],
                       struct error *error)
{
    for (int i = 0; i < PART_COUNT; i++) {
        char *path = arena_format(arena, "%.*s/part_%s.%s", SLICE_ARG(folder),
                                  template_part_names[i], form_ending(form));

        out[i] = (struct slice){NULL, 0};
        if (template_part_has((enum template_part)i, form) &&
            !file_read(arena, path, TEMPLATE_MOST, &out[i], error))
            return false;
    }
    return true;
}

static bool load_template(struct arena *arena, struct slice folder,
                          const char *name, enum template_form form,
                          struct slice *bytes_out, struct faults *faults,
                          struct error *error)
{
    char *path = arena_format(arena, "%.*s/%s.%s", SLICE_ARG(folder), name,
                              form_ending(form));
    struct slice parts[PART_COUNT];

    if (!load_parts(arena, folder, form, parts, error) ||
        !file_read(arena, path, TEMPLATE_MOST, bytes_out, error))
        return false;
    *bytes_out = template_put_parts(arena, *bytes_out, parts, faults);
    return true;
}

static bool load_text(struct arena *arena, struct slice folder,
                      enum letter_text text, struct texts *out,
                      struct faults *faults, struct error *error)
{
    const char *name = letter_text_names[text];

    if (!load_template(arena, folder, name, TEMPLATE_TEXT, &out->text[text],
                       faults, error))
        return false;
    out->compiled.text[text] =
        letter_text_read(arena, text, TEMPLATE_TEXT, out->text[text], faults);
    if (!letter_text_has_html(text))
        return true;
    if (!load_template(arena, folder, name, TEMPLATE_HTML, &out->html[text],
                       faults, error))
        return false;
    out->compiled.html[text] =
        letter_text_read(arena, text, TEMPLATE_HTML, out->html[text], faults);
    return true;
}

static struct slice wording_digest(struct arena *arena,
                                   const struct texts *texts)
{
    struct text all = text_start(arena, TEXT_COUNT * 2 * TEMPLATE_MOST);
    struct text hex = text_start(arena, 2 * DIGEST_SIZE);
    struct digest digest;

    for (int i = 0; i < TEXT_COUNT; i++) {
        if (!letter_text_is_wording((enum letter_text)i))
            continue;
        text_format(&all, "%s %zu %zu\n", letter_text_names[i],
                    texts->text[i].size, texts->html[i].size);
        text_put(&all, texts->text[i]);
        text_put(&all, texts->html[i]);
    }
    digest = digest_of(text_slice(&all));
    hex_put(&hex, digest_slice(&digest));
    return text_slice(&hex);
}

bool texts_load(struct arena *arena, struct slice folder, struct texts *out,
                struct faults *faults, struct error *error)
{
    *out = (struct texts){0};
    for (int i = 0; i < TEXT_COUNT; i++) {
        size_t before = faults->count;

        if (!load_text(arena, folder, (enum letter_text)i, out, faults, error))
            return false;
        if (faults->count > before)
            return error_set(error, ERROR_INPUT, "templates/%s: line %d: %s",
                             letter_text_names[i], faults->list[before].line,
                             faults->list[before].text);
    }
    out->wording = wording_digest(arena, out);
    return true;
}

bool house_bulletin_zone(struct arena *arena, const char *directory,
                         const struct bulletin_plan *plan, int64_t now,
                         struct zone *out, struct error *error)
{
    return (zone_load(arena, plan->zone, out, error) &&
            schedule_check(&plan->schedule, out, now, error)) ||
           error_prefix(error, "%s/%s: line %d: Schedule", directory,
                        plan->file, plan->schedule_line);
}

static bool load_zones(struct house *house, struct error *error)
{
    const struct settings *settings = &house->settings;

    if (!zone_load(house->arena, settings->zone, &house->zone, error))
        return false;
    house->bulletin_zones = arena_array(house->arena, settings->bulletin_count,
                                        sizeof *house->bulletin_zones);
    for (size_t i = 0; i < settings->bulletin_count; i++)
        if (!house_bulletin_zone(house->arena, house->directory,
                                 &settings->bulletins[i], clock_now(),
                                 &house->bulletin_zones[i], error))
            return false;
    return true;
}

bool house_open(const char *directory, struct house **out, struct error *error)
{
    struct arena *arena = arena_new();
    struct house *house = arena_alloc(arena, sizeof *house);
    struct settings_faults settings_faults;
    struct faults faults = {.arena = arena};

    house->arena = arena;
    house->owner = geteuid();
    house->directory = arena_string(arena, slice_of(directory));
    if (!house_read_settings(arena, directory, &house->settings,
                             &settings_faults, error) ||
        !load_zones(house, error) ||
        !texts_load(arena, house->settings.templates, &house->texts, &faults,
                    error)) {
        house_close(house);
        return false;
    }
    *out = house;
    return true;
}

char *house_path(struct house *house, const char *name)
{
    return arena_format(house->arena, "%.*s/%s",
                        SLICE_ARG(house->settings.state), name);
}

/* The key lies outside the ledger, so that a copy of the ledger alone does not
 * tell who asked not to be written to. */
static bool open_suppression_key(struct house *house, struct error *error)
{
    char *path = house_path(house, "suppression.key");
    char key[KEY_BYTES];

    if (!file_exists(path)) {
        chance_bytes(key, sizeof key);
        if (!file_write(path, (struct slice){key, sizeof key}, 0600, error))
            return false;
    }
    if (!file_read(house->arena, path, KEY_BYTES, &house->suppression_key,
                   error))
        return false;
    if (house->suppression_key.size != KEY_BYTES)
        return error_set(error, ERROR_PERMANENT,
                         "%s is not 32 bytes long. Put it back from the backup",
                         path);
    return true;
}

bool house_open_store(struct house *house, struct error *error)
{
    return open_suppression_key(house, error) &&
           store_open(house_path(house, "ledger.db"), &house->store, error);
}

void house_close(struct house *house)
{
    if (house == NULL)
        return;
    store_close(house->store);
    arena_free(house->arena);
}

const char *house_secret_ends(struct arena *arena, const struct house *house,
                              int64_t now)
{
    int64_t last_day = house->settings.oauth2.secret_ends;

    if (last_day == 0 || !settings_need_oauth2(&house->settings) ||
        now < last_day - SECRET_WARNING_DAYS * DAY)
        return NULL;
    return arena_format(
        arena,
        "the client secret %s on %s. Make a new one at the registered "
        "application, write its value into the file of the secret, and its "
        "last day into [oauth2] in mail.conf",
        now < last_day + DAY ? "ends" : "ended",
        civil_date_words(arena, civil_date(last_day / DAY)));
}

bool house_wording_approved(struct house *house)
{
    struct arena *arena = arena_new();
    struct slice approved;
    int64_t at;
    bool same = store_fact(arena, house->store, "wording", &approved, &at) &&
                slice_equal(approved, house->texts.wording);

    arena_free(arena);
    return same;
}

struct ourselves house_ourselves(const struct house *house)
{
    return (struct ourselves){
        .address = house->settings.from,
        .queue = house->settings.queue_address,
        .authserv = house->settings.authserv,
        .mark = house->settings.internal_mark,
    };
}

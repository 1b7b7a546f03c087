#include "core/settings/settings.h"

#include <string.h>

#include "base/must.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "core/settings/settings_check.h"
#include "core/settings/settings_table.h"
#include "core/settings/settings_value.h"

#include "base/banned.h"

static bool is_per_staff(const struct setting *setting)
{
    return slice_is(SLICE(SECTION_STAFF), setting->section);
}

/* One of the settings that stand in a place of their own, once each. */
static bool is_single(const struct setting *setting)
{
    return !is_per_staff(setting) && setting->page != PAGE_BULLETIN;
}

static bool is_staff_field(const struct field *field)
{
    return section_staff_code(field->section).size > 0;
}

/* The first field of the same section, at most this one. */
static const struct field *section_start(const struct fields *fields,
                                         const struct field *field)
{
    const struct field *first = fields->list;

    while (!slice_equal_caseless(first->section, field->section))
        first++;
    return first;
}

/* A section that stands above the first heading, in another file's place, or
 * that nobody knows. */
static void fault_section(struct arena *arena, struct settings_page *page,
                          const struct field *field)
{
    struct slice *known =
        arena_array(arena, settings_table_count, sizeof *known);
    struct slice near;
    size_t count = 0;

    for (size_t i = 0; i < settings_table_count; i++) {
        const struct setting *setting = &settings_table[i];

        if (setting_is_in(setting, field->section)) {
            faults_add(&page->faults, field->line,
                       "[%s] belongs into %s; move it there",
                       value_shown(arena, field->section),
                       setting_page_name(setting->page));
            return;
        }
        if (setting->page == page->number)
            known[count++] = slice_of(setting->section);
    }
    near = nearest(field->section, known, count);
    if (near.size == 0)
        near = known[0];
    if (field->section.size == 0)
        faults_add(&page->faults, field->line,
                   "%s stands above the first section; put it under a line "
                   "like [%.*s]",
                   value_shown(arena, field->name), SLICE_ARG(near));
    else
        faults_add(&page->faults, field->line,
                   "[%s] is not a section of this file; write [%.*s]",
                   value_shown(arena, field->section), SLICE_ARG(near));
}

static void fault_name(struct arena *arena, struct settings_page *page,
                       const struct field *field)
{
    struct slice *known =
        arena_array(arena, settings_table_count, sizeof *known);
    struct text all = text_start(arena, 300);
    struct slice near;
    size_t count = 0;

    for (size_t i = 0; i < settings_table_count; i++) {
        const struct setting *setting = &settings_table[i];

        if (setting->page != page->number ||
            !setting_is_in(setting, field->section))
            continue;
        text_puts(&all, count > 0 ? ", " : "");
        text_puts(&all, setting->name);
        known[count++] = slice_of(setting->name);
    }
    near = nearest(field->name, known, count);
    faults_add(&page->faults, field->line, "%s is not a setting of [%s]; %s %s",
               value_shown(arena, field->name),
               value_shown(arena, field->section),
               near.size > 0 ? "perhaps you mean" : "there are",
               near.size > 0 ? arena_string(arena, near) : text_string(&all));
}

enum known { KNOWN, UNKNOWN_SECTION, UNKNOWN_NAME };

static enum known find_setting(enum setting_page page,
                               const struct field *field)
{
    enum known known = UNKNOWN_SECTION;

    for (size_t i = 0; i < settings_table_count; i++) {
        const struct setting *setting = &settings_table[i];

        if (setting->page != page || !setting_is_in(setting, field->section))
            continue;
        if (setting->kind == KIND_CODES ||
            slice_is_caseless(field->name, setting->name))
            return KNOWN;
        known = UNKNOWN_NAME;
    }
    return known;
}

static void check_field(struct arena *arena, struct settings_page *page,
                        const struct field *field)
{
    enum known known = find_setting(page->number, field);
    const struct field *first = page->fields.list;

    if (known == UNKNOWN_SECTION) {
        if (section_start(&page->fields, field) == field)
            fault_section(arena, page, field);
        return;
    }
    if (known == UNKNOWN_NAME) {
        fault_name(arena, page, field);
        return;
    }
    while (!slice_equal_caseless(first->section, field->section) ||
           !slice_equal_caseless(first->name, field->name))
        first++;
    if (first != field)
        faults_add(&page->faults, field->line,
                   "%s is already given on line %d; take one of them away",
                   value_shown(arena, field->name), first->line);
}

static void read_default(const struct value_place *place,
                         const struct setting *setting)
{
    struct error error;

    if (setting->value[0] != '\0')
        must(value_read(place, setting, slice_of(setting->value), &error));
}

/* One setting from its section: its value, its default, or a fault. */
static void read_setting(const struct value_place *place,
                         struct settings_page *page,
                         const struct setting *setting, struct slice section)
{
    const struct field *field =
        fields_find(&page->fields, section, setting->name);
    struct error error = {0};

    if (field != NULL) {
        if (!value_read(place, setting, field->value, &error))
            faults_add(&page->faults, field->line, "%s", error.text);
        return;
    }
    if (setting->value != NULL) {
        read_default(place, setting);
        return;
    }
    if (!page->missing)
        faults_add(&page->faults, page_section_line(page, section),
                   "[%s] needs a line \"%s: ...\" with %s. %s",
                   value_shown(place->arena, section), setting->name,
                   setting_kind_words(place->arena, setting), setting->help);
}

static void read_codes(const struct value_place *place,
                       struct settings_page *page,
                       const struct setting *setting)
{
    struct codes *codes = (void *)((char *)place->base + setting->offset);
    size_t room = 0;

    for (size_t i = 0; i < page->fields.count; i++) {
        const struct field *field = &page->fields.list[i];

        if (!setting_is_in(setting, field->section))
            continue;
        codes->list = arena_grow(place->arena, codes->list, codes->count, &room,
                                 sizeof *codes->list);
        codes->list[codes->count++] =
            (struct code){arena_copy(place->arena, field->name),
                          utf8_line(place->arena, field->value)};
    }
    if (codes->count == 0 && setting->value == NULL && !page->missing)
        faults_add(&page->faults, 0, "[%s] is empty or not there; write %s",
                   setting->section, setting_kind_words(place->arena, setting));
}

static void read_staff(const struct value_place *place,
                       struct settings_page *page, struct settings *out)
{
    struct value_place mine = *place;
    size_t room = 0;

    for (size_t i = 0; i < page->fields.count; i++) {
        const struct field *field = &page->fields.list[i];

        if (!is_staff_field(field) ||
            section_start(&page->fields, field) != field)
            continue;
        out->staff = arena_grow(place->arena, out->staff, out->staff_count,
                                &room, sizeof *out->staff);
        mine.base = &out->staff[out->staff_count];
        *(struct staff *)mine.base = (struct staff){
            .code =
                arena_copy(place->arena, section_staff_code(field->section))};
        out->staff_count++;
        for (size_t j = 0; j < settings_table_count; j++)
            if (is_per_staff(&settings_table[j]))
                read_setting(&mine, page, &settings_table[j], field->section);
    }
}

/* "weekly" of "bulletins/weekly.conf" */
static struct slice bulletin_name(struct arena *arena, const char *file)
{
    struct slice name = slice_of(file);

    if (slice_starts(name, SLICE(BULLETINS_FOLDER "/")))
        name = slice_from(name, strlen(BULLETINS_FOLDER "/"));
    if (slice_ends(name, SLICE(".conf")))
        name = slice_part(name, 0, name.size - strlen(".conf"));
    return arena_copy(arena, name);
}

static void read_bulletins(const struct value_place *place,
                           struct settings_page *pages, size_t count,
                           struct settings *out)
{
    struct value_place mine = *place;

    out->bulletins = arena_array(place->arena, count, sizeof *out->bulletins);
    out->bulletin_count = count;
    for (size_t i = 0; i < count; i++) {
        struct bulletin_plan *plan = &out->bulletins[i];

        *plan = (struct bulletin_plan){
            .file = arena_string(place->arena, slice_of(pages[i].file)),
            .name = bulletin_name(place->arena, pages[i].file)};
        mine.base = plan;
        for (size_t j = 0; j < settings_table_count; j++)
            if (settings_table[j].page == PAGE_BULLETIN)
                read_setting(&mine, &pages[i], &settings_table[j],
                             slice_of(settings_table[j].section));
    }
}

static void open_page(struct arena *arena, const struct settings_file *file,
                      enum setting_page number, struct settings_page *page)
{
    struct slice bytes = file->bytes;

    *page = (struct settings_page){.number = number,
                                   .file = file->name,
                                   .missing = file->missing,
                                   .faults = {.arena = arena}};
    if (file->missing) {
        faults_add(&page->faults, 0,
                   "this file is not there; copy the example and change what "
                   "is yours");
        return;
    }
    if (slice_starts(bytes, SLICE("\xef\xbb\xbf")))
        bytes = slice_from(bytes, 3);
    page->fields = fields_read(arena, bytes, FIELDS_SETTINGS, &page->faults);
    for (size_t i = 0; i < page->fields.count; i++)
        check_field(arena, page, &page->fields.list[i]);
}

static void gather_faults(struct arena *arena,
                          const struct settings_page *pages, size_t count,
                          struct settings_faults *out)
{
    size_t room = 0;

    *out = (struct settings_faults){0};
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < pages[i].faults.count; j++) {
            out->list = arena_grow(arena, out->list, out->count, &room,
                                   sizeof *out->list);
            out->list[out->count++] =
                (struct settings_fault){pages[i].file, pages[i].faults.list[j]};
        }
    }
}

bool settings_read(struct arena *arena, const struct settings_file *files,
                   size_t count, struct slice directory, struct settings *out,
                   struct settings_faults *faults_out)
{
    struct settings_page *pages = arena_array(arena, count, sizeof *pages);
    struct value_place place = {arena, directory, out};

    must(count >= PAGE_BULLETIN);
    *out = (struct settings){0};
    for (size_t i = 0; i < count; i++)
        open_page(arena, &files[i],
                  i < PAGE_BULLETIN ? (enum setting_page)i : PAGE_BULLETIN,
                  &pages[i]);
    for (size_t i = 0; i < settings_table_count; i++) {
        const struct setting *setting = &settings_table[i];

        if (setting->kind == KIND_CODES)
            read_codes(&place, &pages[setting->page], setting);
        else if (is_single(setting))
            read_setting(&place, &pages[setting->page], setting,
                         slice_of(setting->section));
    }
    read_staff(&place, &pages[PAGE_STAFF], out);
    read_bulletins(&place, &pages[PAGE_BULLETIN], count - PAGE_BULLETIN, out);
    settings_check(arena, pages, out);
    gather_faults(arena, pages, count, faults_out);
    return faults_out->count == 0;
}

void settings_describe(struct text *out)
{
    const struct setting *before = NULL;

    for (size_t i = 0; i < settings_table_count; i++) {
        const struct setting *setting = &settings_table[i];

        if (before == NULL || before->page != setting->page)
            text_format(out, "%s%s\n", before == NULL ? "" : "\n",
                        setting_page_name(setting->page));
        if (before == NULL || before->page != setting->page ||
            !slice_is(slice_of(before->section), setting->section))
            text_format(out, "\n  [%s]\n", setting->section);
        before = setting;
        text_format(out, "  %s: %s; %s%s.\n      %s\n", setting->name,
                    setting_kind_words(out->arena, setting),
                    setting->value == NULL      ? "must be given"
                    : setting->value[0] == '\0' ? "may be left out"
                                                : "if not given: ",
                    setting->value == NULL ? "" : setting->value,
                    setting->help);
    }
}

bool settings_need_oauth2(const struct settings *settings)
{
    return settings->smtp.login == LOGIN_OAUTH2 ||
           settings->imap.login == LOGIN_OAUTH2;
}

const struct staff *settings_staff_by_user(const struct settings *settings,
                                           struct slice user)
{
    for (size_t i = 0; i < settings->staff_count; i++)
        if (user.size > 0 && slice_equal(settings->staff[i].user, user))
            return &settings->staff[i];
    return NULL;
}

const struct bulletin_plan *settings_bulletin(const struct settings *settings,
                                              struct slice name)
{
    for (size_t i = 0; i < settings->bulletin_count; i++)
        if (slice_equal(settings->bulletins[i].name, name))
            return &settings->bulletins[i];
    return NULL;
}

static const struct code *find_code(const struct codes *codes,
                                    struct slice code)
{
    for (size_t i = 0; i < codes->count; i++)
        if (slice_equal_caseless(codes->list[i].code, code))
            return &codes->list[i];
    return NULL;
}

struct slice codes_label(const struct codes *codes, struct slice code)
{
    const struct code *found = find_code(codes, code);

    return found == NULL ? code : found->label;
}

bool codes_has(const struct codes *codes, struct slice code)
{
    return find_code(codes, code) != NULL;
}

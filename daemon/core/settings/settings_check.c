#include "core/settings/settings_check.h"

#include "core/settings/address.h"
#include "core/settings/settings_value.h"

#include "base/banned.h"

int page_section_line(const struct settings_page *page, struct slice section)
{
    for (size_t i = 0; i < page->fields.count; i++)
        if (slice_equal_caseless(page->fields.list[i].section, section))
            return page->fields.list[i].line;
    return 0;
}

/* Where a setting was given; else where its section begins. */
static int line_of(const struct settings_page *page, struct slice section,
                   const char *name)
{
    const struct field *field = fields_find(&page->fields, section, name);

    return field != NULL ? field->line : page_section_line(page, section);
}

static void check_server(struct settings_page *page, const char *name,
                         const struct server *server)
{
    struct slice section = slice_of(name);

    if (server->security == SECURITY_NONE && server->host.size > 0 &&
        !value_is_loopback(server->host))
        faults_add(&page->faults, line_of(page, section, "Security"),
                   "Security: none is only for a server on this machine "
                   "(localhost, 127.0.0.1, ::1); write starttls or tls");
    if (server->login == LOGIN_OAUTH2) {
        if (server->user.size == 0)
            faults_add(&page->faults, page_section_line(page, section),
                       "[%s] needs a User; with oauth2 it is the address of "
                       "the mailbox",
                       name);
        if (server->secret.size > 0)
            faults_add(&page->faults, line_of(page, section, "Secret"),
                       "[%s] logs in with oauth2, so its Secret is not used; "
                       "take the line away, and name the client secret in "
                       "[oauth2]",
                       name);
        if (server->security == SECURITY_NONE)
            faults_add(&page->faults, line_of(page, section, "Security"),
                       "[%s] logs in with oauth2, which needs starttls or tls",
                       name);
        return;
    }
    if (server->user.size > 0 && server->secret.size == 0)
        faults_add(&page->faults, line_of(page, section, "User"),
                   "[%s] has a User but no Secret; add \"Secret: NAME\", the "
                   "name of the file with the password",
                   name);
    if (server->secret.size > 0 && server->user.size == 0)
        faults_add(&page->faults, line_of(page, section, "Secret"),
                   "[%s] has a Secret but no User; add \"User: ...\", the name "
                   "to log in with",
                   name);
}

/* Fills in the tenant. */
static void check_oauth2(struct arena *arena, struct settings_page *page,
                         struct settings *settings)
{
    struct slice section = SLICE("oauth2");
    struct oauth2 *oauth2 = &settings->oauth2;
    const struct {
        const char *name;
        struct slice value;
    } needed[] = {{"Tenant", oauth2->tenant},
                  {"Client ID", oauth2->client_id},
                  {"Secret", oauth2->secret}};
    size_t at = slice_find(oauth2->address, SLICE("{tenant}"));

    if (!settings_need_oauth2(settings))
        return;
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (needed[i].value.size == 0 && (i > 0 || at != SLICE_NONE))
            faults_add(&page->faults, page_section_line(page, section),
                       "[oauth2] needs a line \"%s: ...\", since a server has "
                       "\"Login: oauth2\"",
                       needed[i].name);
    if (at != SLICE_NONE)
        oauth2->address = slice_of(
            arena_format(arena, "%.*s%.*s%.*s",
                         SLICE_ARG(slice_part(oauth2->address, 0, at)),
                         SLICE_ARG(oauth2->tenant),
                         SLICE_ARG(slice_from(oauth2->address, at + 8))));
}

/* Filing a message into the folder it came from would read it for ever. */
static void check_folders(struct settings_page *page,
                          const struct settings *settings)
{
    const struct {
        const char *name;
        struct slice folder;
    } folders[] = {{"Inbox", settings->inbox},
                   {"Junk", settings->junk},
                   {"Processed", settings->processed},
                   {"Needs a person", settings->needs_person}};

    for (size_t i = 1; i < sizeof folders / sizeof folders[0]; i++)
        for (size_t j = 0; j < i; j++)
            if (folders[i].folder.size > 0 &&
                slice_equal_caseless(folders[i].folder, folders[j].folder))
                faults_add(&page->faults,
                           line_of(page, SLICE("imap"), folders[i].name),
                           "%s and %s are the same folder; give each its own",
                           folders[j].name, folders[i].name);
}

static void check_mark(struct settings_page *page,
                       const struct settings *settings)
{
    size_t colon = slice_find_byte(settings->internal_mark, ':');

    if (settings->internal_mark.size > 0 &&
        (colon == SLICE_NONE || colon == 0 ||
         slice_trim(slice_from(settings->internal_mark, colon + 1)).size == 0))
        faults_add(&page->faults,
                   line_of(page, SLICE("addresses"), "Internal mark"),
                   "Internal mark: write a whole header line, like "
                   "\"X-Internal-Sender: yes\"");
}

static void check_queue_address(struct settings_page *page,
                                const struct settings *settings)
{
    if (settings->queue_address.size > 0 &&
        slice_equal_caseless(settings->queue_address, settings->from))
        faults_add(&page->faults,
                   line_of(page, SLICE("addresses"), "Queue address"),
                   "Queue address: this is From; write another address of the "
                   "mailbox, or leave the line out");
}

/* Mail to ourselves would be read, and answered, by the daemon. */
static void check_not_ours(struct settings_page *page, struct slice section,
                           const struct settings *settings, struct slice email)
{
    if (email.size > 0 &&
        (slice_equal_caseless(email, settings->from) ||
         slice_equal_caseless(email, settings->queue_address)))
        faults_add(&page->faults, line_of(page, section, "Email"),
                   "Email: this is the network's own mailbox; write an address "
                   "that a person reads directly");
}

/* The section as it is written: there may be more than one space in it. */
static struct slice staff_section(const struct settings_page *page,
                                  const struct staff *staff)
{
    const struct field *field = page->fields.list;

    while (!slice_equal(section_staff_code(field->section), staff->code))
        field++;
    return field->section;
}

static void check_member(struct arena *arena, struct settings_page *page,
                         const struct settings *settings, size_t which)
{
    const struct staff *staff = &settings->staff[which];
    struct slice section = staff_section(page, staff);

    if (!value_is_code(staff->code))
        faults_add(&page->faults, page_section_line(page, section),
                   "[staff %s]: the code may have small letters, digits and "
                   "hyphens, like [staff alex]",
                   value_shown(arena, staff->code));
    check_not_ours(page, section, settings, staff->email);
    for (size_t i = 0; i < which; i++) {
        const struct staff *other = &settings->staff[i];

        if (slice_equal_caseless(staff->code, other->code))
            faults_add(&page->faults, page_section_line(page, section),
                       "[staff %s] is there twice; make one section of them",
                       value_shown(arena, staff->code));
        if (staff->email.size > 0 &&
            slice_equal_caseless(staff->email, other->email))
            faults_add(&page->faults, line_of(page, section, "Email"),
                       "Email: [staff %s] has the same address; one address is "
                       "one person",
                       value_shown(arena, other->code));
        if (staff->user.size > 0 && slice_equal(staff->user, other->user))
            faults_add(
                &page->faults, line_of(page, section, "User"),
                "User: [staff %s] has the same user name; one user is one "
                "person",
                value_shown(arena, other->code));
    }
}

static void check_staff(struct arena *arena, struct settings_page *page,
                        const struct settings *settings)
{
    unsigned int roles = 0;

    for (size_t i = 0; i < settings->staff_count; i++) {
        check_member(arena, page, settings, i);
        roles |= settings->staff[i].roles;
    }
    check_not_ours(page, SLICE("out of hours"), settings,
                   settings->out_of_hours_email);
    if (page->missing)
        return;
    if (!(roles & ROLE_FACILITATOR))
        faults_add(&page->faults, 0,
                   "nobody has the role facilitator; add it to the Roles of "
                   "whoever approves the bulletin");
    if (!(roles & ROLE_SAFEGUARDING))
        faults_add(&page->faults, 0,
                   "nobody has the role safeguarding; add it to the Roles of "
                   "whoever must hear of somebody in danger");
}

static void check_hours(struct settings_page *page,
                        const struct settings *settings)
{
    struct slice section = SLICE("out of hours");

    if (fields_find(&page->fields, section, "Office opens") != NULL &&
        fields_find(&page->fields, section, "Office closes") != NULL &&
        settings->hours_from >= settings->hours_to)
        faults_add(&page->faults, line_of(page, section, "Office closes"),
                   "Office closes: it must be later on the day than Office "
                   "opens");
}

static bool is_list(struct slice section)
{
    for (size_t i = 0; i < settings_table_count; i++)
        if (settings_table[i].kind == KIND_CODES &&
            setting_is_in(&settings_table[i], section))
            return true;
    return false;
}

static void check_code(struct arena *arena, struct settings_page *page,
                       size_t which)
{
    const struct field *field = &page->fields.list[which];
    const struct field *first = page->fields.list;

    if (!is_list(field->section))
        return;
    if (!value_is_code(field->name))
        faults_add(&page->faults, field->line,
                   "\"%s\" cannot be a code; write small letters, digits and "
                   "hyphens, like \"young-carer: Young carers\"",
                   value_shown(arena, field->name));
    if (slice_is_caseless(field->name, "everyone"))
        faults_add(&page->faults, field->line,
                   "\"everyone\" always stands for everybody; choose another "
                   "code");
    if (field->value.size == 0)
        faults_add(&page->faults, field->line,
                   "%s has no label; write the words that readers see after "
                   "the colon",
                   value_shown(arena, field->name));
    while (!is_list(first->section) ||
           !slice_equal_caseless(first->name, field->name))
        first++;
    /* In the same section, the reading of the file has said so. */
    if (!slice_equal_caseless(first->section, field->section))
        faults_add(&page->faults, field->line,
                   "%s is already a code of [%s] on line %d; codes differ "
                   "across all three lists",
                   value_shown(arena, field->name),
                   value_shown(arena, first->section), first->line);
}

static void check_bulletin(struct arena *arena, struct settings_page *page,
                           struct bulletin_plan *plan, struct slice zone)
{
    if (!value_is_code(plan->name))
        faults_add(
            &page->faults, 0,
            "\"%s\" cannot be the name of a bulletin: name the file "
            "with small letters, digits and hyphens, like " BULLETINS_FOLDER
            "/weekly.conf",
            value_shown(arena, plan->name));
    plan->schedule_line = line_of(page, SLICE("bulletin"), "Schedule");
    if (plan->zone.size == 0)
        plan->zone = zone;
}

static void check_bulletins(struct arena *arena, struct settings_page *pages,
                            struct settings *settings)
{
    struct settings_page *limits = &pages[PAGE_LIMITS];

    for (size_t i = 0; i < settings->bulletin_count; i++)
        check_bulletin(arena, &pages[PAGE_BULLETIN + i],
                       &settings->bulletins[i], settings->zone);
    if (settings->bulletin_count == 0 && !limits->missing)
        faults_add(
            &limits->faults, 0,
            "there is no bulletin beside this file; copy " BULLETINS_FOLDER
            "/weekly.conf from the example");
    if (settings->bulletin_count > BULLETINS_MOST)
        faults_add(&limits->faults, 0,
                   "there are more than %d bulletins beside this file; take "
                   "some out of the folder " BULLETINS_FOLDER,
                   BULLETINS_MOST);
}

/* "/srv/announcements" has "/srv/people" beside it. */
static void place_people(struct arena *arena, struct settings_page *page,
                         struct settings *settings)
{
    struct slice queue = settings->announcements;
    size_t end = queue.size;

    settings->people_named = settings->people.size > 0;
    if (slice_equal(settings->people, queue))
        faults_add(&page->faults, line_of(page, SLICE("paths"), "People"),
                   "People and Announcements are the same folder; lists of "
                   "people need one of their own");
    if (settings->people_named)
        return;
    while (end > 1 && queue.at[end - 1] == '/')
        end--;
    while (end > 0 && queue.at[end - 1] != '/')
        end--;
    settings->people =
        slice_of(arena_format(arena, "%.*speople", (int)end, queue.at));
}

void settings_check(struct arena *arena, struct settings_page *pages,
                    struct settings *settings)
{
    settings->domain = address_domain(settings->from);
    if (settings->helo.size == 0)
        settings->helo = settings->domain;
    check_server(&pages[PAGE_MAIL], "smtp", &settings->smtp);
    check_server(&pages[PAGE_MAIL], "imap", &settings->imap);
    check_mark(&pages[PAGE_MAIL], settings);
    check_queue_address(&pages[PAGE_MAIL], settings);
    check_oauth2(arena, &pages[PAGE_MAIL], settings);
    check_folders(&pages[PAGE_MAIL], settings);
    check_staff(arena, &pages[PAGE_STAFF], settings);
    check_hours(&pages[PAGE_STAFF], settings);
    for (size_t i = 0; i < pages[PAGE_LISTS].fields.count; i++)
        check_code(arena, &pages[PAGE_LISTS], i);
    check_bulletins(arena, pages, settings);
    place_people(arena, &pages[PAGE_LIMITS], settings);
}

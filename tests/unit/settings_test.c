/* Settings: the example as it stands, defaults, and every kind of fault. */
#include <stdio.h>
#include <string.h>

#include "core/settings/settings.h"
#include "tests/tap.h"

enum { ORGANISATION, MAIL, STAFF, LISTS, LIMITS, BULLETIN, FILES };

/* The least that is accepted. */
static const char *const least[FILES] = {
    [ORGANISATION] = "[organisation]\n"
                     "Name: Harbour Voices\n"
                     "Organisation: Harbour Trust\n"
                     "Phone: 01632 960001\n"
                     "Crisis lines: in an emergency 999\n"
                     "Reading hours: on weekdays\n",
    [MAIL] = "[addresses]\n"
             "From: Voices@Example.org\n"
             "[smtp]\n"
             "Host: smtp.example.org\n"
             "[imap]\n"
             "Host: imap.example.org\n"
             "User: voices\n"
             "Secret: imap\n",
    [STAFF] = "[staff kim]\n"
              "Name: Kim\n"
              "Email: kim@example.org\n"
              "Roles: Facilitator, safeguarding\n"
              "User: kim\n"
              "[out of hours]\n"
              "Name: On call\n"
              "Email: oncall@example.org\n"
              "Phone: 01632 960002\n"
              "Office opens: 08:30\n"
              "Office closes: 17:00\n",
    [LISTS] = "[interests]\nevents: Events\n",
    [LIMITS] = "",
    [BULLETIN] = "[bulletin]\n"
                 "Title: The Thursday sheet\n"
                 "Schedule: Thursday 10:00\n",
};

static const char *file_name(int file)
{
    return file == BULLETIN ? "bulletins/sheet.conf"
                            : settings_file_names[file];
}

static bool read_texts(struct arena *arena, const char *const texts[FILES],
                       struct settings *out, struct settings_faults *faults)
{
    struct settings_file files[FILES] = {0};

    for (int i = 0; i < FILES; i++) {
        files[i].name = file_name(i);
        files[i].bytes = slice_of(texts[i]);
        files[i].missing = texts[i] == NULL;
    }
    return settings_read(arena, files, FILES, SLICE("/etc/involved"), out,
                         faults);
}

/* The least settings with one file in another wording. */
static bool read_with(struct arena *arena, int file, const char *text,
                      struct settings *out, struct settings_faults *faults)
{
    const char *texts[FILES];

    memcpy(texts, least, sizeof texts);
    texts[file] = text;
    return read_texts(arena, texts, out, faults);
}

/* `least` of a file, with `from` replaced by `to`. */
static const char *changed(struct arena *arena, int file, const char *from,
                           const char *to)
{
    struct slice all = slice_of(least[file]);
    size_t at = slice_find(all, slice_of(from));

    if (at == SLICE_NONE) {
        ok(false, "there is something to change");
        return least[file];
    }
    return arena_format(arena, "%.*s%s%s", (int)at, all.at, to,
                        all.at + at + strlen(from));
}

static void show_faults(const struct settings_faults *faults)
{
    for (size_t i = 0; i < faults->count; i++)
        note("%s:%d: %s", faults->list[i].file, faults->list[i].fault.line,
             faults->list[i].fault.text);
}

static void test_people(struct arena *arena)
{
    static const struct {
        const char *limits;
        const char *people; /* NULL: refused */
        bool named;
    } rows[] = {
        {"", "/etc/involved/people", false},
        {"[paths]\nAnnouncements: /srv/in/\n", "/srv/people", false},
        {"[paths]\nPeople: lists\n", "/etc/involved/lists", true},
        {"[paths]\nPeople: announcements\n", NULL, true},
    };
    struct settings settings;
    struct settings_faults faults;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        is_int(read_with(arena, LIMITS, rows[i].limits, &settings, &faults),
               rows[i].people != NULL, "people: %zu", i);
        if (rows[i].people != NULL)
            is_text(settings.people, rows[i].people, "where lists are saved");
        is_int(settings.people_named, rows[i].named, "named, or not");
    }
}

static void test_least(struct arena *arena)
{
    struct settings settings;
    struct settings_faults faults;

    ok(read_texts(arena, least, &settings, &faults), "the least is accepted");
    show_faults(&faults);
    is_text(settings.domain, "Example.org", "the domain of From");
    is_text(settings.helo, "Example.org", "is what we call ourselves");
    is_int(settings.smtp.port, 587, "the port of smtp");
    is_int(settings.imap.port, 993, "the port of imap");
    is_int(settings.smtp.security, SECURITY_STARTTLS, "starttls for smtp");
    is_int(settings.imap.security, SECURITY_TLS, "tls for imap");
    ok(!settings.plus_tags, "no plus tags unless said");
    is_text(settings.smtp.user, "", "no login for smtp");
    is_text(settings.zone, "Europe/London", "the zone");
    is_int((int64_t)settings.bulletin_count, 1, "one bulletin");
    is_text(settings.bulletins[0].name, "sheet", "of the file's name");
    is_text(settings.bulletins[0].zone, "Europe/London", "in the zone");
    is_int(settings.bulletins[0].proof_hours, 24, "made a day before");
    is_int(settings.bulletins[0].readers, READERS_WEEKLY, "for weekly readers");
    is_int(settings.bulletins[0].schedule.weekday, 3, "on a Thursday");
    ok(settings_bulletin(&settings, SLICE("sheet")) == settings.bulletins,
       "found by name");
    ok(settings_bulletin(&settings, SLICE("shee")) == NULL, "its whole name");
    is_text(settings.announcements, "/etc/involved/announcements",
            "a path below the directory");
    is_text(settings.state, "/var/lib/involved", "an absolute path");
    is_text(settings.alert_command, "", "no alert command");
    is_text(settings.person_word, "people who use services", "words");
    is_int(settings.hours_from, 8 * 60 + 30, "half past eight in minutes");
    is_int((int64_t)settings.staff_count, 1, "one member of staff");
    is_int(settings.staff[0].roles, ROLE_FACILITATOR | ROLE_SAFEGUARDING,
           "with two roles");
    is_text(settings.staff[0].code, "kim", "and a code");
    ok(settings_staff_by_user(&settings, SLICE("kim")) == &settings.staff[0],
       "found by user");
    ok(settings_staff_by_user(&settings, SLICE("")) == NULL,
       "nobody is the empty user");
    is_text(codes_label(&settings.interests, SLICE("EVENTS")), "Events",
            "a label by code");
    is_text(codes_label(&settings.areas, SLICE("moon")), "moon",
            "an unknown code is its own label");
    ok(!codes_has(&settings.interests, SLICE("moon")), "and not in the list");
}

static void test_oauth2(struct arena *arena)
{
    struct settings settings;
    struct settings_faults faults;

    ok(read_with(arena, MAIL,
                 changed(arena, MAIL, "Secret: imap\n",
                         "Login: OAuth2\n[oauth2]\nTenant: harbour.example\n"
                         "Client ID: 12-ab\nSecret: client\n"
                         "Secret ends: 31 March 2027\n"),
                 &settings, &faults),
       "a login by token");
    show_faults(&faults);
    ok(settings_need_oauth2(&settings), "is known");
    is_int(settings.smtp.login, LOGIN_PASSWORD, "for the mailbox alone");
    is_text(settings.oauth2.address,
            "https://login.microsoftonline.com/harbour.example/oauth2/v2.0/"
            "token",
            "the tenant stands in the address");
    is_text(settings.oauth2.scope, "https://outlook.office365.com/.default",
            "the scope");
    is_int(settings.oauth2.secret_ends, 1806451200, "the secret's last day");
}

static struct slice read_file(struct arena *arena, const char *path)
{
    char *at = arena_alloc(arena, 65536);
    FILE *file = fopen(path, "rb");
    size_t size = file == NULL ? 0 : fread(at, 1, 65536, file);

    ok(size > 0 && size < 65536, "%s is there", path);
    if (file != NULL)
        fclose(file);
    return (struct slice){at, size};
}

static void test_example(struct arena *arena)
{
    const char *texts[FILES];
    struct settings settings;
    struct settings plain;
    struct settings_faults faults;

    for (int i = 0; i < FILES; i++)
        texts[i] = arena_string(
            arena, read_file(arena, arena_format(arena, "config/%s",
                                                 i == BULLETIN
                                                     ? "bulletins/weekly.conf"
                                                     : file_name(i))));
    ok(read_texts(arena, texts, &settings, &faults),
       "the example is accepted as it stands");
    show_faults(&faults);
    is_text(settings.from, "involve@example.org", "an invented mailbox");
    is_int((int64_t)settings.interests.count, 10, "ten interests");
    ok(slice_find(settings.crisis, SLICE("in an emergency 999")) != SLICE_NONE,
       "crisis lines go over two lines of the file");
    texts[LIMITS] = "";
    texts[BULLETIN] =
        arena_string(arena, read_file(arena, "config/bulletins/monthly.conf"));
    ok(read_texts(arena, texts, &plain, &faults), "without limits too");
    is_int(settings.bulletins[0].readers, READERS_WEEKLY, "weekly");
    is_int(plain.bulletins[0].readers, READERS_MONTHLY, "and monthly");
    is_int(settings.poll_seconds, plain.poll_seconds, "the example's poll,");
    is_int(settings.message_bytes, plain.message_bytes, "message size,");
    is_int(settings.handovers, plain.handovers, "the example's hand-overs,");
    is_int(settings.letters_per_connection, plain.letters_per_connection,
           "letters,");
    is_int(settings.settle_seconds, plain.settle_seconds, "settle time,");
    is_text(settings.templates, arena_string(arena, plain.templates),
            "and templates are the defaults");
}

/* One change to the least settings, and the one fault it makes. */
struct broken {
    int file;
    const char *from;
    const char *to;
    int line;
    const char *says; /* part of the sentence */
};

static const struct broken broken[] = {
    {MAIL, "[smtp]\n", "[smtp]\nPrt: 25\n", 4, "perhaps you mean Port"},
    {MAIL, "[smtp]\n", "[smtp]\nColour: red\n", 4, "there are Host, Port"},
    {MAIL, "[smtp]\n", "[schedule]\nZone: UTC\n[smtp]\n", 4,
     "belongs into limits.conf"},
    {MAIL, "[smtp]\n", "[smtp]\nhost: other.example.org\n", 5,
     "already given on line 4"},
    {MAIL, "[addresses]\n", "Plus tags: no\n[addresses]\n", 1,
     "above the first section"},
    {MAIL, "Voices@Example.org", "voices at example.org", 2,
     "there is no @ in it"},
    {MAIL, "From: Voices@Example.org\n", "Plus tags: no\n", 2,
     "needs a line \"From: ...\""},
    {MAIL, "From: Voices@Example.org\n", "", 0, "needs a line \"From: ...\""},
    {MAIL, "[smtp]\n", "[smtp]\nPort: 70000\n", 4,
     "a whole number from 1 to 65535"},
    {MAIL, "[smtp]\n", "[smtp]\nPort:\n", 4, "has no value"},
    {MAIL, "[smtp]\n", "[smtp]\nSecurity: ssl\n", 4, "starttls, tls or none"},
    {MAIL, "[smtp]\n", "[smtp]\nSecurity: none\n", 4,
     "only for a server on this machine"},
    {MAIL, "[smtp]\nHost: smtp.example.org\n",
     "[smtp]\nSecurity: none\nHost: 127.example.org\n", 4,
     "only for a server on this machine"},
    {MAIL, "[smtp]\n", "[smtp]\nUser: voices\n", 4, "no Secret"},
    {MAIL, "[smtp]\n", "[smtp]\nSecret: smtp\n", 4, "no User"},
    {MAIL, "Secret: imap\n", "", 7, "no Secret"},
    {MAIL, "Secret: imap\n", "Login: ntlm\nSecret: imap\n", 8,
     "password or oauth2"},
    {MAIL, "Secret: imap\n",
     "Secret: imap\nLogin: oauth2\n[oauth2]\nTenant: t\nClient ID: c\n"
     "Secret: s\n",
     8, "take the line away"},
    {MAIL, "Secret: imap\n",
     "Login: oauth2\n[oauth2]\nTenant: t\nClient ID: c\n", 10,
     "needs a line \"Secret: ...\""},
    {MAIL, "Secret: imap\n",
     "Login: oauth2\n[oauth2]\nClient ID: c\nSecret: s\n", 10,
     "needs a line \"Tenant: ...\""},
    {MAIL, "Secret: imap\n", "Secret: imap\n[oauth2]\nTenant: a/b\n", 10,
     "letters, digits"},
    {MAIL, "Secret: imap\n",
     "Secret: imap\n[oauth2]\nToken address: http://example.org/\n", 10,
     "begins with https://"},
    {MAIL, "Secret: imap\n",
     "Secret: imap\n[oauth2]\nSecret ends: Monday 31 March 2027\n", 10,
     "Secret ends"},
    {MAIL, "Secret: imap\n",
     "Secret: imap\n[oauth2]\nSecret ends: 31 March 2027, 10am\n", 10,
     "a date like"},
    {MAIL, "Secret: imap\n", "Secret: ../imap\n", 8, "letters, digits"},
    {MAIL, "Host: smtp.example.org", "Host: smtp.example.org:25", 4,
     "a host like"},
    {MAIL, "Secret: imap\n", "Secret: imap\nJunk: inbox\n", 9,
     "the same folder"},
    {MAIL, "From: Voices", "Internal mark: yes\nFrom: Voices", 2,
     "a whole header line"},
    {MAIL, "From: Voices", "Plus tags: maybe\nFrom: Voices", 2, "yes or no"},
    {MAIL, "Secret: imap\n", "Secret: imap\nJunk: B\xe9te\n", 9, "UTF-8"},
    {STAFF, "kim@example.org", "voices@example.org", 3,
     "the network's own mailbox"},
    {STAFF, "oncall@example.org", "voices@example.org", 8,
     "the network's own mailbox"},
    {STAFF, "Facilitator, ", "", 0, "nobody has the role facilitator"},
    {STAFF, ", safeguarding", "", 0, "nobody has the role safeguarding"},
    {STAFF, ", safeguarding", ", safeguarding, boss", 4,
     "\"Facilitator, safeguarding, boss\" cannot be used"},
    {STAFF, "[staff kim]", "[staff Kim Lee]", 2, "small letters"},
    {STAFF, "[out of hours]\n",
     "[staff lee]\nName: Lee\nEmail: KIM@example.org\nRoles: author\n"
     "[out of hours]\n",
     8, "has the same address"},
    {STAFF, "[out of hours]\n",
     "[staff lee]\nName: Lee\nEmail: lee@example.org\nRoles: author\n"
     "User: kim\n[out of hours]\n",
     10, "has the same user name"},
    {STAFF, "[out of hours]\n",
     "[staff  kim]\nName: Lee\nEmail: lee@example.org\nRoles: author\n"
     "[out of hours]\n",
     2, "is there twice"},
    {STAFF, "Phone: 01632 960002\n", "", 7, "needs a line \"Phone: ...\""},
    {STAFF, "Office opens: 08:30\n", "", 7, "\"Office opens: ...\""},
    {STAFF, "08:30", "8:30", 10, "a time of day like 09:00"},
    {STAFF, "08:30", "24:00", 10, "a time of day like 09:00"},
    {STAFF, "08:30", "17:00", 11, "must be later"},
    {LISTS, "events: Events\n", "events: Events\n[aeras]\neast: East\n", 4,
     "write [areas]"},
    {LISTS, "events: Events", "Events: Events", 2, "cannot be a code"},
    {LISTS, "events: Events", "everyone: All", 2, "always stands for"},
    {LISTS, "events: Events", "events:", 2, "has no label"},
    {LISTS, "[interests]\nevents: Events\n", "", 0, "[interests] is empty"},
    {LISTS, "events: Events\n", "events: Events\n[areas]\nevents: East\n", 4,
     "already a code of [interests] on line 2"},
    {LISTS, "events: Events\n", "events: Events\nevents: Again\n", 3,
     "already given on line 2"},
    {BULLETIN, "Thursday 10:00", "every other day", 3,
     "Schedule: \"every other day\" is not days and one time"},
    {BULLETIN, "Thursday 10:00", "", 3, "Schedule has no value"},
    {BULLETIN, "Schedule: Thursday 10:00\n", "", 2,
     "needs a line \"Schedule: ...\""},
    {BULLETIN, "[bulletin]\n", "[bulletin]\nFor readers: daily\n", 2,
     "weekly or monthly"},
    {BULLETIN, "[bulletin]\n", "[bulletin]\nProof hours: 0\n", 2,
     "from 1 to 144"},
    {BULLETIN, "[bulletin]\n", "[paths]\nState: here\n[bulletin]\n", 2,
     "belongs into limits.conf"},
    {LIMITS, "", "[bulletin]\nTitle: x\n", 2,
     "belongs into bulletins/NAME.conf"},
    {LIMITS, "", "[schedule]\nZone: ../London\n", 2, "a time zone like"},
    {LIMITS, "", "[limits]\nPoll seconds: 90\n", 2, "from 1 to 60"},
};

static void test_faults(struct arena *arena)
{
    struct settings settings;
    struct settings_faults faults;

    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        const struct broken *one = &broken[i];
        const char *text = changed(arena, one->file, one->from, one->to);
        bool good = read_with(arena, one->file, text, &settings, &faults);

        ok(!good && faults.count == 1 &&
               faults.list[0].fault.line == one->line &&
               strcmp(faults.list[0].file, file_name(one->file)) == 0 &&
               strstr(faults.list[0].fault.text, one->says) != NULL,
           "%s:%d: %s", file_name(one->file), one->line, one->says);
        if (faults.count != 1 || faults.list[0].fault.line != one->line ||
            strstr(faults.list[0].fault.text, one->says) == NULL)
            show_faults(&faults);
    }
}

static void test_many(struct arena *arena)
{
    const char *texts[FILES] = {NULL, "nonsense\n[smtp]\nPort: x\n", "", "", "",
                                ""};
    struct settings settings;
    struct settings_faults faults;

    ok(!read_texts(arena, texts, &settings, &faults), "much is wrong");
    ok(faults.count > 10, "and all of it is said at once");
    is_int(faults.list[0].fault.line, 0, "a missing file is at line 0");
    ok(strcmp(faults.list[0].file, "organisation.conf") == 0, "with its name");
    ok(strcmp(faults.list[1].file, "mail.conf") == 0,
       "and is one fault, not one for each setting in it");
}

static void test_accepted(struct arena *arena)
{
    static const struct {
        int file;
        const char *from;
        const char *to;
    } fine[] = {
        {MAIL, "[smtp]\nHost: smtp.example.org\n",
         "[smtp]\nHost: 127.0.0.1\nSecurity: none\n"},
        {MAIL, "[smtp]\nHost: smtp.example.org\n",
         "[smtp]\nHost: ::1\nSecurity: NONE\n"},
        {MAIL, "[addresses]", "\xef\xbb\xbf[Addresses]"},
        {MAIL, "Secret: imap\n", "Secret: imap\nJunk:\n"},
        {STAFF, "User: kim\n", "User:\n"},
    };
    struct settings settings;
    struct settings_faults faults;

    for (size_t i = 0; i < sizeof fine / sizeof fine[0]; i++) {
        const char *text =
            changed(arena, fine[i].file, fine[i].from, fine[i].to);

        ok(read_with(arena, fine[i].file, text, &settings, &faults),
           "accepted: %zu", i);
        show_faults(&faults);
    }
    ok(read_with(arena, MAIL,
                 changed(arena, MAIL, "Secret: imap\n",
                         "Secret: imap\nJunk:\nCA file: own.pem\n"),
                 &settings, &faults),
       "an empty junk folder");
    is_text(settings.junk, "", "is none");
    is_text(settings.imap.ca_file, "/etc/involved/own.pem", "a relative path");
}

/* Bulletins are as many files as there are. */
static void test_bulletins(struct arena *arena)
{
    struct settings_file files[FILES + 2] = {0};
    struct settings settings;
    struct settings_faults faults;

    for (int i = 0; i < FILES; i++) {
        files[i].name = file_name(i);
        files[i].bytes = slice_of(least[i]);
    }
    files[FILES] = (struct settings_file){
        "bulletins/carers.conf",
        SLICE("[bulletin]\nTitle: For carers\nFor readers: Monthly\n"
              "Zone: Europe/Dublin\nLatest hours: 48\n"
              "Schedule: first Monday of the month 09:30\n"),
        false};
    ok(settings_read(arena, files, FILES + 1, SLICE("/x"), &settings, &faults),
       "two bulletins");
    is_int((int64_t)settings.bulletin_count, 2, "both there");
    is_text(settings.bulletins[1].title, "For carers", "with a title,");
    is_text(settings.bulletins[1].zone, "Europe/Dublin", "a zone of its own,");
    is_int(settings.bulletins[1].latest_hours, 48, "a latest time,");
    is_int(settings.bulletins[1].readers, READERS_MONTHLY, "readers,");
    is_int(settings.bulletins[1].schedule_line, 6, "and a line");
    is_text(settings.bulletins[1].schedule.words,
            "first Monday of the month 09:30", "of its schedule");
    files[FILES].name = "bulletins/For Carers.conf";
    ok(!settings_read(arena, files, FILES + 1, SLICE("/x"), &settings,
                      &faults) &&
           faults.count == 1 &&
           strstr(faults.list[0].fault.text, "cannot be the name"),
       "a name is a code");
    ok(!settings_read(arena, files, BULLETIN, SLICE("/x"), &settings,
                      &faults) &&
           faults.count == 1 &&
           strstr(faults.list[0].fault.text, "there is no bulletin"),
       "one there must be");
}

static void test_describe(struct arena *arena)
{
    struct text text = text_start(arena, 100000);
    struct slice said;

    settings_describe(&text);
    said = text_slice(&text);
    ok(text_whole(&text), "everything is said");
    for (int i = 0; i < FILES; i++)
        ok(slice_find(said, slice_of(i == BULLETIN ? "bulletins/NAME.conf"
                                                   : file_name(i))) !=
               SLICE_NONE,
           "file %d is there", i);
    ok(slice_find(said, SLICE("  [out of hours]\n")) != SLICE_NONE,
       "its sections");
    ok(slice_find(said, SLICE("  Port: a whole number from 1 to 65535; "
                              "if not given: 993.\n")) != SLICE_NONE,
       "and what may be written");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_least(arena);
    test_people(arena);
    test_oauth2(arena);
    test_example(arena);
    test_faults(arena);
    test_many(arena);
    test_accepted(arena);
    test_bulletins(arena);
    test_describe(arena);
    arena_free(arena);
    return done_testing();
}

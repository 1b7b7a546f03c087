/*
 * Makes the manual pages when the daemon is built: copies a page from standard
 * input to standard output, and in place of a line such as @SETTINGS@ writes
 * the list that the daemon itself works from, as mdoc(7).
 */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "core/notice/lines.h"
#include "core/register/import_column.h"
#include "core/register/person_lines.h"
#include "core/settings/settings_table.h"
#include "flow/verb.h"

#include "base/banned.h"

#define WIDTH 72

/* A word or a line in an argument of a macro, never itself a macro. */
static void put_quoted(const char *words)
{
    putchar('"');
    for (; *words != '\0'; words++) {
        if (*words == '"')
            putchar('"');
        fputs(*words == '\\' ? "\\e" : (char[2]){*words, '\0'}, stdout);
    }
    putchar('"');
}

static void put_word(struct slice word)
{
    if (word.size > 0 && (word.at[0] == '.' || word.at[0] == '\''))
        fputs("\\&", stdout);
    for (size_t i = 0; i < word.size; i++)
        fputs(word.at[i] == '\\' ? "\\e" : (char[2]){word.at[i], '\0'}, stdout);
}

/* Lines of text of their own; mdoc wants each sentence to begin one. */
static void put_line(const char *words)
{
    struct slice rest = slice_of(words);
    struct slice word;
    size_t column = 0;

    while (slice_next_part(&rest, ' ', &word)) {
        if (column > 0 && column + word.size > WIDTH) {
            putchar('\n');
            column = 0;
        }
        if (column > 0)
            putchar(' ');
        put_word(word);
        column = slice_ends(word, SLICE(".")) ? WIDTH : column + word.size + 1;
    }
    putchar('\n');
}

static void put_item(const char *macro, const char *words)
{
    printf(".It %s ", macro);
    put_quoted(words);
    putchar('\n');
}

static void put_setting(struct arena *arena, const struct setting *setting)
{
    const char *kind = setting_kind_words(arena, setting);

    put_item("Sy", setting->name);
    put_line(setting->help);
    if (setting->value == NULL)
        put_line(arena_format(arena, "Must be given: %s.", kind));
    else if (setting->value[0] == '\0')
        put_line(arena_format(arena, "May be left out; else %s.", kind));
    else
        put_line(arena_format(arena, "It is %s; if not given, %s.", kind,
                              setting->value));
}

static bool same_section(const struct setting *a, const struct setting *b)
{
    return a->page == b->page && strcmp(a->section, b->section) == 0;
}

static void put_settings(void)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < settings_table_count; i++) {
        const struct setting *setting = &settings_table[i];
        bool first = i == 0 || !same_section(setting, setting - 1);

        if (first && i > 0)
            puts(".El");
        if (first && i > 0 && setting->page == setting[-1].page)
            puts(".Pp");
        if (i == 0 || setting->page != setting[-1].page) {
            fputs(".Ss ", stdout);
            put_quoted(setting_page_name(setting->page));
            putchar('\n');
        }
        if (first) {
            printf(".Sy \"[%s]\"\n", setting->section);
            puts(".Bl -tag -width Ds");
        }
        put_setting(arena, setting);
    }
    puts(".El");
    arena_free(arena);
}

static void put_verbs(void)
{
    puts(".Bl -tag -width Ds");
    for (size_t i = 0; i < verb_count; i++) {
        printf(".It Sy ");
        put_quoted(verbs[i].name);
        if (verbs[i].arguments[0] != '\0') {
            fputs(" No ", stdout);
            put_quoted(verbs[i].arguments);
        }
        putchar('\n');
        put_line(verbs[i].help);
    }
    puts(".El");
}

static const char *level_word(enum log_level level)
{
    switch (level) {
    case LOG_CRITICAL:
        return "critical: somebody must act now";
    case LOG_FAULT:
        return "a fault";
    case LOG_WARNING:
        return "a warning";
    case LOG_OUTCOME:
    case LOG_TRACE:
    case LOG_SILENT:
        break;
    }
    return "an outcome";
}

static void put_events(void)
{
    static const struct {
        const char *name;
        enum log_level level;
    } events[] = {
#define EVENT(name, text, level) {text, level},
        LOG_EVENTS(EVENT)
#undef EVENT
    };

    puts(".Bl -tag -width announcement.accepted -compact");
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        put_item("Li", events[i].name);
        put_line(level_word(events[i].level));
    }
    puts(".El");
}

static void put_lines(void)
{
    struct line_about line;

    puts(".Bl -tag -width Reference");
    for (size_t i = 0; lines_about(i, &line); i++) {
        put_item("Sy", line.name);
        put_line(line.help);
        if (line.required)
            put_line("(must be there)");
    }
    puts(".El");
}

static void put_kinds(void)
{
    puts(".Bl -tag -width committee -compact");
    for (int i = 0; i < (int)notice_kind_words.count; i++) {
        put_item("Li", word_of(notice_kind_words, i));
        put_line(notice_kind_has_signup((enum notice_kind)i)
                     ? "people can put their names down"
                     : "to read only");
    }
    puts(".El");
}

static void put_columns(void)
{
    puts(".Bl -tag -width consent_source");
    for (int i = 0; i < COLUMN_COUNT; i++) {
        put_item("Sy", import_column_table[i].name);
        put_line(import_column_table[i].help);
    }
    puts(".El");
}

static void put_labels(void)
{
    put_line(person_line_labels);
}

static const struct {
    const char *place;
    void (*put)(void);
} lists[] = {
    {"@SETTINGS@\n", put_settings}, {"@VERBS@\n", put_verbs},
    {"@EVENTS@\n", put_events},     {"@LINES@\n", put_lines},
    {"@KINDS@\n", put_kinds},       {"@COLUMNS@\n", put_columns},
    {"@LABELS@\n", put_labels},
};

static void put(const char *line)
{
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        if (strcmp(line, lists[i].place) == 0) {
            lists[i].put();
            return;
        }
    }
    fputs(line, stdout);
}

int main(void)
{
    char line[1000];

    while (fgets(line, sizeof line, stdin) != NULL)
        put(line);
    return ferror(stdin) || fflush(stdout) != 0;
}

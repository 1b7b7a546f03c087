#include "base/log.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/banned.h"

static const struct {
    const char *name;
    enum log_level level;
} events[] = {
#define LOG_EVENT_ROW(name, text, level) [LOG_##name] = {text, level},
    LOG_EVENTS(LOG_EVENT_ROW)
#undef LOG_EVENT_ROW
};

static const char *log_role = "involved";
static enum log_level log_most = LOG_OUTCOME;

void log_open(const char *role, enum log_level most)
{
    log_role = role;
    log_most = most;
}

const char *log_event_name(enum log_event event)
{
    return events[event].name;
}

/* An address is never written, whatever text of a server or a library had one
 * in it: each word with an "@" goes. How long the line is now. */
static size_t mask_addresses(char *line, size_t size)
{
    size_t word = 0; /* where the word at hand begins in what is kept */
    size_t kept = 0;
    bool address = false;

    for (size_t i = 0; i <= size; i++) {
        bool end = i == size || strchr(" <>\"'(),;:=", line[i]) != NULL;

        if (end && address && kept > word) {
            line[word] = '@';
            kept = word + 1;
        }
        if (i == size)
            break;
        address = end ? false : address || line[i] == '@';
        line[kept++] = line[i];
        word = end ? kept : word;
    }
    return kept;
}

void log_event(enum log_event event, const char *format, ...)
{
    int kept = errno;
    char line[1024];
    va_list list;
    int size;
    size_t used;

    if (events[event].level > log_most)
        return;
    size = snprintf(line, sizeof line, "<%d>%s %s ", (int)events[event].level,
                    log_role, events[event].name);
    used = (size_t)size;
    va_start(list, format);
    vsnprintf(line + used, sizeof line - used - 1, format, list);
    va_end(list);
    used = strlen(line);
    /* One line, whatever a server's reply had in it. */
    for (size_t i = 0; i < used; i++)
        if ((unsigned char)line[i] < ' ')
            line[i] = ' ';
    used = mask_addresses(line, used);
    line[used] = '\n';
    /* One write, so that lines of several processes do not mix. */
    if (write(STDERR_FILENO, line, used + 1) < 0)
        errno = 0;
    errno = kept;
}

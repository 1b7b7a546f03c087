#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/banned.h"

bool error_set(struct error *error, enum error_kind kind, const char *format,
               ...)
{
    va_list list;

    error->kind = kind;
    error->number = 0;
    va_start(list, format);
    vsnprintf(error->text, sizeof error->text, format, list);
    va_end(list);
    return false;
}

bool error_system(struct error *error, int number, const char *format, ...)
{
    va_list list;
    size_t used;

    error->kind = ERROR_SYSTEM;
    error->number = number;
    va_start(list, format);
    vsnprintf(error->text, sizeof error->text, format, list);
    va_end(list);
    used = strlen(error->text);
    snprintf(error->text + used, sizeof error->text - used, ": %s",
             strerrordesc_np(number));
    return false;
}

bool error_prefix(struct error *error, const char *format, ...)
{
    char before[sizeof error->text];
    char after[sizeof error->text];
    va_list list;

    memcpy(after, error->text, sizeof after);
    va_start(list, format);
    vsnprintf(before, sizeof before, format, list);
    va_end(list);
    snprintf(error->text, sizeof error->text, "%.150s: %.247s", before, after);
    return false;
}

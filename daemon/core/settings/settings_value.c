#include "core/settings/settings_value.h"

#include <string.h>

#include "base/must.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "core/settings/address.h"
#include "core/time/dates.h"
#include "core/time/schedule.h"

#include "base/banned.h"

char *value_shown(struct arena *arena, struct slice words)
{
    struct slice shown = nearest_shown(words);
    struct slice clean = utf8_line(arena, shown);

    return arena_format(arena, "%.*s%s", SLICE_ARG(clean),
                        shown.size < words.size ? "..." : "");
}

static bool only(struct slice words, bool upper, const char *others)
{
    for (size_t i = 0; i < words.size; i++) {
        char byte = words.at[i];

        if (is_digit(byte) ||
            (is_letter(byte) && (upper || byte == lower(byte))))
            continue;
        if (byte == '\0' || strchr(others, byte) == NULL)
            return false;
    }
    return words.size > 0;
}

bool value_is_code(struct slice words)
{
    return words.size <= 40 && only(words, false, "-");
}

bool value_is_loopback(struct slice host)
{
    struct slice part;
    int64_t number;
    int parts = 0;

    if (slice_is_caseless(host, "localhost") || slice_is(host, "::1"))
        return true;
    /* All four numbers: 127.example.org is somebody else's machine. */
    if (!slice_starts(host, SLICE("127.")))
        return false;
    while (slice_next_part(&host, '.', &part)) {
        if (!slice_number(part, &number) || number < 0 || number > 255)
            return false;
        parts++;
    }
    return parts == 4;
}

static bool is_host(struct slice host)
{
    bool colon = slice_find_byte(host, ':') != SLICE_NONE;

    if (colon) /* an IPv6 address has two at least; "host:25" has one */
        return slice_find_byte(slice_from(host, slice_find_byte(host, ':') + 1),
                               ':') != SLICE_NONE &&
               only(host, true, ":.");
    return only(host, true, ".-") && host.at[0] != '.' && host.at[0] != '-';
}

static bool read_time(struct slice words, int64_t *out)
{
    int64_t hour;
    int64_t minute;

    if (words.size != 5 || words.at[2] != ':' ||
        !slice_number(slice_part(words, 0, 2), &hour) ||
        !slice_number(slice_from(words, 3), &minute) || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59)
        return false;
    *out = hour * 60 + minute;
    return true;
}

static bool read_roles(struct slice words, unsigned int *out)
{
    static const struct {
        const char *word;
        enum role role;
    } roles[] = {
        {"facilitator", ROLE_FACILITATOR},
        {"author", ROLE_AUTHOR},
        {"safeguarding", ROLE_SAFEGUARDING},
        {"administrator", ROLE_ADMINISTRATOR},
    };
    struct slice word;

    *out = 0;
    while (slice_next_part(&words, ',', &word)) {
        unsigned int known = 0;

        for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
            if (slice_is_caseless(slice_trim(word), roles[i].word))
                known = roles[i].role;
        if (known == 0)
            return false;
        *out |= known;
    }
    return *out != 0;
}

static bool read_security(struct slice words, enum security *out)
{
    static const char *const list[] = {[SECURITY_STARTTLS] = "starttls",
                                       [SECURITY_TLS] = "tls",
                                       [SECURITY_NONE] = "none"};

    for (unsigned int i = 0; i < sizeof list / sizeof list[0]; i++) {
        if (slice_is_caseless(words, list[i])) {
            *out = (enum security)i;
            return true;
        }
    }
    return false;
}

static bool read_login(struct slice words, enum login *out)
{
    *out = slice_is_caseless(words, "oauth2") ? LOGIN_OAUTH2 : LOGIN_PASSWORD;
    return *out == LOGIN_OAUTH2 || slice_is_caseless(words, "password");
}

static bool read_date(struct slice words, int64_t *out, struct error *error)
{
    static const struct zone utc = {0};
    bool has_time;

    *out = 0;
    return words.size == 0 ||
           (civil_read(words, &utc, out, &has_time, error) && !has_time);
}

static bool is_https(struct slice words)
{
    struct slice scheme = SLICE("https://");

    if (!slice_starts_caseless(words, scheme) || words.size == scheme.size)
        return false;
    for (size_t i = 0; i < words.size; i++)
        if (words.at[i] <= ' ' || words.at[i] > '~')
            return false;
    return true;
}

static struct slice resolve(const struct value_place *place, struct slice path)
{
    return path.at[0] == '/'
               ? path
               : slice_of(arena_format(place->arena, "%.*s/%.*s",
                                       SLICE_ARG(place->directory),
                                       SLICE_ARG(path)));
}

static bool read_readers(struct slice words, enum readers *out)
{
    *out =
        slice_is_caseless(words, "monthly") ? READERS_MONTHLY : READERS_WEEKLY;
    return *out == READERS_MONTHLY || slice_is_caseless(words, "weekly");
}

/* Kinds that are kept as words; the error has a sentence or is as it was. */
static bool read_words(const struct value_place *place,
                       const struct setting *setting, struct slice words,
                       struct error *error)
{
    struct slice *out = (void *)((char *)place->base + setting->offset);
    bool good = true;

    if (setting->kind == KIND_PATH && words.size > 0)
        words = resolve(place, words);
    *out = words;
    if (words.size == 0)
        return setting->least == 0;
    if ((int64_t)words.size > setting->most)
        return error_set(error, ERROR_INPUT, "it is longer than %lld bytes",
                         (long long)setting->most);
    if (setting->kind == KIND_ADDRESS)
        good = address_check(words, error);
    else if (setting->kind == KIND_HOST)
        good = is_host(words);
    else if (setting->kind == KIND_SECRET)
        good = only(words, true, "._-") && words.at[0] != '.';
    else if (setting->kind == KIND_HTTPS)
        good = is_https(words);
    else if (setting->kind == KIND_ZONE)
        good = only(words, true, "/_+-") && is_letter(words.at[0]);
    return good;
}

static bool read_number(const struct setting *setting, struct slice words,
                        int64_t *out)
{
    return slice_number(words, out) && *out >= setting->least &&
           *out <= setting->most;
}

static bool read_kind(const struct value_place *place,
                      const struct setting *setting, struct slice words,
                      struct error *error)
{
    void *out = (char *)place->base + setting->offset;
    bool yes = slice_is_caseless(words, "yes");

    switch (setting->kind) {
    case KIND_NUMBER:
        return read_number(setting, words, out);
    case KIND_YES_NO:
        *(bool *)out = yes;
        return yes || slice_is_caseless(words, "no");
    case KIND_SECURITY:
        return read_security(words, out);
    case KIND_LOGIN:
        return read_login(words, out);
    case KIND_DATE:
        return read_date(words, out, error);
    case KIND_TIME:
        return read_time(words, out);
    case KIND_ROLES:
        return read_roles(words, out);
    case KIND_READERS:
        return read_readers(words, out);
    case KIND_SCHEDULE:
        return words.size > 0 && schedule_read(words, out, error);
    case KIND_LINE:
    case KIND_ADDRESS:
    case KIND_HOST:
    case KIND_ZONE:
    case KIND_SECRET:
    case KIND_PATH:
    case KIND_HTTPS:
        return read_words(place, setting, words, error);
    case KIND_CODES:
        break;
    }
    must(setting->kind != KIND_CODES);
    return false;
}

bool value_read(const struct value_place *place, const struct setting *setting,
                struct slice words, struct error *error)
{
    struct error detail = {0};

    if (!utf8_valid(words))
        return error_set(error, ERROR_INPUT,
                         "%s has a character that is not UTF-8; save the file "
                         "as UTF-8",
                         setting->name);
    words = utf8_line(place->arena, words);
    if (read_kind(place, setting, words, &detail))
        return true;
    if (words.size == 0)
        return error_set(error, ERROR_INPUT, "%s has no value; write %s",
                         setting->name,
                         setting_kind_words(place->arena, setting));
    if (detail.kind != ERROR_NONE)
        return error_set(error, ERROR_INPUT, "%s: %s", setting->name,
                         detail.text);
    return error_set(error, ERROR_INPUT, "%s: \"%s\" cannot be used; write %s",
                     setting->name, value_shown(place->arena, words),
                     setting_kind_words(place->arena, setting));
}

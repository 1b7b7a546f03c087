#include "edge/token.h"

#include <curl/curl.h>
#include <jansson.h>
#include <string.h>

#include "base/clock.h"
#include "base/must.h"
#include "core/settings/refusal.h"

#include "base/banned.h"

#define BEAT_MS 1000
#define ANSWER_MOST ((size_t)64 * 1024)
#define TOKEN_MOST ((size_t)16 * 1024)
#define SPARE_SECONDS 300
#define SECONDS_MOST 86400

/* One question to the service, while it is asked. */
struct asking {
    struct token *token;
    struct arena *arena;
    CURL *easy;
    CURLM *multi;
    struct text answer;
    char trouble[CURL_ERROR_SIZE];
    const char *address;
};

void token_start(struct token *token, const struct oauth2 *oauth2,
                 struct slice secret)
{
    *token = (struct token){
        .oauth2 = oauth2, .secret = secret, .arena = arena_new()};
}

void token_end(struct token *token)
{
    arena_free(token->arena);
    token->arena = NULL;
}

void token_forget(struct token *token)
{
    token->value = (struct slice){0};
    token->good_until = 0;
    if (token->arena != NULL)
        arena_reset(token->arena);
}

static size_t on_bytes(char *at, size_t one, size_t size, void *data)
{
    struct asking *asking = data;

    text_put(&asking->answer, (struct slice){at, one * size});
    return asking->answer.overflow ? 0 : one * size;
}

static size_t on_header(char *at, size_t one, size_t size, void *data)
{
    struct asking *asking = data;
    struct slice line = {at, one * size};
    struct slice name = SLICE("Date:");

    if (slice_starts_caseless(line, name) && line.size < 100) {
        char *words = arena_string(asking->arena, slice_from(line, name.size));
        time_t date = curl_getdate(words, NULL);

        asking->token->server_date = date < 0 ? 0 : date;
    }
    return one * size;
}

static void put_field(struct asking *asking, struct text *out, const char *name,
                      struct slice value)
{
    char *escaped = curl_easy_escape(asking->easy, value.at, (int)value.size);

    must(escaped != NULL);
    text_format(out, "&%s=%s", name, escaped);
    curl_free(escaped);
}

static const char *question(struct asking *asking)
{
    const struct oauth2 *oauth2 = asking->token->oauth2;
    struct text out = text_start(asking->arena, ANSWER_MOST * 4);

    text_puts(&out, "grant_type=client_credentials");
    put_field(asking, &out, "client_id", oauth2->client_id);
    put_field(asking, &out, "client_secret", asking->token->secret);
    put_field(asking, &out, "scope", oauth2->scope);
    return text_string(&out);
}

static void set_options(struct asking *asking, int64_t patience_ms)
{
    CURL *easy = asking->easy;
    struct slice ca_file = asking->token->oauth2->ca_file;

    curl_easy_setopt(easy, CURLOPT_URL, asking->address);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)patience_ms);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (ca_file.size > 0)
        curl_easy_setopt(easy, CURLOPT_CAINFO,
                         arena_string(asking->arena, ca_file));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, question(asking));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_bytes);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, asking);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, asking);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, asking->trouble);
}

static bool unreached(const struct asking *asking, CURLcode code,
                      struct error *error)
{
    bool lasting = code == CURLE_PEER_FAILED_VERIFICATION ||
                   code == CURLE_SSL_CACERT_BADFILE;

    return error_set(error, lasting ? ERROR_PERMANENT : ERROR_TEMPORARY,
                     "no token from %.120s (%.120s). %s", asking->address,
                     asking->trouble[0] != '\0' ? asking->trouble
                                                : curl_easy_strerror(code),
                     lasting ? "Its certificate must be trusted: see CA file "
                               "in [oauth2]"
                             : "Check Token address in [oauth2], and that the "
                               "firewall lets this machine go there");
}

static bool perform(struct asking *asking, const struct pulse *pulse,
                    struct error *error)
{
    int running;
    int left;

    while (curl_multi_perform(asking->multi, &running) == CURLM_OK) {
        CURLMsg *message = curl_multi_info_read(asking->multi, &left);

        if (message != NULL && message->msg == CURLMSG_DONE)
            return message->data.result == CURLE_OK ||
                   unreached(asking, message->data.result, error);
        curl_multi_poll(asking->multi, NULL, 0, BEAT_MS, NULL);
        if (pulse != NULL && pulse->beat != NULL && !pulse->beat(pulse->data))
            return error_set(error, ERROR_TEMPORARY,
                             "waiting for a token was ended because the "
                             "program stops");
    }
    return error_set(error, ERROR_SYSTEM, "libcurl failed over a token");
}

static struct slice member(const json_t *answer, const char *name)
{
    const json_t *value = json_object_get(answer, name);

    return (struct slice){json_string_value(value), json_string_length(value)};
}

/* It goes into one line of a dialogue. */
static bool is_token(struct slice value)
{
    for (size_t i = 0; i < value.size; i++)
        if (value.at[i] <= ' ' || value.at[i] > '~')
            return false;
    return value.size > 0 && value.size <= TOKEN_MOST;
}

static bool refused(const struct asking *asking, const json_t *answer,
                    long status, struct error *error)
{
    struct slice code = member(answer, "error");
    bool later;
    const char *advice =
        refusal_of_token(code, member(answer, "error_description"), &later);

    if (code.size == 0)
        return error_set(error,
                         status >= 500 ? ERROR_TEMPORARY : ERROR_PERMANENT,
                         "%.120s gave no token (HTTP status %ld). Check Token "
                         "address in [oauth2]",
                         asking->address, status);
    return error_set(error, later ? ERROR_TEMPORARY : ERROR_PERMANENT,
                     "the token service refused us (%.*s). %s",
                     SLICE_ARG(slice_part(code, 0, 40)), advice);
}

static bool keep(struct asking *asking, const json_t *answer,
                 struct error *error)
{
    struct token *token = asking->token;
    struct slice value = member(answer, "access_token");
    json_int_t seconds =
        json_integer_value(json_object_get(answer, "expires_in"));
    long status = 0;

    curl_easy_getinfo(asking->easy, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200 || !is_token(value))
        return refused(asking, answer, status, error);
    if (seconds > SECONDS_MOST)
        seconds = SECONDS_MOST;
    token_forget(token);
    token->value = arena_copy(token->arena, value);
    token->good_until = clock_steady_ms() + (seconds - SPARE_SECONDS) * 1000;
    return true;
}

static bool ask(struct asking *asking, int64_t patience_ms,
                const struct pulse *pulse, struct error *error)
{
    json_t *answer;
    bool done;

    set_options(asking, patience_ms);
    must(curl_multi_add_handle(asking->multi, asking->easy) == CURLM_OK);
    if (!perform(asking, pulse, error))
        return false;
    answer = json_loadb(asking->answer.at == NULL ? "" : asking->answer.at,
                        asking->answer.size, JSON_REJECT_DUPLICATES, NULL);
    done = keep(asking, answer, error);
    json_decref(answer);
    return done;
}

bool token_get(struct token *token, int64_t patience_ms,
               const struct pulse *pulse, struct slice *out,
               struct error *error)
{
    struct asking asking = {.token = token};
    bool done;

    if (token->value.size > 0 && clock_steady_ms() < token->good_until) {
        *out = token->value;
        return true;
    }
    asking.arena = arena_new();
    asking.answer = text_start(asking.arena, ANSWER_MOST);
    asking.address = arena_string(asking.arena, token->oauth2->address);
    asking.easy = curl_easy_init();
    asking.multi = curl_multi_init();
    must(asking.easy != NULL && asking.multi != NULL);
    done = ask(&asking, patience_ms, pulse, error);
    curl_multi_remove_handle(asking.multi, asking.easy);
    curl_easy_cleanup(asking.easy);
    curl_multi_cleanup(asking.multi);
    arena_free(asking.arena);
    *out = token->value;
    return done;
}

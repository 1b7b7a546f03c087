#include "edge/control.h"

#include <errno.h>
#include <pwd.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/wire.h"
#include "edge/link.h"

#include "base/banned.h"

#define PATIENCE_MS 5000
#define ANSWER_MS 600000
#define WORDS_MOST 256

static bool address_of(const char *path, struct sockaddr_un *out,
                       struct error *error)
{
    size_t size = strlen(path);

    *out = (struct sockaddr_un){.sun_family = AF_UNIX};
    if (size >= sizeof out->sun_path)
        return error_set(error, ERROR_INPUT,
                         "the control socket's path %.120s is too long; use "
                         "one of at most %zu bytes",
                         path, sizeof out->sun_path - 1);
    memcpy(out->sun_path, path, size);
    return true;
}

/* Connects within the patience; -1 with errno. */
static int connect_to(const struct sockaddr_un *address)
{
    struct timeval patience = {.tv_sec = PATIENCE_MS / 1000};
    int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int number;

    if (connection < 0)
        return -1;
    if (setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience,
                   sizeof patience) == 0 &&
        connect(connection, (const struct sockaddr *)address,
                sizeof *address) == 0)
        return connection;
    number = errno;
    close(connection);
    errno = number;
    return -1;
}

/* Only a socket that refuses is a dead one's; anything else stays. */
static bool clear_stale(const struct sockaddr_un *address, struct error *error)
{
    const char *path = address->sun_path;
    struct stat about;
    int connection;

    if (lstat(path, &about) != 0)
        return true;
    if (!S_ISSOCK(about.st_mode))
        return error_set(error, ERROR_INPUT,
                         "%s is in the way of the control socket; move it away",
                         path);
    connection = connect_to(address);
    if (connection >= 0)
        close(connection);
    if (connection >= 0 || errno != ECONNREFUSED)
        return error_set(error, ERROR_TEMPORARY,
                         "another daemon serves the control socket %s; end "
                         "that one first",
                         path);
    if (unlink(path) != 0)
        return error_system(
            error, errno, "the old control socket %s cannot be removed", path);
    return true;
}

bool control_listen(const char *path, int *out, struct error *error)
{
    mode_t mode = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP;
    struct sockaddr_un address;
    int listener;

    if (!address_of(path, &address, error) || !clear_stale(&address, error))
        return false;
    listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    /* The mode goes on before the name, so that it is never wider. */
    if (listener >= 0 && fchmod(listener, mode) == 0 &&
        bind(listener, (struct sockaddr *)&address, sizeof address) == 0 &&
        chmod(path, mode) == 0 && listen(listener, 16) == 0) {
        *out = listener;
        return true;
    }
    error_system(error, errno, "the control socket %s cannot be made", path);
    if (listener >= 0)
        close(listener);
    return false;
}

struct slice control_user(struct arena *arena, uid_t uid)
{
    size_t size = 16384;
    char *room = arena_alloc(arena, size);
    struct passwd entry;
    struct passwd *found;

    if (getpwuid_r(uid, &entry, room, size, &found) == 0 && found != NULL)
        return slice_of(entry.pw_name);
    return slice_of(arena_format(arena, "%u", (unsigned int)uid));
}

static bool know_peer(struct arena *arena, int connection,
                      struct request *request, struct error *error)
{
    struct ucred peer;
    socklen_t size = sizeof peer;

    if (getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return error_system(error, errno, "who asks on the control socket");
    request->uid = peer.uid;
    request->user = control_user(arena, peer.uid);
    return true;
}

static bool read_request(struct arena *arena, int connection,
                         struct request *out, struct error *error)
{
    struct wire wire = {0};

    *out = (struct request){0};
    if (!frame_receive(arena, connection, CONTROL_MOST_BYTES,
                       clock_steady_ms() + PATIENCE_MS, &wire.rest, error))
        return false;
    out->count = (size_t)wire_take_count(&wire, WORDS_MOST);
    out->words = arena_array(arena, out->count, sizeof *out->words);
    for (size_t i = 0; i < out->count; i++)
        out->words[i] = wire_take_slice(&wire);
    out->input = wire_take_slice(&wire);
    if (!wire_whole(&wire))
        return error_set(error, ERROR_PERMANENT,
                         "a request on the control socket is not in order; "
                         "use the involve of this version");
    return know_peer(arena, connection, out, error);
}

bool control_accept(int listener, int *connection_out, struct error *error)
{
    int connection;

    do
        connection = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    while (connection < 0 && errno == EINTR);
    /* Who has hung up before we came is no fault of the machine. */
    if (connection < 0 && (errno == EAGAIN || errno == ECONNABORTED))
        return error_set(error, ERROR_TEMPORARY,
                         "nobody waits on the control socket any more");
    if (connection < 0)
        return error_system(error, errno, "the control socket cannot accept");
    *connection_out = connection;
    return true;
}

bool control_read(struct arena *arena, int connection, struct request *out,
                  struct error *error)
{
    if (read_request(arena, connection, out, error))
        return true;
    close(connection);
    return false;
}

static struct text answer_bytes(struct arena *arena,
                                const struct answer *answer)
{
    struct text text = text_start(arena, CONTROL_MOST_BYTES);

    wire_put_number(&text, answer->status);
    wire_put_slice(&text, answer->output);
    wire_put_slice(&text, answer->complaint);
    return text;
}

bool control_answer(struct arena *arena, int connection,
                    const struct answer *answer, struct error *error)
{
    const struct answer too_long = {
        .status = 1,
        .complaint = SLICE("The answer is too long to be shown.\n")};
    struct text text = answer_bytes(arena, answer);
    bool done;

    if (!text_whole(&text))
        text = answer_bytes(arena, &too_long);
    done = frame_send(connection, text_slice(&text),
                      clock_steady_ms() + PATIENCE_MS, error);
    close(connection);
    return done;
}

static bool request_bytes(struct arena *arena, const struct request *request,
                          struct slice *out, struct error *error)
{
    struct text text = text_start(arena, CONTROL_MOST_BYTES);

    wire_put_number(&text, (int64_t)request->count);
    for (size_t i = 0; i < request->count; i++)
        wire_put_slice(&text, request->words[i]);
    wire_put_slice(&text, request->input);
    if (!text_whole(&text) || request->count > WORDS_MOST)
        return error_set(
            error, ERROR_INPUT,
            "this is too long for one command; at most %zu MiB and "
            "%d words are taken, so split it",
            CONTROL_MOST_BYTES / (1024 * 1024), WORDS_MOST);
    *out = text_slice(&text);
    return true;
}

static bool ask_on(struct arena *arena, int connection, struct slice bytes,
                   struct answer *out, struct error *error)
{
    struct wire wire = {0};

    if (!frame_send(connection, bytes, clock_steady_ms() + PATIENCE_MS,
                    error) ||
        !frame_receive(arena, connection, CONTROL_MOST_BYTES,
                       clock_steady_ms() + ANSWER_MS, &wire.rest, error))
        return false;
    out->status = (int)wire_take_count(&wire, 255);
    out->output = wire_take_slice(&wire);
    out->complaint = wire_take_slice(&wire);
    if (!wire_whole(&wire))
        return error_set(error, ERROR_PERMANENT,
                         "the daemon's answer is not in order; use the involve "
                         "of its version");
    return true;
}

bool control_ask(struct arena *arena, const char *path,
                 const struct request *request, struct answer *out,
                 struct error *error)
{
    struct sockaddr_un address;
    struct slice bytes = {0};
    int connection;
    bool done;

    if (!address_of(path, &address, error) ||
        !request_bytes(arena, request, &bytes, error))
        return false;
    connection = connect_to(&address);
    if (connection < 0) {
        error_system(error, errno, "no daemon answers on %s", path);
        if (error->number == ECONNREFUSED || error->number == ENOENT ||
            error->number == EAGAIN)
            error->kind = ERROR_TEMPORARY;
        return false;
    }
    done = ask_on(arena, connection, bytes, out, error);
    close(connection);
    return done;
}

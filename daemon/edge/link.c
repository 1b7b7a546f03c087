#include "edge/link.h"

#include <errno.h>
#include <poll.h>
#include <stdalign.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/must.h"

#include "base/banned.h"

#define SIZE_BYTES 4

static bool gone(struct error *error)
{
    return error_set(error, ERROR_PERMANENT,
                     "the process at the other end has gone");
}

/* Room for one descriptor; alignment makes it hold two, see take_one. */
union control {
    alignas(struct cmsghdr) char bytes[CMSG_SPACE(sizeof(int))];
};

static void attach(struct msghdr *message, union control *control,
                   int descriptor)
{
    struct cmsghdr *head;

    memset(control, 0, sizeof *control);
    message->msg_control = control->bytes;
    message->msg_controllen = sizeof control->bytes;
    head = CMSG_FIRSTHDR(message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof descriptor);
    memcpy(CMSG_DATA(head), &descriptor, sizeof descriptor);
}

bool link_say(int link, char what, int descriptor, struct error *error)
{
    struct iovec part = {&what, 1};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    union control control;
    ssize_t sent;

    if (descriptor >= 0)
        attach(&message, &control, descriptor);
    do
        sent = sendmsg(link, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (sent < 0 && errno == EINTR);
    if (sent == 1)
        return true;
    if (errno == EAGAIN && descriptor < 0)
        return true;
    if (errno == EAGAIN)
        return error_set(error, ERROR_TEMPORARY,
                         "the process at the other end does not listen");
    if (errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN)
        return gone(error);
    return error_system(error, errno, "a message between processes");
}

/* The first descriptor that came, or -1; any other is closed. */
static int take_one(struct msghdr *message)
{
    int first = -1;

    for (struct cmsghdr *head = CMSG_FIRSTHDR(message); head != NULL;
         head = CMSG_NXTHDR(message, head)) {
        size_t size = head->cmsg_len - CMSG_LEN(0);

        if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS)
            continue;
        for (size_t at = 0; at + sizeof first <= size; at += sizeof first) {
            int descriptor;

            memcpy(&descriptor, CMSG_DATA(head) + at, sizeof descriptor);
            if (first < 0)
                first = descriptor;
            else
                close(descriptor);
        }
    }
    return first;
}

bool link_hear(int link, char *what, int *descriptor_out, struct error *error)
{
    struct iovec part = {what, 1};
    union control control;
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof control.bytes};
    ssize_t got;

    error->kind = ERROR_NONE;
    *descriptor_out = -1;
    do
        got = recvmsg(link, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    while (got < 0 && errno == EINTR);
    if (got < 0 && errno == EAGAIN)
        return false;
    if (got == 0 || (got < 0 && errno == ECONNRESET))
        return gone(error);
    if (got < 0)
        return error_system(error, errno, "a message between processes");
    *descriptor_out = take_one(&message);
    return true;
}

/* Waits for an event of poll. A peer that drips is always ready, so the
 * deadline counts first. */
static bool wait_for(int socket, short event, int64_t deadline_ms,
                     struct error *error)
{
    struct pollfd waiting = {.fd = socket, .events = event};

    for (;;) {
        int64_t left = deadline_ms - clock_steady_ms();
        int got;

        if (left <= 0)
            return error_set(error, ERROR_TEMPORARY,
                             "the process at the other end took too long");
        got = poll(&waiting, 1, left > 60000 ? 60000 : (int)left);
        if (got > 0)
            return true;
        if (got < 0 && errno != EINTR)
            return error_system(error, errno, "waiting for a process");
    }
}

/* Takes what was sent off the two parts. */
static void pass_over(struct iovec parts[2], size_t sent)
{
    for (size_t i = 0; i < 2; i++) {
        size_t size = sent < parts[i].iov_len ? sent : parts[i].iov_len;

        parts[i].iov_base = (char *)parts[i].iov_base + size;
        parts[i].iov_len -= size;
        sent -= size;
    }
}

static bool send_both(int socket, struct iovec parts[2], int64_t deadline_ms,
                      struct error *error)
{
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};

    while (parts[0].iov_len + parts[1].iov_len > 0) {
        ssize_t sent = sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);

        if (sent >= 0)
            pass_over(parts, (size_t)sent);
        else if (errno == EPIPE || errno == ECONNRESET)
            return gone(error);
        else if (errno != EAGAIN && errno != EINTR)
            return error_system(error, errno, "sending to a process");
        else if (!wait_for(socket, POLLOUT, deadline_ms, error))
            return false;
    }
    return true;
}

/* Size and bytes in one: the other end would wake for the size alone. */
bool frame_send(int socket, struct slice bytes, int64_t deadline_ms,
                struct error *error)
{
    char size[SIZE_BYTES];
    struct iovec parts[2] = {
        {size, sizeof size},
        {(char *)(uintptr_t)bytes.at, bytes.size},
    };

    must(bytes.size <= UINT32_MAX);
    for (unsigned int i = 0; i < SIZE_BYTES; i++)
        size[i] = (char)(bytes.size >> (8 * i) & 0xff);
    return send_both(socket, parts, deadline_ms, error);
}

static bool receive_all(int socket, char *to, size_t size, int64_t deadline_ms,
                        struct error *error)
{
    int flags = deadline_ms == INT64_MAX ? 0 : MSG_DONTWAIT;

    while (size > 0) {
        ssize_t got = recv(socket, to, size, flags);

        if (got > 0) {
            to += got;
            size -= (size_t)got;
        } else if (got == 0 || errno == ECONNRESET)
            return gone(error);
        else if (errno != EAGAIN && errno != EINTR)
            return error_system(error, errno, "receiving from a process");
        else if (!wait_for(socket, POLLIN, deadline_ms, error))
            return false;
    }
    return true;
}

bool frame_receive(struct arena *arena, int socket, size_t most,
                   int64_t deadline_ms, struct slice *out, struct error *error)
{
    unsigned char head[SIZE_BYTES];
    size_t size = 0;
    char *bytes;

    /* It is rarely there yet. */
    if ((deadline_ms != INT64_MAX &&
         !wait_for(socket, POLLIN, deadline_ms, error)) ||
        !receive_all(socket, (char *)head, sizeof head, deadline_ms, error))
        return false;
    for (unsigned int i = 0; i < SIZE_BYTES; i++)
        size |= (size_t)head[i] << (8 * i);
    if (size > most)
        return error_set(error, ERROR_PERMANENT,
                         "a frame of %zu bytes came, where at most %zu may",
                         size, most);
    bytes = arena_alloc(arena, size);
    if (!receive_all(socket, bytes, size, deadline_ms, error))
        return false;
    *out = (struct slice){bytes, size};
    return true;
}

/* edge: what processes say to each other. */
#include "edge/link.h"

#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "edge/child.h"
#include "tests/tap.h"

static void test_bytes(void)
{
    struct error error = {0};
    int link[2];
    int descriptor;
    char what = '-';

    ok(socket_pair_messages(link, &error), "a link");
    ok(!link_hear(link[0], &what, &descriptor, &error), "nothing said yet");
    is_int(error.kind, ERROR_NONE, "is no error");
    ok(link_say(link[1], 'a', -1, &error) && link_say(link[1], 'b', -1, &error),
       "two messages");
    ok(link_hear(link[0], &what, &descriptor, &error) && what == 'a', "first");
    is_int(descriptor, -1, "without a descriptor");
    ok(link_hear(link[0], &what, &descriptor, &error) && what == 'b', "second");
    close(link[1]);
    ok(!link_hear(link[0], &what, &descriptor, &error), "the other side went");
    is_int(error.kind, ERROR_PERMANENT, "and that is for good");
    ok(!link_say(link[0], 'c', -1, &error), "nobody to talk to");
    is_int(error.kind, ERROR_PERMANENT, "is for good too");
    close(link[0]);
}

static void test_full(void)
{
    struct error error = {0};
    int link[2];
    bool said = true;

    ok(socket_pair_messages(link, &error), "a link");
    for (int i = 0; i < 20000; i++)
        said = said && link_say(link[1], 'w', -1, &error);
    ok(said, "wake-ups to a full link are dropped, without waiting");
    ok(!link_say(link[1], 'r', 0, &error), "a descriptor is not dropped");
    is_int(error.kind, ERROR_TEMPORARY, "it can be tried again");
    close(link[0]);
    close(link[1]);
}

static int descriptors_open(void)
{
    int count = 0;

    for (int i = 0; i < 256; i++)
        if (fcntl(i, F_GETFD) >= 0)
            count++;
    return count;
}

/* Two descriptors in one message, as link_say never sends. */
static void say_two(int link, const int two[2])
{
    char what = '2';
    struct iovec part = {&what, 1};
    _Alignas(struct cmsghdr) char control[CMSG_SPACE(2 * sizeof(int))] = {0};
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control,
                             .msg_controllen = sizeof control};
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);

    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(2 * sizeof(int));
    memcpy(CMSG_DATA(head), two, 2 * sizeof(int));
    ok(sendmsg(link, &message, 0) == 1, "two descriptors in one message");
}

static void test_descriptors(void)
{
    struct error error = {0};
    int link[2];
    int through[2];
    int got = -1;
    int before;
    char what;
    char byte = '-';

    ok(socket_pair_messages(link, &error) && pipe(through) == 0, "a link");
    ok(link_say(link[1], 'r', through[1], &error), "a descriptor");
    ok(link_hear(link[0], &what, &got, &error) && got >= 0, "came");
    ok((fcntl(got, F_GETFD) & FD_CLOEXEC) != 0, "closed on exec");
    ok(write(got, "x", 1) == 1 && read(through[0], &byte, 1) == 1 &&
           byte == 'x',
       "and is the same pipe");
    close(got);
    before = descriptors_open();
    say_two(link[1], through);
    ok(link_hear(link[0], &what, &got, &error), "came");
    is_int(descriptors_open(), before + 1, "one is kept, the other closed");
    close(got);
    close(link[0]);
    close(link[1]);
    close(through[0]);
    close(through[1]);
}

static void test_frames(struct arena *arena)
{
    struct error error = {0};
    struct slice large = {arena_alloc(arena, 3000000), 3000000};
    struct slice got;
    int pair[2];
    int status = -1;
    pid_t pid;

    ok(socket_pair_bytes(pair, &error), "a pair");
    pid = fork();
    if (pid == 0) {
        int64_t soon = clock_steady_ms() + 5000;

        close(pair[0]);
        _exit(!frame_send(pair[1], SLICE(""), soon, &error) ||
              !frame_send(pair[1], SLICE("small"), soon, &error) ||
              !frame_send(pair[1], large, soon, &error));
    }
    close(pair[1]);
    ok(frame_receive(arena, pair[0], 10, clock_steady_ms() + 5000, &got,
                     &error) &&
           got.size == 0,
       "an empty frame");
    ok(frame_receive(arena, pair[0], 5, clock_steady_ms() + 5000, &got, &error),
       "just as long as allowed");
    is_text(got, "small", "a small frame");
    ok(frame_receive(arena, pair[0], 3000000, clock_steady_ms() + 5000, &got,
                     &error) &&
           slice_equal(got, large),
       "one larger than the socket's buffer");
    ok(!frame_receive(arena, pair[0], 10, clock_steady_ms() + 5000, &got,
                      &error) &&
           error.kind == ERROR_PERMANENT,
       "then the other side has gone");
    waitpid(pid, &status, 0);
    is_int(status, 0, "the sender sent all");
    close(pair[0]);
}

static void test_bad_frames(struct arena *arena)
{
    struct error error = {0};
    struct slice got;
    int pair[2];
    int64_t begun = clock_steady_ms();

    ok(socket_pair_bytes(pair, &error), "a pair");
    ok(!frame_receive(arena, pair[0], 10, begun + 100, &got, &error),
       "silence");
    is_int(error.kind, ERROR_TEMPORARY, "ends at the deadline");
    ok(clock_steady_ms() - begun < 2000, "soon after it");
    ok(write(pair[1], "\x0b\0\0\0", 4) == 4, "a size past the limit");
    ok(!frame_receive(arena, pair[0], 10, clock_steady_ms() + 5000, &got,
                      &error),
       "is refused");
    is_int(error.kind, ERROR_PERMANENT, "for good, before its bytes come");
    ok(write(pair[1], "\xff\xff\xff\xff", 4) == 4, "four gigabytes");
    ok(!frame_receive(arena, pair[0], 1000, clock_steady_ms() + 5000, &got,
                      &error) &&
           error.kind == ERROR_PERMANENT,
       "are refused without taking memory");
    ok(write(pair[1], "\x05\0\0\0abc", 7) == 7, "half a frame");
    close(pair[1]);
    ok(!frame_receive(arena, pair[0], 10, clock_steady_ms() + 5000, &got,
                      &error) &&
           error.kind == ERROR_PERMANENT,
       "is none");
    ok(!frame_send(pair[0], SLICE("x"), clock_steady_ms() + 5000, &error) &&
           error.kind == ERROR_PERMANENT,
       "sending to nobody fails, without SIGPIPE");
    close(pair[0]);
}

/* One byte each 20 ms: there is always something to read. */
static void test_drip(struct arena *arena)
{
    struct error error = {0};
    struct slice got;
    int64_t begun;
    int pair[2];
    pid_t pid;

    ok(socket_pair_bytes(pair, &error), "a pair");
    pid = fork();
    if (pid == 0) {
        if (write(pair[1], "\xff\0\0\0", 4) != 4)
            _exit(1);
        for (int i = 0; i < 200 && write(pair[1], ".", 1) == 1; i++)
            usleep(20000);
        _exit(0);
    }
    begun = clock_steady_ms();
    ok(!frame_receive(arena, pair[0], 1000, begun + 300, &got, &error),
       "a frame that drips");
    is_int(error.kind, ERROR_TEMPORARY, "ends at the deadline as well");
    ok(clock_steady_ms() - begun < 2000, "soon after it");
    child_end(pid, 1000);
    close(pair[0]);
    close(pair[1]);
}

int main(void)
{
    struct arena *arena = arena_new();

    test_bytes();
    test_full();
    test_descriptors();
    test_frames(arena);
    test_bad_frames(arena);
    test_drip(arena);
    arena_free(arena);
    return done_testing();
}

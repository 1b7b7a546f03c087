#include "core/letter/dialogue.h"

#include <string.h>

#include "base/must.h"
#include "base/text.h"

#include "base/banned.h"

#define LINE_MOST                                               \
    1000 /* with its CRLF; twice what RFC 5321 4.5.3.1.5 allows \
          */
#define PATH_MOST 320
#define COMMAND_MOST (2 * PATH_MOST + 100)

void dialogue_server_line(struct dialogue_server *server, struct slice line)
{
    struct slice word;
    struct slice rest;
    int64_t size;

    if (line.size < 4 || (line.at[3] != '-' && line.at[3] != ' '))
        return;
    rest = slice_trim(slice_from(line, 4));
    if (!slice_next_part(&rest, ' ', &word))
        return;
    if (slice_is_caseless(word, "PIPELINING"))
        server->pipelining = true;
    else if (slice_is_caseless(word, "SIZE") && slice_number(rest, &size) &&
             size > 0)
        server->size = size;
}

/* ASCII without spaces and angle brackets: it stays one argument. */
static bool is_path(struct slice address)
{
    if (address.size == 0 || address.size > PATH_MOST)
        return false;
    for (size_t i = 0; i < address.size; i++)
        if (address.at[i] <= ' ' || address.at[i] > '~' ||
            address.at[i] == '<' || address.at[i] == '>')
            return false;
    return true;
}

static const char *next_byte(const char *from, const char *end, char byte)
{
    return from == end ? NULL : memchr(from, byte, (size_t)(end - from));
}

/* Every LF follows a CR and every CR precedes an LF: else some servers see
 * line ends where others see none, and a line of a letter could become a
 * command. Counts the lines that begin with a dot. */
static bool measure(struct slice bytes, size_t *dots_out)
{
    const char *end = bytes.at + bytes.size;
    size_t dots = bytes.at[0] == '.';
    const char *at = bytes.at;

    for (;;) {
        const char *cr = next_byte(at, end, '\r');
        const char *lf = next_byte(at, cr == NULL ? end : cr, '\n');

        if (lf != NULL)
            return false;
        if (cr == NULL)
            break;
        if (cr + 1 == end || cr[1] != '\n')
            return false;
        at = cr + 2;
        if (at < end && *at == '.')
            dots++;
    }
    *dots_out = dots;
    return true;
}

static void end(struct dialogue *dialogue)
{
    dialogue->ended = true;
}

static void end_unsendable(struct dialogue *dialogue, const char *why)
{
    dialogue->outcome = outcome_of_loss(STAGE_MAIL, why);
    dialogue->outcome.verdict = VERDICT_NEVER;
    end(dialogue);
}

void dialogue_start(struct dialogue *dialogue, struct arena *arena,
                    const struct dialogue_server *server,
                    const struct letter *letter)
{
    *dialogue =
        (struct dialogue){.letter = letter, .server = *server, .arena = arena};
    if (!is_path(letter->rcpt_to))
        end_unsendable(dialogue, "the address cannot be used in SMTP");
    else if (letter->mail_from.size > 0 && !is_path(letter->mail_from))
        end_unsendable(dialogue, "our own address cannot be used in SMTP");
    else if (letter->bytes.size == 0 ||
             !measure(letter->bytes, &dialogue->dots))
        end_unsendable(dialogue, "the letter has a line end other than CRLF");
}

static enum dialogue_stage stage_of(enum dialogue_step step)
{
    if (step <= STEP_READ_MAIL)
        return STAGE_MAIL;
    if (step <= STEP_READ_RCPT)
        return STAGE_RCPT;
    return step == STEP_READ_DOT ? STAGE_DOT : STAGE_DATA;
}

/* Copies with each dot at the beginning of a line doubled (RFC 5321 section
 * 4.5.2). Whole stretches at a time: most letters have no such line. */
static void put_stuffed(struct text *text, struct slice bytes, size_t dots)
{
    const char *end = bytes.at + bytes.size;
    const char *from = bytes.at;

    if (*from == '.')
        text_putc(text, '.');
    dots -= *from == '.';
    for (const char *at = from; dots > 0; dots--) {
        at = memmem(at, (size_t)(end - at), "\r\n.", 3);
        must(at != NULL);
        at += 2;
        text_put(text, (struct slice){from, (size_t)(at - from)});
        text_putc(text, '.');
        from = at;
    }
    text_put(text, (struct slice){from, (size_t)(end - from)});
}

/* The letter with its final dot, and what is to go in the same write. */
static struct slice stuffed(struct dialogue *dialogue)
{
    struct slice bytes = dialogue->letter->bytes;
    size_t size = bytes.size + dialogue->dots + 5 + dialogue->after.size;
    struct text text = text_start(dialogue->arena, size);

    must(text_room(&text, size) != NULL);
    put_stuffed(&text, bytes, dialogue->dots);
    if (!slice_ends(bytes, SLICE("\r\n")))
        text_puts(&text, "\r\n");
    text_puts(&text, ".\r\n");
    text_put(&text, dialogue->after);
    return text_slice(&text);
}

static void put_mail(struct dialogue *dialogue, struct text *text)
{
    const struct letter *letter = dialogue->letter;

    text_puts(text, "MAIL FROM:<");
    text_put(text, letter->mail_from);
    text_putc(text, '>');
    if (dialogue->server.size > 0)
        text_format(text, " SIZE=%zu", letter->bytes.size);
    text_puts(text, "\r\n");
}

static void put_rcpt(struct dialogue *dialogue, struct text *text)
{
    text_puts(text, "RCPT TO:<");
    text_put(text, dialogue->letter->rcpt_to);
    text_puts(text, ">\r\n");
}

static struct slice command(struct dialogue *dialogue)
{
    struct text text = text_start(dialogue->arena, COMMAND_MOST);

    must(text_room(&text, COMMAND_MOST) != NULL);
    if (dialogue->step == STEP_SEND_MAIL)
        put_mail(dialogue, &text);
    if (dialogue->step == STEP_SEND_RCPT || dialogue->server.pipelining)
        put_rcpt(dialogue, &text);
    if (dialogue->step == STEP_SEND_DATA || dialogue->server.pipelining)
        text_puts(&text, "DATA\r\n");
    must(text_whole(&text));
    return text_slice(&text);
}

static struct slice to_send(struct dialogue *dialogue)
{
    if (dialogue->step == STEP_SEND_LETTER)
        return stuffed(dialogue);
    if (dialogue->step == STEP_SEND_EMPTY)
        return SLICE(".\r\n");
    if (dialogue->step == STEP_SEND_RESET)
        return SLICE("RSET\r\n");
    return command(dialogue);
}

static bool is_sending(enum dialogue_step step)
{
    return step % 2 == 0;
}

enum dialogue_do dialogue_next(struct dialogue *dialogue, struct slice *out,
                               bool *dot_out)
{
    *dot_out = false;
    if (dialogue->ended)
        return DIALOGUE_ENDED;
    if (!is_sending(dialogue->step))
        return DIALOGUE_READ;
    *out = to_send(dialogue);
    *dot_out = dialogue->step == STEP_SEND_LETTER;
    dialogue->step++;
    return DIALOGUE_SEND;
}

void dialogue_lose(struct dialogue *dialogue, const char *why)
{
    dialogue->lost = true;
    if (!dialogue->ended && !dialogue->refused)
        dialogue->outcome = outcome_of_loss(stage_of(dialogue->step), why);
    end(dialogue);
}

/* The server does not keep to the protocol; whose reply is whose is no longer
 * certain. */
static void lose_for(struct dialogue *dialogue, const char *why)
{
    bool known = dialogue->ended || dialogue->refused;

    dialogue_lose(dialogue, why);
    if (!known)
        dialogue->outcome.scope = SCOPE_ACCOUNT;
}

static void note_refusal(struct dialogue *dialogue,
                         const struct outcome *outcome)
{
    if (!dialogue->refused)
        dialogue->outcome = *outcome;
    dialogue->refused = true;
}

static enum dialogue_step after_data(struct dialogue *dialogue, bool allowed)
{
    if (!allowed)
        return STEP_SEND_RESET;
    return dialogue->refused ? STEP_SEND_EMPTY : STEP_SEND_LETTER;
}

static enum dialogue_step step_after(struct dialogue *dialogue, bool accepted)
{
    bool stops = dialogue->refused && !dialogue->server.pipelining;

    switch (dialogue->step) {
    case STEP_READ_MAIL:
        if (stops)
            return STEP_SEND_RESET;
        return dialogue->server.pipelining ? STEP_READ_RCPT : STEP_SEND_RCPT;
    case STEP_READ_RCPT:
        dialogue->has_recipient = accepted;
        if (stops)
            return STEP_SEND_RESET;
        return dialogue->server.pipelining ? STEP_READ_DATA : STEP_SEND_DATA;
    case STEP_READ_DATA:
        return after_data(dialogue, accepted);
    case STEP_READ_EMPTY:
        return STEP_SEND_RESET;
    case STEP_READ_DOT:
    case STEP_READ_RESET:
    case STEP_SEND_MAIL:
    case STEP_SEND_RCPT:
    case STEP_SEND_DATA:
    case STEP_SEND_LETTER:
    case STEP_SEND_EMPTY:
    case STEP_SEND_RESET:
        break;
    }
    end(dialogue);
    return dialogue->step;
}

static bool is_possible(enum dialogue_step step, int code)
{
    int class = code / 100;

    return class == 4 || class == 5 ||
           class == (step == STEP_READ_DATA ? 3 : 2);
}

/* While a refused letter is tidied up, replies no longer change its outcome. */
static void take_tidying(struct dialogue *dialogue, int code)
{
    if (dialogue->step == STEP_READ_RESET && code / 100 != 2)
        dialogue->lost = true;
    dialogue->step = step_after(dialogue, true);
}

static void take_reply(struct dialogue *dialogue, int code, struct slice text)
{
    struct outcome outcome;
    bool accepted;

    if (!is_possible(dialogue->step, code)) {
        lose_for(dialogue, "the server's reply fits nothing we sent");
        return;
    }
    if (dialogue->step > STEP_READ_DOT) {
        take_tidying(dialogue, code);
    } else {
        outcome = outcome_of_reply(stage_of(dialogue->step), code, text);
        accepted = outcome.verdict == VERDICT_DONE;
        if (dialogue->step == STEP_READ_DOT)
            dialogue->outcome = outcome;
        else if (!accepted)
            note_refusal(dialogue, &outcome);
        dialogue->step = step_after(dialogue, accepted);
    }
    if (code == 421) {
        dialogue->lost = true;
        end(dialogue);
    }
    /* With a recipient, even a dot alone would be a letter. */
    if (dialogue->step == STEP_SEND_EMPTY && dialogue->has_recipient)
        dialogue_lose(dialogue, "");
}

static bool read_code(struct slice line, int *code_out)
{
    int64_t code;

    if (line.size < 3 || !is_digit(line.at[0]) ||
        !slice_number(slice_part(line, 0, 3), &code))
        return false;
    if (line.size > 3 && line.at[3] != ' ' && line.at[3] != '-')
        return false;
    *code_out = (int)code;
    return true;
}

static void take_line(struct dialogue *dialogue)
{
    struct slice line = {dialogue->line, dialogue->line_size};
    int code = 0;

    dialogue->line_size = 0;
    while (line.size > 0 &&
           (line.at[line.size - 1] == '\n' || line.at[line.size - 1] == '\r'))
        line.size--;
    if (!read_code(line, &code))
        lose_for(dialogue, "the server's answer is no SMTP reply");
    else if (line.size == 3 || line.at[3] == ' ')
        take_reply(dialogue, code, slice_from(line, 4));
}

static size_t piece_size(struct dialogue *dialogue, struct slice bytes)
{
    const char *lf = memchr(bytes.at, '\n', bytes.size);
    size_t size = lf == NULL ? bytes.size : (size_t)(lf - bytes.at) + 1;
    size_t room = sizeof dialogue->line - dialogue->line_size;

    return size < room ? size : room;
}

struct slice dialogue_take(struct dialogue *dialogue, struct slice bytes)
{
    while (bytes.size > 0 && !dialogue->lost) {
        size_t size = piece_size(dialogue, bytes);

        if (dialogue->ended && dialogue->after.size > 0)
            return bytes;
        if (dialogue->ended || is_sending(dialogue->step)) {
            lose_for(dialogue, "the server spoke out of turn");
            break;
        }
        memcpy(dialogue->line + dialogue->line_size, bytes.at, size);
        dialogue->line_size += size;
        if (dialogue->line_size > LINE_MOST)
            lose_for(dialogue, "the server sent an endless line");
        else if (bytes.at[size - 1] == '\n')
            take_line(dialogue);
        bytes = slice_from(bytes, size);
    }
    return slice_part(bytes, 0, 0);
}

#include "core/reading/quote_marks.h"

#include "base/banned.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))

static bool starts_with_one(struct slice line, const char *const *list,
                            size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_starts_caseless(line, slice_of(list[i])))
            return true;
    return false;
}

static bool ends_with_one(struct slice line, const char *const *list,
                          size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_ends(line, slice_of(list[i])))
            return true;
    return false;
}

static bool holds_one(struct slice line, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_find_caseless(line, slice_of(list[i])) != SLICE_NONE)
            return true;
    return false;
}

bool is_quote_separator(struct slice line)
{
    static const char *const words[] = {
        "original message",        "forwarded message",
        "originalnachricht",       "original-nachricht",
        "ursprüngliche nachricht", "weitergeleitete nachricht",
        "message d'origine",       "message d’origine",
        "message transféré",       "mensaje original",
        "mensaje reenviado",       "messaggio originale",
        "messaggio inoltrato",     "oorspronkelijk bericht",
        "doorgestuurd bericht",    "mensagem original",
        "mensagem encaminhada",    "wiadomość oryginalna",
        "oryginalna wiadomość",    "ursprungligt meddelande",
        "opprinnelig melding",     "neges wreiddiol",
        "mesaj original",
    };

    if (line.size > 120)
        return false;
    return slice_starts_caseless(line, SLICE("begin forwarded message")) ||
           (slice_starts(line, SLICE("--")) &&
            holds_one(line, words, COUNT(words)));
}

/* What stands before the colon, without the stars of bold text. */
static struct slice label_of(struct slice line)
{
    size_t colon = slice_find_byte(line, ':');
    struct slice label;

    if (colon == SLICE_NONE || colon > 24)
        return (struct slice){NULL, 0};
    label = slice_trim(slice_part(line, 0, colon));
    while (label.size > 0 && (label.at[0] == '*' || label.at[0] == '_'))
        label = slice_from(label, 1);
    while (label.size > 0 && label.at[label.size - 1] == '*')
        label.size--;
    return slice_trim(label);
}

static bool is_one(struct slice word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_is_caseless(word, list[i]))
            return true;
    return false;
}

bool is_from_label(struct slice line)
{
    static const char *const labels[] = {
        "from", "von", "de",        "da",    "van",       "od",
        "från", "fra", "oddi wrth", "de la", "lähettäjä",
    };

    return is_one(label_of(line), labels, COUNT(labels));
}

bool is_any_label(struct slice line)
{
    static const char *const labels[] = {
        "sent",
        "date",
        "to",
        "cc",
        "subject",
        "reply-to",
        "reply to",
        "importance",
        "gesendet",
        "an",
        "betreff",
        "datum",
        "envoyé",
        "à",
        "À",
        "objet",
        "enviado",
        "para",
        "asunto",
        "fecha",
        "inviato",
        "a",
        "oggetto",
        "data",
        "verzonden",
        "aan",
        "onderwerp",
        "wysłano",
        "wysłane",
        "do",
        "temat",
        "enviada",
        "assunto",
        "skickat",
        "till",
        "ämne",
        "sendt",
        "til",
        "emne",
        "anfonwyd",
        "at",
        "pwnc",
        "trimis",
        "către",
        "subiect",
        "sent at",
        "organization",
    };

    return is_from_label(line) || is_one(label_of(line), labels, COUNT(labels));
}

bool opens_attribution(struct slice line)
{
    static const char *const openers[] = {
        "on ",     "le ",   "am ",  "el ", "il ", "op ", "em ",
        "w dniu ", "dnia ", "den ", "ar ", "pe ", "în ", "på ",
    };

    return slice_is_caseless(line, "on") ||
           starts_with_one(line, openers, COUNT(openers));
}

bool closes_attribution(struct slice line)
{
    static const char *const closers[] = {
        "wrote:",    "writes:",       "a écrit :",      "a écrit:",
        "schrieb:",  "escribió:",     "ha scritto:",    "schreef:",
        "escreveu:", "napisał(a):",   "napisał:",       "napisała:",
        "skrev:",    "kirjoitti:",    "написал(а):",    "написал:",
        "написала:", "пишет:",        "ysgrifennodd:",  "写道：",
        "写道:",     "のメッセージ:", "のメッセージ：", "a scris:",
        "كتب:",      "نے لکھا:",      "wrote :",
    };
    static const char *const inner[] = {" schrieb ", " schreef ", " skrev "};

    line = slice_trim(line);
    return ends_with_one(line, closers, COUNT(closers)) ||
           (slice_ends(line, SLICE(":")) &&
            holds_one(line, inner, COUNT(inner)));
}

bool has_digit(struct slice line)
{
    for (size_t i = 0; i < line.size; i++)
        if (is_digit(line.at[i]))
            return true;
    return false;
}

bool has_address_or_time(struct slice line)
{
    if (slice_find_byte(line, '@') != SLICE_NONE)
        return true;
    for (size_t i = 0; i + 3 < line.size; i++)
        if (is_digit(line.at[i]) &&
            (line.at[i + 1] == ':' || line.at[i + 1] == '.') &&
            is_digit(line.at[i + 2]) && is_digit(line.at[i + 3]))
            return true;
    return false;
}

bool is_mobile_footer(struct slice line)
{
    static const char *const starts[] = {
        "get outlook for ",
        "sent from outlook",
        "sent from yahoo mail",
        "sent from mail for windows",
        "sent from windows mail",
        "sent from aol mobile",
        "sent from the all new aol",
        "sent from proton mail",
        "sent from protonmail",
        "sent from samsung mobile",
        "sent from huawei mobile",
        "sent from gmail mobile",
        "get bluemail for ",
        "envoyé de mon ",
        "von meinem ",
        "enviado desde mi ",
        "inviato da iphone",
        "verzonden vanaf mijn ",
        "wysłane z ",
        "skickat från min ",
        "sent via bt email app",
        "sent from sky",
        "sent using ",
        "sent with proton mail",
        "anfonwyd o fy ",
        "yahoo mail: search, organize",
    };
    static const char *const devices[] = {
        "iphone", "ipad",       "ipod",     "galaxy",        "samsung",
        "huawei", "blackberry", "android",  "windows phone", "phone",
        "mobile", "pixel",      "xiaomi",   "oppo",          "sony",
        "nokia",  "htc",        "motorola", "moto",          "tablet",
        "kindle", "oneplus",    "honor",    "mac",
    };

    line = slice_trim(line);
    if (line.size > 70)
        return false;
    if (starts_with_one(line, starts, COUNT(starts)))
        return true;
    return (slice_starts_caseless(line, SLICE("sent from my ")) ||
            slice_starts_caseless(line, SLICE("sent via my "))) &&
           slice_find_byte(line, ',') == SLICE_NONE &&
           starts_with_one(slice_from(line, 13), devices, COUNT(devices));
}

bool is_notice(struct slice line)
{
    static const char *const starts[] = {
        "this email and any",
        "this e-mail and any",
        "this message and any",
        "this message may contain",
        "this email may contain",
        "this e-mail may contain",
        "this email is confidential",
        "this e-mail is confidential",
        "this message is confidential",
        "this email is intended",
        "this message is intended",
        "the information contained in this",
        "the information in this e",
        "the contents of this e",
        "confidentiality notice",
        "confidential:",
        "disclaimer:",
        "if you are not the intended",
        "please consider the environment",
        "think before you print",
        "this message originated from outside",
        "this email originated from outside",
        "caution: this email",
        "caution: this message",
        "caution: external",
        "warning: this email",
        "[external]",
        "external email",
        "external sender",
        "you don't often get email from",
        "you don’t often get email from",
        "some people who received this",
        "virus-free.",
        "this email has been scanned",
        "this email has been checked",
        "save paper",
    };

    while (line.size > 0 && (line.at[0] == '*' || is_space(line.at[0])))
        line = slice_from(line, 1);
    return starts_with_one(line, starts, COUNT(starts));
}

static struct slice without_points(struct slice line)
{
    line = slice_trim(line);
    while (line.size > 0 &&
           (slice_find_byte(SLICE(",.!;-"), line.at[line.size - 1]) !=
                SLICE_NONE ||
            is_space(line.at[line.size - 1])))
        line.size--;
    return line;
}

bool is_closing(struct slice line)
{
    static const char *const closings[] = {
        "kind regards",      "kindest regards",   "best regards",
        "warm regards",      "warmest regards",   "regards",
        "with kind regards", "with best regards", "many regards",
        "yours sincerely",   "yours faithfully",  "yours truly",
        "best wishes",       "with best wishes",  "all the best",
        "all best wishes",   "warm wishes",       "kr",
        "cofion cynnes",     "cofion gorau",      "cofion",
    };

    return is_one(without_points(line), closings, COUNT(closings));
}

/* Takes the next word of letters, digits and high bytes off *rest. */
static bool next_word(struct slice *rest, struct slice *word)
{
    size_t from = 0;
    size_t to;

    while (from < rest->size && !is_letter(rest->at[from]) &&
           !is_digit(rest->at[from]) && (unsigned char)rest->at[from] < 0x80)
        from++;
    for (to = from; to < rest->size; to++)
        if (!is_letter(rest->at[to]) && !is_digit(rest->at[to]) &&
            rest->at[to] != '\'' && (unsigned char)rest->at[to] < 0x80)
            break;
    *word = slice_part(*rest, from, to - from);
    *rest = slice_from(*rest, to);
    return word->size > 0;
}

bool looks_like_signature(struct slice line)
{
    static const char *const words[] = {
        "i",     "i'm",   "im",     "i’m",    "i'll",  "i’ll",  "i'd",  "i've",
        "me",    "my",    "not",    "no",     "yes",   "stop",  "can",  "can't",
        "can’t", "cant",  "cannot", "please", "don't", "don’t", "dont", "will",
        "won't", "want",  "maybe",  "sorry",  "you",   "your",  "we",   "ps",
        "pps",   "also",  "but",    "could",  "would", "if",    "am",   "he",
        "she",   "they",  "is",     "was",    "have",  "had",   "has",  "help",
        "out",   "again", "off",    "remove", "leave", "all",   "both", "none",
    };
    struct slice rest = slice_trim(line);
    struct slice word;

    if (rest.size > 60 || slice_find_byte(rest, '?') != SLICE_NONE ||
        slice_find_byte(rest, '!') != SLICE_NONE ||
        slice_starts_caseless(rest, SLICE("p.s")))
        return false;
    while (next_word(&rest, &word))
        if (is_one(word, words, COUNT(words)))
            return false;
    return true;
}

bool is_bare_answer(struct slice line)
{
    static const char *const strong[] = {
        "yes",    "no",   "stop",    "maybe",  "ok",    "okay",        "y",
        "n",      "both", "all",     "none",   "leave", "unsubscribe", "remove",
        "cancel", "yep",  "yeah",    "nope",   "quit",  "end",         "help",
        "pause",  "keep", "join",    "again",  "safe",  "👍",           "👎",
        "nah",    "sure", "neither", "either",
    };
    static const char *const weak[] = {
        "please", "thanks", "thank", "you", "me",  "and",
        "to",     "for",    "it",    "thx", "ta",  "cheers",
        "the",    "number", "item",  "off", "pls", "or",
    };
    struct slice rest = line;
    struct slice word;
    bool answers = false;
    int words = 0;

    while (next_word(&rest, &word)) {
        int64_t number;

        if (++words > 6)
            return false;
        if (is_one(word, strong, COUNT(strong)) ||
            (word.size <= 2 && slice_number(word, &number)))
            answers = true;
        else if (!is_one(word, weak, COUNT(weak)))
            return false;
    }
    return answers;
}

#include "core/reading/failure_pairs.h"

#include "base/banned.h"

#define AFTER 70 /* octets in which the other word stands */
#define BEFORE 40

static const char *const boxes[] = {
    "mailbox",    "mail box",       "inbox",    "quota",    "storage",
    "maildir",    "mailfold",       "disk",     "postfach", "boîte",
    "boite",      "buzón",          "buzon",    "casella",  "postvak",
    "mailbox-ul", "caixa",          "skrzynk",  "ящик",     "邮箱",
    "信箱",       "郵箱",           "postlåda", "innboks",  "postboks",
    "postkasse",  "メールボックス", "容量",     NULL,
};
static const char *const full[] = {
    "full",      "exceed",     "over its", "over the",  "over quota",
    "overquota", "over limit", "out of",   "voll",      "pleine",
    "plein",     "lleno",      "llena",    "piena",     "is vol",
    "cheia",     "cheio",      "przepełn", "pełn",      "переполн",
    "已满",      "满",         "滿",       "いっぱい",  "一杯",
    "超え",      "超过",       "überschr", "dépass",    "superad",
    "superat",   "overschre",  "excedid",  "przekrocz", "превыш",
    NULL,
};
static const char *const holders[] = {
    "account", "mailbox", "mail box", "user", "recipient", "inbox", "compte",
    "konto",   "cuenta",  "conta",    "ящик", "boîte",     "boite", "postfach",
    "buzón",   "buzon",   "casella",  "邮箱", "address",   NULL,
};
static const char *const closed[] = {
    "disabled",
    "deactivat",
    "suspend",
    "inactiv",
    "not active",
    "locked",
    "frozen",
    "on hold",
    "dormant",
    "blocked for",
    "for inactivity",
    "terminated",
    "discontinu",
    "désactiv",
    "gesperrt",
    "deaktiv",
    "desactiv",
    "disattivat",
    "заблокиров",
    "отключен",
    "停用",
    "冻结",
    "temporarily unavail",
    "limited",
    NULL,
};
static const char *const hosts[] = {
    "host",  "domain", "domäne",   "domaine", "dominio",
    "домен", "域名",   "ドメイン", NULL,
};
static const char *const no_host[] = {
    "not found",
    "does not exist",
    "doesn't exist",
    "unknown",
    "nonexist",
    "non-exist",
    "no such",
    "could not be found",
    "couldn't be found",
    "cannot be found",
    "invalid",
    "n'existe",
    "introuvable",
    "inconnu",
    "nicht gefunden",
    "existiert nicht",
    "unbekannt",
    "no existe",
    "non esiste",
    "não existe",
    "не найден",
    "не существует",
    "不存在",
    "見つかりません",
    NULL,
};
static const char *const people[] = {
    "user",      "recipient",   "mailbox",   "account",    "address",
    "alias",     "subscriber",  "person",    "employee",   "customer",
    "addressee", "destinat",    "utilisat",  "usuari",     "benutzer",
    "empfänger", "empfaenger",  "utente",    "indirizzo",  "gebruiker",
    "geadresse", "adres",       "direcci",   "endereço",   "użytkownik",
    "получател", "пользовател", "адрес",     "ящик",       "收件人",
    "用户",      "地址",        "邮箱",      "ユーザ",     "アドレス",
    "宛先",      "受信者",      "mottagare", "mottaker",   "modtager",
    "użytkown",  "brukar",      "adresát",   "користувач", NULL,
};
static const char *const nobody[] = {
    "unknown",
    "does not exist",
    "doesn't exist",
    "not exist",
    "not found",
    "could not be found",
    "couldn't be found",
    "cannot be found",
    "can't be found",
    "can't find",
    "cannot find",
    "unable to find",
    "could not be located",
    "not be located",
    "not known",
    "no such",
    "invalid",
    "not valid",
    "no longer",
    "non-exist",
    "nonexist",
    "does not have",
    "doesn't have",
    "has left",
    "not listed",
    "n'existe",
    "inconnu",
    "introuvable",
    "invalide",
    "unbekannt",
    "nicht gefunden",
    "existiert nicht",
    "nicht vorhanden",
    "nicht im ",
    "pas répertori",
    "no existe",
    "desconocid",
    "no se encontr",
    "no se ha encontr",
    "non esiste",
    "sconosciut",
    "non trovat",
    "non è stato trovat",
    "non presente",
    "onbekend",
    "bestaat niet",
    "niet gevonden",
    "não existe",
    "desconhecid",
    "não foi encontr",
    "não pôde ser encontr",
    "nie istnieje",
    "nieznan",
    "nie można odnale",
    "не найден",
    "не существует",
    "неизвест",
    "не існує",
    "不存在",
    "見つかりません",
    "見つかりませんでした",
    "存在しません",
    "不明",
    "okänd",
    "finns inte",
    "hittades inte",
    "kunde inte hittas",
    "ukjent",
    "ukendt",
    "findes ikke",
    "finnes ikke",
    "neexistuje",
    NULL,
};
static const char *const servers[] = {
    "host", "server", "connection", "network", "mx", NULL,
};
static const char *const silent[] = {
    "not reachable",
    "unreachable",
    "not respond",
    "not answer",
    "not be reached",
    "unavailable",
    "died",
    "closed",
    "not available",
    "could not connect",
    "failed to connect",
    "unable to connect",
    "can't connect",
    NULL,
};

/* What is more exact stands above, and what does not last above what does. */
static const struct {
    const char *const *things;
    const char *const *states;
    enum bounce_reason reason;
} pairs[] = {
    {boxes, full, REASON_FULL},
    {holders, closed, REASON_DISABLED},
    {hosts, no_host, REASON_DOMAIN_UNKNOWN},
    {people, nobody, REASON_USER_UNKNOWN},
    {servers, silent, REASON_NETWORK},
};

static bool holds_any(struct slice words, const char *const *list)
{
    for (; *list != NULL; list++)
        if (slice_find_caseless(words, slice_of(*list)) != SLICE_NONE)
            return true;
    return false;
}

/* The rest of the sentence, and the end of what stands before. */
static struct slice around(struct slice words, size_t at, size_t size)
{
    size_t from = at > BEFORE ? at - BEFORE : 0;
    size_t to = at + size + AFTER < words.size ? at + size + AFTER : words.size;

    for (size_t i = from; i + 1 < at; i++)
        if (words.at[i] == '.' && words.at[i + 1] == ' ')
            from = i + 1;
    for (size_t i = at + size; i + 1 < to; i++)
        if (words.at[i] == '.' && words.at[i + 1] == ' ')
            to = i;
    return slice_part(words, from, to - from);
}

static bool stands_near(struct slice words, const char *const *things,
                        const char *const *states)
{
    for (; *things != NULL; things++) {
        struct slice thing = slice_of(*things);
        size_t from = 0;
        size_t at;

        while ((at = slice_find_caseless(slice_from(words, from), thing)) !=
               SLICE_NONE) {
            struct slice near = around(words, from + at, thing.size);

            if (holds_any(near, states) &&
                slice_find_caseless(near, SLICE("sender")) == SLICE_NONE)
                return true;
            from += at + thing.size;
        }
    }
    return false;
}

enum bounce_reason failure_pair(struct slice words)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (holds_any(words, pairs[i].states) &&
            stands_near(words, pairs[i].things, pairs[i].states))
            return pairs[i].reason;
    return REASON_NOT_SAID;
}

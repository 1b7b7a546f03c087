#include "core/reading/challenge.h"

#include "core/reading/sieve.h"

#include "base/banned.h"

static int count_of(const struct sieve *text, const char *const *list,
                    size_t count)
{
    int found = 0;

    for (size_t i = 0; i < count; i++)
        if (sieve_holds(text, list[i]))
            found++;
    return found;
}

#define COUNT_OF(text, list) \
    count_of((text), (list), sizeof(list) / sizeof *(list))

/* The services by name; what they ask, in their words; and the way in which it
 * is to be done. Two of the three, or what they ask said twice. */
bool challenge_is(struct slice from, struct slice subject, struct slice text)
{
    static const char *const services[] = {
        "boxbe",          "bluebottle", "spamarrest",   "spam arrest",
        "spamblocker",    "mailblocks", "knowspam",     "sendio",
        "spamfence",      "0spam",      "cleanmypost",  "mailinblack",
        "digiportal.com", "choicemail", "uol antispam", "antispamuol",
        "earthlink.net",
    };
    static const char *const asks[] = {
        "verify that you are",
        "verify you are human",
        "confirm that you are a ",
        "confirm that you are human",
        "confirm that you are not a",
        "dass sie ein mensch sind",
        "nachricht wird zurückgehalten",
        "que vous êtes une personne",
        "que vous êtes humain",
        "que usted es una persona",
        "che sei una persona",
        "dat u een mens bent",
        "que você é humano",
        "że jesteś człowiekiem",
        "confirm you are human",
        "confirm that you sent",
        "confirm you are a real",
        "you are a human",
        "you are a real person",
        "prove you are",
        "approved sender",
        "allowed sender",
        "approved senders list",
        "guest list",
        "not on my list",
        "not in my list",
        "is not yet approved",
        "sender authentication",
        "sender verification",
        "verify your email address so",
        "request to be added",
        "added to my address book",
        "add yourself to",
        "to my whitelist",
        "on my whitelist",
        "awaiting your confirmation",
        "before it can be delivered",
        "before your message can be delivered",
        "message is being held",
        "message will be delivered once",
        "release your message",
        "this one-time",
        "waiting for you to verify",
        "courtesy notice from",
        "challenge",
    };
    static const char *const ways[] = {
        "http://",       "https://",      "click ",
        "type the code", "reply to this", "enter the characters",
        "press reply",
    };
    static const char *const subjects[] = {
        "action required",
        "verification required",
        "confirmation required",
        "please verify",
        "please confirm",
        "[spam challenge",
        "challenge:",
        "spamblocker",
        "re: your message to",
        "approval required",
        "bitte best",
        "veuillez confirmer",
        "por favor, confirme",
        "verification needed",
    };
    struct sieve start = sieve_of(slice_part(text, 0, 4000));
    struct sieve sender = sieve_of(from);
    struct sieve title = sieve_of(subject);
    int asked = COUNT_OF(&start, asks);

    if (asked == 0 || COUNT_OF(&start, ways) == 0)
        return false;
    return asked >= 2 || COUNT_OF(&sender, services) > 0 ||
           COUNT_OF(&start, services) > 0 || COUNT_OF(&title, subjects) > 0;
}

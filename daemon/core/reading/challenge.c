#include "core/reading/challenge.h"

#include "base/banned.h"

static int count_of(struct slice text, const char *const *list, size_t count)
{
    int found = 0;

    for (size_t i = 0; i < count; i++)
        if (slice_find_caseless(text, slice_of(list[i])) != SLICE_NONE)
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
    struct slice start = slice_part(text, 0, 4000);
    int asked = COUNT_OF(start, asks);
    int ways_given = COUNT_OF(start, ways);
    bool service = COUNT_OF(from, services) + COUNT_OF(start, services) > 0;
    bool titled = COUNT_OF(subject, subjects) > 0;

    if (asked == 0 || ways_given == 0)
        return false;
    return service || titled || asked >= 2;
}

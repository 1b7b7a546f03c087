#include "core/reading/challenge.h"

#include <stddef.h>

#include "core/reading/sieve.h"

#include "base/banned.h"

/* The services by name. */
static const char *const services[] = {
    "boxbe",          "bluebottle", "spamarrest",   "spam arrest",
    "spamblocker",    "mailblocks", "knowspam",     "sendio",
    "spamfence",      "0spam",      "cleanmypost",  "mailinblack",
    "digiportal.com", "choicemail", "uol antispam", "antispamuol",
    "earthlink.net",  NULL,
};

/* What they ask, in their words. */
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
    NULL,
};

/* The way in which it is to be done. */
static const char *const ways[] = {
    "http://",       "https://",
    "click ",        "type the code",
    "reply to this", "enter the characters",
    "press reply",   NULL,
};

/* What stands above it. */
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
    NULL,
};

/* Two of service, question and way, or a question asked twice. */
bool challenge_is(struct slice from, struct slice subject, struct slice text)
{
    struct sieve start = sieve_of(slice_part(text, 0, 4000));
    struct sieve sender = sieve_of(from);
    struct sieve title = sieve_of(subject);
    int asked = sieve_count(&start, asks);

    if (asked == 0 || sieve_count(&start, ways) == 0)
        return false;
    return asked >= 2 || sieve_count(&sender, services) > 0 ||
           sieve_count(&start, services) > 0 ||
           sieve_count(&title, subjects) > 0;
}

#include "core/reading/sayings.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

#define EMAILS                                                                \
    "email|emails|mail|mails|message|messages|bulletin|bulletins|newsletter|" \
    "newsletters|letter|letters"

const struct saying sayings[] = {
    {MEANS_COURTESY, "please|pls|plz|pleas|plse|pl"},
    {MEANS_GREETING, "hi|hello|hiya|hey|dear|helo there|all|both|everyone|"
                     "everybody|team|again|folks|both?"},
    {MEANS_GREETING, "hi|hello|hiya|hey|helo"},
    {MEANS_GREETING, "good morning|afternoon|evening|day all|everyone|team?"},
    {MEANS_GREETING, "morning|afternoon all|everyone|team"},
    {MEANS_GREETING, "dear sir|sirs|madam or|and|/? madam?"},
    {MEANS_SIGN_OFF, "with? kind|kindest|warm|warmest|best|many regards"},
    {MEANS_SIGN_OFF, "kind|kindest wishes"},
    {MEANS_SIGN_OFF, "regards"},
    {MEANS_SIGN_OFF, "with? my? best|warm|good wishes"},
    {MEANS_SIGN_OFF, "all the best"},
    {MEANS_SIGN_OFF, "best"},
    {MEANS_SIGN_OFF, "yours sincerely|faithfully|truly"},
    {MEANS_SIGN_OFF, "sincerely|respectfully"},
    {MEANS_SIGN_OFF, "take care"},
    {MEANS_SIGN_OFF, "bye|byebye for? now?"},
    {MEANS_GREETING, "i? hope you are|re all? well"},
    {MEANS_GREETING, "i? hope your|youre all? well"},
    {MEANS_SIGN_OFF, "have a good|nice|lovely|great day|week|weekend|evening"},
    {MEANS_SIGN_OFF, "x"},
    {MEANS_SIGN_OFF, "love"},
    {MEANS_SIGN_OFF, "lots of love"},
    {MEANS_SIGN_OFF, "sent from my iphone|ipad|android|samsung|phone|mobile "
                     "phone|device?"},

    {MEANS_THANKS, "many? thanks|thankyou|thanx|thx|tks|ta|cheers|thnx "
                   "again|all|everyone|team|both?"},
    {MEANS_THANKS, "thanks very|so much"},
    {MEANS_THANKS, "thanks a lot|million|bunch"},
    {MEANS_THANKS, "thanks ever so much"},
    {MEANS_THANKS, "thanks|thankyou in advance"},
    {MEANS_THANKS, "thank you all|both|again|everyone?"},
    {MEANS_THANKS, "thank you very|so much"},
    {MEANS_THANKS, "thank you ever so much"},
    {MEANS_THANKS, "thank you in advance"},
    {MEANS_THANKS, "with|much|big many? thanks"},
    {MEANS_THANKS,
     "many? thanks|thankyou very|so? much? for your|the|this " EMAILS
     "|info|information|update|invite|invitation|reminder|list"},
    {MEANS_THANKS, "thank you very|so? much? for your|the|this " EMAILS
                   "|info|information|update|invite|invitation|reminder|list"},
    {MEANS_THANKS, "thanks|thankyou for letting me|us know"},
    {MEANS_THANKS, "thank you for letting me|us know"},
    {MEANS_THANKS, "thanks|thankyou for everything|this"},
    {MEANS_THANKS, "thank you for everything|this"},
    {MEANS_THANKS, "thanks|thankyou for getting in touch"},
    {MEANS_THANKS, "thank you for getting in touch"},
    {MEANS_THANKS, "much|really appreciated"},

    {MEANS_GLAD, "see you|u all|both? then|there|soon"},
    {MEANS_GLAD, "see you|u on the day"},
    {MEANS_GLAD, "lovely|great|brilliant|wonderful|perfect|fab|fabulous|"
                 "excellent|fantastic|smashing|super"},
    {MEANS_GLAD, "i? am? im? look|looking forward to it|this|that|seeing "
                 "you|everyone|it?"},
    {MEANS_GLAD, "really? looking forward to it"},

    {MEANS_YES, "yes|yep|yeah|yea|yup|yess"},
    {MEANS_YES, "yes|yep|yeah i would|do|will|can|am"},
    {MEANS_YES, "yes|yep|yeah? count me in"},
    {MEANS_YES, "yes|yep|yeah? sign me up"},
    {MEANS_YES, "yes|yep|yeah? please? put me down"},
    {MEANS_YES, "yes|yep|yeah? please? put my name down"},
    {MEANS_YES, "yes|yep|yeah? please? i would like|love to come|attend|join|"
                "go along|in?"},
    {MEANS_YES, "yes|yep|yeah? please? id like|love to come|attend|join|go "
                "along|in?"},
    {MEANS_YES, "yes|yep|yeah? please? i would like|love to take part"},
    {MEANS_YES, "yes|yep|yeah? please? id like|love to take part"},
    {MEANS_YES, "yes|yep|yeah? i would|will love|like to"},
    {MEANS_YES, "yes|yep|yeah? id love to"},
    {MEANS_YES, "yes|yep|yeah? i will|can be there"},
    {MEANS_YES, "yes|yep|yeah? ill be there"},
    {MEANS_YES, "yes|yep|yeah? i will|can come|attend along?"},
    {MEANS_YES, "yes|yep|yeah? ill come|attend along?"},
    {MEANS_YES, "yes i am|im coming|in"},

    {MEANS_NO, "no|nope|nah"},
    {MEANS_NO, "no|nope|nah thanks|thankyou|thx|ta|cheers"},
    {MEANS_NO, "no|nope|nah thank you"},
    {MEANS_NO, "no|nope? thanks? not this time"},
    {MEANS_NO, "no thank you not this time"},
    {MEANS_NO, "no? thanks? not for me"},
    {MEANS_NO, "no thank you not for me"},
    {MEANS_NO, "no? sorry? i? cant|cannot make it"},
    {MEANS_NO, "no? sorry? i? cant|cannot come|attend"},
    {MEANS_NO, "no? sorry? i wont|cant|cannot be there|coming|attending"},
    {MEANS_NO, "no? sorry? i will not be there|coming|attending"},
    {MEANS_NO, "no? sorry? im|am not able|unable to come|attend"},
    {MEANS_NO, "no? sorry? i am|m not? able|unable to come|attend"},
    {MEANS_NO, "sorry no|nope"},
    {MEANS_NO, "no sorry"},

    {MEANS_STOP, "stop"},
    {MEANS_STOP, "stop stop stop?"},
    {MEANS_STOP,
     "unsubscribe|unsubcribe|unsuscribe|unsubscribed|unsubscrib me?"},
    {MEANS_STOP,
     "unsubscribe me from this|the|your|all mailing? list|lists|" EMAILS},
    {MEANS_STOP,
     "unsubscribe from this|the|your|all mailing? list|lists|" EMAILS},
    {MEANS_STOP, "stop emailing|mailing|messaging|contacting|writing me"},
    {MEANS_STOP, "stop writing to me"},
    {MEANS_STOP, "stop sending me? all? these|your|any? " EMAILS},
    {MEANS_STOP, "stop sending me these"},
    {MEANS_STOP, "stop all? these|your|the? " EMAILS},
    {MEANS_STOP, "stop " EMAILS " now"},
    {MEANS_STOP, "take|remove me off|from this|the|your mailing|email? "
                 "list|lists"},
    {MEANS_STOP, "take my name off this|the|your mailing|email? list|lists"},
    {MEANS_STOP, "remove me"},
    {MEANS_STOP, "remove my name from this|the|your mailing|email? list|lists"},
    {MEANS_STOP, "opt me? out"},
    {MEANS_STOP, "i would like to unsubscribe"},
    {MEANS_STOP, "i want|wish to unsubscribe"},
    {MEANS_STOP, "id like to unsubscribe"},
    {MEANS_STOP, "i want|wish to? leave the|this|your mailing? list"},
    {MEANS_STOP, "no more " EMAILS},
    {MEANS_STOP, "i? dont|do want these any more|anymore"},
    {MEANS_STOP, "i? do not want these any more|anymore"},
    {MEANS_STOP, "i? dont want any|these? more? " EMAILS " any|anymore? more?"},
    {MEANS_STOP,
     "i? do not want any|these? more? " EMAILS " any|anymore? more?"},
    {MEANS_STOP, "dont|do not? email|contact|mail me again|anymore"},
    {MEANS_STOP, "cancel my subscription"},
};
const size_t saying_count = sizeof sayings / sizeof *sayings;

const struct saying leads[] = {
    {MEANS_WANT, "yes|yep|yeah|yup"},
    {MEANS_WANT, "yes|yep|yeah|yup please|pls|plz"},
    {MEANS_WANT, "yes|yep|yeah|yup please? to|for"},
    {MEANS_WANT, "i would like|love"},
    {MEANS_WANT, "i would like|love to? do|join|attend|have|choose|book"},
    {MEANS_WANT, "i would like|love to come|go along? to"},
    {MEANS_WANT, "i would like|love to take part|be in"},
    {MEANS_WANT, "i would like|love to be part of"},
    {MEANS_WANT, "i would like|love to be included|involved in"},
    {MEANS_WANT, "i would like|love to sign up for|to"},
    {MEANS_WANT, "i would like|love to put my name down for"},
    {MEANS_WANT, "id like|love"},
    {MEANS_WANT, "id like|love to? do|join|attend|have|choose|book"},
    {MEANS_WANT, "id like|love to come|go along? to"},
    {MEANS_WANT, "id like|love to take part|be in"},
    {MEANS_WANT, "id like|love to be part of"},
    {MEANS_WANT, "id like|love to be included|involved in"},
    {MEANS_WANT, "id like|love to sign up for|to"},
    {MEANS_WANT, "id like|love to put my name down for"},
    {MEANS_WANT, "i want to? do|join|attend?"},
    {MEANS_WANT, "i want to come|go to"},
    {MEANS_WANT, "i want to take part in"},
    {MEANS_WANT, "can|could|will|would you? please? put me|my name? down for"},
    {MEANS_WANT, "can|could|will|would you? please? sign me up for|to"},
    {MEANS_WANT, "put me|my name? down for"},
    {MEANS_WANT, "put me in|on for? to?"},
    {MEANS_WANT, "sign me up for|to"},
    {MEANS_WANT, "count me in for|on|with"},
    {MEANS_WANT, "book me in|on|onto for|to?"},
    {MEANS_WANT, "i am|m interested in"},
    {MEANS_WANT, "im|am? interested in"},
    {MEANS_WANT, "i will come|go to"},
    {MEANS_WANT, "i will do|attend|join"},
    {MEANS_WANT, "ill come|go to"},
    {MEANS_WANT, "ill do|attend|join"},

    {MEANS_NOT_WANT, "not"},
    {MEANS_NOT_WANT, "no|nope to"},
    {MEANS_NOT_WANT, "no thanks|thankyou to|for"},
    {MEANS_NOT_WANT, "no thank you to|for"},
    {MEANS_NOT_WANT, "i? am|im? not interested in"},
    {MEANS_NOT_WANT, "i cant|cannot come|go|make it? to"},
    {MEANS_NOT_WANT, "i cant|cannot do|make|attend"},
    {MEANS_NOT_WANT, "sorry? cant|cannot do|make|attend"},
};
const size_t lead_count = sizeof leads / sizeof *leads;

const struct saying answers[] = {
    {MEANS_YES, "yes|yep|yeah|yup"},
    {MEANS_YES, "yes|yep|yeah|yup please|pls|plz"},
    {MEANS_NO, "no|nope|nah"},
    {MEANS_NO, "no|nope|nah thanks|thankyou|thx|ta"},
    {MEANS_NO, "no|nope|nah thank you"},
};
const size_t answer_count = sizeof answers / sizeof *answers;

/* Common words that somebody may write as a line of their own. */
static const char *const no_names[] = {
    "a|an|and|any|are|as|at|be|been|but|by|can|could|did|do|does|for|from|get|"
    "go|going|got|had|has|have|he|her|him|his|how|i|if|im|in|is|it|its|ive",
    "just|know|may|me|might|more|much|must|my|never|none|nor|nothing|now|of|"
    "off|on|only|or|our|out|over|own|rather|say|see|seen|she|should|so|some",
    "than|that|the|their|them|then|there|these|they|this|those|to|too|under|"
    "up|us|was|we|were|what|when|where|which|who|why|will|with|would|you|your",
    "about|after|again|all|also|already|although|always|another|anyone|before|"
    "because|besides|between|both|cant|dont|each|either|else|enough|even|ever",
    "every|everything|except|few|however|instead|later|least|less|many|maybe|"
    "most|neither|next|nobody|not|often|once|other|others|perhaps|possibly",
    "probably|please|provided|really|same|since|sometimes|somewhere|soon|"
    "still|such|though|till|together|unless|until|very|whether|while|without",
    "yet|yes|no|nope|ok|okay|sure|unsure|undecided|undecide|definitely|"
    "certainly|course|fine|good|bad|sad|sorry|stop|wait|waiting|hold|help",
    "cancel|cancelled|cancels|change|changed|charge|call|called|contact|"
    "decline|declined|delete|deleted|remove|removed|reply|ring|phone|text",
    "email|mail|letter|post|address|moved|moving|house|home|room|ward|"
    "hospital|office|centre|center|team|staff|service|manager|number|numbers",
    "accept|accepted|apologies|apology|available|unavailable|away|back|busy|"
    "ill|sick|unwell|poorly|tired|late|early|today|tomorrow|tonight|yesterday",
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|"
    "month|year|morning|afternoon|evening|night|holiday|holidays|january",
    "february|march|july|september|october|november|december|first|second|"
    "third|last|half|whole|both|pass|passed|skip|leave|left|leaving|gone",
    "wrong|person|people|mistake|error|spam|junk|fraud|scam|complaint|"
    "complain|question|query|urgent|important|confidential|private|test",
    "interested|interesting|involved|involvement|thinking|think|thought|want|"
    "wanted|wants|wish|need|needs|needed|like|love|hate|keep|send|sent|take",
    "withdraw|withdrawn|drop|free|paid|pay|money|expenses|travel|taxi|bus|"
    "train|parking|access|wheelchair|interpreter|hearing|loop|bsl|braille",
    "large|print|easy|read|audio|vegan|vegetarian|halal|kosher|gluten|"
    "allergy|allergic|online|zoom|teams|person|remote|virtual|carer|carers",
    "son|daughter|mum|dad|mother|father|wife|husband|partner|friend|brother|"
    "sister|nan|gran|child|children|baby|deceased|dead|died|bereaved|funeral",
    "crisis|suicide|suicidal|unsafe|safe|hurt|scared|abuse|police|ambulance|"
    "emergency|ha|haha|lol|omg|whatever|rubbish|useless|joking|joke|kidding",
};

bool word_is_no_name(struct slice word)
{
    for (size_t i = 0; i < saying_count; i++)
        if (phrase_has_word(sayings[i].phrase, word))
            return true;
    for (size_t i = 0; i < lead_count; i++)
        if (phrase_has_word(leads[i].phrase, word))
            return true;
    for (size_t i = 0; i < sizeof no_names / sizeof *no_names; i++)
        if (phrase_has_word(no_names[i], word))
            return true;
    return false;
}

const struct saying *saying_at(const struct saying *list, size_t count,
                               const struct tokens *tokens, size_t at,
                               size_t *end_out)
{
    const struct saying *longest = NULL;
    size_t end;

    *end_out = at;
    for (size_t i = 0; i < count; i++)
        if (phrase_stands(list[i].phrase, tokens, at, &end) && end > *end_out) {
            longest = &list[i];
            *end_out = end;
        }
    return longest;
}

#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    /* What we send. */
    {"MAIL", "email|emails|mail|mails|message|messages|bulletin|bulletins|"
             "newsletter|newsletters|spam|junk|rubbish|stuff|crap|nonsense|"
             "things|invites|invitations|mailings|updates|garbage|drivel|shit|"
             "tat|adverts|mailshots|notices|correspondence|communications|"
             "notifications|opportunities|info|information|emials|emaisl"},
    {"MAIL", "bulletin|involvement|newsletter|junk|spam|update email|emails|"
             "mail|messages"},
    {"RUDE", "bloody|flipping|damn|damned|fucking|effing|sodding|blasted|"
             "ruddy|frigging|stupid|awful|pointless|endless|annoying|constant|"
             "useless|wretched|silly|horrible|irritating|unwanted|blinking"},
    {"THESE", "these|this|them|your|any|all|the|more|further|such"},
    {"THESE", "all|any of? these|this|your|the|them|it"},
    {"THESE", "any|no more of? these|this|your|them?"},
    {"THESE", "any further|more"},
    {"MAILS", "THESE? RUDE? RUDE? MAIL"},
    {"MAILS", "these|this|them|everything|anything"},
    {"MAILS", "all|any of these|this|them|it"},
    {"MAILS", "any more of? these|this|them?"},
    {"MAILS", "all these|this"},
    {"MAILS", "anything else|more|further"},
    {"MAILS", "so|this|that many MAIL"},
    {"EVER", "again|ever|please|now|altogether|completely|entirely|forever|"
             "immediately|thanks|totally|full|permanently|today"},
    {"EVER", "any more|longer"},
    {"EVER", "ever|once again|more"},
    {"EVER", "from now on"},
    {"EVER", "at once"},
    {"EVER", "for good|ever"},
    {"EVER", "from you|them|here"},
    {"EVER", "to me|us"},
    {"EVER", "right now|away"},
    {"EVER", "straight away"},
    {"EVER", "in future|the future?"},
    {"EVER", "ages|months|weeks ago"},
    {"EVER", "last|before week|month|year?"},
    {"EVER", "with immediate effect"},
    {"EVER", "as soon as possible"},
    {"EVERS", ",? EVER"},
    {"EVERS", ",? EVER ,? EVER"},
    {"LISTNOUN", "list|lists|database|mailing|system|mailshot|books|register|"
                 "distribution|subscription|records|network|mailout|mailouts"},
    {"LIST", "your|this|the|all|any|that|these|it|there RUDE? RUDE? "
             "mailing|email|contact|distribution|bulletin|circulation|"
             "newsletter|involvement|emailing|mail? LISTNOUN"},
    {"LIST", "mailing|email|contact|distribution LISTNOUN"},
    {"LIST", "your|this|the|these|all RUDE? RUDE? MAIL list?"},
    {"LIST", "this|these|here"},
    {"LIST", "LISTNOUN"},
    {"SENDING", "sending|emailing|mailing|messaging|contacting|bothering|"
                "bombarding|spamming|pestering|hassling|harassing|writing"},
    {"CUT", "stop|quit|cease|end|discontinue|halt"},
    {"OFF", "off|from|out|of"},
    {"OFF", "off of"},
    {"WANTOUT", "want|wish|would|like|need|prefer"},
    {"WANTOUT", "would like|prefer|rather|love"},

    /* The core of a stop, as something one may be told to do. */
    {"STOPIT", "CUT"},
    {"STOPIT", "CUT CUT CUT?"},
    {"STOPIT", "CUT SENDING me|us? to? me|us? MAILS? EVERS?"},
    {"STOPIT", "CUT SENDING me with MAILS EVERS?"},
    {"STOPIT", "CUT SENDING MAILS to me|us EVERS?"},
    {"STOPIT", "CUT MAILS EVERS?"},
    {"STOPIT", "CUT MAILS SENDING? to? me|us? EVERS?"},
    {"STOPIT", "CUT MAILS from coming|being sent? EVERS?"},
    {"STOPIT", "CUT MAILS coming EVERS?"},
    {"STOPIT", "CUT SENDING me|us EVERS?"},
    {"STOPIT", "take|remove|get|strike|delete|drop|cross|knock|scrub|scratch|"
               "kick|erase|wipe|clear me|us|my|name? name|email|address|"
               "e-mail|number|contact? address? OFF LIST EVERS?"},
    {"STOPIT", "take|remove me OFF all|everything LISTNOUN? EVERS?"},
    {"C_REMOVE", "TELLS? remove|delete me|us EVERS?"},
    {"C_REMOVE", "TELLS? remove my name|email|address address? EVERS?"},
    {"C_REMOVE", "TELLS? take me|us off EVERS?"},
    {"C_REMOVE", "TELLS? take my name|email|address address? off EVERS?"},
    {"STOPIT", "take me out of? LIST EVERS?"},
    {"STOPIT",
     "taking|removing|deleting me|my|us name|email|details|address? OFF "
     "LIST EVERS?"},
    {"STOPIT", "remove|delete|take my details|data|info OFF LIST EVERS?"},
    {"STOPIT", "remove|delete me and my details OFF LIST EVERS?"},
    {"STOPIT", "unsubscribe me|us? EVERS?"},
    {"STOPIT", "unsubscribe me|us? OFF LIST EVERS?"},
    {"STOPIT", "unsubscribe me|us? OFF MAILS|everything EVERS?"},
    {"STOPIT", "unsubscribe to|from? LIST EVERS?"},
    {"STOPIT", "unsubscribe my email|address|account address? EVERS?"},
    {"STOPIT", "opt me? out EVERS?"},
    {"STOPIT", "opt me? out OFF LIST|MAILS|everything EVERS?"},
    {"STOPIT", "cancel|end my subscription|membership EVERS?"},
    {"STOPIT", "cancel|end my subscription|membership to|of LIST|MAILS EVERS?"},
    {"STOPIT", "cancel MAILS EVERS?"},
    {"STOPIT", "sign me OFF LIST EVERS?"},
    {"STOPIT", "lose my email|number|address address?"},
    {"STOPIT", "forget me"},
    {"STOPIT", "leave me alone EVERS?"},
    {"DONOT", "do not ever?"},
    {"DONOT", "never"},
    {"DONT", "do not email|contact|message|bother|mail|write|pester|spam|send "
             "me|us|to? me? again|ever EVERS?"},
    {"C_STOP", "TELLS not send|email|mail me|us? MAILS EVERS?"},
    {"C_STOP",
     "TELLS not send|email|mail|contact|write|message|bother to? me|us "
     "EVERS?"},
    {"C_STOP",
     "TELLS not send|email|mail me|us any|anything more|else|further of? "
     "these|them? EVERS?"},
    {"DONT", "DONOT send|email|mail me|us? any|anything more|else|further of? "
             "these|them? EVERS?"},
    {"DONT", "do not ever? email|contact|message|bother|mail|write|send to? "
             "me|us EVERS"},
    {"DONT", "never email|contact|message|bother|mail|write|send to? me|us "
             "MAILS? EVERS?"},
    {"DONT", "do not email|contact|message|mail me|us"},
    {"DONT", "do not ever? send|email|mail me|us? MAILS EVERS"},
    {"DONT", "do not ever? send|email|mail me|us THESE? RUDE? MAIL EVERS?"},
    {"DONT",
     "do not ever? send|email|mail me|us? any|anything more|else|further MAIL? "
     "EVERS?"},

    /* Who is told, and how. */
    {"TELL", "please|kindly ,?"},
    {"TELL", "can|could|will|would you RUDE? please? just? RUDE?"},
    {"TELL", "can|could|may i please? ask you to"},
    {"TELL", "please? can|could|will|would you please? just?"},
    {"TELL", "i would like|appreciate|prefer it? if? you to|would|could"},
    {"TELL", "i would be grateful if you would|could"},
    {"TELL", "i want|need you to"},
    {"TELL", "i am asking|telling|begging you to"},
    {"TELL",
     "i have? ADVS? already|repeatedly|now? asked|told|requested|emailed|"
     "said you? TIMES? to? please?"},
    {"TELL", "i keep|kept asking|telling you to"},
    {"TELL",
     "how many|often|times|more times? do|must|have|will|should i have? "
     "to? ask|tell|say|told|asked you? to?"},
    {"TELL", "for the TIME time ,? please?"},
    {"TELL", "for the love of god|pete ,? please?"},
    {"TELL", "for|4 god|gods|heavens|goodness|petes|christs|crying|fucks|fs "
             "sake|loud|out? ,? please?"},
    {"TELL", "just"},
    {"TELL", "please just"},
    {"TELL", "right ,?"},
    {"TELL", "oi|oy|hey|look|listen ,?"},
    {"TELL", "you need|have to"},
    {"TELL", "i demand you|that to?"},
    {"TELL", "i said"},
    {"TELL", "is|would it be? possible to"},
    {"TELL", "would|do you mind"},
    {"TELL", "i would be grateful|glad|happy|pleased if you would|could"},
    {"TELL", "it would be great|good if you would|could"},
    {"TELL", "have the decency to"},
    {"TELL", "thanks|thank you? but ,? please?"},
    {"TELL", "could i please? ask you to"},
    {"TELL", "may|can i please? be"},
    {"TELL", "i would like to be"},
    {"TELL", "i want|wish|need to be"},
    {"TELL", "do me a favour and"},
    {"TELL", "if you do not mind|could|would ,?"},
    {"TELL", "so|and please"},
    {"TELL", "again ,?"},
    {"TELL", "once more|again ,?"},
    {"TELL", "now ,?"},
    {"TIME", "last|final|third|second|hundredth|umpteenth|tenth|fourth|fifth|"
             "millionth|nth|3rd|2nd|4th|5th|100th"},
    {"TIMES", "once|twice|repeatedly|before|already"},
    {"TIMES", "ITEM|three|two|several|many|five times"},
    {"TELLS", "TELL"},
    {"TELLS", "TELL TELL"},
    {"TELLS", "TELL TELL TELL"},

    {"OUT", "taken|removed|deleted|unsubscribed|dropped|struck"},
    {"C_STOP", "TELLS OUT OFF? LIST? EVERS?"},
    {"C_STOP", "TELLS? have|get me|my OUT|name OUT? OFF LIST EVERS?"},
    {"C_STOP", "TELLS? STOPIT"},
    {"C_STOP", "TELLS? STOPIT ,? please|thanks|now"},
    {"C_STOP", "TELLS? DONT"},
    {"C_STOP", "TELLS? DONT please|thanks"},
    {"C_STOP", "i? ADVS? WANTOUT to? STOPIT"},
    {"C_STOP", "i? ADVS? WANTOUT to leave|quit LIST EVERS?"},
    {"C_STOP", "i? ADVS? WANTOUT to? be? taken|removed|deleted|unsubscribed "
               "OFF? LIST? EVERS?"},
    {"C_STOP", "i? ADVS? WANTOUT to? come|be|get OFF LIST EVERS?"},
    {"C_STOP", "i? ADVS? WANTOUT out|off of? LIST? EVERS?"},
    {"C_STOP", "i? ADVS? WANTOUT to? unsubscribe OFF? LIST|MAILS? EVERS?"},
    {"C_STOP", "i? ADVS? WANTOUT no more of? MAILS EVERS?"},
    {"C_STOP", "i? ADVS? WANTOUT MAILS to? stop|stopped|end|cease EVERS?"},
    {"C_STOP", "i? ADVS? WANTOUT you to? STOPIT"},
    {"C_STOP", "i? ADVS? do not ADVS? want|wish|need|like to? "
               "GETTING? THESE? RUDE? MAIL EVERS?"},
    {"C_STOP", "i? ADVS? do not ADVS? want|wish|need|like to? "
               "GETTING? MAILS any more EVERS?"},
    {"C_STOP", "i? ADVS? do not ADVS? want|wish|need|like to GETTING MAILS "
               "EVERS?"},
    {"C_STOP", "i? ADVS? do not ADVS? want|wish|like to hear from you EVERS?"},
    {"C_STOP", "i? ADVS? do not ADVS? want|wish|like to be on LIST EVERS?"},
    {"C_STOP",
     "i? ADVS? do not ADVS? want|wish|like to? be? contacted|emailed|"
     "messaged|mailed|bothered|involved by|with? you|this|it? EVERS?"},
    {"C_STOP",
     "i? ADVS? do not ADVS? want|wish|like to be part of this|it EVERS?"},
    {"C_STOP",
     "i? ADVS? do not ADVS? want|wish|like anything more|else|further "
     "from|to you|do? with? you|this? EVERS?"},
    {"C_STOP", "i? ADVS? no longer want|wish|need|would|require like? to? "
               "GETTING? MAILS EVERS?"},
    {"C_STOP", "i? no longer want|wish|would like? to hear from you EVERS?"},
    {"C_STOP", "i? no longer want|wish to? be on|in|part|contacted|emailed|"
               "involved of? LIST? EVERS?"},
    {"C_STOP", "no longer require|want|need MAILS"},
    {"C_STOP", "i? have had enough of THESE? RUDE? MAIL"},
    {"C_STOP", "i am? fed up of|with GETTING? THESE RUDE? MAIL"},
    {"C_STOP", "i am? sick and|of? tired|of? of GETTING? THESE RUDE? MAIL"},
    {"C_STOP", "no more of? MAILS EVERS?"},
    {"C_STOP", "i? do not hear|want to hear from you lot|people|all EVERS?"},
    {"C_STOP",
     "i? ADVS? do not ADVS? want|wish to hear from you lot|people EVERS?"},
    {"C_STOP", "no more EVERS?"},
    {"C_STOP", "enough ,? no more MAILS?"},
    {"C_STOP", "i am leaving|quitting LIST"},
    {"C_STOP", "i quit"},
    {"C_STOP", "i am? not interested in GETTING MAILS EVERS?"},
    {"C_STOP", "i am? not interested in THESE? RUDE? MAIL EVERS?"},
    {"C_STOP", "i am? no longer interested in GETTING? MAILS|LIST EVERS?"},
    {"C_STOP", "i am? no longer interested in being on|part|involved of? "
               "LIST|MAILS? EVERS?"},
    {"C_STOP", "i? do not ADVS? want THESE MAIL? any more EVERS?"},
    {"GETTING", "get|have|receive|read|see|be"},
    {"GETTING", "getting|receiving|having|reading|seeing"},
    {"GETTING", "be sent|getting|receiving|emailed|bothered by|with?"},
    {"GETTING", "keep getting|receiving"},
    {"GETTING", "to get|receive|have"},
    {"C_HOWSTOP", "how do|can i RUDE? unsubscribe|leave|stop OFF? LIST|MAILS?"},
    {"C_HOWSTOP", "how do|can i get|come|be|opt OFF LIST"},
    {"C_HOWSTOP", "how do|can i opt out of? LIST|MAILS?"},
    {"C_HOWSTOP", "how do|can i stop GETTING MAILS"},

    /* The opposite: they stay. */
    {"STAYLEAD", "but|and|so|though? ,? please?"},
    {"C_STAY", "but|and? please? do not ADVS? take|drop|remove|knock|strike|"
               "delete|cut|cross|kick|unsubscribe|chuck me|my|us name? OFF? "
               "LIST? STAYTAIL?"},
    {"C_STAY", "but|and? please? do not STOPIT STAYTAIL?"},
    {"C_STAY", "but|and|so? please? ADVS? keep|leave|have me|us|my ADVS? name? "
               "on|in|with LIST|mind STAYTAIL?"},
    {"C_STAY", "but|and|so? please? ADVS? keep me|us posted|updated|informed|"
               "in the? loop|mind|touch STAYTAIL?"},
    {"C_STAY", "but|and|so? please? ADVS? keep me|us posted|updated|informed "
               "STAYTAIL?"},
    {"C_STAY", "but|and|so? please? ADVS? do? keep SENDING|sending me? MAILS "
               "STAYTAIL?"},
    {"C_STAY", "but|and|so? please? ADVS? do? keep MAILS coming STAYTAIL?"},
    {"C_STAY", "but|and|so? please? ADVS? do? keep in touch STAYTAIL?"},
    {"C_STAY", "but|and|so? i? would|do|am|will? ADVS? like|happy|want|wish|"
               "love|glad|keen to ADVS? GETTING|stay|be|remain MAILS|on|in? "
               "LIST? STAYTAIL?"},
    {"C_STAY", "but|and? still|very? happy to GETTING MAILS STAYTAIL?"},
    {"C_STAY", "but|and|so? please? ADVS? let me know about|of|if|when "
               "the|any? NEXT STAYTAIL?"},
    {"C_STAY",
     "but|and? i? would|will like|love to? hear about|of the|any? NEXT"},
    {"C_STAY", "but|and? please? do? think of me for the? NEXT"},
    {"C_STAY", "but|and? please? ask me again next time|month|year"},
    {"C_STAY", "but|and? please? do? send|keep me the? NEXT"},
    {"C_STAY", "but|and? i? am? ADVS? interested in the? NEXT STAYTAIL?"},
    {"C_STAY", "i? will keep|be reading|looking|eye|an|out eye? for|out? "
               "for? the? NEXT?"},
    {"C_STAY", "see what comes up|next"},
    {"C_STAY", "i do not want to leave LIST?"},
    {"NEXT", "next|others|future|more|other|similar|new one|ones|dates|things|"
             "event|events|time|stuff|opportunities|sessions|bulletin|issue|"
             "list|month|week"},
    {"NEXT", "next|others|more"},
    {"NEXT", "next one|time|date round|around|up?"},
    {"NEXT", "other|any|more things that|which? come up"},
    {"NEXT", "there is are? another|more|others|other one|dates?"},
    {"STAYTAIL", "will you"},
    {"STAYTAIL",
     ",? please|though|thanks|anyway|for|still the? future|others?"},
    {"STAYTAIL", "for the future|others|next"},
    {"STAYTAIL", "in future"},
    {"STAYTAIL", "for next time|month|week"},
    {"STAYTAIL", "for|about NEXT"},

    /* Fewer, or of other kinds. */
    {"MONTHLY", "monthly"},
    {"MONTHLY", "once|one a|every|each|per month|mth"},
    {"MONTHLY", "just? once|one a|per month"},
    {"MONTHLY", "every|each month"},
    {"MONTHLY", "on a monthly basis"},
    {"MONTHLY", "a month"},
    {"HAVEIT", "have|get|receive|send|make|do|switch|change|move|email|put|be"},
    {"HAVEIT", "HAVEITV me|us? MAILS|it|mine?"},
    {"HAVEITV", "have|get|receive|send|make|switch|change|move|email|put|swap"},
    {"HAVEIT", "be sent|emailed MAILS?"},
    {"HAVEIT", "go|switch|change|move|swap|put me? to|onto"},
    {"C_MONTHLY", "LEAD? MONTHLY ONLY? MTAIL?"},
    {"C_MONTHLY",
     "LEAD? the? MONTHLY one|bulletin|version|email|list|newsletter "
     "MTAIL?"},
    {"C_MONTHLY",
     "CANI|CANYOU|REQ|TELL? HAVEIT just|only? to|onto? the? MONTHLY "
     "bulletin|emails|one|ones|list|version? MTAIL?"},
    {"C_MONTHLY", "i? would|will? like|prefer|rather|want|love to? HAVEIT? to? "
                  "the? MONTHLY bulletin|emails|one|ones|version? MTAIL?"},
    {"C_MONTHLY", "i want|prefer to? HAVEIT? the? MONTHLY bulletin|emails|one? "
                  "MTAIL?"},
    {"C_MONTHLY", "just|only? MONTHLY is|would|will be|do? enough|plenty|fine|"
                  "better|ok|do|good|perfect|best for? me? MTAIL?"},
    {"C_MONTHLY", "MONTHLY for me MTAIL?"},
    {"C_MONTHLY", "could|can i|we|you please? HAVEIT MONTHLY MTAIL?"},
    {"MTAIL", ",? please|thanks|instead|not"},
    {"MTAIL", ",? instead|rather|not of|than? every|each? week|weekly please?"},
    {"MTAIL", ",? instead please"},
    {"MTAIL", ",? please instead"},
    {"MTAIL", "if possible|poss"},
    {"MTAIL", "from now on"},
    {"MTAIL", "is|would be? enough|plenty|fine|better|ok|good"},
    {"C_OFTEN",
     "every|once|each week|a is|are|week ADVS? too|a much|often|many|"
     "lot|bit for? me?"},
    {"C_OFTEN", "every week is a? ADVS? too|bit|lot much for? me?"},
    {"C_OFTEN", "weekly|it is ADVS? too much|often|many for? me?"},
    {"C_OFTEN", "it is too much every|each week"},
    {"C_OFTEN", "i? get|have|am getting? too many MAIL"},
    {"C_OFTEN", "too many MAIL"},
    {"C_OFTEN", "i? can not keep up with? them|it|these|MAILS?"},
    {"C_FEWER", "CANI|CANYOU|REQ|TELL? HAVEIT|have fewer|less MAIL|of? of? "
                "these|them|this? please?"},
    {"C_FEWER", "fewer|less MAIL|often|frequently|of? these|them? please"},
    {"C_FEWER", "CANI|CANYOU|REQ|TELL? HAVEIT less|not often|frequently|so|as? "
                "often? please?"},

    {"TOPIC_research", "research|studies|study|trials"},
    {"TOPIC_training", "training|courses|workshops|learning"},
    {"TOPIC_event", "events|meetings|gatherings"},
    {"TOPIC_panel", "panels|interviews|interviewing|recruitment"},
    {"TOPIC_panel", "interview|recruitment panels"},
    {"TOPIC_consult", "surveys|consultations|questionnaires|survey"},
    {"TOPIC_visit", "visits|inspections"},
    {"TOPIC_committee", "committees|boards|committee"},
    {"TOPIC_job", "jobs|vacancies|job"},
    {"TOPIC_qi", "projects|qi|improvement"},
    {"TOPIC", "TOPIC_research|TOPIC_training|TOPIC_event|TOPIC_panel|"
              "TOPIC_consult|TOPIC_visit|TOPIC_committee|TOPIC_job|TOPIC_qi"},
    {"SORT", "stuff|things|ones|items|emails|invites|invitations|requests|"
             "opportunities|adverts|news|side|bits|thing|messages|projects|"
             "studies|surveys|notices|announcements"},
    {"TOPICS", "any|the|more|further|about|all? of? the|your? TOPIC SORT?"},
    {"TOPICS",
     "any|the|more|further|all? SORT about|on|to do|with? with? TOPIC"},
    {"TOPICS", "anything about|on|to do|with? with? TOPIC"},
    {"LESSTAIL", "any more"},
    {"LESSTAIL", "in future"},
    {"LESSTAIL", ",? please|thanks|again|though"},
    {"LESSTAIL", ",? any more please|thanks"},
    {"LESSTAIL", "for me"},
    {"C_LESS", "but|and? TELLS? no more|further TOPIC SORT? LESSTAIL?"},
    {"C_LESS", "but|and? no TOPIC SORT? LESSTAIL?"},
    {"C_LESS", "but|and? not TOPIC SORT LESSTAIL?"},
    {"C_LESS", "but|and? TELLS? stop|leave|cut|skip|drop SENDING|out? me? "
               "TOPICS out? LESSTAIL?"},
    {"C_LESS", "but|and? TELLS? do not ADVS? send|email|want|need|include me? "
               "TOPICS LESSTAIL?"},
    {"C_LESS", "but|and? i? do not ADVS? want|need|like|wish to? GETTING? "
               "TOPICS LESSTAIL?"},
    {"C_LESS", "but|and? i? am? not ADVS? interested in TOPIC SORT? LESSTAIL?"},
    {"C_LESS", "but|and? i? am? no longer interested in TOPIC SORT? LESSTAIL?"},
    {"C_LESS",
     "but|and? TELLS? take me off|from the|your? TOPIC SORT? list|ones? "
     "LESSTAIL?"},
    {"C_LESS", "TELLS? unsubscribe|remove me from|off the TOPIC SORT|list|ones "
               "LESSTAIL?"},
    {"C_LESS", "i can not do|be doing with TOPIC SORT LESSTAIL?"},
    {"C_LESS", "TOPIC SORT is|are not for me|my|thing LESSTAIL?"},
    {"C_MORE", "CANI|CANYOU|REQ|TELL? get|have|send|hear|include|add|tell "
               "me|about|to? about|more? TOPICS as|too? well|too? please?"},
    {"C_MORE", "i? would|am ADVS? like|love|interested to|in? GETTING|hear? "
               "about|more? TOPICS as|too? well|too?"},
    {"C_MORE", "more TOPIC SORT? please"},
    {"C_ONLY",
     "CANI|CANYOU|REQ|TELL? just|only HAVEIT|send|want me? just|only? "
     "TOPICS please|ones?"},
    {"C_ONLY",
     "CANI|CANYOU|REQ|TELL? HAVEIT|send me? just|only TOPICS please?"},
    {"C_ONLY", "i? just|only want|need|like TOPICS please?"},
    {"C_ONLY", "just|only TOPICS please"},

    /* How it is printed. */
    {"ASKHAVE",
     "CANI|CANYOU|REQ|TELL? have|get|send|receive|do|make|email|give "
     "me|us? MAILS|it|mine? in|as|an|a|the? the|a|an?"},
    {"ASKHAVE", "any chance of? the|an|a|getting? the|an|a? MAILS? in?"},
    {"ASKHAVE", "i? would ADVS? like|love|prefer|appreciate|find to? get|have|"
                "receive? MAILS? in|as|the|an|a? the|an|a?"},
    {"ASKHAVE", "i? ADVS? need|want|prefer|require MAILS? in|as|the|an|a? "
                "the|an|a?"},
    {"ASKHAVE", "is|are there any|an|a|the?"},
    {"ASKHAVE", "do you do|have|offer|make MAILS? in|the|an|any|a? the|an|a?"},
    {"ASKHAVE",
     "is it possible to get|have|receive|send MAILS? in|as|the|an|a? "
     "an|a?"},
    {"ASKHAVE", "would it be possible to get|have|receive|send MAILS? "
                "in|as|the|an|a? an|a?"},
    {"ASKHAVE",
     "REQ? switch|change|move|put|swap me|mine|it to|onto|on the|an?"},
    {"ASKHAVE", "could|can it|mine|MAILS be in|an?"},
    {"ASKHAVE", "next time in"},
    {"VERSION", "one|version|format|copy|edition|bulletin|ones|versions|"
                "newsletter|print|writing"},
    {"WITHPICS", ",? with|and the? pictures|pics|symbols|photos"},
    {"FTAIL", ",? please|thanks|instead|version|then"},
    {"FTAIL", ",? from now on"},
    {"FTAIL", "in future"},
    {"FTAIL", "if possible|poss|ok"},
    {"FTAIL", "if that is ok|possible|all right?"},
    {"FTAIL", "next time"},
    {"FTAIL", "of it|this|the|these|them|MAILS MAIL?"},
    {"FTAIL", "to me"},
    {"FTAILS", "FTAIL"},
    {"FTAILS", "FTAIL FTAIL"},
    {"EASYREAD", "easy|easier -? read|reading VERSION? WITHPICS?"},
    {"EASYREAD", "easy|easier -? to -? read VERSION WITHPICS?"},
    {"EASYREAD",
     "version|one|format|copy|bulletin|ones in|with pictures|symbols|"
     "easy|pics -? read?"},
    {"EASYREAD", "picture version|one"},
    {"NOWON", "in future ,?"},
    {"NOWON", "from now on ,?"},
    {"NOWON", "next time ,?"},
    {"C_EASYREAD", "NOWON? ASKHAVE? EASYREAD FTAILS?"},
    {"C_EASYREAD", "i? would|do? find EASYREAD easier|better|helpful FTAILS?"},
    {"C_EASYREAD", "can i|you have|get|send EASYREAD FTAILS?"},
    {"C_EASYREAD", "in EASYREAD FTAILS?"},
    {"C_EASYREAD", "REQ? use EASYREAD FTAILS?"},
    {"C_EASYREAD",
     "EASYREAD would|is be? better|good|great|easier|best|helpful "
     "for? me? FTAILS?"},
    {"POINT", "SIZE -? point|pt|pts|points font|size|type|text|print?"},
    {"POINT", "POINTS font|size|type|text|print?"},
    {"POINT", "font? size SIZE|POINTS font|print|text|please?"},
    {"POINT", "font? size SIZE|POINTS"},
    {"POINT", "SIZE|POINTS font|size"},
    {"BIG", "large|larger|big|bigger|giant|enlarged|huge|xl"},
    {"BIG", "ADVS BIG2"},
    {"BIG2", "large|larger|big|bigger"},
    {"PRINT", "print|letters|writing|font|text|type|lettering|fonts|printing|"
              "words|size|typeface"},
    {"LARGEPRINT", "BIG PRINT VERSION?"},
    {"LARGEPRINT", "BIG PRINT VERSION? ,|(? at|in|of|about|like|say? POINT )?"},
    {"LARGEPRINT", "POINT BIG? PRINT? VERSION?"},
    {"LARGEPRINT", "PRINT|it BIG"},
    {"C_LARGEPRINT", "NOWON? ASKHAVE? LARGEPRINT FTAILS?"},
    {"C_LARGEPRINT",
     "i? would|do? find LARGEPRINT easier|better|helpful FTAILS?"},
    {"C_LARGEPRINT", "ASKHAVE? in LARGEPRINT FTAILS?"},
    {"C_LARGEPRINT", "CANI|CANYOU|REQ|TELL? make|have the|your? PRINT|it|MAILS "
                     "BIG FTAILS?"},
    {"C_LARGEPRINT", "LARGEPRINT would|is be? better|good|great|easier|helpful|"
                     "best for? me? FTAILS?"},
    {"C_LARGEPRINT", "i need|want the|it|mine? in? BIG PRINT FTAILS?"},
    {"C_LARGEPRINT", "the? PRINT is ADVS? too small|tiny|little for? me?"},
    {"C_LARGEPRINT", "POINT please"},
    {"C_SIGHT", "i can not ADVS? read|see it|this|that|these|them|MAILS? "
                "well|properly|easily|otherwise|any|very? more|well?"},
    {"C_SIGHT", "i? struggle to read it|this|that|small|MAILS|tiny? print|"
                "writing|letters?"},
    {"C_SIGHT", "my eyes|eyesight|sight is|are ADVS? not what|as they|it|good|"
                "great were|was|used|as|it|they|be? to|was|were? be?"},
    {"C_SIGHT",
     "my eyes|eyesight|sight is|are|getting not|bad|poor|worse|going|"
     "good|failing|terrible good|great|worse?"},
    {"C_SIGHT", "i? find it|this|the|reading ADVS? hard|difficult to? read?"},

    /* Words we asked people to answer with, and pauses. */
    {"C_KEEP", "keep"},
    {"C_KEEP", "please? keep it|me|my place|on|name|in|down?"},
    {"C_KEEP", "no ,? keep it|me|my place|on|name|in|down?"},
    {"C_KEEP", "i? want|would like? to keep it|me|my place|on|name|in|down?"},
    {"C_KEEP", "that is|was not what i meant ,? keep? it?"},
    {"C_KEEP", "that is|was a mistake ,? keep? it?"},
    {"C_AGAIN", "again"},
    {"C_AGAIN", "REQ|CANYOU|CANI? send|have|resend|get me? it|the|this|that? "
                "bulletin|letter|email|last|again|one? again please?"},
    {"C_AGAIN", "please? resend it|the|this? bulletin|letter|email|one?"},
    {"C_JOIN", "join"},
    {"C_JOIN", "please join me"},
    {"C_JOIN",
     "CANI|WISH|REQ|i? want|would|to|like? to? join LIST|the|your|MAILS "
     "bulletin|group|network|involvement|list?"},
    {"C_JOIN",
     "REQ|CANYOU|CANI? add|put|sign me|us up|on|to|onto|for to|for? LIST"},
    {"C_JOIN", "subscribe me?"},
    {"C_JOIN", "REQ? subscribe me? to? LIST?"},
    {"C_JOIN", "i? want|would|like like? to be on LIST"},
    {"PAUSEV", "pause|suspend|hold|freeze|stop|halt"},
    {"PAUSEV", "put on hold|pause"},
    {"PAUSEV", "give me a break|rest from?"},
    {"PAUSEV", "take a break|rest from?"},
    {"PAUSEV", "have a break|rest from?"},
    {"PAUSEV", "stop SENDING me?"},
    {"PAUSEV", "put MAILS|me on hold|pause"},
    {"PAUSEV", "do not send|email me? MAILS?"},
    {"PAUSEV", "i? do not want MAILS?"},
    {"UNTIL", "until|till|til|before"},
    {"SPAN", "UNTIL RETURN"},
    {"SPAN", "for the? RETURN"},
    {"SPAN", "for now"},
    {"SPAN", "for a|the while|bit|moment|minute|moment"},
    {"SPAN", "at the moment|minute"},
    {"SPAN", "temporarily"},
    {"RETURN", "after? DAY"},
    {"RETURN",
     "about|around? a|one|ITEM|couple|few|next of? day|days|week|weeks|"
     "month|months|fortnight|year"},
    {"RETURN", "a couple|few of? days|weeks|months"},
    {"RETURN", "next month|week|year"},
    {"RETURN", "after? the? new? christmas|easter|summer|year|holidays|autumn|"
               "spring|winter|xmas"},
    {"RETURN", "i am|get|feel|come|have feel|am? better|back|well|home|ready|"
               "settled|out"},
    {"RETURN", "further notice"},
    {"RETURN", "i let you know"},
    {"RETURN", "i say so|otherwise"},
    {"C_PAUSE", "TELLS|REQ|CANI? PAUSEV MAILS? please? SPAN PTAIL?"},
    {"C_PAUSE", "TELLS|REQ|CANI? pause MAILS|me? PTAIL?"},
    {"C_PAUSE", "TELLS|REQ|CANI? put MAILS|me on hold|pause PTAIL?"},
    {"C_PAUSE", "i? need|want|would like? to? have|take|a? break from? MAILS? "
                "SPAN? PTAIL?"},
    {"C_PAUSE", "no MAIL SPAN PTAIL?"},
    {"C_PAUSE", "no more MAIL SPAN PTAIL?"},
    {"PTAIL", ",? please|thanks"},
    {"PTAIL", ",? i am away|on|ill|abroad|unwell holiday|then?"},
    {"PTAIL", "while|as i am away|on|abroad|busy holiday?"},
};

const struct rules english_list = {rules, sizeof rules / sizeof *rules};

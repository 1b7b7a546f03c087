#include "core/reading/leaving.h"

#include "base/banned.h"

/* What takes a wish to leave back, or makes it one for a part or for now. */
const struct leaving_row staying_list[] = {
    {STAYS, "keep|leave|have|want me|us|my * "
            "on|in|posted|informed|updated|subscribed|touch|loop"},
    {STAYS,
     "^ keep|carry|continue on? "
     "sending|emailing|mailing|getting|receiving|them|these|coming|writing|it"},
    {STAYS, "please|do|but|and|just|so|still|can keep|carry|continue on? "
            "sending|emailing|mailing|them|these|coming|writing|it|up"},
    {STAYS, "keep them|it|these|the|emails|everything|other|others|rest * "
            "coming|going"},
    {STAYS, "happy|love|glad|keen|delighted|pleased|fine|content to|with "
            "get|receive|hear|stay|remain|carry|keep|continue|getting|"
            "receiving|the|emails|these"},
    {STAYS,
     "still like|want|wish|happy|love|interested|hope|need|keen|enjoy|read to? "
     "* "
     "get|receive|hear|stay|come|on|them|it|these|emails|in|the|be|keep|your|"
     "getting"},
    {STAYS, "like|want|wish|prefer|love|need|rather to? "
            "stay|remain|carry|continue|keep"},
    {STAYS, "like|want|wish|prefer|love|rather to? get|receive|have|hear|see "
            "the|about|only|other|more|just|by|on|in|them|it|events|training|"
            "one|some|my|your|everything"},
    {STAYS, "not|never "
            "take|remove|delete|unsubscribe|drop|strike|cut|cross|kick|knock|"
            "chuck|forget me|us|my"},
    {STAYS,
     "not|never stop sending|emailing|the|these|writing|them|it|your|doing"},
    {STAYS,
     "not|never want|wish|like|mean|meant|intend|asked|ask|trying|saying|need "
     "to? be|leave|unsubscribe|stop|come|get? "
     "leave|removed|taken|off|unsubscribed|unsubscribe|stop"},
    {STAYS, "put|add|sign|get|have me|us|him|her|it|them back|again|on"},
    {STAYS, "but|though|although i|we|me|mine do|am|will|would? not $"},
    {STAYS, "but not me|mine|us $"},
    {STAYS, "but not you|yours|yous|this|these"},
    {STAYS, "everything|all|others else but|except"},
    {STAYS, "love|loves|loving|enjoy|enjoying|treasure|adore|value "
            "getting|reading|receiving|these"},
    {STAYS, "not yet|there $|yet|ready|quite|now"},
    {STAYS, "joke|joking|kidding|teasing|jesting"},
    {STAYS, "read|reading every|each|all word|one|of|issue"},
    {STAYS, "made|make|makes|making me|us laugh|smile|giggle|chuckle|cry"},
    {STAYS, "resubscribe|resubscribed"},
    {STAYS, "re subscribe|subscribed"},
    {STAYS, "be|get|got|go|am|back back|on on * list|again|bulletin"},
    {STAYS, "ignore|disregard|scrap|forget|cancel * "
            "last|previous|earlier|unsubscribe|stop|other|that * "
            "email|message|one|request|stop"},
    {STAYS, "by|in mistake|accident|error"},
    {STAYS, "mistakenly|accidentally|accident"},
    {STAYS, "let|tell me know|about * next|any|when|if|other|others|future"},

    {STAYS, "hate|sorry|sad|afraid|worried|scared|hope|gutted|shame|not|never "
            "** to|being? be? dropped|forgotten|lose|losing|missed|left out?"},
    {STAYS,
     "am not|never asking|wanting|trying|planning|looking|saying|going|leaving "
     "to|that? i? want|be? "
     "leave|leaving|stop|unsubscribe|come|off|removed|taken"},
    {STAYS, "not on|under|for any|no account|circumstances * "
            "remove|take|delete|drop|unsubscribe|stop"},

    {PARTLY, "only "
             "want|need|send|like|interested|email|contact|get|receive|about|"
             "for|by|on|hear|reading|come|take|the"},
    {PARTLY, "just send|need|email|contact|keep|have "
             "me|the|one|it|a|events|training|us|my"},
    {PARTLY, "just want|like the|events|training|info|monthly|one|a|my|some"},
    {PARTLY, "except|apart|besides|unless|instead|fewer|monthly|fortnightly|"
             "quarterly|exception"},
    {PARTLY, "other than"},
    {PARTLY, "less often|frequent|frequently|of|regularly|emails"},
    {PARTLY, "not|every|no so|as|quite|single "
             "often|many|much|frequently|week|day|regularly"},
    {PARTLY, "sending|getting|send|get|have so|this|that|as many|often|much"},
    {PARTLY, "once|twice|one a|every|per month|week|fortnight|quarter|year"},
    {PARTLY, "cut|cutting down|back"},
    {PARTLY, "use|using|to|on|at|from|is my|this|the|his|her "
             "other|new|home|personal|work|different|old|second|following "
             "one|address|email|account|inbox|gmail|number|phone"},
    {PARTLY, "use|using|to|try this|that|my * "
             "one|address|email|account|number|gmail|hotmail"},
    {PARTLY, "my|this|the|an|our|mums|dads "
             "other|new|work|old|second|spare|previous|former|wrong "
             "address|email|one|account|inbox|number"},
    {PARTLY,
     "by|through|via the? post|text|phone|letter|email|sms|whatsapp|paper"},
    {PARTLY, "in the post|writing"},
    {PARTLY, "on paper|whatsapp"},
    {PARTLY,
     "ring|phone|call|text|post me|us|to|it|them instead|please|on|any|$"},
    {PARTLY, "email|emails|post|text|letter|phone is|are|would|will "
             "fine|ok|best|better|good|be|enough|easier|great"},
    {PARTLY, "can|could|shall|will|may|do i still"},
    {PARTLY, "one|1 copy|is enough|copy|will|between"},
    {PARTLY, "rest|others|other ones is|are|of|fine|please|yes"},

    {FOR_NOW, "for now"},
    {FOR_NOW,
     "for the "
     "moment|time|minute|present|next|rest|summer|winter|meantime|foreseeable"},
    {FOR_NOW,
     "for a|an|about|at|another|next|couple|few|one|two|three|six "
     "few|couple|of|least? "
     "while|bit|month|months|week|weeks|fortnight|spell|time|year|few|couple"},
    {FOR_NOW,
     "for couple|few|two|three|four|six|2|3|4|6 of? months|weeks|month|week"},
    {FOR_NOW, "awhile|temporarily|temporary|pause|paused|pausing"},
    {FOR_NOW, "until|till"},
    {FOR_NOW, "over the? summer|holidays|christmas|winter|easter"},
    {FOR_NOW, "while i|we am|are|have|get|in|on|recover|sort"},
    {FOR_NOW, "when|after|once i|we|my|the "
              "move|moved|am|get|go|come|return|feel|baby|treatment|exams|been|"
              "done|start"},
    {FOR_NOW, "start|begin|resume|restart again|in|after|them"},
    {FOR_NOW, "just this|for week|month|time"},
    {FOR_NOW, "take|need|have|having|taking a break|rest|breather"},
    {FOR_NOW, "at the moment|minute"},
    {FOR_NOW, "right|just now"},
};

const size_t staying_count = sizeof staying_list / sizeof *staying_list;

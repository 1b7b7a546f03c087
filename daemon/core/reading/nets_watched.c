#include "core/reading/nets_list.h"

#include "base/banned.h"

/* A mailbox that is watched, writing in secret. */
static const struct net_phrase rows[] = {
    {NET_SAFEGUARD,
     THEY "|hes|shes|someone|ex|carer|family|staff|landlord|hubby|parents "
          "is|always|keeps|also|has|been|will|can|even? "
          "reads|read|reading|checks|check|checking|opens|opening|monitors|"
          "hacked|hacks|scrolls|searches|deletes|intercepts|goes|going|looks|"
          "sees|watches all|through|at|into|thru|every? my|me|our|all|every ** "
          "emails|email|mail|phone|messages|texts|letters|post|account|mobile|"
          "inbox|computer|laptop|whatsapp|history|ipad|tablet|bag",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     THEY "|hes|shes|someone has|knows|got|keeps my|all|the * "
          "password|passwords|login|pin|emails",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "reads|checks|opens|monitors my|all|our|every * "
     "emails|email|messages|texts|letters|mail|phone|post|text|letter",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "he|she|hes|shes|husband|partner|hubby|boyfriend|mum|dad * "
     "reads|checks|opens|watches|monitors|controls|tracks|sees "
     "everything|every|all my|thing|it",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "he|she|husband|partner|hubby|boyfriend|dad * goes|gets|went|go|kicks "
     "mad|mental|ballistic|nuts|crazy|off|angry|spare|beserk|berserk ** "
     "sees|name|if|when|finds|email",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "stop|dont|not|never|please|no|dnt not|you|please|more? "
     "email|emailing|emails|write|writing|ring|ringing|call|calling|text|"
     "texting|reply|send|sending|contact|phone|letters|messages|mail "
     "here|back|me|my|the|to|this|at|it|on|again|him|her|anything|house|$? ** "
     "he|she|husband|wife|partner|boyfriend|hes|shes|hell|hubby "
     "sees|reads|checks|will|gets|goes|opens|finds|know|is|kicks|see|answers|"
     "thinks|hits|watches|went",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "dont|not|please|no|never ring|call|phone|leave|text the|my|a|on "
     "house|home|landline|message|voicemail|mobile ** "
     "he|she|husband|partner|answers|dad|mum|him",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "safe|safer|different|another|new|secret "
     "email|address|number|phone|way|time|place|account ** "
     "husband|partner|he|she|boyfriend|him|wife|dad "
     "doesnt|dont|goes|cant|wont|reads|checks|through|know|sees|finds",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "dont|not|never|mustnt|cant|shouldnt|nobody|please dont? "
     "mention|tell|say|let "
     "him|her|them|anyone|i|that|anybody|husband|my|he|she ** "
     "asked|wrote|writing|told|emailed|contacted|ringing|email|rang|here",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "doesnt|dont|cant|mustnt|not know|find im|i|out|that "
     "writing|here|emailing|this|ringing|asked|contacting|coming|leaving",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "writing|typing|emailing|sending|using|ringing this|from|a|the|my|on ** "
     "library|toilet|bathroom|hidden|phonebox|neighbours|borrowed|secret|"
     "friends ** "
     "wont|he|she|him|checks|hiding|sees|safe|cant|husband|because|so|$",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "using|borrowed|on a|my|the "
     "friends|neighbours|different|someone|secret|burner "
     "phone|email|account|elses ** he|she|safe|checks|cant",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "pretend|say|act|make to|like|its|it|your|youre|you ** "
     "wrong|dentist|library|doctors|survey|spam ** "
     "he|she|answers|him|husband|asks|sees|her",
     "a watched mailbox", false},
    {NET_SAFEGUARD, "code word|phrase", "a watched mailbox", false},
    {NET_SAFEGUARD,
     "cant|cannot|not|unable|dont|hard able|want|to|dare|really|easy|safe? to? "
     "talk|speak|say|write|type|explain|call|ring "
     "much|now|long|more|freely|properly|safely|here|on? "
     "he|she|hes|shes|hell|theyre|in|because|cos|they|someone|husband|partner|"
     "phone|is ** "
     "room|listening|next|hear|watching|home|see|coming|around|door|reads|"
     "checks",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "have|got|gotta to be|talk quick|quickly|fast|quiet "
     "he|she|hes|shes|before",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "hes|shes|he|she|theyre|husband|partner is|s? right? "
     "in|next|outside|downstairs|upstairs|watching|listening|behind|coming "
     "the|to|room|me|now|back|same ** "
     "police|help|cant|hurry|please|scared|talk|call|hear|room|door|see",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "please|can|could|someone|pls|plz|somebody|need you|someone|somebody|to? "
     "ring|call|get|send|phone|fetch|contact the|for? "
     "police|999|cops|polis|ambulance|help",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "delete|deleting|deleted|erase|deletes this|these|my|your|the|it|all * "
     "before|so|because|after he|she|they|him|her",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "only|can|cant|always|must|have "
     "read|reads|open|see|answer|write|reply|check|email|look|text|ring|talk|"
     "call|speak these|this|them|it|emails|you|mail|to|my|at|letters? * "
     "when|while|after|until|till|unless|before "
     "hes|shes|he|she|husband|dad|partner|they|theyre is|s|are|at|goes|gone? "
     "at|out|asleep|away|goes|gone|leaves|in|sleeping ** "
     "work|please|short|asleep|out|bed|away|shops|so|else|safe|$",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "when|while hes|shes he|she|at|out? at|out work|asleep|shops|$ ** "
     "delete|short|careful|quick|safe|hide|knows",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     THEY "|someone|somebody|ex "
          "reads|read|reading|checks|check|checking|sees|opens|opening|"
          "monitors|goes|going|hacked|hacks|watches|looks "
          "at|through|thru|into|in? all? my|our|these "
          "emails|email|mail|mails|phone|messages|texts|letters|post|account|"
          "mobile|inbox",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     THEY "|someone has|got|knows * my password|passwords|login|emails",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "if|case|incase|before "
     "he|she|husband|wife|partner|boyfriend|dad|mum|hubby "
     "sees|finds|reads|knew|catches|saw|found",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "being|am|im|been "
     "watched|followed|tracked|monitored|stalked|controlled|threatened|bullied|"
     "spied",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "dont|do|not|please not? "
     "reply|write|email|ring|call|text|phone|answer|message * "
     "he|she|they|hell|shell * see|sees|read|reads|find|finds|know",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "he|she|hubby|husband|wife|partner mustnt|must|shouldnt|cant|cannot "
     "not|never? know",
     "a watched mailbox", false},
    {NET_SAFEGUARD, "not|isnt safe to reply|write|email|talk|ring|call|text",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "delete|deleting this|these|my|your|the * before|so|because * he|she|they",
     "a watched mailbox", false},
};

const struct net_list nets_watched = {rows, sizeof rows / sizeof *rows};

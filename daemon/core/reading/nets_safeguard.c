#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Abuse, coercion, a mailbox that is watched, neglect in care. */
static const struct net_phrase rows[] = {
    {NET_SAFEGUARD,
     THEY "|who|ex|hes|shes|someone "
          "has|is|keeps|kept|just|been|always|also|then|will|even|used|again? "
          "hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|"
          "kick|kicks|kicked|beat|beats|beaten|beating|bit|bites|choke|choked|"
          "chokes|strangled|burn|burned|burnt|shove|shoved|shoves|grab|grabbed|"
          "grabs|threw|throws|pinned|pins|shook|shakes|spat|spits|smacked|"
          "battered|thumped|attacked|raped|touched|touches|hurt|hurts|hurting|"
          "locks|starves|threaten|threatens|threatened|pushed|pushes|kicking|"
          "punching|abuses me|us|our|mum|mam|kids|baby|children|nan|my",
     "abuse", false},
    {NET_SAFEGUARD,
     "got|get|getting|being|was|been|be|am|im "
     "hit|beaten|battered|slapped|kicked|punched|choked|raped|abused|attacked|"
     "assaulted|strangled|threatened "
     "by|at|again|up|last|every|when|and|if|in|$",
     "abuse", false},
    {NET_SAFEGUARD,
     "broke|breaks|fractured|bruised|cracked|bust|pulled|pulls|twisted|burnt "
     "my|her|mums arm|wrist|nose|rib|ribs|jaw|finger|hair|tooth|teeth|lip|face "
     "** he|she|him|again|when|because|last|told|husband",
     "abuse", false},
    {NET_SAFEGUARD,
     "pulls|pulled|pulling|drags|dragged me|my|her|by hair|by|arm the|my|hair?",
     "abuse", false},
    {NET_SAFEGUARD,
     "bruise|bruises|bruising|marks|handprint|burns all|on|up|round|over "
     "down|over|on? my|his|her|the|their|mums "
     "arm|arms|neck|face|legs|back|body|wrist|wrists|throat|him|her",
     "abuse", false},
    {NET_SAFEGUARD,
     "have|got|ive|covered|full|unexplained|more|new|has|hide|hiding|see|seen|"
     "saw in|got|more|some|my|these|the? bruises|bruising",
     "abuse", false},
    {NET_SAFEGUARD,
     "hands|hand|arm|belt|pillow round|around|over|on my|her|his|the "
     "throat|neck|mouth|face",
     "abuse", false},
    {NET_SAFEGUARD,
     "throws|threw|smashes|smashed|smashing|punches|punched|punching|kicks|"
     "breaks "
     "things|plates|stuff|holes|furniture|doors|walls|up|a|my|the|cups|phone * "
     "at|me|temper|angry|when|if|holes|wall|walls|house|he",
     "abuse", false},
    {NET_SAFEGUARD,
     "he|she|hes|shes|ex|husband|partner|boyfriend|son|dad|stepdad|hubby|"
     "daughter|wife|" KIN
     " * gets|got|goes|went|getting|turns|is|becomes so|really|very|dead? "
     "angry|violent|nasty|aggressive|mad|mental|physical|rough|abusive|jealous|"
     "ballistic|raging|possessive|controlling "
     "with|at|towards|when|if|and|over|because|about",
     "abuse", false},
    {NET_SAFEGUARD,
     "pushed|pushes|threw|shoved|kicked|knocked|dragged|throws "
     "me|her|him|us|mum|mam|nan|dad "
     "down|against|across|over|out|into|off|onto|through|about|around|to",
     "abuse", false},
    {NET_SAFEGUARD,
     "touched|touches|touching|groped|groping|gropes|fondled|flashed|flashing "
     "me|him|her|himself|my|them|us",
     "abuse", false},
    {NET_SAFEGUARD,
     "in|into my|her|our|his room|bed|bedroom at|in|when|while|after|every "
     "night|nights|sleep|asleep|drunk|the",
     "abuse", false},
    {NET_SAFEGUARD,
     "makes|making|made|force|forces|forced|forcing|pressures|pressuring|"
     "blackmails|blackmailing me|us|her * "
     "sleep|have|do|sign|touch|strip|beg|marry|kneel|sex|things|watch|lie|"
     "steal",
     "abuse", false},
    {NET_SAFEGUARD,
     "forces|forced|forcing|pressures|pressuring|pressured|blackmailing|"
     "blackmails|blackmailed|bullies me|us|her|him|them|my|into",
     "abuse", false},
    {NET_SAFEGUARD,
     "sleeps|sleep|sex with|when me|without|even|i ** "
     "dont|when|without|want|asleep|says|makes",
     "abuse", false},
    {NET_SAFEGUARD, "forces|forced|forcing himself|itself|herself|hisself on",
     "abuse", false},
    {NET_SAFEGUARD,
     "didnt|dont|not|never want|consent|agree|like|say|said|ask "
     "to|it|yes|for|$ ** "
     "sex|touch|touched|kiss|bed|forced|photos|naked|undress|hurt",
     "abuse", false},
    {NET_SAFEGUARD, "said no ** did|anyway|still|carried|touch|hurt", "abuse",
     false},
    {NET_SAFEGUARD, "nudes|nudez", "abuse", false},
    {NET_SAFEGUARD,
     "nude|naked|sexual|intimate|explicit "
     "pics|pictures|photos|photo|videos|images|pic|selfies|messages",
     "abuse", false},
    {NET_SAFEGUARD,
     "send|sending|sent|share|post|leak him|her|me|my|them|a * "
     "pics|pictures|photos|nudes|videos|pic|vids",
     "abuse", false},
    {NET_SAFEGUARD,
     "my|her|his|our|the|a|step "
     "uncle|stepdad|stepfather|stepbrother|teacher|coach|grandad|priest|"
     "landlord|brother|father|dad|cousin|therapist ** "
     "touches|touched|touching|naked|undress|kissed|raped|creepy|inappropriate|"
     "inappropriately|secret",
     "abuse", false},
    {NET_SAFEGUARD,
     "comes|came|come|gets|got|climbs|creeps|sneaks|coming in|into|to "
     "my|her|our|his|me room|bed|bedroom",
     "abuse", false},
    {NET_SAFEGUARD,
     "touch|touched|touching|touches|kissed|hugs|hugged|looks|stares|talks "
     "me|him|her|at|my * "
     "way|places|place|wrong|inappropriate|inappropriately|comfortable",
     "abuse", false},
    {NET_SAFEGUARD, "our|a|its|little secret dont|or|he|mum|between|game|and",
     "abuse", false},
    {NET_SAFEGUARD,
     "if i|you|she|he tell|told|tells|say|speak|speaks "
     "anyone|anybody|someone|mum|school|police|about|out ** "
     "kill|hurt|home|take|hit|worse|away|die|send|leave|angry|trouble|prison|"
     "care",
     "abuse", false},
    {NET_SAFEGUARD,
     "wont|not|dont|cant|never tell|told|say anyone|anybody|mum|him|her ** "
     "hurt|hurts|hit|hits|kill|touch|touched|secret|happened",
     "abuse", false},
    {NET_SAFEGUARD, "says|said|say if i tell|leave|speak|talk|ring|call|go",
     "abuse", false},
    {NET_SAFEGUARD,
     "not|never|isnt|wont|no|doesnt|dont|aint|arent|refuses "
     "allowed|alowd|aloud|let|lets|letting|allow|permitted|permit "
     "me|to|us|out|her|him|a|any|my|mum|dad * "
     "out|see|go|own|phone|leave|friends|money|family|work|without|talk|speak|"
     "eat|visit|sleep|home|english|doctor|door|house|bank|card|shower|alone",
     "coercion", false},
    {NET_SAFEGUARD,
     "not|never|isnt allowed|aloud|alowd out|friends|visitors|money|phone|to "
     "leave|see|speak|talk|go",
     "coercion", false},
    {NET_SAFEGUARD,
     "ask|get|need|have|has|his|her|without his|her|to? permission|permisson",
     "coercion", false},
    {NET_SAFEGUARD, "have|has|need|needs to ask him|her before|if|to|for",
     "coercion", false},
    {NET_SAFEGUARD,
     "takes|took|keeps|kept|controls|steals|stole|stealing|withholds|holds|"
     "hides|hid|confiscated|taken|empties|spends all|away|hold|off? of|all? "
     "my|our|mums|dads|her|his * "
     "money|benefits|pip|card|cards|phone|keys|key|passport|pension|bank|wages|"
     "meds|medication|insulin|wheelchair|visa|papers|savings|giro",
     "coercion", false},
    {NET_SAFEGUARD,
     "gives|give|allows|lets me|us|her|have "
     "only|just|an|pocket|10|20|5|hardly|ten|five|twenty|a * "
     "allowance|tenner|fiver|money|pound|quid ** week|day|month",
     "coercion", false},
    {NET_SAFEGUARD,
     "lock|locks|locked|locking|bolts|bolted|tied|ties|tying|chained|strapped "
     "me|us|him|her|them|mum|dad|my * in|inside|up|out|down|away|to ** "
     "house|room|bed|bedroom|cupboard|shed|chair|home|garden|night|hours|"
     "bathroom|cellar|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "lock|locks|locked|locking|lockin me|us|her|him|mum|dad|them "
     "in|out|up|inside",
     "coercion", false},
    {NET_SAFEGUARD,
     "trapped|prisoner|hostage|imprisoned|captive|slave "
     "in|here|with|at|inside|by|my|and "
     "him|her|house|home|own|husband|wife|marriage|relationship|here|this|"
     "abusive",
     "coercion", false},
    {NET_SAFEGUARD,
     "stuck|trapped in|with a? him|her|abusive|violent|marriage|relationship",
     "coercion", false},
    {NET_SAFEGUARD,
     "following|followed|stalking|stalked|follows|stalks me|us|her "
     "home|everywhere|around|round|about|to|from|in|at|online|again|and|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "waiting|waits|waited|sits|parked|parks|lurking|standing|stood|hanging "
     "outside|around|round? outside|near my|our|the|her "
     "house|home|flat|work|door|car|school",
     "coercion", false},
    {NET_SAFEGUARD,
     "turning|turns|turned|showing|shows up at|outside|on my|our|work|the "
     "house|home|flat|work|door|job",
     "coercion", false},
    {NET_SAFEGUARD,
     "ex|hes|shes|husband|boyfriend|stalker|man keeps|is|wont|has|still|always "
     "following|watching|stalking|tracking|messaging|ringing|texting|calling|"
     "threatening me|us|my",
     "coercion", false},
    {NET_SAFEGUARD,
     "ex|hes|shes|he|someone|stalker keeps|is|was|been|always|still "
     "outside|watching|sitting my|the|our|in|me house|home|flat|work|window",
     "coercion", false},
    {NET_SAFEGUARD,
     "tracker|tracking|gps|camera|cameras|cctv|spyware|airtag|bug on|in|app "
     "my|our|the|me phone|car|bag|bedroom|room|house|home|bathroom|shoes",
     "coercion", false},
    {NET_SAFEGUARD,
     "tracks|tracking|monitors|tracked my|me "
     "phone|car|every|on|everywhere|location|where|through",
     "coercion", false},
    {NET_SAFEGUARD,
     "marry|married|marriage|wed * cousin|never|man|him|abroad ** "
     "never|met|dont|refuse|force|forced|against|kill|want",
     "coercion", false},
    {NET_SAFEGUARD,
     "force|forcing|forced|make|making|want|against|send|sending "
     "me|her|to|my|us|will|abroad ** marry|marriage|married",
     "coercion", false},
    {NET_SAFEGUARD,
     "send|take|taking|sending|fly|taken me|her|us|my|sister|daughter ** "
     "marry|married|wedding|cut|cutting|circumcised|fgm|village",
     "coercion", false},
    {NET_SAFEGUARD,
     "send|sending|take|taking me|us|her abroad|back|to "
     "pakistan|bangladesh|somalia|india|nigeria|gambia|sudan",
     "coercion", false},
    {NET_SAFEGUARD,
     "honour|honor|izzat|shame|dishonour|dishonoured|shamed|disgraced|shaming "
     "the|my|our|based|brought|on|to * family|killing|violence|abuse|us|them",
     "coercion", false},
    {NET_SAFEGUARD, "fgm|circumcis~", "coercion", false},
    {NET_SAFEGUARD,
     "men|people|lads|boys|gang|dealers|dealer|guys|man|they|mate ** "
     "use|using|taken|taking|took|moved|stay|staying|selling|cook|dealing|keep|"
     "keeps|store my|over|in|from|drugs|at * flat|house|place|drugs",
     "coercion", false},
    {NET_SAFEGUARD,
     "taken|took|taking|moved|moving over|into|in my flat|house|home|place",
     "coercion", false},
    {NET_SAFEGUARD,
     "cant|cannot|wont|scared|afraid|refuse to|get|make|leave|tell|ask? "
     "get|make|leave|tell|them|ask|him|her? them|him|her|out|leave|to "
     "out|leave|go|away|of ** flat|house|my|place|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "make|makes|made|making|force|forces|forcing me|him|her|us|them * "
     "carry|sell|deliver|hold|run|store "
     "drugs|packages|parcels|it|stuff|weed|gear|for",
     "coercion", false},
    {NET_SAFEGUARD,
     "owe|owes|owed|debt to|for|them|him|a|money|drug? "
     "dealer|drug|drugs|gang|dealers|boys ** hurt|kill|or|after|threat",
     "coercion", false},
    {NET_SAFEGUARD, "county lines|line", "coercion", false},
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
     "scared|frightened|terrified|afraid|fear|petrified|scard|frighened|dread|"
     "dreading of|to|what|about|when|go|him|coming|going|being? "
     "my|going|go|being|what|when|about|him|be? "
     "him|her|husband|wife|partner|boyfriend|he|she|ex|home|house|girlfriend|"
     "carer|stepdad|son|dad|brother|father|them|alone",
     "danger at home", false},
    {NET_SAFEGUARD,
     "scared|frightened|terrified|afraid|petrified|scard of|to|in "
     "go|be|stay|come|leave|my|at home|here|house|own|alone|in",
     "danger at home", false},
    {NET_SAFEGUARD, "walking|treading|tread|walk on eggshells|egg|eggs",
     "danger at home", false},
    {NET_SAFEGUARD,
     "what|depends mood|on mood|his|her|hes|shes|he|she|temper ** "
     "in|be|is|like|mood",
     "danger at home", false},
    {NET_SAFEGUARD, "never|dont know what|which mood", "danger at home", false},
    {NET_SAFEGUARD,
     "drunk|drinking|drinks|drink|drugs|pissed|stoned he|she|and|gets|when|my "
     "** "
     "hits|hit|violent|smashes|abusive|throws|aggressive|nasty|hurts|scared|"
     "shouts",
     "danger at home", false},
    {NET_SAFEGUARD,
     "my|the|our|her|his|two|little "
     "kids|children|daughter|son|boy|girl|baby|babies|bairn|bairns|"
     "grandchildren|grandson|granddaughter|little|toddler|ones ** "
     "frightened|hiding|terrified|hits|starving|bruise|bruises|screaming|"
     "unsafe|shaking|beaten|neglected|harm|harmed|danger|touched|smacked|belt",
     "danger at home", false},
    {NET_SAFEGUARD,
     "kids|children|daughter|son|baby|grandchildren "
     "are|is|were|so|not|isnt|arent|been not? "
     "scared|frightened|terrified|hungry|unsafe|safe|hurt|harmed|hit|danger|"
     "risk|in? of|here|at|with|danger|risk|by|when|there|all|$",
     "danger at home", false},
    {NET_SAFEGUARD,
     "child|kid|kids|children|baby|girl|boy|toddler|old ** "
     "left|leaves|leave|leaving|always|keeps "
     "alone|home|screaming|crying|by|on|in ** "
     "alone|own|herself|himself|night|hours|themselves|bruises",
     "danger at home", false},
    {NET_SAFEGUARD,
     "child|kid|kids|children|baby|girl|boy|toddler|lad ** "
     "bruise|bruises|bruised|filthy|begging|starving|screaming|underfed",
     "danger at home", false},
    {NET_SAFEGUARD,
     "always|constantly|keeps|hear|heard|can|hearing "
     "screaming|crying|shouting|scream|screams|begging|thumps|hear * "
     "child|baby|girl|boy|her|him|through|kids|kid|woman|wall|door",
     "danger at home", false},
    {NET_SAFEGUARD,
     "screaming|screams|crying|shouting|begging "
     "through|from|next|every|for|all the|next|door|night|help|him|mum ** "
     "wall|walls|door|night|stop|help",
     "danger at home", false},
    {NET_SAFEGUARD,
     "take|taking|took|taken|snatch|kidnap my|the|our|her|his "
     "kids|children|baby|bairns|babies|grandchildren off|away|from|into",
     "danger at home", false},
    {NET_SAFEGUARD,
     "threw|thrown|kicked|kicking|throw|throwing|chucked|locked me|us|her|him "
     "out|outside",
     "danger at home", false},
    {NET_SAFEGUARD,
     "nowhere|nowt|no else|safe|place|where|bed? to|2|i|safe? "
     "go|sleep|stay|live|turn|feel tonight|now|safe|and|him|with|2nite|else|$",
     "danger at home", false},
    {NET_SAFEGUARD, "sleeping|slept|sleep rough", "danger at home", false},
    {NET_SAFEGUARD,
     "sleeping|slept|sleep|living|spent in|on|nights|night|out in|on? "
     "my|the|a|streets? "
     "car|streets|bus|doorway|park|tent|shed|street|stairwell ** "
     "since|because|tonight|again|he|she|$",
     "danger at home", false},
    {NET_SAFEGUARD,
     "need|want|trying|got|have|planning|wanna|how to|do|me i|to|me? "
     "get|run|escape|break|leave|flee away|out|free|from|him|her|this? "
     "from|of|him|her|this|my "
     "him|her|husband|partner|house|here|home|relationship|marriage|family|"
     "wife|boyfriend",
     "danger at home", false},
    {NET_SAFEGUARD,
     "get|help|getting me|us out of? here|this|safely|before|away|now",
     "danger at home", false},
    {NET_SAFEGUARD, "refuge place|space|tonight|please|full", "danger at home",
     false},
    {NET_SAFEGUARD,
     "staff|nurse|nurses|worker|workers|carer|carers|hca|hcas|agency|keyworker|"
     "manager|nights|they * "
     "shout|shouts|shouted|shouting|swear|swears|swore|swearing|scream|screams|"
     "screamed|laugh|laughs|laughed|laughing|mock|mocks|mocked|taunt|taunts "
     "at|about|when "
     "me|us|him|her|them|mum|dad|patients|people|my|it|he|she|i|we",
     "neglect", false},
    {NET_SAFEGUARD,
     "staff|nurse|nurses|worker|workers|carer|carers|hca|hcas|agency|keyworker|"
     "manager|they|bank * "
     "hit|hits|slapped|pinned|pins|hold|holds|held|dragged|drags|drag|pushed|"
     "grab|grabbed|hurt|hurts|hurting|threaten|threatened|threatens|manhandled|"
     "manhandle|bullied|bully|bullies|stripped|sedate|sedated|injected|punched|"
     "kicked|restrained|touched "
     "me|us|him|her|them|mum|dad|patients|people|residents|my|mam|nan|gran",
     "neglect", false},
    {NET_SAFEGUARD,
     "rough with|handling|handled me|him|her|mum|dad|patients|them|us",
     "neglect", false},
    {NET_SAFEGUARD,
     "staff|nurse|nurses|carer|carers|agency|they * "
     "ignore|ignores|ignored|ignoring the|my|his|her|me|him|when? "
     "buzzer|bell|calls|cries|shouts|screams|pain|when|for",
     "neglect", false},
    {NET_SAFEGUARD, "asleep|sleeping on shift|duty|nights|watch", "neglect",
     false},
    {NET_SAFEGUARD,
     "left|leave|leaves|leaving|sat|sitting|lying|lies|laying|lay|sits|found|"
     "kept|soaked "
     "him|her|me|dad|mum|mam|nan|them|in|wife|husband|gran|patients|people|my|"
     "for * in|on|for|a|with|wet|soiled "
     "wet|soiled|soaking|soaked|urine|dirty|mess|poo|wee|pee|faeces|pad|pads|"
     "nappy|filth|vomit|floor|hours|naked|excrement|own|same",
     "neglect", false},
    {NET_SAFEGUARD,
     "left|leaves|leave|leaving in|on|me|him|her|mum|dad|sat|sitting in? "
     "the|same|a|his|her|their|own|my same|own|wet|dirty|soiled "
     "pad|pads|mess|wee|nappy|sheets|clothes|bed|urine",
     "neglect", false},
    {NET_SAFEGUARD,
     "wet|soiled|filthy|urine|stained "
     "pads|pad|sheets|bed|nappy|bedding|mattress|nightie|clothes",
     "neglect", false},
    {NET_SAFEGUARD, "same pad|pads|clothes|nappy all|for|since|he|she|from",
     "neglect", false},
    {NET_SAFEGUARD, "bed|pressure sore|sores|ulcer|ulcers", "neglect", false},
    {NET_SAFEGUARD,
     "lost|losing|dropped "
     "a|two|three|one|half|over|nearly|1|2|3|4|5|6|so|much? "
     "stone|stones|weight|kilos|kg ** "
     "ward|eat|eating|fed|feeding|nobody|staff|hungry|food",
     "neglect", false},
    {NET_SAFEGUARD,
     "he|she|dad|mum|nan|mam|gran|husband|wife|son|daughter has|hes|shes? "
     "lost|losing|dropped * stone|weight",
     "neglect", false},
    {NET_SAFEGUARD,
     "nobody|noone|never|not|staff|isnt|wasnt|dont|arent|hasnt|didnt|no "
     "one|body|being|been|even? "
     "help|helps|helping|helped|feed|feeds|wash|washed|washes|feeding|bathed|"
     "showered|changed|change|changes|checked|turned|toileted|cleaned "
     "him|her|dad|mum|mam|nan|them|me|in|for|all|since|gran ** "
     "eat|drink|days|week|weeks|toilet|food|water|day|hours|bed|night|wash|"
     "meals|since",
     "neglect", false},
    {NET_SAFEGUARD,
     "no|without|not|given|enough food|water|drink|fluids|meds|medication "
     "for|since|all|in day|days|hours|two|three|yesterday|week|night",
     "neglect", false},
    {NET_SAFEGUARD,
     "nobody|noone|not|never|no|isnt|wasnt one|being|been? feed|feeds|feeding "
     "him|her|dad|mum|nan|them|properly|enough",
     "neglect", false},
    {NET_SAFEGUARD,
     "restrain~ me|him|her|us|my|face|them|mum|dad|people|too|every|six|three",
     "neglect", false},
    {NET_SAFEGUARD, "face face down|on|floor", "neglect", false},
    {NET_SAFEGUARD,
     "held|hold|holding|pinned|pinning|pin|holds "
     "me|him|her|them|people|us|patients|someone|mum|dad|my down|face",
     "neglect", false},
    {NET_SAFEGUARD,
     "in|to|into seclusion for|since|days|again|with|all|naked|no", "neglect",
     false},
    {NET_SAFEGUARD, "secluded me|him|her", "neglect", false},
    {NET_SAFEGUARD, "strip|stripped searched|search|naked|me|him|her",
     "neglect", false},
    {NET_SAFEGUARD,
     "gave|given|give|giving|got|had him|her|me|them|mum|dad|the "
     "wrong|double|someone|too|no "
     "meds|medication|insulin|tablets|dose|injection|drugs|elses|much",
     "neglect", false},
    {NET_SAFEGUARD,
     "wrong meds|medication|tablets|dose|drugs|injection|insulin", "neglect",
     false},
    {NET_SAFEGUARD,
     "he|she|hes|shes|they|husband|partner|boyfriend|" KIN
     " doesnt|dont|wont|hates|not|never|gets "
     "like|let|allow|happy|approve|it|angry|when|jealous "
     "me|us|when|of|with|that|if|it * "
     "talking|speaking|seeing|going|talk|see|having|leave|leaving|out|go|"
     "friends|texting|phone|men|people|come|coming|wearing|makeup",
     "coercion", false},
    {NET_SAFEGUARD,
     "watches|watching|watch|follows|listens|checks|monitors|controls|stands|"
     "hovers over|to|in|on? me|everything|us|my|every "
     "all|every|everything|day|constantly|when|while|like|sleep|and|24|night|"
     "time|the|i|move|phone",
     "coercion", false},
    {NET_SAFEGUARD,
     "cant|cannot|never|not|wont|dont "
     "speak|talk|see|go|leave|meet|allowed|alone|eat|visit "
     "to|2|out|with|the|my|anyone|a? "
     "doctor|gp|nurse|you|anyone|anybody|friends|worker|alone|out|own ** "
     "without|unless|him|her|permission",
     "coercion", false},
    {NET_SAFEGUARD,
     "kicked|kicking|kicks|kick|blew|blowing|flipped|exploded|lost|flew|starts|"
     "started off|up|it|into|again|on ** "
     "kids|again|children|smash|hit|hid|bathroom|police|scared|me|saw|drunk|"
     "baby|neighbours|drinking",
     "coercion", false},
    {NET_SAFEGUARD,
     "kids|children|baby|little|son|daughter|they|boy|girl|toddler|"
     "grandchildren saw|seen|heard|witnessed|see|hear|watched|hears|sees "
     "everything|it|him|all|what|me|us|her|dad|mum|them ** "
     "again|this|hit|cry|crying|scared|happen|happened|hurt|hitting|time|punch|"
     "fight|police|everything|screaming|shouting|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "has|have|got|took|takes|taking|sent|posted|sharing|shared|made|with|of|"
     "filmed|recorded "
     "pictures|photos|videos|video|pics|photo|images|nudes|films|film|footage|"
     "me of|with|in|naked|asleep|on me|us|my|her|him|the ** "
     "send|sends|share|everyone|post|online|unless|money|pay|threat|"
     "threatening|if|dont|asleep|changing|shower|undressed|naked|delete|school|"
     "work|family",
     "coercion", false},
    {NET_SAFEGUARD,
     "takes|taking|took|steals|stealing|stole|takin|helps|helping|taken|"
     "nicking|nicks|asks|borrows|pinching|withdrawing|emptied "
     "money|cash|things|jewellery|pension|rings|herself|himself|tenners|out|"
     "notes|20|10 out|from|off|to|for|without|money ** "
     "purse|wallet|account|mum|dad|mums|dads|drawer|bag|her|him|me|nan|gran|"
     "pocket|bank|asking|house|handbag|room|my",
     "coercion", false},
    {NET_SAFEGUARD,
     "in|into|tied|strapped|put|belt|stuck|lap|left|tray|kept|chair "
     "a|to|the|his|her|my|in|their|with|on|for? "
     "chair|bed|tray|wheelchair|seat|buggy|belt|straps ** "
     "cant|cannot|stop|day|hours|wont|not|never|move|get|long|up|alone|all",
     "coercion", false},
    {NET_SAFEGUARD,
     "he|she|they|him|her|hes|dad|husband|ex|family "
     "mustnt|must|cant|cannot|shouldnt|doesnt|not|trying|to|never "
     "not|never|to|ever? find|finds|know|knows|track|trace|discover|get "
     "out|where|me|us|my * "
     "where|live|im|am|address|moved|staying|gone|i|this|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "dont|not|never|please|mustnt|cant let|tell|give|want|have "
     "him|her|them|my|anyone|husband|ex|family|dad|he * "
     "find|know|finding|where|address|knowing|out ** "
     "where|live|am|address|moved|staying|this|number",
     "coercion", false},
    {NET_SAFEGUARD,
     "tell|telling|told|let|know|give "
     "nobody|noone|no|anyone|not|nowhere|my|the|anybody|him|her "
     "one|address|new|know|where|my|about? "
     "where|about|address|i|im|my|this|number|please|not|$ ** "
     "moved|live|he|she|husband|find|safe|ex|secret|him|staying|flat|am|living|"
     "looking",
     "coercion", false},
    {NET_SAFEGUARD,
     "does|do|did|doing|done|makes|made|shows|wants|asks|told "
     "things|stuff|something|bad|horrible|games|it|me|touching|what|dirty|"
     "nasty|to|sex|massage "
     "to|with|me|do|in|her|him|his|my|i|stuff|that|things|together|them|watch "
     "** "
     "me|when|out|alone|bed|night|asleep|dont|secret|his|mum|away|parents|bath|"
     "room|touch|hurt|like|sleep|scared|shower|tell|not",
     "coercion", false},
    {NET_SAFEGUARD,
     "something|things|stuff bad|not|isnt|is|wrong|horrible|nasty|going|dodgy "
     "bad|is|not|right|going|happening|wrong|on|very|really? "
     "going|happening|right|on|wrong|goes * on|at|in|here|with|to ** "
     "ward|home|house|staff|patients|bruises|kids|child|carer|residents|unit|"
     "children|girl|boy|baby",
     "coercion", false},
    {NET_SAFEGUARD,
     "black|two|swollen|cut|split|thick|burst|bloody|fat eye|eyes|lip|nose",
     "coercion", false},
    {NET_SAFEGUARD,
     "type|typing|write|writing|be|text|talk fast|quick|quickly "
     "before|he|she|hes|while|delete|in|only",
     "coercion", false},
    {NET_SAFEGUARD,
     "be|have|gotta|got to|be quick|fast|quickly ** gets|back|home|he|hes|she",
     "coercion", false},
    {NET_SAFEGUARD,
     "before he|she|hes|shes|husband|dad|partner|they "
     "gets|comes|is|finds|wakes|sees|walks|catches * "
     "back|home|in|up|out|this|me|here|round|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "while|when he|she|hes|shes|husband|partner * "
     "out|asleep|shower|work|away|upstairs|garden ** "
     "safe|quick|cant|talk|ring|call|hide|delete",
     "coercion", false},
    {NET_SAFEGUARD, "before hes|shes back|home|up|in", "coercion", false},
    {NET_SAFEGUARD,
     "arranged|child|forced|early marriage|bride|wedding|engagement ** "
     "dont|never|me|not|force|refuse|help|run|kill",
     "coercion", false},
    {NET_SAFEGUARD,
     "slave|slavery|prisoner|servant|skivvy|captive "
     "in|to|here|work|like|for|my|at ** "
     "house|home|pay|passport|without|family|him|them|own|let|boss|hours",
     "coercion", false},
    {NET_SAFEGUARD,
     "work|working without|no|for pay|paid|wages|nothing ** "
     "passport|debt|threat|locked|sleep|leave|boss|owe",
     "coercion", false},
    {NET_SAFEGUARD,
     "passport ** "
     "took|taken|has|holds|kept|keeps|locked|hidden|boss|husband|wont",
     "coercion", false},
    {NET_SAFEGUARD,
     "hits|beats|beat|beating|punches|punched|kicks|kicked|slaps|slapped|"
     "strangled|strangles|choked|chokes|attacked|attacks|assaulted|shoved|"
     "rapes|raped|grabs|grabbed|smacks|smacked|hitting me|us|him|her|my",
     "abuse", false},
    {NET_SAFEGUARD,
     "bullies|abuses|abused|threatens|threatened|threatening|hurts|locks|"
     "locked|controls|controlling|stalks|stalking|scares|terrifies|follows|"
     "frightens|intimidates me|us|him|her",
     "abuse", false},
    {NET_SAFEGUARD,
     THEY "|who|has|been|is "
          "hit|hurt|push|pushed|touched|touches|hurting|pushes|burnt|burned "
          "me|us|my",
     "abuse", false},
    {NET_SAFEGUARD,
     "he|she|they|who|" KIN
     " * will|gonna|ll|is|going|would to? kill|hurt|hit|find me|us",
     "abuse", false},
    {NET_SAFEGUARD, "hell|shell|theyll kill|hurt|hit|find me|us|him|her",
     "abuse", false},
    {NET_SAFEGUARD, "abuse~|abusive|abusing|abuser", "abuse", true},
    {NET_SAFEGUARD, "domestic violence|abuse", "abuse", true},
    {NET_SAFEGUARD, "violent|violence", "abuse", true},
    {NET_SAFEGUARD, "rape|raped|raping|molest~|groomed|grooming|incest",
     "abuse", true},
    {NET_SAFEGUARD, "sexual~ assault~|abuse~|harass~", "abuse", true},
    {NET_SAFEGUARD, "touches|touched|touching me|him|her", "abuse", false},
    {NET_SAFEGUARD, "strangl~|bruise~", "abuse", true},
    {NET_SAFEGUARD, "black eye|eyes", "abuse", false},
    {NET_SAFEGUARD,
     "staff|nurse|nurses|worker|carer|carers|doctor * "
     "hit|hurt|hits|pinned|dragged|touched|hurting",
     "abuse", false},
    {NET_SAFEGUARD,
     "scared|frightened|terrified of|to|what|in? my|go? "
     "him|her|home|husband|wife|partner|son|dad|boyfriend|he|she|ex",
     "fear of someone", false},
    {NET_SAFEGUARD,
     "afraid|fear|fearful of|for my? "
     "him|her|husband|wife|partner|son|dad|boyfriend|ex|life|them",
     "fear of someone", false},
    {NET_SAFEGUARD, "afraid|scared to go|be|come home", "fear of someone",
     false},
    {NET_SAFEGUARD, "walking on eggshells|egg", "fear of someone", false},
    {NET_SAFEGUARD,
     "not|isnt|dont|never|arent|no|longer feel|feeling|being|very? safe "
     "at|here|with|to|in|for|when",
     "not being safe", false},
    {NET_SAFEGUARD, "im|am|were|was|be|me|kids|children in danger",
     "not being safe", false},
    {NET_SAFEGUARD,
     "need|want|trying|got|have to get|run|escape|be away|out|free|from "
     "from|of? * him|her|husband|partner",
     "not being safe", false},
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
    {NET_SAFEGUARD,
     THEY " wont|doesnt|dont|never|not|isnt "
          "let|lets|allow|allows|letting|allowing me|us",
     "coercion", false},
    {NET_SAFEGUARD,
     "he|she|hubby|husband * let|lets|allow|allows me out|see|go|leave|have",
     "coercion", false},
    {NET_SAFEGUARD, "not|never allowed out|friends|visitors|money", "coercion",
     false},
    {NET_SAFEGUARD,
     "takes|took|keeps|controls|steals|stole|stealing|spends all|away? my|our "
     "money|benefits|pip|card|phone|keys|passport|pension|bank|wages",
     "coercion", false},
    {NET_SAFEGUARD, "makes|made|making me do|sign", "coercion", false},
    {NET_SAFEGUARD, "forces|forced|forcing|threatens me|us", "coercion", false},
    {NET_SAFEGUARD,
     "coercive|coerced|coercion|slavery|trafficked|trafficking|cuckoo~",
     "coercion", true},
    {NET_SAFEGUARD, "forced marriage|marry", "coercion", true},
    {NET_SAFEGUARD,
     "locked|locks|trapped in|inside|up|at|here|with|me "
     "my|the|a|his|with|room|house|him|by|and|$",
     "coercion", false},
    {NET_SAFEGUARD, "refuge", "danger at home", true},
    {NET_SAFEGUARD, "neglected|neglecting|neglects", "neglect", true},
};

const struct net_list nets_safeguard = {rows, sizeof rows / sizeof *rows};

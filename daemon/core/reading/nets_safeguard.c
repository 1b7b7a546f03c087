#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Abuse, coercion, a mailbox that is watched, neglect in care. */
static const struct net_phrase rows[] = {
    {NET_SAFEGUARD,
     THEY "|who|ex|someone|hes|shes|has|been|is|keeps|kept|be|being * "
          "hit|hits|hitting|slap|slaps|slapped|punch|punches|punched|kick|"
          "kicks|kicked|beat|beats|beaten|bit|bites|choke|choked|strangled|"
          "burn|burned|burnt|shove|shoved|push|pushed|pushes|drag|dragged|grab|"
          "grabbed|threw|throws|throwing|pin|pinned|pins|shook|shake|shakes|"
          "spat|spits|smack|smacked|batter|battered|thump|thumped|attacked|"
          "attacks|rape|raped|touch|touched|touches|touching|hurt|hurts|"
          "hurting|locks|locked|starves|threaten|threatens|threatened "
          "me|us|him|her|them|my|our|mum|mam|dad|kids|baby|children|nan",
     "abuse", false},
    {NET_SAFEGUARD,
     "broke|breaks|fractured|bruised|cracked|bust|cut|pulled|pulls|twisted|"
     "burnt my|her|his|our|mums|dads|me "
     "arm|wrist|nose|rib|ribs|jaw|finger|fingers|hair|tooth|teeth|lip|leg|face|"
     "eye",
     "abuse", false},
    {NET_SAFEGUARD,
     "bruise|bruises|bruising|marks|handprint|burns|cuts|scars "
     "on|all|round|over|to my|his|her|the|their|over|mums|me "
     "arm|arms|neck|face|legs|back|body|wrist|wrists|throat|him|her|$",
     "abuse", false},
    {NET_SAFEGUARD,
     "have|got|ive|covered|full|with|unexplained|more|new|getting|see|saw|seen|"
     "had in|of|some|more|the? bruises|bruise|bruising",
     "abuse", false},
    {NET_SAFEGUARD,
     "hands|hand|arm|belt|pillow round|around|over|on my|her|his|the "
     "throat|neck|mouth|face",
     "abuse", false},
    {NET_SAFEGUARD,
     "throws|threw|smashes|smashed|smashing|breaks|broke|punches|punched|"
     "punching|kicks|kicked|trashed|destroyed "
     "things|plates|stuff|the|my|a|holes|up|furniture|phone|doors|walls|hole "
     "** at|me|temper|angry|when|if|because|phone|wall|door|he|she",
     "abuse", false},
    {NET_SAFEGUARD,
     THEY
     "|hes|shes|ex * gets|got|goes|went|going|go|is|getting|turns|so|really "
     "angry|violent|nasty|aggressive|mad|mental|physical|rough|handsy|abusive|"
     "jealous|ballistic|crazy|controlling|raging|possessive "
     "with|at|towards|when|if|and|after|again|to|on|because|over|about|every|$",
     "abuse", false},
    {NET_SAFEGUARD,
     "down|off the stairs|steps ** "
     "he|she|pushed|bruise|again|threw|son|husband",
     "abuse", false},
    {NET_SAFEGUARD,
     "pushed|pushes|threw|shoved|kicked|knocked|dragged "
     "me|her|him|us|mum|mam|nan|dad * "
     "down|against|across|over|out|into|off|onto|through|about|around",
     "abuse", false},
    {NET_SAFEGUARD,
     "touch|touched|touches|touching|touchin|grope|groped|gropes|fondled|"
     "kissed|rubbed|exposed|flashed "
     "me|him|her|himself|himslf|my|them|us|it|your|our",
     "abuse", false},
    {NET_SAFEGUARD,
     "touched|touches|touching|groped|kissing|kissed me|my|her|him|us", "abuse",
     false},
    {NET_SAFEGUARD,
     "in|into my|her|our|his room|bed|bedroom ** "
     "at|night|nights|sleep|asleep|while|after|drunk",
     "abuse", false},
    {NET_SAFEGUARD,
     "makes|made|making|make|forces|forced|forcing|force|pressures|pressured|"
     "pressuring|pressurising|bullies|blackmails|blackmailing|blackmailed|"
     "wants me|us|her|him|them|my * "
     "sleep|have|do|sign|watch|touch|send|take|give|go|stay|eat|beg|wear|marry|"
     "strip|lie|steal|sell|carry|2|into|to|with|feel|kneel|hand|pay",
     "abuse", false},
    {NET_SAFEGUARD,
     "sleeps|sleep|sex|forces|forced|forcing|forcin|himself "
     "on|with|me|against|herself "
     "me|without|when|my|2|to|myself|us|her|even|will",
     "abuse", false},
    {NET_SAFEGUARD,
     "dont|not|didnt|never|wont|wasnt "
     "want|wanted|consent|agree|like|asked|say|said|given "
     "2|to|it|yes|for|that|no|$ ** "
     "sex|touch|touched|kiss|bed|forced|photos|naked|undress",
     "abuse", false},
    {NET_SAFEGUARD,
     "naked|nude|nudes|nudez|sexual|dirty|intimate|private|rude|explicit|nudie "
     "pics|pictures|photos|photo|videos|video|images|pic|selfies|messages|"
     "texts|things|stuff|chat",
     "abuse", false},
    {NET_SAFEGUARD,
     "my|her|his|our|the|a|step "
     "uncle|stepdad|stepfather|step|stepbrother|teacher|coach|grandad|priest|"
     "neighbour|boss|landlord|brother|father|dad|cousin|manager|therapist|"
     "nurse|worker ** "
     "touches|touched|touching|messaging|naked|undress|kissed|sex|bath|creeps|"
     "creepy|bedroom|inappropriate|inappropriately|secret|raped|hurts|hits|hit",
     "abuse", false},
    {NET_SAFEGUARD,
     "comes|came|come|gets|got|climbs|creeps|sneaks|coming in|into|to "
     "my|her|our|his|me room|bed|bedroom",
     "abuse", false},
    {NET_SAFEGUARD,
     "in|into|way|ways|places|somewhere|where|that "
     "i|he|she|it|me|didnt|dont|doesnt|not|wasnt * "
     "didnt|dont|not|never|doesnt|shouldnt|feel "
     "like|want|right|comfortable|be|ok",
     "abuse", false},
    {NET_SAFEGUARD,
     "a|our|secret secret|between between|from|game|that "
     "we|us|mum|anyone|him|me|everyone|cant|or|$",
     "abuse", false},
    {NET_SAFEGUARD,
     "tell|tells|told|telling|say|speak|if "
     "anyone|anybody|someone|you|mum|school|police|what|about|no|nobody|i|ever "
     "** "
     "put|kill|hurt|home|take|hit|worse|away|happens|happened|die|send|leave|"
     "angry|find|trouble|never|sorry",
     "abuse", false},
    {NET_SAFEGUARD,
     "not|never|isnt|dont|cant|wont|no|doesnt|aint|arent|refuses|longer "
     "allowed|alowd|let|permitted|lets|letting|allowing|allow|aloud|to|"
     "supposed "
     "me|us|her|him|out|to|a|any|my|on|friends|visitors|money|phone|near|"
     "outside|leave|contact|see|alone|food|heating ** "
     "see|go|out|own|phone|leave|friends|money|family|work|without|come|talk|"
     "speak|eat|use|visit|have|sleep|home|drive|learn|english|doctor|meds|door|"
     "house|front|bank|card|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "need|ask|have|got|get to|his|her|for permission|permisson "
     "to|before|from|off|for|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "takes|took|keeps|kept|controls|steals|stole|stealing|spends|has|holds|"
     "withholds|taken|hides|hid|cut|cuts|grabbed|confiscated|looks "
     "all|away|off|hold|after|up? of? my|our|me|mums|dads|her|his * "
     "money|benefits|pip|card|cards|phone|keys|key|passport|pension|bank|wages|"
     "meds|medication|insulin|chair|wheelchair|hearing|visa|papers|pin|esa|uc|"
     "savings",
     "coercion", false},
    {NET_SAFEGUARD,
     "gives|give|giving|gets|lets|allows|allowed|leaves me|us|have|her|him "
     "a|only|just|an|pocket|no|10|20|5|any|hardly|not|enough|ten|five|twenty|"
     "barely|never * allowance|tenner|fiver|week|money|pound|quid|day|food",
     "coercion", false},
    {NET_SAFEGUARD,
     "lock|locks|locked|locking|lockin|shuts|shut|bolts|bolted|keeps|kept|tied|"
     "tie|ties|tying|chained|strapped|trapped|traps|confined|restrained|"
     "sedated me|us|him|her|them|mum|dad|my|in|inside|up|to|down|dads|mums * "
     "in|inside|out|up|room|cupboard|shed|house|away|garden|bed|chair|"
     "downstairs|bedroom|rooms|here|at|night|all|with|bathroom|cold",
     "coercion", false},
    {NET_SAFEGUARD,
     "stuck|trapped|prisoner|hostage|imprisoned|captive|locked|slave "
     "in|here|with|at|inside|by|my|for|and|to * "
     "him|her|house|home|own|abusive|husband|wife|partner|marriage|"
     "relationship|flat|here|family|violent|room",
     "coercion", false},
    {NET_SAFEGUARD,
     "follow|follows|following|followed|followin|stalk|stalks|stalking|stalked|"
     "waits|waiting|hanging|watching|tracks|tracking|turns|turning|shows|parks|"
     "parked|sits|lurking outside|me|up|for|us|my|her|at|round|around|about * "
     "home|house|about|everywhere|work|around|phone|outside|flat|car|school|"
     "door|street|again|on|when|to|online|he|she|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "ex|hes|shes|he|she|someone|husband|man|men|boyfriend|stalker|they|theyre|"
     "people keeps|keep|is|has|been|was|are|started|always|still ** "
     "outside|following|watching|stalking|tracking|turning|messaging|ringing|"
     "texting|calling my|me|house|home|up|flat|work|us",
     "coercion", false},
    {NET_SAFEGUARD,
     "tracker|tracking|gps|camera|cameras|cctv|spyware|airtag|app|bugged|"
     "listening|find|recorder|microphone "
     "on|in|my|phone|app|is|device|all|iphone|over * "
     "my|phone|car|bag|house|bedroom|front|laptop|me|living|room|kitchen|shoes|"
     "coat",
     "coercion", false},
    {NET_SAFEGUARD,
     "marry|married|marriage|wed|engaged ** "
     "never|cousin|force|forced|against|abroad|man|dont|pakistan|bangladesh|"
     "india|somalia|refuse|refused",
     "coercion", false},
    {NET_SAFEGUARD,
     "send|take|taking|sending|fly|flying|taken|going|booked|tickets|force|"
     "forced|forcing me|her|us|my|him|them|sister|daughter ** "
     "abroad|marry|married|wedding|pakistan|bangladesh|somalia|india|nigeria|"
     "cut|cutting|circumcised|village|back|gambia|sudan|kenya|fgm",
     "coercion", false},
    {NET_SAFEGUARD,
     "honour|honor|izzat|shame|dishonour|disgraced|dishonoured ** "
     "family|kill|brothers|killed|father|based|me|uncles",
     "coercion", false},
    {NET_SAFEGUARD, "fgm|circumcis~", "coercion", false},
    {NET_SAFEGUARD,
     "men|people|lads|boys|gang|dealers|dealer|guys|man|they|kids|friends|mate|"
     "someone|he|lad ** "
     "use|using|uses|taken|taking|took|take|takes|moved|stay|staying|sell|"
     "selling|cook|deal|dealing|keep|keeps|store|stash "
     "over|my|in|from|it|up|drugs|at|into|out * "
     "flat|house|place|home|drugs|room|addres|mine|door|kitchen",
     "coercion", false},
    {NET_SAFEGUARD,
     "cant|cannot|wont|not|scared|afraid|too|cudnt|refuse|refusing "
     "get|make|to|leave|tell|want|ask * them|him out|leave|go|away ** "
     "flat|house|my|place|and|of|$",
     "coercion", false},
    {NET_SAFEGUARD,
     "make|makes|made|making|force|forces|owe|owes|owed|pay|paying|debt|"
     "holding|carry|carrying|sell|run|deliver|hold "
     "me|him|them|a|for|off|my|us|drugs|packages|parcels|it|bags|the ** "
     "drugs|dealer|debt|packages|knife|phone|line|hurt|kill|gear|weed|coke|"
     "parcels|off|else|county",
     "coercion", false},
    {NET_SAFEGUARD,
     THEY "|hes|shes|someone|ex|carer|family|staff|manager|landlord|hubby|who|"
          "parents ** "
          "reads|read|reading|checks|check|checking|sees|opens|opening|"
          "monitors|hacked|hacks|watches|scrolls|searches|looks|deletes|"
          "intercepts|got|knows|has|goes|going|went|listens "
          "through|at|into|all|in|thru|to|access|on|over|every|everything|my|"
          "me|our|it ** "
          "emails|email|mail|phone|messages|texts|letters|post|account|mobile|"
          "inbox|calls|everything|computer|laptop|whatsapp|passwords|password|"
          "ipad|history|tablet|bank|bag|purse|emales",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     THEY
     "|hes|shes|who * reads|checks|opens|watches|monitors|sees|controls|tracks "
     "everything|it|them|all|whatever|what",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     THEY "|hes|shes * goes|gets|went|got|going|go "
          "mad|mental|ballistic|nuts|crazy|off|angry|spare|beserk|berserk ** "
          "sees|name|if|when|finds|email|reads",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "stop|dont|not|never|no|without|please|can|do|must|cant|dnt "
     "not|you|please? "
     "email|emailing|emails|write|writing|ring|ringing|call|calling|text|"
     "texting|reply|mention|say|tell|send|sending|contact|phone|leave|use|mail|"
     "put|answer|letters|letter|message|messages ** "
     "he|she|husband|wife|partner|him|her|they|boyfriend|parents|sees|house|"
     "home|asked|landline|family|mum|dad|safe|know|danger|hell|answers|his|"
     "hubby|brother|son|reads|around|number",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "safe|safer|different|another|new|other|secret|secure "
     "email|address|number|phone|way|time|to|place ** "
     "husband|wife|partner|he|she|through|him|her|know|goes|mum|dad|son|talk|"
     "ring|call|text|write|contact|parents",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "dont|not|never|pls|please|must|he|she|mustnt|cant|doesnt|shouldnt "
     "mention|say|tell|know|let|find|knows "
     "i|that|im|him|her|anyone|he|my|them|about|out|this|ive|$ ** "
     "asked|wrote|writing|told|said|this|email|emailing|emailed|contacted|know|"
     "it|here|talking|him|her|husband|wife|anything|going|mum|dad|ringing|$",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "writing|typing|emailing|using|sending|on|ringing|replying "
     "this|from|a|the|my|on ** "
     "library|friends|work|secret|toilet|bathroom|hidden|phonebox|neighbours|"
     "neighbors|borrowed|hide|locked|while|before ** "
     "wont|he|she|him|phone|checks|hiding|sees|safe|in|home|back|asleep|"
     "husband|$",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "pretend|say|act|make|subject|code "
     "like|its|it|you|this|youre|your|word|out|that ** "
     "wrong|dentist|library|number|doctors|else|survey|about|if|from|nobody|"
     "spam ** he|she|answers|him|husband|asks|sees|partner|her",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "cant|cannot|not|unable|dont|hard able|want|2|can|to|dare? "
     "talk|speak|say|write|type|explain|call|ring "
     "much|now|long|on|more|freely|properly|safely|to? "
     "he|she|hes|shes|hell|theyre|in|because|cos|they|someone|husband|right|"
     "phone|here ** "
     "room|listening|here|next|back|hear|watching|home|see|coming|around|him|"
     "her|side|door",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "hes|shes|he|she|they|theyre|husband|partner|son|man is|are|s|r? "
     "in|here|next|outside|watching|listening|at|coming|still "
     "the|now|door|to|back|front|room|me|house|same? "
     "room|now|door|me|house|listening|kitchen|other|in|$ ** "
     "police|help|cant|hurry|please|scared|talk|call",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "please|can|could|someone|need|pls|plz|call|get "
     "you|ring|somebody|someone|send|to? "
     "ring|call|get|send|phone|fetch|contact the|for? "
     "police|999|cops|polis|ambulance|social",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "delete|deleting|deleted|erase "
     "this|these|my|your|the|it|email|emails|all|after|history * "
     "before|so|because|or|after|straight|when|in * "
     "he|she|they|him|her|read|sees|case|husband|home|away",
     "a watched mailbox", false},
    {NET_SAFEGUARD,
     "scared|frightened|terrified|afraid|fear|fearful|petrified|scard|"
     "frighened|dread|dreading|worried|nervous|anxious|darent|dare|dreads "
     "of|to|what|in|for|about|when|him|that|my|he|she|not|going|the? "
     "my|go|her|his|own|the|be|come|what|leave|say|tell|comes|going|moment|to? "
     "him|her|home|husband|wife|partner|son|dad|mum|boyfriend|he|she|ex|life|"
     "house|them|brother|father|girlfriend|carer|grandson|stepdad|uncle|"
     "daughter|neighbour|family|comes|gets|door|back|friday|anyone|mood",
     "danger at home", false},
    {NET_SAFEGUARD, "walking|tread~|walk on eggshells|egg|eggs",
     "danger at home", false},
    {NET_SAFEGUARD,
     "never|not|what|depends|moods|mood|his|her|when|set|setting|sets "
     "know|what|swings|he|she|hell|temper|mood|him|her|off * "
     "mood|off|temper|kick|next|be|drink|drunk|drinking|explode",
     "danger at home", false},
    {NET_SAFEGUARD,
     "drunk|drinking|drinks|high|drugs|using|drink|pissed ** "
     "hits|hit|violent|angry|nasty|smash|smashes|kids|scared|aggressive|shouts|"
     "hurts|abusive|throws",
     "danger at home", false},
    {NET_SAFEGUARD,
     "my|the|our|her|his|2|two|little|young|these "
     "kids|children|daughter|son|boy|girl|baby|babies|bairn|bairns|wee|"
     "grandchildren|grandson|granddaughter|ones|child|little ** "
     "scared|frightened|hiding|terrified|hit|hits|hungry|starving|bruise|"
     "bruises|hurt|hurts|screaming|alone|unsafe|shaking|shook|locked|beaten|"
     "neglected|dirty|crying|witness|saw|danger|touched|smacked|belt|harm|"
     "harmed|risk",
     "danger at home", false},
    {NET_SAFEGUARD,
     "child|kid|kids|children|baby|girl|boy|toddler|lad|little|year|yr ** "
     "left|leaves|leaving|leave|always|keeps|screaming|alone|begging|hungry|"
     "filthy|dirty|bruise|bruises|bruised|crying|scared|hit|no ** "
     "alone|own|herself|himself|home|night|hours|crying|food|bruises|screaming|"
     "all|arms|bins|clothes|drunk|nappy|coat|him|her",
     "danger at home", false},
    {NET_SAFEGUARD,
     "always|constantly|keeps|hear|heard|can "
     "screaming|crying|shouting|banging|scream|screams|begging|thumps|thuds|"
     "hear ** "
     "door|child|baby|girl|boy|her|help|through|wall|kids|woman|night|him|"
     "bruises|bruise|begging|stop",
     "danger at home", false},
    {NET_SAFEGUARD,
     "take|taking|took|taken|steal|stealing|lose|losing|kidnap|kidnapped|"
     "snatch my|the|our|her|his "
     "kids|children|baby|bairns|son|daughter|babies|child|grandchildren "
     "away|off|from|into|and|if|out|abroad|because|to|$",
     "danger at home", false},
    {NET_SAFEGUARD,
     "threw|thrown|kicked|kicking|throw|throwing|chucked|locked|evicted|throws "
     "me|us|her|him|out|my ** out|street|stuff|nowhere|homeless|again|tonight",
     "danger at home", false},
    {NET_SAFEGUARD,
     "nowhere|nowt|nothing|no else|place|where|safe|bed|one|other? "
     "to|2|i|safe|for go|sleep|stay|live|turn|can|tonight ** "
     "tonight|now|safe|and|him|with|2nite|cold|$",
     "danger at home", false},
    {NET_SAFEGUARD,
     "sleeping|slept|sleep|living|live|spent|staying in|rough|on|the? "
     "my|the|a|night|streets|car|bus|doorway|street|doorways|park|tent|outside "
     "** "
     "since|because|he|she|again|kicked|tonight|scared|and|attacked|cold|now|$",
     "danger at home", false},
    {NET_SAFEGUARD,
     "need|want|trying|got|have|planning|tryin|how|helped|way|cant|cannot|"
     "scared|wanna|plan|try|must to|do|me|i|get|2|a? "
     "get|run|escape|be|leave|break|flee|away "
     "away|out|free|from|him|her|of|my|this|here|the|with|safely ** "
     "him|her|husband|partner|house|here|safe|safely|home|relationship|"
     "marriage|kids|wife|ex|kill|violent|violence|$",
     "danger at home", false},
    {NET_SAFEGUARD, "refuge place|space|for|tonight|please|is|full|with",
     "danger at home", false},
    {NET_SAFEGUARD,
     THEY
     "|staff|nurse|nurses|worker|workers|carer|carers|hca|hcas|doctor|agency|"
     "care|they|manager|night|nights|ward|keyworker|support|home|people|"
     "someone|one|a|bank ** "
     "shout|shouts|shouted|shouting|swear|swears|swore|swearing|scream|screams|"
     "screamed|laugh|laughs|laughed|laughing|mock|mocks|mocked|taunt|taunts|"
     "tease|teased|rough|hit|hits|slapped|pinned|pins|hold|holds|held|dragged|"
     "drags|drag|pushed|pull|pulled|grab|grabbed|touched|hurt|hurts|hurting|"
     "threaten|threatened|threatens|ignore|ignores|ignored|refuse|refuses|"
     "refused|restrained|restrain|handles|handled|manhandled|bully|bullies|"
     "bullied|force|forced|stripped|sedate|sedated|sedating|drugging|injected|"
     "jabbed|locked|lock|steal|steals|stealing|left|leave|leaves|asleep|sleep|"
     "abuse|punish|punished|kicked|slap|punch|punched ** "
     "me|us|him|her|at|them|mum|dad|down|patients|people|residents|about|"
     "rights|wet|floor|head|arm|food|water|toilet|pad|room|face|night|alone|"
     "ground|back|buzzer|wife|son|daughter|husband|brother|sister|nan|gran|"
     "grandad|mam|clothes|throat|bed",
     "neglect", false},
    {NET_SAFEGUARD,
     "left|leave|leaves|leaving|sat|sitting|lying|lies|laying|lay|been|sits|"
     "found|wearing|kept|soaked "
     "him|her|me|dad|mum|mam|nan|us|them|my|in|wife|husband|on|gran|the|"
     "patients|people ** "
     "wet|soiled|soaking|urine|dirty|mess|own|poo|wee|pee|faeces|pad|pads|"
     "nappy|filth|vomit|blood|floor|hours|same|naked|freezing|cold|alone|"
     "sheets|unattended|sick|excrement|cell",
     "neglect", false},
    {NET_SAFEGUARD,
     "wet|soiled|dirty|same|filthy|urine|stained|unwashed "
     "pads|pad|sheets|bed|clothes|nappy|bedding|soaked|mattress|nightie|"
     "bandages|dressing",
     "neglect", false},
    {NET_SAFEGUARD, "bed|pressure sore|sores|ulcer|ulcers", "neglect", false},
    {NET_SAFEGUARD,
     "lost|losing|lose|weight|dropped "
     "1|2|3|4|5|6|a|so|two|three|one|four|five|half|much|over|loads|loss|10|20|"
     "nearly|another|more|of|stone? stone|stones|weight|kilos|kg|pounds|st ** "
     "ward|eat|eating|fed|feeding|hospital|nobody|home|since|staff|there|care|"
     "food|not|weeks|hungry",
     "neglect", false},
    {NET_SAFEGUARD,
     "no|noone|nobody|never|not|isnt|wasnt|dont|staff|arent|without|doesnt|"
     "hasnt|havent|didnt|nor|wont|werent "
     "one|body|being|been|staff|the|fully|they|even? "
     "help|helps|helping|helped|feed|feeds|wash|washed|washes|feeding|bathed|"
     "showered|given|give|giving|gives|changed|change|changes|checked|checking|"
     "checks|turned|toileted|water|food|drinks|drink|offered|clean|cleaned|"
     "cleaning|dressed "
     "him|her|them|mum|dad|mam|nan|to|for|properly|me|eat|in|any|a|on|or|water|"
     "food|since|enough|drink|his|up|my|patients|gran ** "
     "eat|drink|days|week|weeks|toilet|food|water|day|meds|medication|hours|"
     "bed|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|"
     "yesterday|morning|shower|bath|pad|wash",
     "neglect", false},
    {NET_SAFEGUARD,
     "restrain~ "
     "me|him|her|us|my|on|face|for|them|mum|dad|son|daughter|every|again|too|"
     "three|six|by|down|so",
     "neglect", false},
    {NET_SAFEGUARD, "face face down|on|floor", "neglect", false},
    {NET_SAFEGUARD,
     "held|hold|holding|pinned|pinning|pin|holds "
     "me|him|her|them|people|us|patients|my|someone|son|daughter|dad|mum "
     "down|face|on",
     "neglect", false},
    {NET_SAFEGUARD,
     "seclusion|secluded|isolation "
     "for|since|days|again|cell|him|her|without|no|with|me|all|my|on",
     "neglect", false},
    {NET_SAFEGUARD, "strip|stripped searched|search|naked|me|him|her",
     "neglect", false},
    {NET_SAFEGUARD,
     "missed|forgot|forgotten|gave|given|double|wrong|overdosed|got "
     "his|her|my|the|him|them|mums|dads "
     "wrong|meds|medication|insulin|tablets|dose|doses|injection|drugs",
     "neglect", false},
    {NET_SAFEGUARD,
     "wrong meds|medication|tablets|dose|drugs|injection|insulin", "neglect",
     false},
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
    {NET_SAFEGUARD, "locked|locks|trapped in|inside|up|at|here|with|me",
     "coercion", false},
    {NET_SAFEGUARD, "refuge", "danger at home", true},
    {NET_SAFEGUARD, "neglected|neglecting|neglects", "neglect", true},
};

const struct net_list nets_safeguard = {rows, sizeof rows / sizeof *rows};

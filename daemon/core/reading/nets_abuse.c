#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Violence and abuse. */
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
     "he|she|they|who|hes|shes|carer|staff|wife|husband|son|daughter|nurse|"
     "nephew "
     "pinches|pinch|pinched|nips|bites|pokes|prods|scratches|twists|jabs|spits|"
     "trips|scalds|burns me|her|him|us|mum|dad|my|nan|at|them",
     "abuse", false},
    {NET_SAFEGUARD,
     "when|while|where nobody|noone|no|people|they|mum|staff|everyone "
     "one|is|are|isnt|arent|not? "
     "looking|watching|about|around|out|there|see|sees|looks|asleep|leaves ** "
     "hits|hurts|pinches|touches|shouts|does|says|nasty|calls|threatens|takes",
     "abuse", false},
    {NET_SAFEGUARD,
     "hits|hurts|pinches|touches|shouts|does|says|nasty|calls|threatens|slaps|"
     "kicks ** nobody|noone|no|alone|ones|out "
     "one|is|s|are|around|looking|when? looking|watching|about|around|there",
     "abuse", false},
    {NET_SAFEGUARD,
     "10|11|12|13|14|15|eleven|twelve|thirteen|fourteen|fifteen|underage|"
     "schoolgirl|child|minor ** "
     "man|bloke|older|boyfriend|men|adult|teacher|coach|taxi|gifts|pregnant|"
     "hotel ** "
     "picks|of|meets|meeting|seeing|buys|messages|sends|phone|car|school|drugs|"
     "night|20|25|30|35|40|50|old|her|him|takes",
     "abuse", false},
    {NET_SAFEGUARD,
     "man|men|bloke|lad|guy|stranger|adult of|in|aged|who "
     "19|20|21|22|23|24|25|26|27|28|29|30|35|40|45|50|60|his|twenties|thirties|"
     "forties ** "
     "picks|meets|messages|messaging|seeing|school|daughter|girl|son|boy|gifts|"
     "her",
     "abuse", false},
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
     "not|isnt|dont|never|arent|no|longer feel|feeling|being|very? safe "
     "at|here|with|to|in|for|when",
     "not being safe", false},
    {NET_SAFEGUARD, "im|am|were|was|be|me|kids|children in danger",
     "not being safe", false},
    {NET_SAFEGUARD,
     "need|want|trying|got|have to get|run|escape|be away|out|free|from "
     "from|of? * him|her|husband|partner",
     "not being safe", false},
};

const struct net_list nets_abuse = {rows, sizeof rows / sizeof *rows};

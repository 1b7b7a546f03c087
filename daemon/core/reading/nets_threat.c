#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Danger to others. */
static const struct net_phrase rows[] = {
    {NET_THREAT,
     "know|no|found|find|got|kno|seen|have where|wher|out|which|your|what|were "
     "* you|u|he|she|they|your|ur|his|her|hes|that|dawn|the|staff|youre ** "
     "live|lives|work|works|kids|children|family|park|parks|drive|drives|car|"
     "street|house|address|school|mum|walk|home|stay|sleep|goes|bus|wife|door|"
     "reg|plate",
     "a threat", false},
    {NET_THREAT,
     "know|got your|ur|his|her|the|their "
     "home|house|address|car|reg|registration|street|kids|childrens|routine|"
     "face",
     "a threat", false},
    {NET_THREAT,
     "im|ima|ill|gonna|gunna|going|goin|will|could|wanna|want|swear|might|"
     "ready|about|id|gotta|feel|like|thinking|thoughts|scared|afraid|worried|"
     "urge|urges|need|have|had|planning|tempted|can|nearly|almost|to|must|tell|"
     "voices|think|saying|say|plan * of|like|to|ill|i|she|2|about|gonna|ima? "
     "stab|stabbing|shank|shiv|knife|merk|murk|slash|slice|glass|batter|deck|"
     "chin|bang|smack|leather|clobber|throttle|lynch|behead|execute|slaughter|"
     "murda|bash|clout|thump|headbutt|punch|punching|kick|kicking|shoot|"
     "shooting|torch|hurt|hurting|harm|harming|kill|killing|murder|murdering|"
     "attack|attacking|hit|hitting|strangle|strangling|smother|smothering|"
     "choke|choking|drown|drowning|rape|maim|assault|burn|smash|push|poison|"
     "poisoning up|out|down|over|the|both|all|in? "
     "him|her|them|that|dat|those|this|u|you|ya|yous|youse|someone|somebody|"
     "sum1|anyone|people|staff|nurse|nurses|doctor|doctors|dr|manager|bouncer|"
     "neighbour|neighbours|neighbor|consultant|psychiatrist|receptionist|"
     "worker|cpn|keyworker|patient|patients|lad|guy|man|woman|bloke|bitch|"
     "bastard|bastards|cunt|prick|pig|pigs|one|every|everyone|everybody|the|"
     "judge|police|copper|coppers|landlord|teacher|social|mum|dad|wife|husband|"
     "brother|sister|son|daughter|kids|baby|children|mam|my|ex|next|whoever|"
     "dawn",
     "a threat", false},
    {NET_THREAT,
     "going|gonna|gunna|will|could|might|want|wanna|ready|need|scared|afraid|"
     "feel|worried|urge * to|2|ill? "
     "hurt|kill|harm|stab|attack|batter|punch|hit|shoot|murder "
     "someone|somebody|sum1|people|anyone|everyone|every1",
     "a threat", false},
    {NET_THREAT,
     "he|she|hes|shes|youre|ur|your|you|yr|theyre|they|staff|thats|u|lot "
     "is|are|r|will|be|all|a|as|good|were? dead man|meat|woman|men|when|if",
     "a threat", false},
    {NET_THREAT,
     "your|youre|ur|u|yous|you|yer are|r|all|so|a? dead|finished|done|getting "
     "man|meat|when|if|mate|it|stabbed|battered|for|hurt|next|done|m8|bitch|$",
     "a threat", false},
    {NET_THREAT,
     "if|when|wen|next|wait|once|till|until time|i|ill|we|til|or? ever? "
     "see|get|catch|find|meet|come|spot|near|cross|gets|comes|clap|lay|run|"
     "bump ** "
     "dead|kill|break|hurt|stab|batter|sorry|regret|hospital|finish|smash|"
     "punch|deck|murder|his|knock|slap|swing|ambulance|coffin|knife|legs|grave|"
     "smack|hes|shes",
     "a threat", false},
    {NET_THREAT,
     "get|gets|getting|got|deserve|have|has|had|see|gettin|receive|find * "
     "whats|what|wot|wots|whatever|it is? "
     "coming|deserved|deserve|due|owed|comin|comes|hit to|2|for|him|them|you|$",
     "a threat", false},
    {NET_THREAT,
     "whats|what|got|have|has|wots|it is|s? coming|comin to|2|for|4 "
     "you|him|her|them|u|ya|yous|it|the",
     "a threat", false},
    {NET_THREAT,
     "consider|take|this|last|final|only|fair|been|youve|u|be|you "
     "is|yourselves|your|yourself|my|this|a|as|be|been|ve|have? warned|warning "
     "and|now|next|if|you|or|about|to|$",
     "a threat", false},
    {NET_THREAT,
     "watch|mind|cover|check your|ur|yer|his|her|their "
     "back|backs|step|self|mouth|car|kids|house|steps|yourself",
     "a threat", false},
    {NET_THREAT,
     "better|best|should|had|wanna "
     "you|watch|be|hide|run|pray|look|u|not|start? "
     "watch|careful|hide|run|pray|scared|praying|running|your|out|over|worried "
     "** "
     "back|out|from|shoulder|careful|me|now|him|prayers|hide|step|yourself|$",
     "a threat", false},
    {NET_THREAT, "sleep with|one|wiv one|eye eye|open|1", "a threat", false},
    {NET_THREAT, "say your|ur prayers|goodbyes", "a threat", false},
    {NET_THREAT, "days|hours|number are|is|r|your|ur? numbered|up", "a threat",
     false},
    {NET_THREAT, "count|counting your|ur|his|the days|fingers", "a threat",
     false},
    {NET_THREAT,
     "pay|paying|give|giving|send|sending|round|visit|show|teach|learn "
     "you|u|him|her|them|dawn|that|a|some|your|the|my|ya|yous ** "
     "visit|lesson|boys|brothers|lads|round|violence|what|regret|pain|manners|"
     "mates",
     "a threat", false},
    {NET_THREAT,
     "coming|comin|come|turn|turning|round|headed|heading|down|pop|waiting|"
     "wait|be|drive|driving|get|going|outside|show "
     "down|for|round|to|up|after|outside|over|there|back|with|tomorrow|your|at|"
     "on|in|into|the|a|here ** "
     "bat|knife|gun|hammer|machete|petrol|axe|blade|bar|crowbar|acid|dog|"
     "brothers|boys|bottle|lads|screwdriver|chain|sword|kill|smash|batter|sort|"
     "regret|wish|sorry|stab|hurt|burn|weapon|crossbow|tools",
     "a threat", false},
    {NET_THREAT,
     "have|got|bought|buying|brought|bringing|bring|carry|carrying|carried|"
     "grab|grabbed|keep|keeping|sharpened|sharpening|hiding|hid|pick|picked|"
     "packed|taken|taking|take|took|ready|getting|get "
     "a|my|me|the|some|an|this|up|with|big|kitchen|his|it * "
     "knife|knives|gun|hammer|machete|petrol|axe|blade|crowbar|acid|bat|"
     "screwdriver|sword|crossbow|weapon|shotgun|matches|lighter "
     "ready|on|with|for|to|under|and|in|now|if|when|waiting|here|outside|$ ** "
     "him|her|them|you|bag|pocket|work|hospital|me|use|ready|pillow|coat|ward|"
     "meeting|there|school|tomorrow|near|hand|he|she|they|staff|tonight|$",
     "a threat", false},
    {NET_THREAT,
     "hammer|knife|axe|bat|blade|machete|gun|petrol|screwdriver|crossbow "
     "ready|in|by|under|at|to ** "
     "his|her|him|neighbour|hand|bed|door|pillow|throat|me|them|ready|you|head|"
     "neck|$",
     "a threat", false},
    {NET_THREAT,
     "burn|blow|torch|bomb|firebomb|set|smash|wreck|trash|petrol|flatten|"
     "destroy|shoot|raze|level|brick|blaze|light * "
     "down|up|building|place|office|hospital|ward|clinic|it|fire|hub|centre|"
     "center|centr|house|alight|ground|unit|surgery|gaff|windows|reception|"
     "ablaze|room",
     "a threat", false},
    {NET_THREAT,
     "bring|put|send|leave|get|throw|shove|pour ** "
     "petrol|brick|firework|bomb|shit|acid|bleach|fireworks|match|turd ** "
     "letterbox|window|door|face|through|car|him|her",
     "a threat", false},
    {NET_THREAT,
     "put|send|be|end|go|leave "
     "you|him|her|them|in|up|u|ya|yous|someone|the|that|one * "
     "hospital|ground|grave|wheelchair|coma|coffin|morgue|box|casualty|"
     "intensive|six|ambulance ** if|and|when|next|or|$",
     "a threat", false},
    {NET_THREAT,
     "break|smash|snap|kick|cave|bust|split|stave|bash|punch|cut|rip|slit|tear|"
     "slice|crack|blow|beat|knock|stamp|chop|chew|shoot|blacken|rearrange|ram|"
     "shove|stick * "
     "his|her|your|ur|their|yer|the|that|there|a|staff|someones|its|in|on|off|"
     "out|one * "
     "legs|leg|neck|bones|jaw|fingers|arms|arm|face|head|skull|teeth|nose|"
     "throat|kneecaps|knees|back|brains|block|faces|heads|lights|eyes|balls|"
     "bollocks|ribs|hands|tongue|guts|heart|in",
     "a threat", false},
    {NET_THREAT,
     "voices|voice|god|spirits|devil|demons|jesus|they|he|she|allah|satan|"
     "aliens|head|thoughts|tv ** "
     "tell|telling|tells|say|saying|says|told|want|wants|ordered|order|command|"
     "commands|commanding ** "
     "kill|hurt|stab|him|neighbour|attack|got|rid|her|them|punish|burn|poison|"
     "dad|mum|baby|harm|family|someone|people|must",
     "a threat", false},
    {NET_THREAT,
     "has|have|need|needs|got|gotta|must|going|gonna to|2|be|get? be|get? "
     "got|rid|dealt|eliminated|removed|punished|sorted|stopped|killed|silenced|"
     "exterminated|put|destroyed rid|of|with|before|down|out|by|and|for|$",
     "a threat", false},
    {NET_THREAT,
     "dont|not|cant|no|wont|never|cannot|lose|losing|lost|couldnt|can|barely|"
     "hardly|trying|struggling "
     "know|think|sure|trust|control|be|able|stop|hold|answerable|responsible|"
     "if|to|not|myself * "
     "responsible|control|stop|myself|temper|anger|rage|do|hold|accountable|"
     "consequences|back ** "
     "from|hurt|hurting|someone|him|her|them|hit|hitting|actions|do|happens|"
     "next|more|kill|anymore|myself|of|when|attack|longer|back|kids|baby|$",
     "a threat", false},
    {NET_THREAT,
     "responsible|accountable|answerable for|4 "
     "what|my|wat|the|whatever|anything",
     "a threat", false},
    {NET_THREAT,
     "blood|deaths|death on|is|will your|ur|their|be|its|his|her "
     "hands|on|hand|head",
     "a threat", false},
    {NET_THREAT,
     "someone|somebody|sum1|people|one|some1|heads|person|you|they|everyone|"
     "sombody|staff "
     "day|of|is|s|are|r|will|gonna|going|gunna|could|ones|might|to|u|yous|need|"
     "needs|deserve|deserves * "
     "get|be|end|die|getting|gets|dying|roll|go|pay|suffer|dead|got * "
     "hurt|killed|stabbed|dead|die|it|seriously|roll|battered|shot|injured|"
     "harmed|murdered|pay|suffer|attacked|$",
     "a threat", false},
    {NET_THREAT,
     "hit|hurt|shake|shook|smother|drop|throw|kill|harm|shaking|hurting|"
     "hitting|slap the|my|our|this|him|her|a "
     "baby|kids|children|toddler|newborn|child|son|daughter|bairn|little|mum|"
     "dad|husband|wife",
     "a threat", false},
    {NET_THREAT,
     "wish|hope|hoping|want|deserve|deserves|pray|need|needs|should|ought|"
     "hopes * "
     "you|u|he|she|they|your|ur|him|her|them|all|lot|family|staff|kids|to|be|"
     "of|yous|dawn ** "
     "die|dies|dead|suffer|suffers|cancer|rot|burn|shot|hanged|hung|killed|"
     "pain|raped|crash|hell|sacked|lynched",
     "a threat", false},
    {NET_THREAT, "rot|burn in hell", "a threat", false},
    {NET_THREAT,
     "swing|swinging|do|doing|serve|happily "
     "time|for|life|4|gladly|him|her|prison|10|15|20 ** "
     "him|her|them|you|that|prison|jail|nick|worth|time|years|$",
     "a threat", false},
    {NET_THREAT,
     "wipe|take|taking|kill|rid|shoot|mow|gun|cut|kick|smash "
     "the|that|them|out|you|down|of|this|him|her * "
     "smile|smirk|lot|face|earth|all|everyone|people",
     "a threat", false},
    {NET_THREAT,
     "give|gave|catch|beat|kick|knock|punch|smash|scare|beating|slap|frighten|"
     "batter|kickin him|her|you|them|u|seven|ya|yous|the|a|that|staff * "
     "kicking|beating|hiding|slap|punch|shit|bells|crap|black|out|living|"
     "daylights|battering|lights|shite|leathering|head|smack|hell|into",
     "a threat", false},
    {NET_THREAT,
     "school|hospital|church|mosque|everyone|people ** "
     "shoot|bomb|massacre|attack|blow|shooting|explosive|explosives",
     "a threat", false},
    {NET_THREAT,
     "explosive~|bomb making|threat|in|at|on|under|ready|planted|outside",
     "a threat", false},
    {NET_THREAT,
     "kill|murder|stab|shoot|batter|strangle|hurt|attack|punch|smash|knife|"
     "burn|harm|destroy|poison|bomb|maim|thump|slap|headbutt|deck * " HIM,
     "a threat", false},
    {NET_THREAT,
     "kill|murder|stab|shoot|batter|strangle|punch|slap|deck "
     "that|those|staff|doctor|doctors|dr|nurse|nurses|your|the|one|every|all",
     "a threat", false},
    {NET_THREAT,
     "killing|murdering|stabbing|shooting|hurting|attacking " HIM
     "|that|those|staff",
     "a threat", false},
    {NET_THREAT,
     "smash|kick|punch|cave|beat|kicked|smashed * head|face|teeth|skull",
     "a threat", false},
    {NET_THREAT, CANNOT "|wont|not|cant * responsible", "a threat", false},
    {NET_THREAT, "what i|ill|im * do|doing to? him|her|them|you|staff",
     "a threat", false},
    {NET_THREAT,
     "dont|not know|no|trust * what i might|ill|will|could|would|may do",
     "a threat", false},
    {NET_THREAT, "youll|ull|theyll|hell|shell be? regret|sorry|pay|suffer",
     "a threat", false},
    {NET_THREAT,
     "you|u|they|he|she|lot will|gonna|going to? be? regret|sorry|suffer",
     "a threat", false},
    {NET_THREAT, "you|u|he|she will|gonna|going to? pay for this|that|what|it",
     "a threat", false},
    {NET_THREAT, "make|making " HIM "|the|your|staff pay|suffer|sorry|regret",
     "a threat", false},
    {NET_THREAT, "watch|mind your|ur|their|his|her back|backs", "a threat",
     false},
    {NET_THREAT,
     "know|found where|out * you|u|he|she|they|your|where * "
     "live|lives|work|works|kids|children|family",
     "a threat", false},
    {NET_THREAT,
     "burn|blow|torch|bomb|firebomb * "
     "down|up|building|place|office|hospital|ward|clinic|it",
     "a threat", false},
    {NET_THREAT, "smash|wreck|trash * windows|office|place|building|ward|up",
     "a threat", false},
    {NET_THREAT, "set * fire|alight", "a threat", false},
    {NET_THREAT, "coming|come|gonna|going|came * after|get|for " HIM "|staff",
     "a threat", false},
    {NET_THREAT,
     "bring|bringing|carry|carrying|got|with|have|buy a|my|me|the "
     "knife|gun|weapon|bat|hammer|machete|blade|petrol|acid",
     "a threat", false},
    {NET_THREAT,
     "someone|somebody|people will|is|gonna|going|are|could to? get|be|end? "
     "up? hurt|killed|die|dead",
     "a threat", false},
    {NET_THREAT, "get|getting|be|end up? hurt|killed", "a threat", false},
    {NET_THREAT,
     "want|deserves|deserve|hope|wish|need|needs * " HIM
     "|he|she|they|the|staff dead|die|dies|suffer|shot|killed|die|dying",
     "a threat", false},
    {NET_THREAT,
     "deserve|deserves|should|ought * die|dies|shot|hung|hanged|killed|dead",
     "a threat", false},
    {NET_THREAT, "final|last|only warning", "a threat", false},
    {NET_THREAT, "swing for|4", "a threat", false},
    {NET_THREAT, "or else $", "a threat", false},
    {NET_THREAT, "my|take|get|have|want revenge", "a threat", false},
    {NET_THREAT, "revenge|vengeance|hitman|massacre|bloodbath", "a threat",
     true},
    {NET_THREAT, "wring * neck", "a threat", false},
    {NET_THREAT, "break * legs|neck|bones|jaw|fingers", "a threat", false},
    {NET_THREAT, "do him|her|them|you in|over", "a threat", false},
    {NET_THREAT, "6|six feet|foot under", "a threat", false},
    {NET_THREAT, "knife|knives|gun|machete|petrol|shotgun|weapon|weapons",
     "a weapon", true},
};

const struct net_list nets_threat = {rows, sizeof rows / sizeof *rows};

#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Danger to others. */
static const struct net_phrase rows[] = {
    {NET_THREAT,
     "know|found|find|finding|kno|seen|got where|wher|out|which|what|your * "
     "you|u|he|she|they|your|ur|his|her|hes|dawn|staff|youre|people ** "
     "live|lives|kids|park|parks|drives|home|sleep|sleeps|walk|children|parked",
     "a threat", false},
    {NET_THREAT,
     "know|find|found|remember where|what|which you|u|he|she|they|your|ur "
     "live|lives|work|works|park|parks|drive|sleep|kids|drink|shop",
     "a threat", false},
    {NET_THREAT,
     "know|got your|ur|his|her|their "
     "home|house|car|reg|registration|street|kids|routine|address|face|name ** "
     "sorry|regret|visit|watch|find|careful|where",
     "a threat", false},
    {NET_THREAT,
     "know|got your|ur|his|her|the|their "
     "home|house|address|car|reg|registration|street|kids|childrens|routine|"
     "face",
     "a threat", false},
    {NET_THREAT,
     "im|ima|ill|i|gonna|gunna|going|will|could|wanna|want|swear|might|ready|"
     "gotta|feel|like|urge|urges|planning|tempted|id|nearly|almost|thinking|"
     "thoughts|voices|about to|like|of|i|ill|gonna|ima|could? "
     "stab|stabbing|shank|shiv|knife|merk|murk|slash|glass|batter|deck|chin|"
     "bang|leather|clobber|throttle|lynch|behead|slaughter|murda|thump|"
     "headbutt|punch|punching|shoot|shooting|torch|hurt|hurting|harm|harming|"
     "kill|killing|murder|murdering|attack|attacking|strangle|strangling|"
     "smother|smothering|choke|choking|drown|rape|maim|assault|poison|"
     "poisoning|smash|hit|hitting|kick|kicking|bash|slap|slapping "
     "him|her|them|that|dat|those|u|you|ya|yous|youse|someone|somebody|sum1|"
     "anyone|people|staff|nurse|nurses|doctor|doctors|dr|manager|bouncer|"
     "neighbour|neighbours|consultant|psychiatrist|receptionist|worker|cpn|"
     "keyworker|patient|lad|guy|bloke|bitch|bastard|bastards|cunt|prick|pig|"
     "pigs|one|everyone|everybody|judge|police|copper|landlord|social|mum|dad|"
     "wife|husband|brother|sister|son|daughter|kids|baby|children|mam|my|ex|"
     "next|whoever|dawn|the|up|both|all",
     "a threat", false},
    {NET_THREAT,
     "stab|shank|shiv|merk|slash|glass|batter|deck|chin|throttle|lynch|behead|"
     "headbutt|strangle|smother|shoot|knife|murda|murder|kill "
     "him|her|them|that|u|ya|yous|someone|somebody|sum1|everyone|every1|staff|"
     "the|dat "
     "doctor|nurse|manager|bouncer|neighbour|bitch|bastard|staff|man|woman|lot|"
     "of|all|fella|guy|bloke|lad|prick|and|$",
     "a threat", false},
    {NET_THREAT,
     "going|gonna|gunna|will|could|might|want|wanna|afraid|scared|feel|urge|"
     "like to|2|ill|going? "
     "hurt|hurting|kill|killing|harm|stab|attack|batter|punch|hit|shoot|murder "
     "someone|somebody|sum1|people|anyone|everyone|every1",
     "a threat", false},
    {NET_THREAT, "going|gonna to end up? hurting|killing|harming", "a threat",
     false},
    {NET_THREAT, "dead man|meat|woman", "a threat", false},
    {NET_THREAT,
     "hes|shes|youre|ur|your|u|theyre|you|thats are|is|r|a|all|as|good? dead "
     "man|meat|when|if",
     "a threat", false},
    {NET_THREAT,
     "your|youre|ur|u|yer are|r|all? dead|ded|finished "
     "man|meat|when|if|mate|m8|bitch|$",
     "a threat", false},
    {NET_THREAT,
     "if|when|wen|next|wait|once time|till|until|i|ill? i|we|he|she|ill "
     "see|get|catch|find|comes|meet|come|cross "
     "him|her|you|u|that|them|near|it|dat|me|dawn|the|back ** "
     "dead|kill|break|hurt|stab|batter|sorry|regret|hospital|finish|punch|deck|"
     "murder|knock|slap|swing|ambulance|coffin|grave|smack|smash",
     "a threat", false},
    {NET_THREAT,
     "if ** comes|come|goes|rings|speaks|touches near|me|again|to ** "
     "stab|kill|batter|punch|hurt|smash|deck|knock|sorry|regret|break|hit",
     "a threat", false},
    {NET_THREAT,
     "get|gets|getting|have|has|had|see|gettin|receive * whats|what|wot|wots "
     "is? coming|deserved|deserve|due|owed|comin to|2|for|him|them|you|$",
     "a threat", false},
    {NET_THREAT, "got|have|has|had|gets it coming", "a threat", false},
    {NET_THREAT, "whats|wots coming|comin to|2|for you|him|her|them|u|ya|yous",
     "a threat", false},
    {NET_THREAT,
     "consider|take yourself|yourselves|this|it|that as|your? "
     "a|as|warned|fair|warning|last",
     "a threat", false},
    {NET_THREAT, "youve|you|u|been have|been? been? warned now|next|so|all|$",
     "a threat", false},
    {NET_THREAT, "last|final|only warning", "a threat", false},
    {NET_THREAT,
     "watch|mind|cover your|ur|yer|his|her|their back|backs|step|self|mouth",
     "a threat", false},
    {NET_THREAT,
     "better|best watch|hide|run|pray|sleep "
     "out|your|ur|over|and|from|for|hide|you|it|with|scared|$",
     "a threat", false},
    {NET_THREAT, "sleep with|one|wiv one|eye eye|open|1", "a threat", false},
    {NET_THREAT, "say your|ur prayers|goodbyes", "a threat", false},
    {NET_THREAT, "days|hours|number are|is|r|your|ur? numbered|up", "a threat",
     false},
    {NET_THREAT, "count your|ur fingers|days", "a threat", false},
    {NET_THREAT, "pay|paying you|u|him|her|them|dawn|that a|another visit",
     "a threat", false},
    {NET_THREAT,
     "teach|show|learn you|u|him|her|them a|what|who|some ** "
     "lesson|violence|pain|manners|boss",
     "a threat", false},
    {NET_THREAT,
     "send|sending|bring|bringing my|the|me|some "
     "boys|brothers|lads|mates|cousins|uncles",
     "a threat", false},
    {NET_THREAT,
     "coming|comin|come|turn|turning|headed|waiting|be|driving "
     "down|for|round|to|up|after|outside|over|there|back|with ** "
     "bat|knife|gun|hammer|machete|petrol|axe|blade|crowbar|acid|sword|"
     "crossbow|sort|regret|batter|stab|smash",
     "a threat", false},
    {NET_THREAT,
     "coming|comin|come to|for|after? get|for|after|find|hurt|kill|sort "
     "you|u|ya|him|her|them|yous out|all|and|now|dawn|when|$",
     "a threat", false},
    {NET_THREAT,
     "have|got|bought|buying|brought|bringing|bring|carry|carrying|carried|"
     "sharpened|sharpening|hiding|hid|packed|grabbed "
     "a|my|me|the|an|this|kitchen|big|with * "
     "knife|knives|gun|machete|axe|blade|crowbar|acid|sword|crossbow|shotgun|"
     "matches|petrol|hammer|bat "
     "with|on|for|to|under|and|in|now|if|when|waiting|ready|me|$ ** "
     "him|her|them|you|bag|pocket|me|use|ready|pillow|coat|ward|meeting|he|she|"
     "they|staff|tonight|hand|$",
     "a threat", false},
    {NET_THREAT,
     "hammer|knife|axe|bat|blade|machete|gun|petrol|screwdriver|crossbow "
     "ready|in|by|under|at|to ** "
     "his|her|him|neighbour|hand|bed|door|pillow|throat|me|them|ready|you|head|"
     "neck|$",
     "a threat", false},
    {NET_THREAT,
     "burn|blow|torch|bomb|firebomb|smash|wreck|trash|petrol|flatten|raze "
     "that|the|your|this|whole|down|up|his|her * "
     "place|office|hospital|ward|clinic|hub|centre|center|house|building|unit|"
     "surgery|gaff|windows|reception|down|lot",
     "a threat", false},
    {NET_THREAT, "set fire|light|alight to|2|the|your|his|her|myself",
     "a threat", false},
    {NET_THREAT, "set|sets * on fire|alight|ablaze|light", "a threat", false},
    {NET_THREAT,
     "burn|blow it|place|everything|them|you|the|that * down|up|ground|out",
     "a threat", false},
    {NET_THREAT,
     "put|throw|shove|pour|post|chuck ** "
     "petrol|brick|firework|bomb|acid|bleach|fireworks ** "
     "letterbox|window|door|face|through|car|over",
     "a threat", false},
    {NET_THREAT,
     "put|send|leave|end you|him|her|them|u|ya|yous|someone|up in the|a? "
     "hospital|ground|grave|wheelchair|coma|coffin|morgue|box|casualty|"
     "intensive|ambulance",
     "a threat", false},
    {NET_THREAT,
     "youll|hell|shell|theyll|ull|you will? be|end|need|leave "
     "leaving|up|in|an|a * hospital|ambulance|coffin|wheelchair|box|casualty",
     "a threat", false},
    {NET_THREAT,
     "break|smash|snap|kick|cave|bust|split|bash|punch|slit|slice|blow|beat|"
     "stamp|chop|blacken|rearrange|ram|knock|batter|cut "
     "his|her|your|ur|their|yer|its|in|on|off|him|them|out|that|someones * "
     "legs|leg|neck|bones|jaw|fingers|face|skull|teeth|nose|throat|kneecaps|"
     "knees|brains|faces|lights|eyes|balls|ribs|tongue|head|in",
     "a threat", false},
    {NET_THREAT,
     "rip|ripping|tear|chop|cut|knock|blow|punch his|her|your|ur|their * "
     "head|heads|face|throat|arms|lights|block off|out|in",
     "a threat", false},
    {NET_THREAT,
     "voices|voice|god|spirits|devil|demons|jesus|allah|satan|aliens|tv|radio|"
     "head * "
     "tell|telling|tells|say|saying|says|told|want|wants|ordered|orders|"
     "command ** "
     "kill|hurt|stab|attack|rid|punish|burn|poison|harm|him|her|neighbour|them|"
     "do",
     "a threat", false},
    {NET_THREAT,
     "has|have|need|needs|gotta|must|got to|2 be "
     "dealt|eliminated|punished|killed|silenced|exterminated|destroyed "
     "with|before|him|her|he|she|$",
     "a threat", false},
    {NET_THREAT,
     "must|gotta|got|have|need|needs to|2? be? got|get rid of "
     "him|her|them|my|the|that|you "
     "neighbour|neighbours|baby|before|people|kids|for|$",
     "a threat", false},
    {NET_THREAT,
     "cant|not|wont|dont|trying|struggling|barely "
     "be|to|able|sure|know|trust|i? "
     "can|to|be|hold|control|stop|keep|held|i|myself? "
     "responsible|control|stop|hold|held|answerable|accountable "
     "myself|temper|anger|rage|responsible|back|me|from|for|if|accountable ** "
     "hurt|hurting|him|her|hit|hitting|kill|actions|do|happens|attack|snap|"
     "next|someone|more|longer|much|what|$",
     "a threat", false},
    {NET_THREAT,
     "wont|not|cant be|hold|held responsible|accountable|answerable",
     "a threat", false},
    {NET_THREAT,
     "lose|losing|lost control|it and|with|on|of|at ** "
     "hurt|hit|him|her|kill|attack|staff|kids|someone|them",
     "a threat", false},
    {NET_THREAT,
     "blood|death|deaths is|be|will|on|my|his|her|its? on|be your|ur|their|on "
     "hands|head|your|ur",
     "a threat", false},
    {NET_THREAT,
     "someone|somebody|sum1|people|someones|youre|ur|hes|she|shes|theyre "
     "is|s|are|will|gonna|going|gunna|could|needs|deserves|all? "
     "to|gonna|going|gunna|2|all|be|get? get|be|end|die|getting|gets|pay up? "
     "hurt|killed|stabbed|dead|die|battered|shot|injured|harmed|murdered|"
     "attacked|it",
     "a threat", false},
    {NET_THREAT,
     "someone|somebody|people is|are|will|gonna|going to? to? "
     "get|be|end|die|pay|regret up? hurt|killed|stabbed|dead|die|it|badly|for",
     "a threat", false},
    {NET_THREAT,
     "hurt|shake|shook|smother|drop|harm|shaking|hurting|smothering|drown|"
     "drowning the|my|our baby|child|newborn|toddler|son|daughter|kids|bairn",
     "a threat", false},
    {NET_THREAT,
     "going|gonna|scared|afraid|might|could|want|thoughts|thinking|urge|nearly|"
     "ill to|of|i|about|ill? "
     "hit|hurt|shake|smother|drop|throw|kill|harm|slap|drown|hurting|harming|"
     "killing the|my|our|this|him|her|a "
     "baby|kids|children|toddler|newborn|child|son|daughter|bairn|little|mum|"
     "dad|husband|wife",
     "a threat", false},
    {NET_THREAT,
     "wish|hope|want|pray|hopes "
     "you|u|he|she|they|your|ur|him|her|them|lot|staff|family * "
     "die|dies|dead|suffer|suffers|cancer|rot|burn|shot|hanged|hung|killed|"
     "raped|crash|hell|lynched",
     "a threat", false},
    {NET_THREAT, "rot|burn in hell", "a threat", false},
    {NET_THREAT, "swing|swinging for", "a threat", false},
    {NET_THREAT, "do|doing|serve time|life|prison for|4|gladly|happily|him|her",
     "a threat", false},
    {NET_THREAT,
     "go|going|happily|gladly to|go? prison|jail|nick "
     "for|over|happily|gladly|if",
     "a threat", false},
    {NET_THREAT,
     "wipe|wiping the|that|them|you|him|her smile|smirk|out|grin|off",
     "a threat", false},
    {NET_THREAT,
     "take|taking|shoot|mow|gun|kill "
     "them|you|everyone|people|him|her|the|as|lot out|down|all|lot|with|many",
     "a threat", false},
    {NET_THREAT,
     "give|catch|deserves|needs|get|getting him|her|you|them|u|ya|yous|a|good? "
     "a|good|proper|right? "
     "kicking|beating|hiding|slap|battering|leathering|slapping|smack|pasting",
     "a threat", false},
    {NET_THREAT,
     "beat|kick|knock|scare|slap|batter|frighten|punch "
     "the|seven|him|her|you|ten "
     "shit|bells|crap|living|daylights|lights|shite|shades|black",
     "a threat", false},
    {NET_THREAT,
     "shoot|bomb|attack|blow up? a|the|that|your|this "
     "school|hospital|church|mosque|ward|clinic|hub",
     "a threat", false},
    {NET_THREAT, "explosive|explosives", "a threat", false},
    {NET_THREAT, "bomb making|threat|in|at|under|planted|outside", "a threat",
     false},
    {NET_THREAT,
     "make|making|force|forcing|made|teach "
     "you|them|him|her|u|ya|yous|dawn|those|that|everyone|people|someone "
     "listen|pay|suffer|sorry|see|regret|understand|beg|bleed|scream|wish|"
     "squirm|hurt|crawl|sweat|cry|notice",
     "a threat", false},
    {NET_THREAT,
     "wont|not gonna? like|enjoy what|it|whats "
     "when|coming|if|happens|next|one|i|$",
     "a threat", false},
    {NET_THREAT,
     "someone|somebody|sum1|someones|youre|youll|hell|shell|ull|theyll|he|she|"
     "you|they|lot|staff is|are|will|gonna|going|has|all|s? "
     "to|going|be|gonna|have|gotta? to|2|be? "
     "pay|paying|suffer|regret|bleed|burn for|4|what|dearly|this|big|me|$ ** "
     "what|did|done|mum|mother|dad|son|brother|me|sister|life|daughter|"
     "happened|$",
     "a threat", false},
    {NET_THREAT,
     "thinking|think|thoughts|thought|dream|dreaming|fantasising|fantasise|"
     "urge|urges|imagine|imagining|picture|obsessed|plan|planning|visions|"
     "images|feel|feels|feeling|close|tempted about|of|to|like|bout|on|that|me "
     "** "
     "pushing|push|hurting|hurt|killing|kill|stabbing|stab|hitting|hit|"
     "attacking|attack|throwing|burning|burn|smashing|choking|strangling|"
     "strangle|punching|punch|shooting|shoot|poisoning|battering|drowning|"
     "kicking|harming|harm|beating|cutting|slapping|grabbing|running "
     "someone|somebody|people|him|her|them|that|the|my|staff|a|you|this|"
     "everyone|random|strangers|others|baby|kids|anyone|down|over|mum|dad|his|"
     "one",
     "a threat", false},
    {NET_THREAT,
     "push|pushing|pushed|shove|throw|throwing|shoving|kick|run|knock "
     "someone|somebody|people|him|her|them|you|a|the|that|an|staff|stranger|"
     "dawn|anyone|random "
     "over|off|in|under|onto|down|into|out|old|man|woman|nurse|person|random? "
     "of|the|front|a|under|train|stairs|platform|in|edge|bus|window|tracks|"
     "road|river|cliff|bridge|roof|traffic|balcony",
     "a threat", false},
    {NET_THREAT,
     "you|they|u|she|he|social|services|yous "
     "took|stole|taken|taking|ruined|destroyed|killed|wrecked|snatched|had|get|"
     "got away|from|me|my|our|everything|his|her "
     "kids|children|baby|son|daughter|life|mum|mother|brother|dad|family|wife|"
     "husband|home|boy|girl|job|house|sister|father|marriage ** "
     "know|pay|school|yours|sorry|going|watch|where|turn|see|now|regret|coming|"
     "kill|get|live|your|revenge|hurt|burn|next",
     "a threat", false},
    {NET_THREAT,
     "know|kno|found|seen|watched which|what|where|wot|the "
     "school|schools|nursery|street|gym|bus|church|pub|shop|car|time|kids ** "
     "yours|your|you|ur|leave|finish|walk|looks",
     "a threat", false},
    {NET_THREAT,
     "know|seen|watched what time|times|bus|car|school "
     "you|your|yours|he|she|they",
     "a threat", false},
    {NET_THREAT,
     "knife|blade|bullet|hammer|bat|fist|bottle|brick|boot|axe|screwdriver|"
     "needle in|into|through|to|across|round|over|at|up|between|against "
     "him|her|them|his|your|you|u|someone|somebody|their|the|that|my|staff|"
     "ribs|dawn ** "
     "if|he|she|when|me|back|head|face|again|next|neck|chest|window|belly|"
     "throat|guts|ribs|eye|skull|heart|one|$",
     "a threat", false},
    {NET_THREAT,
     "petrol|acid|matches|lighter|gun|bomb|machete and|n|with|ready ** "
     "nothing|match|matches|lighter|know|use|afraid|hate|revenge",
     "a threat", false},
    {NET_THREAT, "nothing|nowt left? to|2 lose", "a threat", false},
    {NET_THREAT,
     "you|u|ya|yous|he|she|they|youve have|has? "
     "crossed|messed|fucked|disrespected|mugged with? the|me|with wrong ** "
     "person|man|woman|regret",
     "a threat", false},
    {NET_THREAT,
     "crossed|mess|messed|messing|fuck|fucking with the|me wrong|and ** "
     "person|regret|man|see",
     "a threat", false},
    {NET_THREAT,
     "show|teach|see|watch you|u|them|him|her|ya what ** "
     "capable|lesson|happens when|next|if|of",
     "a threat", false},
    {NET_THREAT,
     "wait|just till|until i|im|ill|he|my ** loses|angry|find|see you|him|them",
     "a threat", false},
    {NET_THREAT,
     "its|his|her|your|ur|theyre|their|be|will|itll be? his|her|your|ur|their "
     "last one|day|holiday|christmas|chance|meeting|breath|shift|birthday|$",
     "a threat", false},
    {NET_THREAT,
     "because|cos|cause|as|coz its|itll|it|thats will|is|be? be? "
     "his|her|your|ur|their|the last",
     "a threat", false},
    {NET_THREAT,
     "heads|head|face|faces|teeth|ribs|legs|skull|door|doors "
     "kicked|smashed|caved|bashed|stamped|punched|broken|cut|blown|split "
     "in|off|up|out|open|down",
     "a threat", false},
    {NET_THREAT, "dont make|let me come|get|do|go|show|lose|angry|regret",
     "a threat", false},
    {NET_THREAT,
     "going|goin|come|coming|off|get up|round|over|down|next|to "
     "there|door|him|upstairs|his|her|their ** "
     "stop|sort|shut|deal|end|finish|settle|make him|her|them|it|you|this|with",
     "a threat", false},
    {NET_THREAT,
     "reading|reads|controls|controlling|stealing|stolen|inside|in|hears|"
     "broadcasting|putting my|in mind|thoughts|brain|head|into",
     "a threat", false},
    {NET_THREAT,
     "thoughts|things|chip|voices|messages in|into|inside|put my "
     "head|brain|mind",
     "a threat", false},
    {NET_THREAT,
     "stop|silence|shut|deal|sort him|her|them|it "
     "with|out|up|forever|for|tonight|now|before|once ** "
     "good|all|he|she|tonight|now|again|ever",
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
    {NET_THREAT, "coming|comin|gonna after|get|for|4|find|come " HIM "|staff",
     "a threat", false},
    {NET_THREAT, "going to get|find|hunt|come " HIM "|staff|after", "a threat",
     false},
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

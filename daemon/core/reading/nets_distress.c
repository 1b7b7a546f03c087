#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Despair and farewells. */
static const struct net_phrase rows[] = {
    {NET_DISTRESS,
     "cant|cannot|cnt|couldnt|cannae|wont|cudnt "
     "do|take|stand|stick|hack|face|deal|handle|bear|live|cope|carry|fight|"
     "manage|keep|go with|like|on|wiv? "
     "this|dis|it|life|living|another|things|everything|being|pretending|going "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor|"
     "day|night|tbh|sry|sorry|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|cnt|cba do|take|deal|handle|cope with|wiv|w? "
     "this|dis|it|life|things|everything|being|living all|alive|with? "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor",
     "despair", false},
    {NET_DISTRESS,
     "cba|cant|cannot with|be|b life|living|bothered|arsed "
     "to|anymore|being|living|life|existing|with|$ ** "
     "live|anymore|life|living|alive|exist|on|breathe|wake",
     "despair", false},
    {NET_DISTRESS,
     "dont|not|dnt|dunt|no|never want|wanna|wish|longer to|2|want? to? "
     "do|live|feel|go|carry|try|fight|exist|breathe|be "
     "dis|this|like|it|on|anymore|life|here|alive "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor|$",
     "despair", false},
    {NET_DISTRESS,
     "dont|not|dnt|dunt want|wanna to|2? exist|live|breathe|be|wake|carry|feel "
     "here|alive|anymore|on|up|like|any|$",
     "despair", false},
    {NET_DISTRESS,
     "tired|weary|exhausted|sick|knackered|drained|worn of|with|by|ov|out? "
     "with|all|by? "
     "it|everything|life|living|being|fighting|trying|pretending|hurting|"
     "existing|breathing all|alive|here|me|strong|and|now|anymore|i|$",
     "despair", false},
    {NET_DISTRESS,
     "tired|weary|sick of|ov all|this of|all|life|pain|it|struggle", "despair",
     false},
    {NET_DISTRESS,
     "fed up with|of|wiv life|living|everything|being|myself|it "
     "alive|here|me|all|anymore|now|$",
     "despair", false},
    {NET_DISTRESS, "so tired|exhausted of|and|$ all|i|of|cant|everything|$",
     "despair", false},
    {NET_DISTRESS,
     "done|dun|finished|through with|w|wiv|wit "
     "life|living|everything|evrything|everyone|people|being|this|trying|"
     "fighting|it all|world|life|peace|n|now|and|alive|here|anymore|im|pain|$",
     "despair", false},
    {NET_DISTRESS,
     "nothing|nuthin|nowt|noting left|more|here to|for|in "
     "live|me|us|fight|give|living",
     "despair", false},
    {NET_DISTRESS, "nothing|nuthin|nowt to|2 live|lose for|anymore|now|$",
     "despair", false},
    {NET_DISTRESS, "nothing|nuthin|nowt left $", "despair", false},
    {NET_DISTRESS,
     "nothing|nuthin is|will|ever|gonna ever? going|gonna? to? "
     "be|get|change|help|helps|better|improve|changes|work "
     "anyway|anymore|now|and|better|ok|alright|$",
     "despair", false},
    {NET_DISTRESS, "never|not going|gonna to|get be|get|better better|ok|$",
     "despair", false},
    {NET_DISTRESS,
     "wat|wot|what|whats|wots|wats|see is|s|no|any|the|da? the|da|teh|any|a? "
     "point|poin|use|purpose in|of|to|n? "
     "it|all|me|life|living|anything|anymore|trying|alive|existing|being|going|"
     "any|tryin|carrying|keep",
     "despair", false},
    {NET_DISTRESS,
     "wats|wots|whats|wat|wot|what is|s? da|the point|use|purpose n|anymore|$",
     "despair", false},
    {NET_DISTRESS,
     "theres|see|is no|any point|use in? "
     "me|my|it|life|living|being|trying|going|carrying",
     "despair", false},
    {NET_DISTRESS,
     "whats it|this|life all|even|worth|for for|about|worth|anyway|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|dont|couldnt|never see|find a|any|no|the|how? "
     "other|light|future|end|way|point|hope|reason at|out|to|$ "
     "live|forward|through|for me",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|dont see|find a|any|no|the|other? way "
     "out|forward|through|on|future|light|hope",
     "despair", false},
    {NET_DISTRESS, "dont|cant see|c any? future|hope|light|end", "despair",
     false},
    {NET_DISTRESS, "no future|hope|tomorrow for me|us", "despair", false},
    {NET_DISTRESS, "no future|hope|tomorrow left|$", "despair", false},
    {NET_DISTRESS,
     "no|every reason|point|sense to|in live|living|exist|existing|being",
     "despair", false},
    {NET_DISTRESS,
     "dark|darkest|black|scary|intrusive|horrible|bleak|suicidal "
     "thoughts|place|hole|thorts|thort",
     "despair", false},
    {NET_DISTRESS, "bad thoughts|place|thorts|headspace", "despair", false},
    {NET_DISTRESS,
     "dark|black|bleak cloud|mood|times|days again|over|back|right|and|i|$",
     "despair", false},
    {NET_DISTRESS,
     "very|really|so|pretty|quite dark|bleak|black "
     "place|lately|at|right|again|$",
     "despair", false},
    {NET_DISTRESS,
     "thoughts of|about "
     "hurting|harming|ending|dying|death|suicide|self|killing|jumping|cutting|"
     "it|not|doing",
     "despair", false},
    {NET_DISTRESS,
     "thoughts are|r|is|have|been|getting|got "
     "been|really|back|so|getting|very|just|got? "
     "back|bad|worse|dark|darker|louder|loud|racing|scary|constant",
     "despair", false},
    {NET_DISTRESS, "harm|harmful|suicidal|bad|death|dying thoughts|ideas|urges",
     "despair", false},
    {NET_DISTRESS,
     "life|living|existence is|feels|just|has|so|became? "
     "become|so|too|all|just|really? "
     "unbearable|hell|pointless|meaningless|torture|worthless|shit|unlivable|"
     "empty|nothing",
     "despair", false},
    {NET_DISTRESS,
     "life has|is|isnt|aint|not no|not|worth "
     "meaning|purpose|worth|point|living|nothing",
     "despair", false},
    {NET_DISTRESS,
     "life is|has become|too? too? much|hard|over for|to|and|now|anymore|$",
     "despair", false},
    {NET_DISTRESS,
     "life|it isnt|aint|not|hardly|no worth|longer living|worth|it|the",
     "despair", false},
    {NET_DISTRESS,
     "my|me life is|s|has|feels been|so|just|completely|all? "
     "over|finished|ruined|hell|nothing|mess|worthless|shit|pointless|ended|"
     "meaningless|done|destroyed|empty",
     "despair", false},
    {NET_DISTRESS, "ruined|wasted|destroyed my|me life", "despair", false},
    {NET_DISTRESS,
     "cant|cannot|cnt|not|barely|hardly|dont|couldnt|isnt|cudnt "
     "really|know|how|to|even? "
     "cope|coping|copin|function|functioning|breathe|copeing "
     "with|anymore|no|at|any|alone|much|well|without|on|since|here|wiv|now|and|"
     "very|life|right|today|$",
     "despair", false},
    {NET_DISTRESS,
     "struggling|strugglin to|2 "
     "cope|breathe|stay|keep|survive|function|live|carry|exist|go",
     "despair", false},
    {NET_DISTRESS,
     "struggling|strugglin|struggle so|really|very|badly|massively|big|with "
     "time|much|badly|life|myself|mentally|bad|everything",
     "despair", false},
    {NET_DISTRESS,
     "really|so|badly|seriously struggling|strugglin "
     "and|at|right|today|atm|again|mentally|lately|now|i|$",
     "despair", false},
    {NET_DISTRESS,
     "so|really|very|completely|totally|all|feel|feeling|felt|utterly "
     "so|really|very|completely|totally|all|utterly|like|more? "
     "alone|lost|empty|numb|hopeless|worthless|broken|trapped|frightened|"
     "desperate|depressed|distressed|helpless|ashamed|terrified|useless|"
     "defeated|isolated|unsafe "
     "i|and|right|that|no|now|all|tonight|everyday|inside|im|cant|dont|every|"
     "again|since|here|it|most|without|lately|n|$",
     "despair", false},
    {NET_DISTRESS,
     "im|am|feel|feeling|felt|mood|is "
     "so|really|very|v|pretty|extremely|rock|incredibly low "
     "and|at|again|today|lately|i|right|since|that|$",
     "despair", false},
    {NET_DISTRESS,
     "so lonely|alone|scared|low i|that|and|cant|right|tonight|all|im|its|no|$",
     "despair", false},
    {NET_DISTRESS,
     "hopeless|hopless|worthless|wortless|worthlss|unloved|unwanted|broken "
     "and|an|n|inside "
     "inside|alone|useless|feeling|hopeless|worthless|lost|scared|sad|empty",
     "despair", false},
    {NET_DISTRESS,
     "unloved|unwanted|broken|dead|empty|rotten inside|and "
     "and|i|unloved|alone|now|$",
     "despair", false},
    {NET_DISTRESS, "rock|rok bottom", "despair", false},
    {NET_DISTRESS,
     "hanging|holding|clinging on? by|on a|my thread|just|fingernails|nails",
     "despair", false},
    {NET_DISTRESS,
     "im|am|me|i|feel|feeling|being|been|was|right|close|so|pushed|pushing|"
     "push|tipped|gone|go right|close|being|me|her|him|pushed|i? "
     "to|on|over|near|at the edge "
     "and|again|now|tonight|i|today|completely|lately|$",
     "despair", false},
    {NET_DISTRESS, "over the edge and|again|with|soon|$", "despair", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|cnt stop|even crying|shaking|cry|panicking",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not|havent even? get|got|leave|left out|my of my? "
     "bed|house ** days|weeks|anymore|week|since|months|$",
     "despair", false},
    {NET_DISTRESS,
     "crying|cryin|sobbing|tears all|every|constantly|everyday|non "
     "the|day|night|time|stop",
     "despair", false},
    {NET_DISTRESS,
     "crying|cryin|sobbing|cry|screaming "
     "myself|constantly|inside|again|all|and|$",
     "despair", false},
    {NET_DISTRESS, "in tears all|every|again|constantly|most|and|$", "despair",
     false},
    {NET_DISTRESS,
     "havent|hasnt|not|hardly|barely|stopped|aint "
     "slept|eaten|ate|eat|eating|sleeping|et "
     "properly|anything|a|proper|at|all|in|for|since|really? "
     "for|since|in|at|all|proper? "
     "days|nights|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|"
     "sunday|all|meal|food",
     "despair", false},
    {NET_DISTRESS, "stopped|stop eating|sleeping", "despair", false},
    {NET_DISTRESS,
     "starving|starve|starvin|purging|bingeing|binging "
     "myself|meself|and|is|again|me",
     "despair", false},
    {NET_DISTRESS,
     "lost|losing|no|losin my|the|all|me|any "
     "will|hope|mind|faith|grip|strength to|completely|and|of|with|im|$",
     "despair", false},
    {NET_DISTRESS, "lost|losing|no will|hope|strength to|of|left|$", "despair",
     false},
    {NET_DISTRESS, "end of my|me tether|teather|rope|wits", "despair", false},
    {NET_DISTRESS, "wits end", "despair", false},
    {NET_DISTRESS, "at|reached|past|hit|beyond my|me limit|limits|wits|lowest",
     "despair", false},
    {NET_DISTRESS,
     "please|pls|plz|someone|somebody|anyone please|pls|plz "
     "help|save|rescue|stop me|us "
     "now|please|pls|im|before|as|cant|quick|asap|tonight|$",
     "despair", false},
    {NET_DISTRESS, "begging|beg|crying|screaming|desperate you? for help",
     "despair", false},
    {NET_DISTRESS, "help me|us please|pls|plz|quick|before", "despair", false},
    {NET_DISTRESS,
     "please|pls|plz|someone|somebody|god|begging|beg just? help|save me|us "
     "now|please|pls|im|before|quick|he|she|$",
     "despair", false},
    {NET_DISTRESS, "^ help me $", "despair", false},
    {NET_DISTRESS,
     "need|want|wanted urgent|immediate|real|proper|desperate? help "
     "now|tonight|urgently|asap|badly|today|immediately|before|or",
     "despair", false},
    {NET_DISTRESS,
     "need|want|wanna|have someone|somebody|some1|sum1 to talk|speak to? "
     "tonight|now|please|urgently|asap|before|or",
     "despair", false},
    {NET_DISTRESS,
     "rang|phoned|asked|asking|ask|begged|crying|cry|called for help and|but "
     "nobody|no|noone|no1|they|nothing",
     "despair", false},
    {NET_DISTRESS,
     "can|could|please|pls|will|need|want|wanna|get "
     "someone|somebody|some1|sum1|anyone please|pls|just|urgently|to? "
     "call|ring|phone|help|come|fone|contact|visit me|us|round|to|and "
     "now|urgently|tonight|asap|today|quick|quickly|straight|please|im|as|hes|"
     "shes|see|$",
     "despair", false},
    {NET_DISTRESS,
     "ring|call|phone|fone me please|pls|urgently|asap|now "
     "urgently|asap|quick|quickly|now|im|hes",
     "despair", false},
    {NET_DISTRESS,
     "nobody|noone|no1|crisis|samaritans|111|999|gp|line|cmht|duty "
     "team|line|is|are|will|wont|dont|doesnt|just|ever|even|never|keep|keeps|"
     "not? "
     "pick|picks|picking|picked|answer|answers|answering|answered|listen|"
     "listens|listening|listened|help|helps|helping|believes|believe|ringing|"
     "rings up|back|phone|me|the|anymore|us|for|out|and|$",
     "despair", false},
    {NET_DISTRESS,
     "no one is|will|has|ever|even? "
     "pick|picks|picked|picking|answers|answer|listens|listening|listen|helps|"
     "helping|help|believes up|me|the|us|$",
     "despair", false},
    {NET_DISTRESS,
     "crisis|duty|home team|line ** "
     "wont|dont|not|never|didnt|hung|fobbed|refused|no|told "
     "answer|come|help|me|ring|up|off|answering|coming|helping|one",
     "despair", false},
    {NET_DISTRESS, "fobbed|turned me|us|him|her off|away", "despair", false},
    {NET_DISTRESS, "mental health emergency", "despair", false},
    {NET_DISTRESS, "taking|take|takin|waste|wasting up|of? space|air|oxygen",
     "despair", false},
    {NET_DISTRESS, "taking up space", "despair", false},
    {NET_DISTRESS,
     "get|make|making|getting|survive|last through|thru|threw|it "
     "another|the|this|tonight|till|until "
     "night|day|weekend|week|christmas|morning|nite|hour|$",
     "despair", false},
    {NET_DISTRESS,
     "get|make|making|getting|survive it? through|thru|threw "
     "another|the|this|tonight|till "
     "night|day|weekend|week|christmas|nite|hour|$",
     "despair", false},
    {NET_DISTRESS,
     "not|isnt|nothing|wasnt|aint enough|left|here|much|anything to|2 "
     "keep|hold|kept me|us here|alive|going|on|$",
     "despair", false},
    {NET_DISTRESS,
     "nothing|no one|noone|nobody|reason to "
     "keep|hold|stop|stopping|keeping|holding me here|alive|going|back|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|dont|not|no|any|little|find|lost|never "
     "see|find|have|got|any|a|much|the|my? "
     "reason|reasons|point|motivation|purpose to|2|in|for "
     "get|go|wake|getting|eat|try|carry|be|living|waking|going|wash|stay|live|"
     "exist|$",
     "despair", false},
    {NET_DISTRESS,
     "had|ad|have|having quite|more|just|about|bloody|well|really|truly than? "
     "enough|enuf of|now|and|thank|thankyou|$",
     "despair", false},
    {NET_DISTRESS, "stopped|done|given|tired fighting|trying|hoping|caring|up",
     "despair", false},
    {NET_DISTRESS,
     "at|made|making my? peace with "
     "it|that|this|everything|what|myself|god|dying",
     "despair", false},
    {NET_DISTRESS,
     "think|thinking|thinkin|thought|thoughts|dream|dreaming|fantasise|"
     "fantasising|obsessed|imagine|imagining|wondering "
     "about|bout|of|abt|on|with|what * "
     "ending|endin|dying|death|dead|dieing|jumping|killing|suicide|overdosing|"
     "hanging|drowning|disappearing|crashing|not|end",
     "despair", false},
    {NET_DISTRESS, METHODS " ** " THINKING, "despair", false},
    {NET_DISTRESS, THINKING " ** " METHODS, "despair", false},
    {NET_DISTRESS,
     "have|got|ive|with|hold|holding|sat|sitting|see|bought|found|hid|kept|"
     "keep|has|opened|counting|looking|staring * " METHODS " ** "
     "here|ready|next|beside|front|hand|hands|table|bed|lap|now|bag|saved|"
     "hidden|me",
     "despair", false},
    {NET_DISTRESS,
     "looking|look|looks|looked|stare|staring|stared at|up|down|over "
     "** " METHODS " ** "
     "easy|easier|think|thinking|wonder|quick|tempting|tempted|"
     "peaceful|jump|calling|end|water|over",
     "despair", false},
    {NET_DISTRESS,
     "how many|much ** paracetamol|tablets|pills|codeine|ibuprofen|insulin|it "
     "** takes|take|kill|die|enough|fatal|lethal|needed|overdose",
     "despair", false},
    {NET_DISTRESS, "lethal|fatal dose|amount|overdose", "despair", false},
    {NET_DISTRESS,
     "so|be|would|it|too|really easy|simple|quick|tempting|peaceful to|2|just "
     "just? "
     "step|jump|fall|drive|let|end|slip|go|walk|swerve|do|take|disappear|roll|"
     "crash it|off|in|out|go|away|into|under|over|now|all|them|$",
     "despair", false},
    {NET_DISTRESS,
     "head|brain|mind|thoughts|something|everything "
     "is|are|keeps|keep|was|inside|in "
     "telling|tellin|saying|tells|says|screaming|shouting|wants me? me|to|2|i "
     "to|should|am|must|die|end|do",
     "despair", false},
    {NET_DISTRESS,
     "wont|not|never|shant be there|here|around|alive to "
     "give|see|meet|hear|read|watch|walk|dance|find|collect|spend|know|"
     "celebrate|hold",
     "despair", false},
    {NET_DISTRESS,
     "wont|not|never|isnt|aint be|any|another a|any|another|no * for me",
     "despair", false},
    {NET_DISTRESS, "there wont|is|will|aint be|not|no a|be|any|no * for me",
     "despair", false},
    {NET_DISTRESS,
     "wrote|written|done|finished|left|writing|got|hidden my|me "
     "note|notes|letters|goodbyes last|and|tonight|this|to|for|yesterday|$",
     "despair", false},
    {NET_DISTRESS,
     "sleep|sleeping|rest no|not|never|and|n|forever|dont|without "
     "wake|waking|not|never|more",
     "despair", false},
    {NET_DISTRESS,
     "relieved|glad|happier|better if|without|when|once * me|i|im|wasnt|gone",
     "despair", false},
    {NET_DISTRESS, "rid|free of me|us", "despair", false},
    {NET_DISTRESS,
     "theyd|they|everyone|everybody|he|she|family|kids|mum|people|others|you "
     "** relieved|rid|happier|glad if|without|of|when|me|$",
     "despair", false},
    {NET_DISTRESS, "in the|everyones|peoples way|everyones|hair here|and|$",
     "despair", false},
    {NET_DISTRESS,
     "nobody|noone|nothing|no|family|anyone "
     "one|left|in|to|have|is|has|who|here|would|around|friends|family * "
     "me|talk|care|cares|notice|understands|listen|listens|turn|love|loves|"
     "world|miss|check|remember about|now|anymore|and|if|at|to|me|like|$",
     "despair", false},
    {NET_DISTRESS,
     "i have|ve|got|am got? nobody|noone|nothing|nowhere "
     "and|left|now|no|i|to|else|in|$",
     "despair", false},
    {NET_DISTRESS,
     "i am|m|feel "
     "nothing|nobody|invisible|worthless|finished|over|broken|cursed|damaged "
     "and|now|to|inside|$",
     "despair", false},
    {NET_DISTRESS, "all my|me fault and|i|always|that|everything|again|$",
     "despair", false},
    {NET_DISTRESS,
     "let|letting everyone|everybody|you|them|my|all|family|u all|family|kids? "
     "down",
     "despair", false},
    {NET_DISTRESS,
     "dont|not|cant want|trust|like|be|to to|being|be|on|alone|left "
     "alone|left|with|on my|me|tonight|right|own|thoughts|with|head|$ "
     "thoughts|head|own|myself|mind",
     "despair", false},
    {NET_DISTRESS,
     "bed|sofa|room|house|flat|indoors since|for|all|in|and|weeks|days ** "
     "washed|washing|eaten|eating|dying|die|cant|point|crying|dead",
     "despair", false},
    {NET_DISTRESS,
     "stopped|not|havent|cant "
     "washing|washed|showered|eating|answering|opening|brushing|wash|shower ** "
     "die|dying|dead|point|bed|care|bother|weeks|days",
     "despair", false},
    {NET_DISTRESS,
     "drinking|drunk|drink|using|bottle every|all|again|heavily|a|myself|to "
     "night|day|morning|vodka|death|forget|stupid|sleep|cope|numb|blackout|"
     "time|oblivion",
     "despair", false},
    {NET_DISTRESS,
     "drink|drinking|drunk|using|took|starve|starving myself|meself "
     "to|2|into|silly death|sleep|oblivion|stupid|an|the",
     "despair", false},
    {NET_DISTRESS,
     "numb|feel|feeling|felt nothing|numb|dead|empty|hollow|blank "
     "anymore|inside|any|now|and|all|$",
     "despair", false},
    {NET_DISTRESS,
     "just|only|want|wanna|need|wish to|2|for|it? "
     "sleep|peace|die|death|silence|disappear forever|now|and|$",
     "despair", false},
    {NET_DISTRESS,
     "want|wanna|wish|need the|this|it? pain|noise|hurt|hurting|voices to|2? "
     "stop|end|go|over",
     "despair", false},
    {NET_DISTRESS, "make the|it|this pain|hurt|voices|noise stop|go|end",
     "despair", false},
    {NET_DISTRESS,
     "the? pain is|wont|never|will|has|gets|just|too "
     "too|stop|not|stops|much|only|never|unbearable|go|end|goes|get|killing|"
     "worse much|away|to|for|bear|now|anymore|and|bad|me|end|$",
     "despair", false},
    {NET_DISTRESS,
     "everything|all|it hurts|pain and|so|too|inside|all|is|everyday|every|$ "
     "** over|much|end|stop|bad|me|more|cant|want|die|bear",
     "despair", false},
    {NET_DISTRESS,
     "it|this|everything|life is|s|its|just|all|getting too|2 much "
     "for|now|anymore|and|to|i|im|$",
     "despair", false},
    {NET_DISTRESS,
     "want|wish|need|wants|hope|hoping|pray|wanted "
     "it|this|everything|all|life|them|pain|the to|2|was|would|were|pain|all "
     "to|2|be|all|just? over|stop|end|finished|be|gone now|and|for|so|over|$",
     "despair", false},
    {NET_DISTRESS, "just want|need|wish it|this|everything|out to stop|end|go",
     "despair", false},
    {NET_DISTRESS, "just want|need|wish out", "despair", false},
    {NET_DISTRESS,
     "out of my|this|me|here misery|hell|pain|life|world|nightmare", "despair",
     false},
    {NET_DISTRESS,
     "cant|cannot|dont|not|cnt escape|outrun|shake|switch|silence|shut "
     "it|this|them|the|my|off|from|these "
     "up|thoughts|voices|head|it|off|feelings|memories|myself|noise|mind|$",
     "despair", false},
    {NET_DISTRESS,
     "suffer|suffering|hell|agony|torture|misery|torment "
     "too|anymore|every|so|enough|is|for|long|and|any|inside|of|without",
     "despair", false},
    {NET_DISTRESS,
     "prepared|preparing|planned|planning|ready|plan|plans|decided|made|"
     "arranged|date|booked to|my|a|the|for|set|everything|is ** "
     "die|death|end|goodbye|exit|suicide|overdose|dignitas|way",
     "despair", false},
    {NET_DISTRESS,
     "dignitas|euthanasia|assisted "
     "for|to|dying|is|death|suicide|me|please|forms",
     "despair", false},
    {NET_DISTRESS,
     "last "
     "time|day|night|week|one|thing|meal|sunrise|christmas|birthday|chance "
     "i|ill|on|ever|youll|you|we|that|for ** "
     "ever|earth|see|me|you|write|here|speak|hear|alive",
     "despair", false},
    {NET_DISTRESS,
     "dont|do|please|not|never|no blame|cry|feel|be|worry|mourn|miss|look "
     "yourself|yourselves|anyone|for|sad|bad|guilty|about|him|her|me|angry|"
     "them for|when|after|its|it|i|please|guilty|over|$",
     "despair", false},
    {NET_DISTRESS,
     "not|nobodys|no|isnt|wasnt|noones|aint "
     "one|ones|anyones|your|yours|nobodys|anybodys? fault "
     "its|i|but|please|just|that|mine|and|$",
     "despair", false},
    {NET_DISTRESS, "forgive me|us please|god|for|i|and|one|$", "despair",
     false},
    {NET_DISTRESS,
     "remember me|us as|for|with|the|well|please|kindly|when|fondly|$",
     "despair", false},
    {NET_DISTRESS, "please|pls|dont forget|remember me please|and|when|x|$",
     "despair", false},
    {NET_DISTRESS,
     "be at|with|in|out|no "
     "peace|rest|god|angels|stars|pain|lord|jesus|more|him|mum "
     "soon|now|again|at|finally|and|then|$",
     "despair", false},
    {NET_DISTRESS,
     THEY " * "
          "roof|ledge|bridge|tracks|cliff|scaffolding|railway|balcony|"
          "windowsill|motorway ** "
          "down|jump|wont|police|says|threatening|edge|refuses|and|come|$",
     "despair", false},
    {NET_DISTRESS,
     THEY " * on|off|over|outside|standing|by|at|near the|a|our|his|her "
          "roof|ledge|bridge|tracks|cliff|railway|balcony|window ledge|parapet",
     "despair", false},
    {NET_DISTRESS,
     "texted|text|texts|sent|messaged|rang|posted|msg|messages|message|wrote|"
     "put|left|whatsapp|emailed|written ** "
     "goodbye|die|end|kill|sorry|gone|suicide|forgive|love|last ** "
     "answering|answer|phone|worried|reply|pick|now|frightened|find|police|"
     "since|help|reach|scared",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|not|hasnt|isnt|wont|didnt|havent "
     "get|reach|find|contact|heard|answer|answering|wake|rouse|come|been|seen "
     "hold|of|him|her|from|his|the|phone|up|home|them|son|my|back ** "
     "worried|scared|frightened|suicidal|police|night|said|note|tablets|days|"
     "knife",
     "despair", false},
    {NET_DISTRESS,
     KIN
     "|she|he|hes|shes|someone|somebody is|been|standing|sat|up? on|off "
     "the|a|our "
     "roof|ledge|bridge|tracks|cliff|scaffolding|railway|balcony|windowsill",
     "despair", false},
    {NET_DISTRESS,
     "cba|cant be|b bothered|arsed with|w|wiv|2|to "
     "life|live|living|anything|exist|it",
     "despair", false},
    {NET_DISTRESS, "cba|sick|done with|w|wiv|of life|living|existing|it",
     "despair", false},
    {NET_DISTRESS, "tell ** im|i sorry|loved|love|forgive|tried", "despair",
     false},
    {NET_DISTRESS,
     "rotting|rot|wasting away|here|in|alone|inside and|alone|in|bed|here|$",
     "despair", false},
    {NET_DISTRESS, "im|just|still|left here? rotting|rot|decaying", "despair",
     false},
    {NET_DISTRESS, "pray|praying for me|my|us i|please|now|tonight|soul|$",
     "despair", false},
    {NET_DISTRESS,
     "everyones|everybodys|theyve|everyone|all|friends "
     "moved|left|gone|forgotten on|me|away|left? ** "
     "alone|nobody|here|nothing|without|rotting",
     "despair", false},
    {NET_DISTRESS,
     "my|his|her|the life|living is|feels|was? not|isnt|no worth|point",
     "despair", false},
    {NET_DISTRESS, "make it|this|the all|pain? stop", "despair", false},
    {NET_DISTRESS,
     "want|need|wanted it|everything|this|pain all? to stop|end|be over?",
     "despair", false},
    {NET_DISTRESS, "no one|body|1 would|will|wud|ud|even * notice|care|miss",
     "nobody caring", false},
    {NET_DISTRESS,
     "nobody|noone|nobodyd|noones would|will|wud|ud|even|does|ever * "
     "notice|care|miss|notices|misses|cares",
     "nobody caring", false},
    {NET_DISTRESS, "nobody|noone cares|misses|notices|loves", "nobody caring",
     false},
    {NET_DISTRESS, "no one cares|notices|loves|misses", "nobody caring", false},
    {NET_DISTRESS, "would|will|wud anyone|anybody|any1 * notice|miss|care",
     "nobody caring", false},
    {NET_DISTRESS, "wouldnt|wont|not be missed", "nobody caring", false},
    {NET_DISTRESS, "had|av|ad enough|enuf|enuff|anuff $", "despair", false},
    {NET_DISTRESS, "had enough|enuf|enuff now|really|honestly|and", "despair",
     false},
    {NET_DISTRESS,
     "had enough|enuf|enuff of|ov "
     "life|living|it|everything|this|being|feeling|fighting|trying|me|myself|"
     "struggling|pain|hurting|all",
     "despair", false},
    {NET_DISTRESS, CANNOT " go|carry|keep on|going", "despair", false},
    {NET_DISTRESS, "can|could not|no go|carry|keep on|going", "despair", false},
    {NET_DISTRESS, "dont|not|dnt know|no how * carry|cope|continue", "despair",
     false},
    {NET_DISTRESS, "dont|not want|wanna to? go|carry|keep on|going", "despair",
     false},
    {NET_DISTRESS,
     "go|carry|keep on|going like|living|anymore|longer|any|much|without",
     "despair", false},
    {NET_DISTRESS, "go|carry on the|this way", "despair", false},
    {NET_DISTRESS,
     "no point|use|good|reason in? to? go|going|carry|carrying|keep|keeping "
     "on|going",
     "despair", false},
    {NET_DISTRESS, CANNOT "|not|dont|no|longer|barely|hardly * cope|coping",
     "despair", false},
    {NET_DISTRESS,
     "struggling|strugling|failing to|with? cope|live|life|exist|survive",
     "despair", false},
    {NET_DISTRESS,
     CANNOT " take|stand|bear|face|handle|do|hack|manage "
            "it|this|life|living|things|another|everything * "
            "any|anymore|more|longer|much|day",
     "despair", false},
    {NET_DISTRESS, CANNOT " take it|this $|anymore|any", "despair", false},
    {NET_DISTRESS,
     CANNOT
     " face * tomorrow|day|anything|life|living|morning|christmas|people",
     "despair", false},
    {NET_DISTRESS,
     CANNOT " see a|any|no|the way|point|future|light forward|through|out|$|in",
     "despair", false},
    {NET_DISTRESS, "no|see|what|whats|wots|theres is? the|any|a|no? point $",
     "despair", false},
    {NET_DISTRESS,
     "whats|see|is|wots|what the|any? point * "
     "life|living|anything|going|carrying|anymore|more|me",
     "despair", false},
    {NET_DISTRESS,
     "no point in|to|of? my|me? "
     "life|living|anything|being|trying|anymore|any|left|existing",
     "despair", false},
    {NET_DISTRESS, "pointless * life|living|existence|me|carrying", "despair",
     false},
    {NET_DISTRESS,
     "life|everything|existence|all is|feels|seems|just? "
     "pointless|meaningless|worthless|hopeless|empty",
     "despair", false},
    {NET_DISTRESS, "no|little reason|purpose|will to? live|living|life|left",
     "despair", false},
    {NET_DISTRESS, "nothing|no|little reason? left|worth|much? to? live|living",
     "despair", false},
    {NET_DISTRESS, "not|isnt|aint|hardly|no * worth living|carrying", "despair",
     false},
    {NET_DISTRESS, "not worth it anymore", "despair", false},
    {NET_DISTRESS, "nothing left $", "despair", false},
    {NET_DISTRESS, "nothing to live for", "despair", false},
    {NET_DISTRESS, "reason|reasons to live|exist|carry", "despair", false},
    {NET_DISTRESS, "hopeless~|hopless", "despair", true},
    {NET_DISTRESS, "no|lost|losing|lose|given up|all|any? hope", "despair",
     false},
    {NET_DISTRESS, "no future|escape $|for|left", "despair", false},
    {NET_DISTRESS, "no way out", "despair", false},
    {NET_DISTRESS, "give|giving|given|gave|gived up $", "despair", false},
    {NET_DISTRESS,
     "give|giving|given|gave up on "
     "life|living|myself|me|everything|hope|trying",
     "despair", false},
    {NET_DISTRESS, "giving|given up hope|completely|totally", "despair", false},
    {NET_DISTRESS, "worthless|wothless|wortless", "despair", false},
    {NET_DISTRESS, "a|such|just|only|nothing but? a? burden", "despair", false},
    {NET_DISTRESS,
     "hate|hating|loathe|detest myself|meself|my life|being alive", "despair",
     false},
    {NET_DISTRESS, "hate my|being life|alive|self", "despair", false},
    {NET_DISTRESS, "despair~|desperate|desparate|desperat", "despair", true},
    {NET_DISTRESS,
     "at|reached|hit|hitting|near|to|my breaking|rock point|bottom", "despair",
     false},
    {NET_DISTRESS, "end of my|the tether|rope", "despair", false},
    {NET_DISTRESS, "at|reached my|wits|lowest wits|end|limit|ebb", "despair",
     false},
    {NET_DISTRESS,
     "im|am|feel|feeling|felt|so|all|being|completely "
     "so|all|really|very|completely? alone $|in|and|now|with",
     "despair", false},
    {NET_DISTRESS,
     "tired|sick|exhausted|weary of "
     "living|life|being|fighting|trying|everything|existing",
     "despair", false},
    {NET_DISTRESS, "done|finished with living|life|everything|trying",
     "despair", false},
    {NET_DISTRESS, "im|am so|just? done|broken|finished $", "despair", false},
    {NET_DISTRESS, "dark|bad place|thoughts", "despair", false},
    {NET_DISTRESS, "in a|such|really? a? bad|dark|low|awful place|way",
     "despair", false},
    {NET_DISTRESS, CANNOT " stop crying|shaking", "despair", false},
    {NET_DISTRESS, "crying all|every|myself", "despair", false},
    {NET_DISTRESS, "i dont matter|deserve", "despair", false},
    {NET_DISTRESS, "dont deserve to|anything", "despair", false},
    {NET_DISTRESS, "dont belong here|anywhere|anymore|any", "despair", false},
    {NET_DISTRESS, "hate being|living here|alive|me", "despair", false},
    {NET_DISTRESS, "empty inside", "despair", false},
    {NET_DISTRESS, "numb * inside|everything", "despair", false},
    {NET_DISTRESS, "unbearable|unbareable", "despair", false},
    {NET_DISTRESS, "goodbye|farewell everyone|forever|world|cruel",
     "a farewell", false},
    {NET_DISTRESS, "good bye everyone|forever|world", "a farewell", false},
    {NET_DISTRESS,
     "this|is my|the last|final|goodbye "
     "message|email|goodbye|note|letter|words|day",
     "a farewell", false},
    {NET_DISTRESS, "last time you|youll|anyone|u * hear|see", "a farewell",
     false},
    {NET_DISTRESS, "wont|never|not hear from me", "a farewell", false},
    {NET_DISTRESS, "wont|never|not see me again|anymore", "a farewell", false},
    {NET_DISTRESS, "wont be a|any bother|burden|trouble", "a farewell", false},
    {NET_DISTRESS,
     "wont * bother|trouble anyone|you|u anymore|again|much|any|longer",
     "a farewell", false},
    {NET_DISTRESS, "sorry for everything", "a farewell", false},
    {NET_DISTRESS, "tell * i love|loved", "a farewell", false},
    {NET_DISTRESS, "look after|take my|care cat|dog|kids|children * gone",
     "a farewell", false},
    {NET_DISTRESS, "given|giving|gave away my|all", "a farewell", false},
};

const struct net_list nets_distress = {rows, sizeof rows / sizeof *rows};

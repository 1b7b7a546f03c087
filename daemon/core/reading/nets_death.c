#include "core/reading/nets_list.h"

#include "base/banned.h"

#define MONTHS                                                             \
    "january|february|march|april|may|june|july|august|september|october|" \
    "november|december|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|spring|"   \
    "summer|autumn|winter|easter|christmas"
#define NAMES                                                                 \
    "alan|albert|alfie|alice|amy|andrew|andy|angela|anita|ann|anna|anne|"     \
    "anthony|arthur|audrey|barbara|barry|ben|bernard|beryl|betty|bill|billy|" \
    "bob|brenda|brian|bridget|carl|carol|catherine|charles|charlie|chris|"    \
    "christine|clive|colin|craig|daisy|daniel|darren|dave|david|dawn|dean|"   \
    "deborah|debbie|dennis|derek|diane|don|donald|donna|doreen|doris|"        \
    "dorothy|doug|edith|edna|edward|eileen|elaine|elizabeth|ellen|elsie|"     \
    "emily|eric|ernest|ethel|eva|florence|frances|frank|fred|freda|gary|"     \
    "geoff|geoffrey|george|gerald|gillian|gladys|glen|glenys|gordon|graham|"  \
    "greg|gwen|harold|harry|hazel|heather|helen|henry|hilda|howard|hugh|ian|" \
    "irene|ivor|ivy|jack|jackie|jacqueline|james|jane|janet|janice|jason|"    \
    "jean|jeff|jennifer|jenny|jess|jill|jim|jimmy|joan|joanne|joe|john|"      \
    "johnny|josie|joyce|judith|judy|julia|julie|june|karen|kate|kath|"        \
    "kathleen|keith|ken|kenneth|kevin|len|leonard|leslie|lesley|lilian|lily|" \
    "linda|liz|lorraine|louise|lucy|malcolm|margaret|maria|marie|marion|"     \
    "marjorie|martin|mary|maureen|mavis|max|michael|mick|mike|mohammed|"      \
    "mohamed|moira|molly|muriel|nancy|neil|nigel|nora|norma|norman|olive|"    \
    "oliver|pam|pamela|pat|patricia|patrick|paul|paula|pauline|peggy|peter|"  \
    "phil|philip|phyllis|rachel|ralph|ray|raymond|reg|rhys|richard|rita|"     \
    "rob|robert|robin|roger|ron|ronald|ronnie|rosemary|roy|russell|ruth|"     \
    "sally|sam|sandra|sarah|sean|sharon|sheila|shirley|sid|simon|stan|"       \
    "stanley|stella|stephen|steve|stuart|sue|susan|sylvia|ted|terry|thelma|"  \
    "theresa|tim|tom|tommy|tony|tracey|tracy|trevor|vera|vic|victor|vincent|" \
    "violet|walter|wendy|wilf|wilfred|william|winnie|yvonne|mr|mrs|miss"

/* Deaths and mourning. */
static const struct net_phrase rows[] = {
    {NET_DEATH,
     THEY "|has|have|sadly|alan|brian|peter|jim left|leaving us "
          "all|on|in|last|behind|$",
     "a death", false},
    {NET_DEATH,
     "since|after|before|when|with|of losing|lost|loss of? our? " NAMES,
     "bereavement", false},
    {NET_DEATH,
     "i|we|have|had|just|recently|sadly lost|loosing|losing my|our? " NAMES,
     "bereavement", false},
    {NET_DEATH,
     NAMES " * passed|pased|past|passd $|in|last|on|over|at|away|"
           "suddenly|peacefully|this|just|recently",
     "a death", false},
    {NET_DEATH,
     NAMES " ** passed in|last|on|over|away|suddenly|this " MONTHS
           "|year|week|month|night|" DAYS,
     "a death", false},
    {NET_DEATH, "the|my|our|of|for late " NAMES, "a death", false},
    {NET_DEATH,
     NAMES " is|was|has|isnt not? gone|went|taken|here to|in|from|"
           "now|any|$",
     "a death", false},
    {NET_DEATH, NAMES " went|slipped|left in|away|us his|her|on|last|$",
     "a death", false},
    {NET_DEATH,
     "he|she|hes|shes|dad|mum|nan|mam is|has? gone $|love|duck|pet|dear",
     "a death", false},
    {NET_DEATH, "r i p", "a death", false},
    {NET_DEATH, "dropped dead|down", "a death", false},
    {NET_DEATH,
     "she|he|they|" KIN " has|have|had|just|sadly|suddenly passed x|now|and|$",
     "a death", false},
    {NET_DEATH, "expired|demised on|at|in|last", "a death", false},
    {NET_DEATH, "put to sleep", "a death", false},
    {NET_DEATH, "had|having|have|be|was|been|being * put down", "a death",
     false},
    {NET_DEATH, "had|have to put him|her|them to|down", "a death", false},
    {NET_DEATH,
     "dog|cat|rabbit|horse|pony|budgie|puppy|kitten|hamster|bird|parrot|pet ** "
     "put down|to",
     "a death", false},
    {NET_DEATH, KIN " ** gone forever|now|from", "a death", false},
    {NET_DEATH, "lost * battle|fight|life", "a death", false},
    {NET_DEATH, "scattered|scatter|scattering his|her|the|their|mums|dads|my",
     "a death", false},
    {NET_DEATH, "shiva|janazah|janaza|sitting shiva", "a death", false},
    {NET_DEATH, "turned|turn|switched|switch * machine|ventilator|machines off",
     "a death", false},
    {NET_DEATH,
     "anniversary|year|years|months since|of "
     "he|she|my|his|her|their|mum|dad|we|the|i ** "
     "died|death|lost|went|passed|gone",
     "a death", false},
    {NET_DEATH, "killed in|by|on|at a|an|the|iraq|afghanistan", "a death",
     false},
    {NET_DEATH,
     "wake|funeral on|is|tomorrow|for|of|at|this|next " DAYS
     "|him|her|my|mum|dad|tomorrow|a|week|friday",
     "a death", false},
    {NET_DEATH, "died|dieing|deid", "a death", false},
    {NET_DEATH, "dead", "a death", false},
    {NET_DEATH, "deceased|deseased|diceased|decesed|deaceased|decease",
     "a death", false},
    {NET_DEATH, "death|deaths|deth", "a death", false},
    {NET_DEATH, "dying", "a death", false},
    {NET_DEATH, "passed|passing|pass|past|pased|passd|paste away|awy|awaay",
     "a death", false},
    {NET_DEATH,
     "has|have|had|sadly|just|suddenly|peacefully|recently|" THEY
     " passed|past on|over $|last|in|at|" DAYS,
     "a death", false},
    {NET_DEATH,
     THEY "|sadly|suddenly has|have|had|recently|sadly|just? passed "
          "$|suddenly|peacefully|last|yesterday|" DAYS,
     "a death", false},
    {NET_DEATH, "passed peacefully|suddenly", "a death", false},
    {NET_DEATH, "coroner~|inquest|probate|postmortem", "a death", false},
    {NET_DEATH, "post mortem", "a death", false},
    {NET_DEATH, "no longer|more with us|me", "a death", false},
    {NET_DEATH, "isnt|not|aint with us any|anymore|now|$", "a death", false},
    {NET_DEATH, "no|not longer|more alive|living", "a death", false},
    {NET_DEATH, "gone to heaven|god|rest", "a death", false},
    {NET_DEATH, "gone to be|a with|better", "a death", false},
    {NET_DEATH, "in heaven|paradise", "a death", false},
    {NET_DEATH, "with|joined the? angels|god", "a death", false},
    {NET_DEATH, "rip", "a death", false},
    {NET_DEATH, "rest|resting in peace", "a death", false},
    {NET_DEATH, "sadly|suddenly|peacefully gone|departed", "a death", false},
    {NET_DEATH, "was|were|been|got|get killed|murdered", "a death", false},
    {NET_DEATH, "life support", "a death", false},
    {NET_DEATH, "didnt|did|not survive", "a death", false},
    {NET_DEATH, "days|weeks|months|left|long|time to live", "a death", false},
    {NET_DEATH, "end of life", "a death", false},
    {NET_DEATH, "terminal|terminally ill|cancer|illness|diagnosis", "a death",
     false},
    {NET_DEATH, "terminally|hospice|palliative", "a death", false},
    {NET_DEATH, "estate of", "a death", false},
    {NET_DEATH, "executor|executors|executrix", "a death", false},
    {NET_DEATH, "slipped|drifted away|peacefully", "a death", false},
    {NET_DEATH, "taken from us", "a death", false},
    {NET_DEATH, "took|taken|take|ended his|her|their * life",
     "a death by suicide", false},
    {NET_DEATH,
     "killed|hanged|hung|topped|drowned|shot "
     "himself|herself|themselves|themself",
     "a death by suicide", false},
    {NET_DEATH, "funeral~|funral|funerl|funrel|furneral|funreal|cremat~|burial",
     "a funeral", false},
    {NET_DEATH, "buried|burying|bury|burried * " KIN "|him|her|them",
     "a funeral", false},
    {NET_DEATH,
     "ashes|coffin|undertaker|undertakers|hearse|graveside|headstone|obituary|"
     "eulogy|mortuary",
     "a funeral", false},
    {NET_DEATH,
     "bereav~|berev~|beareav~|berieve~|mourning|grief|griev~|condolence~",
     "bereavement", false},
    {NET_DEATH, "widow|widows|widowed|widower|widdow|orphan~", "bereavement",
     false},
    {NET_DEATH, "my|our|his|her|the|your late " KIN "|mr|mrs|ms", "bereavement",
     false},
    {NET_DEATH,
     "lost|losing|loosing|loss|lose of? my|our|his|her|the|their|a|both|me "
     "* " KIN "|parents",
     "bereavement", false},
    {NET_DEATH, "lost " KIN "|him", "bereavement", false},
    {NET_DEATH, "lost her $|in|last|to|on|this", "bereavement", false},
    {NET_DEATH, "sad|recent|terrible|our|great|sudden|family|tragic|sorry loss",
     "bereavement", false},
    {NET_DEATH, "loss of * " KIN "|parent", "bereavement", false},
    {NET_DEATH, "miscarr~|stillb~", "the loss of a baby", false},
    {NET_DEATH, "still born|birth", "the loss of a baby", false},
    {NET_DEATH, "lost|losing|loss of? our|the|my|a baby|twins|pregnancy",
     "the loss of a baby", false},
    /* Said in other ways. */
    {NET_DEATH, "the|of late mr|mrs|miss|ms|dr|sir|lady|professor", "a death",
     false},
    {NET_DEATH,
     "sadly|suddenly|peacefully|tragically * passed|past|pased "
     "on|in|at|over|last|yesterday|this|away|$",
     "a death", false},
    {NET_DEATH,
     KIN " passed|pased|past|passd|paased "
         "aw~|last|yesterday|on|suddenly|peacefully|$",
     "a death", false},
    {NET_DEATH, "passed|pased|passd|paased|pass|passing aw~", "a death", false},
    {NET_DEATH,
     THEY
     "|my|our|she is|was|has|have|be|did die|dies|dyed|dide|dead|deid|dieded",
     "a death", false},
    {NET_DEATH,
     KIN " die|dies|dyed|dide|dyd|diead|diyed "
         "in|on|at|last|this|yesterday|suddenly|just|$|when|from|of",
     "a death", false},
    {NET_DEATH,
     "mums|dads|husbands|wifes|nans|grans|brothers|sisters|partners|mams|sons|"
     "daughters|grandads gone forever|now|and|$",
     "a death", false},
    {NET_DEATH,
     "since|after|before|when my|our|the? " KIN " went|left in|on|last|$",
     "a death", false},
    {NET_DEATH,
     "went|go|died|passed|slipped|off|gone|peacefully in his|her|their|the "
     "sleep",
     "a death", false},
    {NET_DEATH,
     THEY "|him|her|is|are|was isnt|not|no here|around anymore|longer",
     "a death", false},
    {NET_DEATH, THEY " is|isnt|are|was|not * here|around any|no more|longer",
     "a death", false},
    {NET_DEATH, KIN "|he|she is no more", "a death", false},
    {NET_DEATH, THEY "|who|has|have|had departed this|on|last|us|$", "a death",
     false},
    {NET_DEATH, "departed|left this life|world|earth", "a death", false},
    {NET_DEATH, "did|didnt|couldnt|could not? pull through", "a death", false},
    {NET_DEATH,
     "couldnt|could|cudnt|unable|failed not|to? save him|her|them|my|" KIN,
     "a death", false},
    {NET_DEATH,
     THEY " didnt|did|never not? make it|recover|regain|wake|woke|pull",
     "a death", false},
    {NET_DEATH, "his|her|their heart gave|stopped|failed|packed", "a death",
     false},
    {NET_DEATH,
     "cancer|stroke|covid|pneumonia|dementia|sepsis|overdose|disease "
     "took|got|claimed|killed|beat him|her|them|my|our|" KIN,
     "a death", false},
    {NET_DEATH,
     "said|saying|say our|my|a|the? final|last? "
     "goodbye|goodbyes|farewell|farewells * to? * " KIN "|him|her",
     "a death", false},
    {NET_DEATH, "final|last goodbye|goodbyes|farewell|respects", "a death",
     false},
    {NET_DEATH, "snuffed|croaked|pegged it", "a death", false},
    {NET_DEATH, "popped his|her|their clogs", "a death", false},
    {NET_DEATH, "kicked the bucket", "a death", false},
    {NET_DEATH, "met|meet his|her|their maker", "a death", false},
    {NET_DEATH,
     "gone|went|called|gathered|returned|promoted home? to|with|by "
     "glory|god|jesus|allah|lord|heaven|rest|grace|maker",
     "a death", false},
    {NET_DEATH, "called home", "a death", false},
    {NET_DEATH,
     "gone|went|be|with to? be? with? the|our? lord|creator|saviour|saints",
     "a death", false},
    {NET_DEATH, "fell|fallen asleep in", "a death", false},
    {NET_DEATH,
     "left us on|last|suddenly|peacefully|yesterday|behind|forever|" DAYS,
     "a death", false},
    {NET_DEATH,
     "he|she|they|mum|dad|nan is|are? no longer|more in? pain|suffering "
     "now|any|at|$",
     "a death", false},
    {NET_DEATH, "out|end of his|her|their pain|misery|suffering", "a death",
     false},
    {NET_DEATH, "at peace now|finally|at", "a death", false},
    {NET_DEATH, "in loving|memory memory|of", "a death", false},
    {NET_DEATH,
     "celebration|celebrate|celebrating of? his|her|their|dads|mums? life",
     "a funeral", false},
    {NET_DEATH, "requiem|interment|crematorium", "a funeral", false},
    {NET_DEATH, "lay|laid|laying|put|putting him|her|them|mum|dad|nan to rest",
     "a funeral", false},
    {NET_DEATH,
     "burying|buried|burried|berried|cremating my|our|his|her|the|best|" KIN,
     "a funeral", false},
    {NET_DEATH,
     "lost|losing|loosing|loss of? my|our|his|her|the|a|little|unborn|of * "
     "baby|babies|twins|pregnancy|bump",
     "the loss of a baby", false},
    {NET_DEATH,
     "we|i|have|had|they|who|recently|just|sadly lost|loosed|loss "
     "him|her|them|" KIN,
     "bereavement", false},
    {NET_DEATH,
     "since|after|before|when losing|loosing|lost|i|we lost? my|our|the? * "
     "him|her|them|" KIN,
     "bereavement", false},
    {NET_DEATH,
     "first|1st|this christmas|birthday|anniversary|year|mothers|fathers day? "
     "without",
     "bereavement", false},
    {NET_DEATH, "widow~|widdow~|widower", "bereavement", false},
    {NET_DEATH,
     "deseaced|desceased|diseased|deceesed|decieced|deceast|deacesed",
     "a death", false},
    {NET_DEATH, "funreal~|funerel~|fueneral~|funneral~|feuneral~", "a funeral",
     false},
    {NET_DEATH, "berevement|bereavment|breavement|bereved|berieved|bereft",
     "bereavement", false},
    {NET_DEATH,
     "collais|colli|collodd|collwyd|gollais fy|ei|ein|y|fi * "
     "mam|tad|gwr|ngwr|gwraig|ngwraig|mhriod|mrawd|chwaer|nain|taid|mab|merch|"
     "nhad|mham|phriod|gwr",
     "a death", false},
    {NET_DEATH, "ein|wedi gadael|adael ni|ein", "a death", false},
    {NET_DEATH, "memorial service|mass", "a funeral", false},
    {NET_DEATH, "mum|mam|dad|nan|gran dide", "a death", false},
    {NET_DEATH_OF_SUBSCRIBER,
     "who|whom|that|which you * "
     "write|wrote|email|emailed|writing|contact|send|sent|mail|emailing",
     "the person we write to", false},
    {NET_DEATH_OF_SUBSCRIBER,
     "you|u * write|wrote|writing|emailing|send|sent|emailed "
     "to|this|these|him|her|them|it",
     "the person we write to", false},
    {NET_DEATH_OF_SUBSCRIBER,
     "take|remove|delete|removing|taking|stop|cancel|unsubscribe * "
     "him|her|his|hers|them|their|name",
     "the person we write to", false},
    {NET_DEATH_OF_SUBSCRIBER, "your|our|the list|lists|register|records",
     "the person we write to", false},
    {NET_DEATH_OF_SUBSCRIBER,
     "his|her|their|this email|emails|account|inbox|mailbox|address",
     "the person we write to", false},
    {NET_DEATH_OF_SUBSCRIBER,
     "member|subscriber|addressed|executor|probate|estate",
     "the person we write to", false},
    {NET_DEATH_OF_CARED_FOR, "i|we cared|care|caring|looked|look for|after",
     "someone cared for", false},
    {NET_DEATH_OF_CARED_FOR,
     "was|been|am|were caring|carer|looking for|after|to|his|her",
     "someone cared for", false},
    {NET_DEATH_OF_CARED_FOR, "his|her|their|my carer|caring role?",
     "someone cared for", false},
    {NET_DEATH_OF_CARED_FOR, "no longer|not a|caring carer|for",
     "someone cared for", false},
};

const struct net_list nets_death = {rows, sizeof rows / sizeof *rows};

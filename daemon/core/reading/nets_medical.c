#include "core/reading/nets_list.h"

#include "base/banned.h"

/* A body in danger, or a mind that has lost hold. */
static const struct net_phrase rows[] = {
    {NET_DISTRESS,
     "terrible|bad|severe|awful|crushing|got|have|having|getting|sharp|tight|"
     "these|really chest|heart pain|pains|tightness",
     "a medical emergency", false},
    {NET_DISTRESS,
     "tight|pain|pains|pressure|tightness|hurting|crushing in|on "
     "my|the|his|her chest",
     "a medical emergency", false},
    {NET_DISTRESS,
     "chest|heart pain|pains|hurts|hurting|tightness|feels|is "
     "feels|is|and|since|again|right|now|really|all|bad|so|going|cant|tight|$",
     "a medical emergency", false},
    {NET_DISTRESS, "chest is|feels tight|hurting|tightening|sore",
     "a medical emergency", false},
    {NET_DISTRESS,
     "having|havin|think|thinks|had|has|suspected|another|is "
     "im|i|hes|shes|its|he|she|it|this|having|is|be? having|had|s|is? "
     "a|another|an|possible|my "
     "heart|stroke|seizure|tia|anaphylactic|aneurysm|haemorrhage|asthma "
     "attack|and|now|my|shock|he|she|today|this|please|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "having|havin a|another|an|lots "
     "heart|stroke|seizure|fit|seizures|fits|asthma|allergic|hypo|miscarriage|"
     "psychotic|anaphylactic "
     "attack|reaction|episode|and|now|he|she|again|right|please|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "face|mouth|arm|arms|leg|side|speech|body|lips|hand "
     "gone|has|is|feels|s|all|have|side? gone|dropped|all? "
     "dropped|drooping|droop|numb|slurred|slurring|dead|paralysed|blue|grey",
     "a medical emergency", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not|struggling|isnt|hardly|barely|trouble|difficulty "
     "to|properly|able? breathe|breathing|breath|breatheing|breathin "
     "properly|and|at|well|right|very|now|i|please|he|she|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|wont|not wake|waking|rouse "
     "him|her|up|them|mum|dad|nan",
     "a medical emergency", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not move|feel|moving my|his|her "
     "legs|arm|leg|arms|side|face",
     "a medical emergency", false},
    {NET_DISTRESS,
     "wont|cant|cannot|doesnt|not stop|stopped|stopping "
     "bleeding|the|vomiting|blood|being|throwing bleeding|blood|sick|up|$",
     "a medical emergency", false},
    {NET_DISTRESS, "cant|cannot stop the bleeding|blood", "a medical emergency",
     false},
    {NET_DISTRESS,
     "coughing|vomiting|throwing|passing|peeing|spitting|bringing|pooing|"
     "losing|covered up|in|lots|of|loads|a|so? of|lot|much? blood",
     "a medical emergency", false},
    {NET_DISTRESS, "bleeding heavily|badly|everywhere|loads|alot",
     "a medical emergency", false},
    {NET_DISTRESS,
     "bleeding out|and|wont|a|really wont|cant|lot|bad|loads|badly|everywhere",
     "a medical emergency", false},
    {NET_DISTRESS, "blood everywhere|pouring|gushing", "a medical emergency",
     false},
    {NET_DISTRESS,
     "unconscious|unresponsive|unconcious|convulsing|electrocuted",
     "a medical emergency", false},
    {NET_DISTRESS,
     "collapsed|fitting|choking again|on|and|cant|at|he|she|this|today|now|$",
     "a medical emergency", false},
    {NET_DISTRESS, "passed out|unconscious and|on|again|after|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "found|lying|collapsed|fallen|fell|laid|stuck "
     "him|her|dad|mum|on|in|down|husband|wife|son|nan|gran the|on|my|bathroom? "
     "floor|unconscious|bathroom|stairs ** "
     "cant|cannot|unconscious|blood|breathing|responding|wake|head|moving|not|"
     "hours|help",
     "a medical emergency", false},
    {NET_DISTRESS,
     "found him|her|dad|mum|nan|gran|them|my "
     "collapsed|unconscious|cold|unresponsive|on the|floor",
     "a medical emergency", false},
    {NET_DISTRESS,
     "took|taken|taking|tuk|takin|swallowed|swallowing|necked|popped|downed|"
     "given|gave|gulped * "
     "too|2|all|loads|lots|whole|entire|bottle|box|packet|pack|strip|strips|"
     "handful|handfuls|bunch|load|double|many|every|about|10|12|15|16|20|24|30|"
     "32|40|50|60|90|whatever|couple|few|several|some|more * " PILLS
     "|sleeping|them|warfarin|lithium|morphine|methadone|diazepam|much|many|"
     "pregabalin|zopiclone|tramadol|mirtazapine|amitriptyline|heroin|coke",
     "a medical emergency", false},
    {NET_DISTRESS, "took|taken|swallowed|taking too|2 much|many",
     "a medical emergency", false},
    {NET_DISTRESS,
     "drank|drunk|drinking|necked|downed * bottle|bottles|litre * "
     "vodka|whisky|gin|tablets|wine",
     "a medical emergency", false},
    {NET_DISTRESS,
     "took|taken|tuk|swallowed|necked|drank|popped|downed them|the|every|em "
     "all|lot|whole of|now|last|and|packet|box|bottle|thing|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "took|taken|tuk|swallowed|necked all|the|my|whole|every "
     "whole|my|the|all|of|single? "
     "pack|packet|box|bottle|strip|lot|stash|tablets|one",
     "a medical emergency", false},
    {NET_DISTRESS, "took|taken them all|now|$", "a medical emergency", false},
    {NET_DISTRESS,
     "drank|drunk|drinking|swallow|swallowed|swallowing|ate|eaten|sniffed|"
     "inhaled ** "
     "bleach|antifreeze|disinfectant|weedkiller|battery|batteries|glass|blade|"
     "blades|razor|perfume|detergent|petrol|aftershave|sanitiser|turps|poison|"
     "magnets|needle|needles|dettol|cleaner",
     "a medical emergency", false},
    {NET_DISTRESS,
     PILLS " * "
           "laid|lined|counted|ready|in|all|on|out|here|next|beside|by|hidden|"
           "saved|stashed|away|waiting|to|under * "
           "out|up|front|table|bed|hand|ready|me|hidden|mattress|bag|drawer|"
           "here|lap|tonight|gone|side|pillow|vodka|counted",
     "a medical emergency", false},
    {NET_DISTRESS,
     "saved|saving|stash|stashed|stashing|stockpiled|stockpiling|hoarded|"
     "hoarding|collected|collecting|kept|keeping|hiding|hidden|hid|counted|"
     "counting|bought|buying|enough|ordered|storing|stored|squirreled|got "
     "up|back|out|all|by|some|together|loads|enough|a|my|of|lots|more? "
     "** " PILLS "|sleeping|insulin|morphine|heroin",
     "a medical emergency", false},
    {NET_DISTRESS,
     PILLS " ** empty|all gone|packets|packet|box|bottle|boxes|bottles|of",
     "a medical emergency", false},
    {NET_DISTRESS,
     "empty packet|packets|bottle|bottles|box|strip|strips|blister * "
     "of|pills|tablets|paracetamol|beside|by|next|vodka|bed|packs|everywhere",
     "a medical emergency", false},
    {NET_DISTRESS,
     "many|all|lots pills|tablets|medicine|tabs "
     "swallow|eat|finish|swallowed|eaten|inside|now|gone|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     PILLS " many|lots|all|too|much|whole|finish * "
           "swallow|swallowed|eat|take|took|taken|drink|finish|ate|gone|me|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "stopped|stop|stopping|come|came|quit|refusing|refuses|skipping|off "
     "taking|off|having|to|all|my|takin|take? off|taking|all|take|having? of? "
     "my|his|her|all|me|the|any|our? "
     "meds|medication|lithium|injection|depot|clozapine|antipsychotics|pills|"
     "olanzapine|antidepressants|risperidone|insulin|quetiapine|injections|"
     "tablets",
     "a medical emergency", false},
    {NET_DISTRESS,
     "not|havent|hasnt|wont|flushed|threw|binned|chucked "
     "taken|taking|had|take|all|been|away my|his|her|any|taking|of|the|all "
     "meds|medication|lithium|injection|depot|clozapine|insulin|tablets|my ** "
     "days|week|weeks|month|months|since|anymore|away|toilet|out|bin",
     "a medical emergency", false},
    {NET_DISTRESS,
     "not|havent|hasnt|no|without|hardly|barely|aint been? "
     "slept|sleep|sleeping|awake for|in|since|any|a|wink|properly ** "
     "days|nights|week|weeks|tuesday|monday|friday|thursday|saturday|sunday|"
     "wednesday",
     "a medical emergency", false},
    {NET_DISTRESS, "slept|sleep for|in|since ** days|nights",
     "a medical emergency", false},
    {NET_DISTRESS,
     "awake|up for|since "
     "3|4|5|6|7|three|four|five|six|days|sunday|monday|a|two|seven|48|72 * "
     "nights|days|week|hours",
     "a medical emergency", false},
    {NET_DISTRESS,
     "theyre|people|everyone|everybody|neighbours|government|mi5|police|they "
     "all|keep|are|r|is|been|have|keeps? all|out|in|been? "
     "watching|spying|following|poisoning|recording|plotting|tracking|"
     "monitoring me|on|my|against|us|through",
     "a medical emergency", false},
    {NET_DISTRESS,
     "theyre|they|theyve|everyone|all are|r|all|have|is|been? "
     "out|in|coming|after to|on|for|me get|it|me|us",
     "a medical emergency", false},
    {NET_DISTRESS,
     "chip|camera|cameras|microphone|device|bug in|inside my "
     "head|brain|tv|teeth|walls|food",
     "a medical emergency", false},
    {NET_DISTRESS, "poison|poisoned|poisoning my|me|the food|water|tea|meds|$",
     "a medical emergency", false},
    {NET_DISTRESS, "chosen one|by", "a medical emergency", false},
    {NET_DISTRESS,
     "god|jesus|allah|angels|satan|devil|demons|spirits|tv|radio "
     "is|are|keeps|keep|talks|talking|speaks|speaking|sends|sent|telling|chose "
     "to? me|messages|secret|directly|through",
     "a medical emergency", false},
    {NET_DISTRESS, "messages from|through god|the|tv|radio|satan|devil",
     "a medical emergency", false},
    {NET_DISTRESS,
     "ambulance|paramedics is|are|has|on|came|coming|took|here "
     "took|coming|come|on|just|been|now|here|the? way|now|him|her|me|again",
     "a medical emergency", false},
    {NET_DISTRESS,
     "in|at|to|from|rushed|taken|sat the|back|up|still|to|with|in? "
     "ae|a|casualty|resus|icu|itu|hospital "
     "e|with|again|since|because|after|him|her|last|cos|wiv? ** "
     "overdose|overdosed|overdosing|attempt|wrists|suicide|suicidal|jumped|"
     "hanging|liver|stomach|pumped|coma|hurt",
     "a medical emergency", false},
    {NET_DISTRESS,
     "called|call|calling|ring|rung|rang|dial|dialled|phone|phoned|need|send "
     "an|the|for|999|a? ambulance|999|paramedics|paramedic "
     "now|please|and|but|again|on|quick|asap|because|he|she|straight|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "on|in the floor|ground|bath and|cant|i cant|cannot|get "
     "get|move|stand|reach|up",
     "a medical emergency", false},
    {NET_DISTRESS,
     "lips|tongue|throat|face|eyes|mouth|airway is|are|has|r|have|feels "
     "swelling|swollen|swelled|closing|closed|blue|itching|tight|puffed|gone",
     "a medical emergency", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not|struggling|hardly|barely "
     "swallow|breathe|speak|focus|move|see "
     "to|2|properly|and|after|my|now|at|anything|right|since|anymore|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     THEY "|hes|shes|has|is|have|just|ive|i "
          "collapsed|choking|fitting|unresponsive|fainted "
          "again|and|on|at|in|now|for|please|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "blacked|passed out again|and|on|at|in|now|for|he|she|this|today|after|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "fell|fallen|slipped|tripped|fall|falling ** "
     "cant|cannot|couldnt|not|unable get|move|stand|feel|reach|put|walk "
     "up|my|it|the|anyone|weight|him|her|properly|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "pregnant ** bleeding|blood|pain|pains|kicking|moving|waters|overdose",
     "a medical emergency", false},
    {NET_DISTRESS,
     "bleeding|blood|pains|cramps|waters ** pregnant|weeks|baby|miscarriage",
     "a medical emergency", false},
    {NET_DISTRESS, "head injury|wound", "a medical emergency", false},
    {NET_DISTRESS,
     "hit|banged|bang|knocked|smashed my|his|her|their head ** "
     "sick|dizzy|blood|bleeding|confused|sleepy|unconscious|stitches|vomiting|"
     "blurred",
     "a medical emergency", false},
    {NET_DISTRESS,
     "blood sugar|sugars is|are|was|has|low|high|dropped ** "
     "shaky|confused|sweating|passing|sweaty|faint|cant|collapse|dangerously",
     "a medical emergency", false},
    {NET_DISTRESS, "epipen|defibrillator", "a medical emergency", false},
    {NET_DISTRESS,
     "smell|smells|smelling|leak|left of? gas ** "
     "on|sick|dizzy|headache|faint|sleepy",
     "a medical emergency", false},
    {NET_DISTRESS,
     "house|flat|kitchen|room|bed is|s|was|caught on|caught|set? "
     "fire|alight|smoke and|help|now|please|$",
     "a medical emergency", false},
    {NET_DISTRESS, "fire in|at the|my kitchen|house|flat|bin|hall",
     "a medical emergency", false},
    {NET_DISTRESS,
     "back|in|at|to in|at|to? a|ae|hospital e? for|with|after|cos|because|from "
     "cutting|cuts|overdose|overdosing|od|stitches|harming|self",
     "a medical emergency", false},
    {NET_DISTRESS,
     "took|taken|tuk|swallowed|necked "
     "a|some|loads|bunch|all|most|half|handful|my|the "
     "load|few|bunch|lot|handful|bottle|packet|box|pack|lots|loads of? "
     "my|his|her|nans|the|mums|dads|someones|grans * " PILLS,
     "a medical emergency", false},
    {NET_DISTRESS,
     "took|taken|tuk ** now|and|feel|im|i feel|feeling|felt|gone "
     "weird|sick|dizzy|sleepy|funny|floaty|ill|faint|drowsy|woozy",
     "a medical emergency", false},
    {NET_DISTRESS,
     "baby|babys|bump|he|she hasnt|not|stopped|isnt|havent|no been? "
     "moved|moving|kicked|kicking|move|movements|movement "
     "since|for|today|all|much|as|in|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "cant|cannot|lost feel|feeling|move|in my|his|her|in "
     "legs|leg|arms|arm|feet|face|side|hands",
     "a medical emergency", false},
    {NET_DISTRESS,
     "tablets|meds|insulin|dose|pills|medication|warfarin "
     "twice|double|wrong|again by|today|this|accident|mistake|instead",
     "a medical emergency", false},
};

const struct net_list nets_medical = {rows, sizeof rows / sizeof *rows};

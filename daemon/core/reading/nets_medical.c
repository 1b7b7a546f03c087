#include "core/reading/nets_list.h"

#include "base/banned.h"

/* A body in danger, or a mind that has lost hold. */
static const struct net_phrase rows[] = {
    {NET_DISTRESS,
     "terrible|bad|severe|chest|awful|crushing|got|have|having|tight|get|"
     "getting|sharp|tightness "
     "chest|pains|pain|in|a|really|bad|my|tight|some|these * "
     "chest|pain|pains|arm|tight|tightness|hurts",
     "a medical emergency", false},
    {NET_DISTRESS,
     "chest|heart pain|pains|hurts|hurting|tight|tightness|feels|is|attack "
     "and|in|since|again|right|now|really|all|for|bad|so|going|i|cant|like|"
     "tight|crushing|exploding|hurting|down|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "having|havin|think|thinks|thought|might|had|has|suspected "
     "im|i|he|she|hes|shes|ive|its|it|be|is|has|had|a|possible|have|another|"
     "dads|mums * "
     "heart|stroke|seizure|fit|tia|anaphylactic|haemorrhage|miscarriage|"
     "overdose|aneurysm|clot|hypo "
     "attack|and|now|my|shock|he|she|today|this|on|in|please|again|last|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "having|havin a|another|an|lots "
     "heart|stroke|seizure|fit|seizures|fits|asthma|panic|allergic|hypo|"
     "miscarriage|psychotic|anaphylactic "
     "attack|reaction|episode|and|now|he|she|again|right|please|of|on|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "face|arm|arms|leg|side|mouth|speech|hand|body|left|lips|fingers "
     "has|is|s|gone|have|all|feels|side|arm|feel|going|are|my|both * "
     "dropped|drooping|droop|numb|slurred|slurring|dead|weak|blue|grey|"
     "paralysed|tingling",
     "a medical emergency", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not|struggling|stopped|isnt|hardly|barely|trouble|"
     "wont|hard|difficulty|finding|aint|never "
     "to|stop|properly|even|is|be|being|able|of? "
     "breathe|breathing|breath|wake|waking|bleeding|bleed|feel|move|swallow|"
     "stand|breatheing|breathin "
     "properly|and|up|him|her|my|at|well|it|right|very|now|anymore|i|much|legs|"
     "the|from|since|please|he|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "stop|stopping|stops|wont|cant|lots|losing|loads|lot|vomiting|coughing|"
     "throwing|sicking|passing|peeing|spitting|bringing|pouring|covered "
     "the|stop|of|up|lots|loads|with|in|so|out? bleeding|blood|bleed",
     "a medical emergency", false},
    {NET_DISTRESS,
     "bleeding "
     "heavily|bad|badly|a|lots|loads|really|everywhere|out|from|and|wont|again|"
     "alot|so|quite|to",
     "a medical emergency", false},
    {NET_DISTRESS, "blood everywhere|all|pouring|gushing|wont|running|pumping",
     "a medical emergency", false},
    {NET_DISTRESS,
     "unconscious|unresponsive|collapsed|passed|fainted|fitting|convulsing|"
     "choking|drowning|electrocuted|unconcious "
     "out|and|on|in|he|she|again|now|today|this|after|cant|at|please|for|since|"
     "$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "found|find|lying|collapsed|fallen|fell|on|laid|stuck|still|been|hes|shes|"
     "im "
     "him|her|dad|mum|mam|nan|my|on|in|down|the|he|she|husband|wife|son|"
     "collapsed|gran|had|it? "
     "on|the|down|floor|and|in|stairs|at|unconscious|bathroom|a|bottom|cold|"
     "lying|steps ** "
     "floor|cant|cannot|unconscious|blood|breathing|responding|get|wake|hours|"
     "head|help|alone|moving|breath|stairs",
     "a medical emergency", false},
    {NET_DISTRESS,
     "took|taken|take|taking|tuk|takin|had|swallowed|swallow|swallowing|necked|"
     "drank|drunk|dropped|ate|eaten|drink|drinking|popped|downed|injected|"
     "sniffed|used|swallered|swollowed|given|gave|gulped|snorted|smoked * "
     "too|2|all|loads|lots|whole|entire|bottle|box|packet|pack|strip|strips|"
     "handful|handfuls|bunch|load|extra|double|many|every|half|about|10|12|15|"
     "16|20|24|30|32|40|50|60|90|bottles|mixed|whatever|somebody|someones|"
     "wrong|his|her|my|bag|drug|drugs|couple|few|several|some|more * " PILLS
     "|insulin|sleeping|of|much|many|bleach|antifreeze|poison|vodka|heroin|"
     "drugs|warfarin|lithium|morphine|methadone|diazepam|them|lot|stuff|things|"
     "em|something|whisky|gin|wine|spice|coke|pregabalin|zopiclone|tramadol|"
     "mirtazapine|amitriptyline|metformin|stash|codeine|xanax|ketamine",
     "a medical emergency", false},
    {NET_DISTRESS,
     "took|taken|tuk|swallowed|necked|drank|done|ate|had|popped|downed "
     "them|all|the|it|whole|every|em "
     "all|lot|of|now|last|and|packet|box|bottle|thing|$ "
     "them|of|now|and|pills|tablets|last|at|an|this|with|ages|hour|hours|im|i|"
     "single|sorry|my|the|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "drank|drunk|drink|drinking|swallow|swallowed|swallows|drinks|swallowing|"
     "ate|eaten|sniffed|inhaled|poured "
     "a|some|half|the|of|bit|bottle|neat|loads|lots|all|whole * "
     "bleach|antifreeze|disinfectant|weedkiller|battery|batteries|glass|blade|"
     "blades|razor|perfume|detergent|petrol|aftershave|sanitiser|drain|turps|"
     "paint|poison|gas|magnet|magnets|screws|needle|pins|white|dettol|cleaner",
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
     "many|all|lots|too|much pills|tablets|medicine|tabs "
     "swallow|take|eat|finish|swallowed|took|eaten|taken|swallows|inside|now|"
     "drink|drunk|me|gone|in",
     "a medical emergency", false},
    {NET_DISTRESS,
     PILLS " many|lots|all|too|much|whole|finish * "
           "swallow|swallowed|eat|take|took|taken|drink|finish|ate|gone|me|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "stopped|stop|stopping|come|came|quit|not|havent|flushed|threw|thrown|"
     "binned|refusing|refuses|wont|off|hasnt|coming|going|went|run|ran|chucked|"
     "skipping|no|isnt|without|hates|out|ditched "
     "taking|taken|take|off|having|been|had|longer|out|away|takin|all|my|her|"
     "his|the|more? all|my|his|her|me|the|any|our|of|their|lithium|clozapine? "
     "meds|medication|lithium|tablets|injection|depot|clozapine|antipsychotics|"
     "pills|olanzapine|antidepressants|risperidone|tablet|medicine|quetiapine|"
     "injections|insulin|epilepsy|warfarin|sertraline|aripiprazole",
     "a medical emergency", false},
    {NET_DISTRESS,
     "not|havent|hasnt|no|without|hardly|never|barely|0|zero|been|aint|didnt|"
     "dont "
     "slept|sleep|sleeping|been|asleep|to|had|awake|any|have|a|got|much|wink|"
     "single * "
     "sleep|in|for|since|at|bed|days|nights|3|4|5|6|7|three|four|five|six|a|2|"
     "two|week|seven|wink|of ** "
     "days|nights|week|weeks|tuesday|monday|friday|thursday|saturday|sunday|"
     "wednesday|night|of|now",
     "a medical emergency", false},
    {NET_DISTRESS,
     "awake|up for|since "
     "3|4|5|6|7|three|four|five|six|days|sunday|monday|a|two|seven|48|72 * "
     "nights|days|week|hours",
     "a medical emergency", false},
    {NET_DISTRESS,
     "theyre|they|hes|people|everyone|everybody|neighbours|government|mi5|"
     "police|staff|nurses|family|every|someone|camera|cameras|tv|radio|shes|"
     "all|doctors|aliens|one|chip|fbi|cia "
     "are|is|r|all|keep|been|have|put|keeps|trying|out|has|really|one|they|in? "
     "all|out|in|to|on|trying|after|watching|spying|following|poisoning|"
     "recording|listening|reading|talking|plotting|coming|tracking|controlling|"
     "sending|been|poisoned|bugged|inserted|planted|implanted "
     "to|me|on|it|my|get|about|for|in|through|at|against|poison|kill|messages|"
     "up|food|us|harm|hurt|chip|thoughts|together|mind",
     "a medical emergency", false},
    {NET_DISTRESS, "see everything|it now|clearly|clear|all",
     "a medical emergency", false},
    {NET_DISTRESS, "chosen one|by", "a medical emergency", false},
    {NET_DISTRESS,
     "god|jesus|allah|angels|satan|devil|messages|tv|radio|demons|lord|spirits "
     "is|are|talks|talking|speaks|speaking|sends|sent|told|tells|from|has|keep|"
     "keeps|inside|in|only|says "
     "to|me|messages|secret|directly|through|in|tv|chosen|told|chose|my|head|a|"
     "inside|i|that * "
     "me|messages|head|mission|body|chosen|special|save|world|i|through",
     "a medical emergency", false},
    {NET_DISTRESS,
     "ambulance|paramedics|999|blue ae "
     "is|are|has|on|came|coming|took|now|here|light|called|been|rang|have|"
     "lights|at ** "
     "way|now|me|him|her|again|tonight|today|here|last|outside|hospital|come|"
     "us|waiting|coming",
     "a medical emergency", false},
    {NET_DISTRESS,
     "in|at|to|from|gone|rushed|taken|took|admitted|sat|back|up|still "
     "ae|casualty|resus|icu|itu|hdu|intensive|hospital|a * "
     "care|with|again|since|because|after|e|overdose|him|her|last|tonight|now|"
     "as ** "
     "overdose|overdosed|tablets|cut|cuts|stitches|attempt|wrists|suicide|"
     "suicidal|jumped|hanging|again|hurt|drip|liver|paracetamol|pills|pumped|"
     "critical|coma",
     "a medical emergency", false},
    {NET_DISTRESS,
     "called|call|calling|ring|rung|rang|dial|dialled|phone|phoned|need|get|"
     "send|ringing an|the|for|999|a? ambulance|999|police|paramedics|paramedic "
     "now|please|for|to|and|but|again|on|quick|asap|because|he|she|last|$",
     "a medical emergency", false},
    {NET_DISTRESS,
     "floor|ground|bath|stairs ** cant|cannot get|move|stand|reach "
     "up|the|my|and|$",
     "a medical emergency", false},
};

const struct net_list nets_medical = {rows, sizeof rows / sizeof *rows};

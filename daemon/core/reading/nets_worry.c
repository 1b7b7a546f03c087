#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Calls for help, and worry about somebody else who is in danger. */
static const struct net_phrase rows[] = {
    {NET_DISTRESS,
     "frightened|scared|afraid|terrified|worried|darent|dare|scard "
     "not|to|2|about leave|leaving|left him|her|them|my|mum|dad "
     "on|alone|with|for|even|at|in|$",
     "danger to someone", false},
    {NET_DISTRESS, "not|isnt|dont safe to leave|be|for him|her|left|me",
     "danger to someone", false},
    {NET_DISTRESS,
     "gone|went|go missing|awol|walkabout "
     "since|and|last|he|she|again|police|today|now|yesterday|$",
     "danger to someone", false},
    {NET_DISTRESS, "reported him|her|them missing", "danger to someone", false},
    {NET_DISTRESS,
     THEY
     "|hes|shes gone|went|ran|run|walked|stormed|disappeared|taken|left * "
     "missing|awol|off|away|phone ** note|knife|tablets|cliff|bridge|police",
     "danger to someone", false},
    {NET_DISTRESS,
     KIN "|hes|shes is|been|gone missing|awol|vanished|disappeared "
         "since|from|and|he|she|$",
     "danger to someone", false},
    {NET_DISTRESS, "barricad~", "danger to someone", false},
    {NET_DISTRESS,
     "locked|shut|barricaded|locks himself|herself|themself|themselves "
     "in|into|up|away ** "
     "knife|tablets|razor|blade|scissors|rope|days|bathroom|toilet|out|bedroom",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes|himself|herself|has|holding|got with|got|has|holding|is|a "
          "** knife|blade|razor|rope|noose|tablets|scissors "
          "in|to|at|with|against|round|on|hidden|under|and",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY
     "|hes|shes * "
     "will|going|gonna|to|might|said|threatened|tried|threatening|trying|wants|"
     "nearly to|he|she|hell|shell? kill|hurt|hang|harm|cut|end|drown|stab "
     "himself|herself|themselves|themself|it|hisself",
     "danger to someone", false},
    {NET_DISTRESS,
     "cut|cuts|cutting|harm|harms|harming|hurt|hurts|hurting|burns|starving|"
     "banging|hitting|punching "
     "himself|herself|themselves|themself|hisself|his|her head|on|against",
     "danger to someone", false},
    {NET_DISTRESS,
     "says|said|saying|talking|talks|keeps|kept|wants|texted|threatening|"
     "threatened hes|shes|he|she|about|that|of|to|just|going|gonna|they * "
     "end|ending|die|dying|jump|jumping|killing|suicide|dead "
     "it|all|himself|herself|life|things|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "says|said|saying|keeps|kept|wants|wish|wishes saying|it|this|just? "
     "wants|want|to|it|wishes * over|end|die|dead all|with|and|$",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes * doesnt|dont|dosent|no|not|didnt want|wants|longer|wanna "
          "to * live|wake|exist|alive|carry",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes|theyre|has|is|been|keeps|started * "
          "self|selfharm|selfharming|overdosing|overdosed|cutting|headbanging "
          "harm~|himself|herself|again|today|last|his|her|themselves",
     "danger to someone", false},
    {NET_DISTRESS,
     "found him|her|them|my|his|our * "
     "hanging|hanged|unconscious|blue|bleeding|collapsed|cold|pills|noose|"
     "blood|cutting|ligature",
     "danger to someone", false},
    {NET_DISTRESS,
     "at|reached|hit|near|past|nearing|to my|the|me breaking|snapping|wits "
     "point|end|ends",
     "danger to someone", false},
    {NET_DISTRESS, "breaking point", "danger to someone", false},
    {NET_DISTRESS,
     "ill|might|gonna|will|could snap|lash|crack|flip|explode|lose "
     "and|out|it|soon|at|one|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|unable look|care|manage|cope|keep "
     "to|after|for|with|looking|on him|her|them|mum|dad|caring|this "
     "any|anymore|no|alone|much|another|on|safe|longer",
     "danger to someone", false},
    {NET_DISTRESS,
     "she|he|" KIN "|hes|shes * stopped|refusing|refuses "
     "eating|to|drinking|food|everything|drink|eat",
     "danger to someone", false},
    {NET_DISTRESS,
     KIN "|hes|shes|she|he * wont|not|isnt eating|eat|drinking|eaten|drink "
         "or|and|anything|for|since|at|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "just|wants|want|wish|hoping|hopes|pray|prays it|this|everything|life "
     "for|to|all|was|would|2? all|be|just? over|end|stop "
     "and|now|soon|already|$",
     "danger to someone", false},
    {NET_DISTRESS, "just|want|wants|wish|wanna to be dead and|now|already|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "having|had|near|heading|on|complete|nervous|mental|another "
     "a|the|verge|for|nervous|mental|full|of|complete|another|major? "
     "nervous|mental|complete|a? breakdown|meltdown",
     "danger to someone", false},
    {NET_DISTRESS,
     "breaking|falling|cracking|fell|falls|collapsing down|up|apart "
     "again|and|i|completely|every|now|im|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "im|hes|shes|am|is|son|daughter|husband|wife|mum|dad|i "
     "in|having|going|into a|into? real|mental|proper|full|complete|bad? "
     "health? crisis and|now|again|since|i|right|please|he|she|today|cant|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "police|crisis|ambulance took|sectioned|brought|picked me|him|her|us",
     "danger to someone", false},
    {NET_DISTRESS, "im|am|was|be|been|having|me in|a crisis", "a crisis",
     false},
    {NET_DISTRESS, "mental|nervous|complete|having breakdown", "a crisis",
     false},
    {NET_DISTRESS, "falling|fallen|cracking|breaking|fell apart", "a crisis",
     false},
    {NET_DISTRESS, "im|am|keep|kept breaking down", "a crisis", false},
    {NET_DISTRESS, "losing|lost my|the mind|grip|plot", "a crisis", false},
    {NET_DISTRESS, "not|isnt well|right in|at the? head|all", "a crisis",
     false},
    {NET_DISTRESS, "need|want help now|urgently|asap|badly|tonight",
     "a call for help", false},
    {NET_DISTRESS, "please|pls|plz help me $", "a call for help", false},
    {NET_DISTRESS, "please|pls help me|us now|im|i", "a call for help", false},
    {NET_DISTRESS, "someone|somebody please|pls|plz help", "a call for help",
     false},
    {NET_DISTRESS, "someone|somebody help me|us please|pls", "a call for help",
     false},
    {NET_DISTRESS, "help me im|please $", "a call for help", false},
    {NET_DISTRESS, "cry|crying for help", "a call for help", false},
    {NET_DISTRESS,
     "not|dont|never|isnt|arent|no|longer "
     "feel|feeling|being|very|at|all|really? feel|be? safe",
     "not being safe", false},
    {NET_DISTRESS, "dont|not|doesnt think|know i|if? am|im|i safe",
     "not being safe", false},
    {NET_DISTRESS,
     "cant|cannot|dont|not|trust|struggling|trying|to keep * safe",
     "not being safe", false},
    {NET_DISTRESS, "trust myself", "not being safe", false},
    {NET_DISTRESS, "unsafe", "not being safe", true},
    {NET_DISTRESS, "voices|voice telling|tell|tells|told|say|saying|says",
     "voices that command", false},
    {NET_DISTRESS, "voices|voice * hurt|harm|kill|die|jump|worse",
     "voices that command", false},
    {NET_DISTRESS,
     "havent|hasnt|stopped|not|cant eaten|eat|eating|slept|sleep|sleeping * "
     "days|week|weeks|nights",
     "not eating or sleeping", false},
    {NET_DISTRESS, "stopped eating|drinking", "not eating or sleeping", false},
};

const struct net_list nets_worry = {rows, sizeof rows / sizeof *rows};

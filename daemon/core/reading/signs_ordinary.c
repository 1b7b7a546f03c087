#include "core/reading/signs_list.h"

#include "base/banned.h"

/* What says that all is well: a reason for leaving, giving away or being tired
 * (of the whole message); ordinary things (of their own sentence); and that
 * somebody who helps knows of it. */
static const struct sign_phrase rows[] = {
    /* A move, a job, an end of work or of a course. */
    PLAIN(
        REASON,
        "moving|moved|relocating|emigrating|downsizing "
        "house|home|to|flat|away|in|near|nearer|abroad|area|down|house|flats"),
    PLAIN(REASON, "symud|przeprowadzam|shifting|emekli|shift|relocating"),
    PLAIN(REASON, "new "
                  "job|flat|house|address|email|number|home|baby|puppy|kitten|"
                  "grandchild|role"),
    PLAIN(REASON, "retire|retired|retiring|retirement|maternity|newborn|"
                  "sabbatical|uni|university|honeymoon|paternity|stepping"),
    PLAIN(REASON,
          "handed|put|given|gave|giving|leaving|last "
          "my|in|do|day|party|week|shift notice|work|job|as|at|in|for|is"),
    PLAIN(REASON,
          "on|going|off|away|abroad|booked|our|my|for|for on|a|from|to|for|a? "
          "holiday|holidays|cruise|tenerife|spain|cornwall|greece|portugal|"
          "france|turkey|scotland|ireland|pakistan|india|bangladesh|poland|"
          "caravan|leave|hols|hajj|umrah|majorca|cyprus|vacation|camping|italy|"
          "malta|canada|australia|tour"),
    PLAIN(REASON, "in "
                  "tenerife|spain|cornwall|greece|portugal|france|turkey|"
                  "scotland|ireland|pakistan|india|italy|malta|canada"),
    PLAIN(REASON, "clearing|cleared my * house|flat|loft|study"),

    WEAK(REASON, "back on|at|by|from|in|next the? " DAYS "|week|month|work|"
                 "1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|april|may|june|"
                 "july|september|january|february|march|october|november"),

    /* Ordinary things. */
    WEAK(ORDINARY,
         "laptop|phone|computer|printer|tablet|telly|car|boiler|kettle|fridge|"
         "bike|router|screen|washing machine? finally|has|just|had? "
         "gave|given|giving|packed|conked up|out|in"),
    WEAK(ORDINARY, "charity|hospice|car|jumble shop|shops|boot|sale|pot"),
    WEAK(ORDINARY,
         "committee|treasurer|secretary|trustee|rota|allotment|council|"
         "subcommittee|fundraiser|raffle|choir|rehearsal|rehearsals|knitting|"
         "crochet|quilt|bingo|theatre|panto|pantomime|orchestra|marathon|"
         "parkrun|football|cricket|rugby|darts|goalkeeper|film|films|movie|"
         "novel|chapter|episode|documentary|crossword|seedlings|compost|hedge|"
         "hedges|tomatoes|lawn|mower|slugs|weeds|pruning|telescope|vouchers|"
         "takeaway|weather|rain|website|grandson|logging|resets|drama|play|"
         "panels|quiz|opera|song"),
    SLIGHT(ORDINARY, "course|training|module|essay|dissertation|lecture|"
                     "seminar|webinar|study|policy|leaflet|poster|workshop|"
                     "conference|exam|exams|meeting|meetings|forum|minutes"),
    SLIGHT(ORDINARY,
           "hub|session|sessions|dates|bulletin|exhibition|picnic|application|"
           "invitation|projector|weekday|lunchtime|appointment|interview|board|"
           "lunch|wedding|dentist|party|garden|photography|stall|paperwork|"
           "printer|online|festival|advance|childcare|half|dyslexic|eyesight|"
           "talk|talks|trip|tea|coffee"),
    WEAK(ORDINARY,
         "can|could|have|need|any|so|thats|the|please "
         "you|i|we|to|somebody|someone|a|it * "
         "lend|check|join|come|borrow|start|cater|carry|arrange|claim"),
    WEAK(ORDINARY,
         "cant|couldnt|wont|not|able make|do|come|be|manage * " DAYS "|tonight|"
         "weekend|evening|evenings|next|until|till"),
    SLIGHT(ORDINARY,
           "number|numbers|item|items|panel|survey 1|2|3|4|5|6|7|8|please|pls"),
    WEAK(ORDINARY, "late|later|early|earlier finish|finishes|start|starts"),
    WEAK(ORDINARY, "dont|no worry|worries|bother about|if|the|$ "
                   "the|you|typo|spelling|parking"),
    WEAK(ORDINARY, "looking forward|forwards"),
    WEAK(ORDINARY, "see|catch you|u|yous|ya all|lot|both|everyone|there? "
                   "there|then|next|soon|on|at|monday|tuesday|wednesday|"
                   "thursday|friday|saturday|sunday|weds|thurs|tomorrow"),
    WEAK(ORDINARY, "happy|best|good|great|lovely|brilliant|fantastic|exciting|"
                   "lovely days|ever|times|news|luck|fun|send"),
    WEAK(ORDINARY, "chuffed|hooray|congratulations|yay|whoop|delighted|"
                   "thrilled|enjoyed|excited|cracking|hilarious|joking|rofl|"
                   "hehe|woohoo|yippee|gorgeous|howl|laughing"),
    SLIGHT(ORDINARY, "lol|haha|hahaha|ha|lmao|smile"),
    WEAK(ORDINARY, "cant wait|resist"),
    WEAK(ORDINARY, "want|send|sending|get|getting me? any|anymore|more|these "
                   "more|of|these? emails|email|newsletters|mail|mails"),
    WEAK(ORDINARY, "roll|bring on"),
    WEAK(ORDINARY, "my|the|our "
                   "laptop|battery|computer|printer|boiler|wifi|internet|"
                   "broadband|signal|screen|van|charger|car"),
    SLIGHT(ORDINARY,
           "yes|count|put|sign|book|pencil|add|put me|us|to|my|him|her "
           "down|in|up|for|on|1|2|3|4|5|6|both|number|the"),
    SLIGHT(ORDINARY, "what|which|where is|time|does|date|room|day|bus "
                     "time|the|does|is|it|start|link|address|for|do"),
    SLIGHT(ORDINARY, "parking|wheelchair|lift|stairs|ramp|bus|taxi|station|"
                     "zoom|link|biscuits|sandwiches|cake|scones|vegetarian|"
                     "vegan|gluten|interpreter|agenda|expenses|receipt|mileage|"
                     "form|forms|password|attachment|pdf|printout|font|survey|"
                     "feedback|typo|seats|chairs|library|sponsor|sponsors"),
    WEAK(ORDINARY, "can|could|would|will you|i|someone|we|it|please "
                   "resend|bring|swap|advertise|update|print|help|have|get"),
    WEAK(ORDINARY, "but|so|and|yes? ill|yes|will|can|id|id|see|put "
                   "come|do|be|to|try|bring|manage|there|number|1|2|me|still|"
                   "like back|the|for|there|along|again|it|to|on|1|2"),
    WEAK(ORDINARY, "next|another|different|later|back "
                   "time|one|month|date|session|term|week|year "
                   "tho|though|maybe|instead|please|perhaps|hopefully"),
    WEAK(ORDINARY, "keep|carry|do|still on? sending|coming|like "
                   "them|it|to|on|me|reading|them"),
    WEAK(ORDINARY, "clashes|clash|double|already with|booked|got"),
    WEAK(ORDINARY, "shift|shifts|overtime|nightshift|clinic|deadline|jetlag|"
                   "hangover|commute|toddler|teething|decorating"),

    /* Somebody helps, or it is over. */
    WEAK(HELPED, "gp|doctor|nurse|cpn|counsellor|therapist|psychologist|"
                 "keyworker|psychiatrist|lekarza|meddyg|consultant|coordinator "
                 "knows|is|has|helps|helping|been|aware|yn|sorting|started|"
                 "changed|coming "
                 "coming|helping|aware|helpu|put|good|wednesday|in|me|lovely|"
                 "brilliant|round"),
    WEAK(HELPED,
         "told|see|seeing|rang|spoke|spoken|appointment|saw|ringing|mam|"
         "talking|booked|wizyte to|with|u|my|the|a|me|in? my|the|a|key? "
         "gp|nurse|doctor|cpn|counsellor|therapist|keyworker|psychologist|"
         "coordinator|lekarza|worker"),
    WEAK(HELPED, "not|nothing in|a|dangerous|serious|to "
                 "crisis|danger|suicidal|serious|worry|$"),
    WEAK(HELPED, "ill|i will|be|get pass|passes|fine|ok|through"),
    WEAK(HELPED,
         "im|ill|doing|feeling|been|am "
         "much|ok|okay|better|fine|well|alright|mending|safe|happy|recovering "
         "ok|better|happier|well|now|but|today|thanks|though|really|since|"
         "honestly"),
    SLIGHT(HELPED, "years ago|back|since"),
    SLIGHT(HELPED, "in|since|of 19~|200~|201~"),
    WEAK(HELPED, "discharged|recovered|recovery|remission|sober"),
    FAINT(HELPED, "bit|little|slightly|abit "
                  "of|down|low|tearful|wobbly|fed|stressed|tired|rough|anxious|"
                  "under|rubbish|flat|sad|overwhelmed|frazzled|blue|rubbish"),
};

const struct sign_phrases signs_ordinary = {rows, sizeof rows / sizeof *rows};

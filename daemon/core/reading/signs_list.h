/* For the tables of signs (signs_*.c): words that many of them share. Folded,
 * as in nets_list.h. */
#ifndef CORE_READING_SIGNS_LIST_H
#define CORE_READING_SIGNS_LIST_H

#include "core/reading/nets_list.h"
#include "core/reading/signs.h"

#define IDEA(idea, phrase)     \
    {                          \
        I_##idea, 0, 0, phrase \
    }
#define STRONG(theme, phrase)                     \
    {                                             \
        I_NONE, SIGN_##theme, SIGN_STRONG, phrase \
    }
#define PLAIN(theme, phrase)                     \
    {                                            \
        I_NONE, SIGN_##theme, SIGN_PLAIN, phrase \
    }
#define WEAK(theme, phrase)                     \
    {                                           \
        I_NONE, SIGN_##theme, SIGN_WEAK, phrase \
    }
#define FAINT(theme, phrase)                     \
    {                                            \
        I_NONE, SIGN_##theme, SIGN_FAINT, phrase \
    }
#define SLIGHT(theme, phrase)                     \
    {                                             \
        I_NONE, SIGN_##theme, SIGN_SLIGHT, phrase \
    }

#define NO_ONE "nobody|noone|no1|nobodys|none"
#define NEVER                                                             \
    "not|dont|dnt|never|no|wont|wouldnt|isnt|aint|shant|cant|cannot|cnt|" \
    "didnt|doesnt|havent|hasnt|couldnt|without|nothing|nowt"
#define AM "im|am|ive|ill|id|was|be|been|being"
#define PEOPLE                                                         \
    "everyone|everybody|evryone|evry1|every1|all|people|family|kids|"  \
    "children|they|them|others|you|mum|dad|wife|husband|son|daughter|" \
    "girls|boys|lot|world|theyd|theyll|youd|youll|him|her|us"
#define WHO_IS                                                              \
    "he|hes|hed|hell|she|shes|shed|they|theyre|theyve|theyd|husband|wife|"  \
    "partner|boyfriend|girlfriend|ex|hubby|bf|gf|mum|dad|mother|father|"    \
    "son|daughter|brother|sister|stepdad|stepmum|stepfather|stepson|uncle|" \
    "nephew|grandson|cousin|landlord|boss|carer|inlaws|fella|bloke|missus|" \
    "mam|man|lads|him|her|fiance|granddaughter|niece|lodger|flatmate|"      \
    "housemate|neighbour"
#define PETS                                                                \
    "dog|cat|budgie|rabbit|rabbits|parrot|hens|cats|dogs|pup|puppy|kitten|" \
    "tortoise|hamster|hamsters|pony|horse|goldfish|fish|birds|bird|guinea|" \
    "pigeons|spaniel|terrier|lurcher|greyhound|whippet|chickens|parakeet|"  \
    "snake|gerbil|collie|labrador|pet|pets|canary|ferret|ferrets|staffie"

#endif

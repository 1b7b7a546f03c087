#include "core/reading/signs_list.h"

#include "base/banned.h"

/* The same signs in other languages that people write in, without accents and
 * in Latin letters. */
static const struct sign_phrase rows[] = {
    /* Polish. */
    STRONG(SLEEP, "zasnac|usnac|spac ** nie|wiecej|juz * "
                  "obudzic|budzic|wstac|obudze|wstawac"),
    PLAIN(SLEEP, "nie * sie? obudzic|budzic sie? juz|wiecej|rano|nigdy"),
    PLAIN(FUTURE, "nie bede|bedzie|beda juz? wiecej? "
                  "potrzebowac|potrzebowala|potrzebowal|potrzebne|mnie"),
    PLAIN(FUTURE, "juz|niedlugo mnie? nie|mnie * bedzie|ma|zobaczycie"),
    PLAIN(
        ENTRUST,
        "niech|moze|prosze|kto * wezmie|zajmie|zaopiekuje|przygarnie|zabierze "
        "* kota|psa|kot|pies|kotem|psem|sie"),
    PLAIN(BURDEN, "ciezarem|ciezar|obciazeniem dla|jestem|innych|wszystkich"),
    PLAIN(BURDEN, "beze mnie"),
    PLAIN(BURDEN, "wszyscy|wszystkim|rodzina|dzieci|im * "
                  "odpoczna|lzej|ulzy|lepiej ** beze|mnie|skoncze|mna|nie|$"),
    STRONG(DECIDED, "ze soba skoncze|skonczyc|koncze"),
    STRONG(DECIDED, "skoncze|skonczyc|koncze to|z|ze ze? soba|zyciem|wszystko"),
    PLAIN(HOPE, "nie|mam|bez|brak * sily|po|sensu|dosc * "
                "zyc|zycia|wszystkiego|co|dalej"),
    PLAIN(MEANS, "zbieram|odkladam|polkne|polknac|wezme|wzielam|wzialem|biore|"
                 "kupilam|kupilem|lykne * wszystkie? * "
                 "tabletki|tabletek|leki|lekow|sznur|proszki"),
    PLAIN(MEANS, "skoczyc|skocze|rzuce|rzucic * z|pod|do|sie * "
                 "mostu|okna|dachu|pociag|rzeki|balkonu"),
    PLAIN(FAREWELL, "wybaczcie|przebaczcie|zegnajcie|wybacz|przepraszam "
                    "za|mi|wszystko|wszyscy wszystko|wszyscy|kocham|$"),
    PLAIN(AFRAID, "boje sie meza|jego|go|syna|wrocic|meza|ojca"),
    PLAIN(CONTROL,
          "maz|partner|syn|corka|tesciowa|on|szef * "
          "zabral|zabiera|zabrala|zamyka|nie|trzyma|kontroluje|sprawdza|"
          "pozwala * pieniadze|paszport|telefon|wychodzic|mi|dokumenty|drzwi"),

    /* Welsh. */
    PLAIN(BURDEN, "heb|hebdda|hebof i|fi|mi"),
    PLAIN(BURDEN, "baich ar|i|arnyn"),
    STRONG(HOPE, "llond|digon|blino|flino bol? ar|o ar? fyw|byw|bywyd"),
    PLAIN(FUTURE, "ddim|dim|fydda|fyddaf * bwriadu|yma|bod|angen|gweld * "
                  "yma|erbyn|cadw|nadolig|eto|mwy|bod|haf"),
    STRONG(SLEEP, "cysgu|deffro ** ddim|byth|am|peidio * deffro|byth|eto"),
    PLAIN(FAREWELL, "maddau|maddeuwch|faddau|cofiwch|cofia * i|fi|mi|am * "
                    "i|at|fi|mi|popeth|byth|$"),
    PLAIN(MEANS, "tabledi|tabledau|cyllell|rhaff|bont|pont|afon * "
                 "cadw|casglu|celcio|neidio|sefyll|barod|gyd"),
    PLAIN(MEANS, "cadw|casglu|cymryd|neidio|sefyll * "
                 "tabledi|bont|pont|afon|rhaff|to|clogwyn"),
    PLAIN(AFRAID, "gwr|mab|partner|fe|o|merch|tad|dyn * "
                  "gwylltio|taro|bygwth|curo|gweiddi|fwrdd|hala"),
    PLAIN(AFRAID, "ofn|ofni * gwr|mab|fe|fo|mynd|adre|dad|gartre|hi"),
    PLAIN(WATCHED,
          "peidiwch|peidio a|ag? dweud|sgwennu|ysgrifennu|ffonio|anfon|son"),
    PLAIN(MONEY, "cadw|cymryd|dwyn * arian|mhensiwn|pensiwn|ngherdyn|cerdyn"),

    /* Turkish. */
    PLAIN(FAREWELL, "helallik|helal|hakkinizi|hakkini|affedin|bagislayin|"
                    "elveda * istiyorum|edin|et|beni|$"),
    PLAIN(FUTURE, "her|hersey|sey * bitmis|bitecek|bitsin|bitti|bitiyor"),
    STRONG(SLEEP, "uyanmak|uyanmamak|uyumak|uyuyup * "
                  "istemiyorum|uyanmamak|istiyorum|uyanmayayim"),
    STRONG(HOPE, "yasamak|yasamaktan|hayattan|yasamayi * "
                 "istemiyorum|yoruldum|biktim|bikmis|usandim"),
    PLAIN(BURDEN, "yuk oluyorum|oldum|olmak|oluyor"),
    PLAIN(
        BURDEN,
        "bensiz|ben olmasam|olmayinca|olmazsam * daha|rahat|mutlu|iyi|herkes"),
    PLAIN(MEANS, "ilac|ilaclarimi|ilaclari|haplari|haplarimi|hap|hapi|ilaclar "
                 "* biriktir~|sakl~|icecegim|ictim|icmek|yut~|hepsini"),
    PLAIN(MEANS,
          "kendimi asacagim|asmak|atacagim|atmak|oldur~|keserim|kesiyorum"),
    PLAIN(HURT, "dustum deyin|dedim|diyorum|dersiniz"),
    PLAIN(CONTROL, "pasaportum|param|telefonum|kimligim|kartim|maasim * "
                   "onda|onlarda|aldi|kocamda|elimden|aliyor"),
    PLAIN(CONTROL, "disari|evden|yalniz * "
                   "cikamiyorum|birakmiyor|cikarmiyor|cikmama|cikmami"),
    PLAIN(AFRAID, "korkuyorum|kocamdan|ondan * "
                  "ondan|korkuyorum|kocamdan|esimden|oglumdan"),
    PLAIN(WATCHED, "eve|buraya|bana * gondermeyin|yazmayin|aramayin"),

    /* Urdu, Hindi and Punjabi. */
    PLAIN(BURDEN, "bojh|boj hun|hoon|hu|ban|hoon|ho|main"),
    PLAIN(HOPE, "bardasht|bardaasht|himmat|jeena|jina|jeene|zinda * "
                "nahi|nahin|nai|mushkil"),
    STRONG(HOPE, "marna|mar|marne|khudkushi * "
                 "hai|chahta|chahti|jaun|jana|jaungi|jaunga|kar|karna|dil"),
    PLAIN(MEANS, "kood|kud|chhalang|latak jaun|jana|jaungi|jaunga|jao|laga"),
    PLAIN(MEANS, "goliyan|goli|dawai|dawaiyan|zehr|rassi * "
                 "jama|sab|kha|khaa|bachai|rakhi|bandh"),
    PLAIN(FUTURE, "sab kuch? khatam|khatm ho|kar|karna|hone|jaye"),
    PLAIN(FAREWELL, "maaf|maf|muaf * kar|kr dena|do|dijiye|dijiyega|den"),
    PLAIN(HURT, "shohar|saas|miyan|susar|beta|woh|wo|pati * "
                "marta|maarta|marte|peetta|peet|jalaya|maara|mara"),
    PLAIN(CONTROL, "shohar|saas|miyan|susar|beta|bahu|woh|wo|pati|sasural * "
                   "nikalne|passport|paise|khana|phone|jane|baat * "
                   "nahi|nahin|leta|le|nai|rakh|cheen|liya|deta|dete"),
    PLAIN(AFRAID, "dar lagta|lagti|rehta"),

    /* Bengali and Sylheti. */
    PLAIN(BURDEN, "bojha|boja|bujha"),
    PLAIN(FUTURE, "beshi|besi din nai|nei|nae|thakbo|bachbo"),
    STRONG(HOPE, "more|mori|mortay|morte jete|jai|jabo|jaite|chai"),
    STRONG(HOPE, "bachte|bachtay|baste * chai|iccha|isse|moner * na|nai|nei"),
    PLAIN(MEANS, "golay|golai|gola * dori|fash|fashi|rosi"),
    PLAIN(MEANS, "bish|tablet|oshudh|osud * kha~|khai|shob"),
    PLAIN(FAREWELL, "maf|map|khoma * kore|koiro|kor diben|dio|diyo|den"),
    PLAIN(HURT, "shami|jamai|shashuri|chele|tini|she * "
                "mare|maare|maren|pitay|puraise|mair"),
    PLAIN(CONTROL,
          "shami|jamai|shashuri|chele|oder * passport|taka|phone|baire|ghor * "
          "dey|nai|na|niye|rakhse|nise"),
};

const struct sign_phrases signs_languages = {rows, sizeof rows / sizeof *rows};

#include "core/reading/tongues.h"

#include "base/banned.h"

/* Words are folded as in tokens.h: lower case, without accents. */
const struct tongue tongues[] = {
    {.code = "cy",
     .markers =
         "dim|diolch|y|tro|hwn|ond|cadwch|fi|ar|rhestr|os|gwelwch|yn|dda|"
         "hoffwn|ddod|fynd|mae|gyda|i'r|ir|gallaf|allaf|peidiwch|ydw|"
         "oes|eisiau|fod|wedi|bore|chi|mi|gyfarfod|rwyf|dw|rwy|hoffi|"
         "anfonwch|gymryd|rhan|rhif|plis|iawn|fawr|helo|shwmae|dwi|"
         "oddi|wrth|gwrs|dod|nid|gymraeg|cymraeg|yr|wythnos|hyn|cofion",
     .yes = "ie|ydw|hoffwn|iawn|gallaf|wrth|byddaf|bydda|dwi|oes|cewch|gwnaf",
     .no = "na|nage|ddim|methu|nac|ni|allaf|fydda|nid",
     .stop = {"tynnwch|dynnu|tynnu|tynna|tynwch|dileu|dilewch * fi|enw|fy * "
              "oddi|o|oddiar|off",
              "peidiwch a|ag|ac|ath "
              "anfon|ebostio|gyrru|danfon|cysylltu|bostio|hanfon|e",
              "dad|ddad danysgrifio|tanysgrifio",
              "dadtanysgrifio|dadanysgrifio|ddadanysgrifio|ddadtanysgrifio|"
              "daddanysgrifio",
              "stopiwch anfon|ebostio|y|yr|nhw|e|hyn|rhain|gyrru",
              "isio|eisiau|moyn stopio|stopior|gadael",
              "dim mwy|rhagor o e? "
              "byst|bost|negeseuon|ebyst|hyn|rhain|fwletinau|rhein",
              "ddim eisiau|eisiaur|isio|isior|moyn|am|ishe * "
              "rhain|hyn|ebyst|negeseuon|rhagor|derbyn|clywed|rhein|byst",
              "gadael y|r|yr rhestr|rhwydwaith", "rhowch y? gorau i"},
     .partly = "llythyr|llythyrau|lythyrau|lythyr|papur|bapur|post|ffonio|ffon|"
               "destun|tecst|arolwg~|ymchwil|unig|heblaw",
     .stays = {"peidiwch|peidio|paid|pheidiwch|beidiwch a|ag? fy? "
               "tynnu|thynnu|nhynnu|dynnu|dileu|ddileu|nileu|stopio|anghofio|"
               "gollwng|ngollwng|dadtanysgrifio",
               "cadwch|cadw|gadewch|chadwch|gadwch fi|ni|fy",
               "aros|parhau|dal ar|i y|r|dderbyn|gael",
               "ddim|dim eisiau|isio|am|moyn i? "
               "gadael|adael|cael|gael|stopio|fy "
               "y|fy? rhestr|rhwydwaith|nhynnu|tynnu|dileu"},
     .none = {"dim diolch", "na ,? dim diolch", "na ddiolch", "dim y tro hwn",
              "ddim y tro hwn|yma", "dim byd|un i mi|fi"},
     .itself = "gymraeg|cymraeg",
     .post = "post|llythyr|bost",
     .phone = "ffonio|ffoniwch|ffon"},
    {.code = "pl",
     .markers = "prosze|dziekuje|nie|tak|chce|chcialbym|chcialabym|jestem|"
                "zainteresowany|zainteresowana|numer|numeru|lub|albo|sie|mnie|"
                "listy|jest|moge|bede|bardzo|dzien|dobry|pozdrawiam|wypisac|"
                "poprosze|spotkanie|prosba|moja|moj|czy|dla|tym|razem|"
                "przepraszam|niestety|wiadomosci|juz|wiecej|chetnie|pani|"
                "panstwa|dzieki|pozdrowienia|na|do|oraz|z|po|polsku|jezyku|ze|"
                "wziac|udzial|w",
     .yes = "tak|chetnie|poprosze|chce|chcialbym|chcialabym|prosze|"
            "zainteresowany|zainteresowana|przyjde|bede|zapisac|wezme",
     .no = "nie|niestety",
     .stop =
         {"wypisac|wypisz|wypiszcie|wypisanie|usunac|usuncie|skreslic|"
          "usuniecie|wykreslic|wykreslenie|usun * mnie|sie|z|moj|moje|listy",
          "mnie wypisac|usunac|skreslic|wypisz|wykreslic",
          "prosze|prosba o wypisanie|usuniecie|wykreslenie|zaprzestanie",
          "rezygnuje|rezygnacja z "
          "subskrypcji|otrzymywania|listy|biuletynu|newslettera|maili|"
          "wiadomosci|czlonkostwa",
          "nie ** "
          "wysylac|wysylajcie|przysylac|przysylajcie|pisac|piszcie|wysylaj|"
          "pisz|przysylaj|kontaktowac",
          "nie chce|zycze|chcialbym|chcialabym ** "
          "otrzymywac|dostawac|wiadomosci|maili|emaili|byc|listy|biuletynu|"
          "newslettera",
          "prosze przestac wysylac|pisac|przysylac",
          "przestancie|przestan wysylac|pisac|przysylac|mi|do", "wypisuje sie",
          "anulowac|anuluje|anulujcie subskrypcje|czlonkostwo"},
     .partly = "listow|listami|listem|papierow~|papier|poczta|sms|smsow|"
               "esemesow|dzwonic|dzwoncie|telefon~|tylko|wystarczy|zamiast|"
               "oprocz|poza|ankiet~|badan~|badania|chwilowo|rzadziej|komorke",
     .stays = {"nie ** "
               "wypisujcie|wypisywac|usuwajcie|usuwac|skreslac|skreslajcie|"
               "wypisuj|usuwaj|wykreslac|wykreslajcie|wyrzucajcie|kasujcie|"
               "kasowac|wyrzucac|wypisuje|rezygnuje|zapominajcie",
               "nie chce|chcialbym|chcialabym|zamierzam|mam sie|mnie|zamiaru? "
               "wypisac|wypisywac|rezygnowac|usunac|wypisania",
               "nie rezygnuje|rezygnowac|przestawajcie|przestawac",
               "chce|chcialbym|chcialabym|wole|prosze * "
               "zostac|pozostac|zostawic|pozostawic",
               "nadal|dalej|wciaz * "
               "dostawac|otrzymywac|wysylac|przysylac|wysylajcie|przysylajcie|"
               "zainteresowany|"
               "zainteresowana"},
     .none = {"nie tym razem", "tym razem nie", "nie ,? dziekuje",
              "nie ,? dzieki", "nic dla mnie", "zadne|zadna|zaden"},
     .itself = "polsku|polski|polskim",
     .post = "poczta|listem|list|pocztowo|papierze|papierowej",
     .phone = "zadzwonic|zadzwoncie|telefon|telefonicznie|dzwonic"},
    {.code = "tr",
     .markers = "icin|evet|hayir|numara|numarali|istiyorum|lutfen|tesekkur|"
                "tesekkurler|ederim|ben|bana|beni|bir|ve|degil|katilmak|"
                "isterim|sag|olun|sagol|merhaba|cok|gelmek|gelecegim|gelirim|"
                "maalesef|bu|sefer|kez|listeden|cikarin|turkce|artik|"
                "gondermeyin|katilacagim|olur|tamam|selam|saygilar|numarayi|"
                "iyi|gunler",
     .yes = "evet|istiyorum|isterim|olur|tamam|gelirim|gelecegim|katilacagim|"
            "katilmak|tabii|tabi|katilirim",
     .no = "hayir|istemiyorum|degil|yok|gelemem|katilamam|gelemiyorum|"
           "katilamayacagim|gelemeyecegim|maalesef",
     .stop =
         {"listeden|listenizden|listesinden cikar~|cikmak|sil~|cik~|ayril~",
          "beni|ismimi|adimi|kaydimi * "
          "cikarin|silin|cikarir|cikartin|cikar|sil",
          "artik ** gondermeyin|yazmayin|atmayin|yollamayin|gondermeyiniz",
          "abonelikten|aboneligimi|uyelikten|uyeligimi|aboneligi|uyeligi|"
          "kaydimi * cik~|iptal~|sonlandir~|sil~|bitir~",
          "abonelik|uyelik iptal~",
          "e? posta~|mail~|mesaj~|eposta~|email~|bulten~ * "
          "gondermeyin|atmayin|yollamayin|gondermeyiniz|istemiyorum",
          "mail~|mesaj~|posta~|bulten~|eposta~|email~|bunlari|bunlar * "
          "almak|gelmesini? istemiyorum",
          "bunlari|artik * istemiyorum",
          "bana ** gondermeyin|yazmayin|atmayin|yollamayin",
          "bir daha * gondermeyin|yazmayin|atmayin|yollamayin|mail|aramayin",
          "rahatsiz etmeyin", "mail|mesaj|gonderme~ * durdur~|kesin|birak~"},
     .partly = "mektup~|mektub~|kagit~|sms|telefon~|yeterli|sadece|yalnizca|"
               "yerine|haric|disinda|simdilik|anket~|arastirma~|basili|gecici",
     .stays = {"cikarmayin|cikartmayin|silmeyin|cikarma|silme|cikarmayiniz|"
               "silmeyiniz|cikartmayiniz|cikarmasaniz|silmesin|kesmeyin",
               "ayrilmak|ayrilmayi istemiyorum|dusunmuyorum",
               "almaya|gondermeye|yollamaya|gelmeye devam",
               "kalmak istiyorum|isterim",
               "listeden|listede kalmak~|kalayim|kalsin|cikmak "
               "istemiyorum|cikmayacagim"},
     .none = {"bu sefer degil|hayir|olmaz|yok|katilamam|gelemem",
              "bu kez degil", "hayir ,? tesekkur~|sag", "simdilik hayir|degil",
              "hicbiri~"},
     .itself = "turkce",
     .post = "postayla|mektup|mektupla|mektubu",
     .phone = "arayin|telefonla|telefon|arar"},
    {.code = "so",
     .markers =
         "haa|maya|lambarka|lambar|waan|imanayaa|mahadsanid|fadlan|rabaa|"
         "waxaan|iga|liiska|ka|ku|ah|iyo|ma|kani|kaas|marka|aan|doonayaa|"
         "jeclahay|salaan|asalaamu|calaykum|mahadsan|insha|allah|soo|i|"
         "markan|hada|warqad|soomaali|af|raba|kuma|kama|waa|imaan|"
         "hadda|mar|dambe|qoraal",
     .yes = "haa|rabaa|waan|imanayaa|doonayaa|jeclahay|raba|ha|haye|imaan",
     .no = "maya|ma|may|kuma|kama|mayo",
     .stop =
         {"iga saar~|tirtir~|tir|bixi~",
          "liiska * saar~|tirtir~|bixi~|baxo|bax",
          "ha|yaan|yaanad|hay ii|ila|iigu soo? dirin|diirin|dirin~|qorin|qor~",
          "jooji|joojiya|joojin", "ii soo dirin|dirina",
          "emailka|fariimaha|emailada jooji|joojiya",
          "ma|mana rabo|doonayo|rabi ** email~|fariim~|kuwan|warqad~|kan",
          "email~|fariim~|warqad~ ** ma|mana rabo|doonayo|rabi",
          "magacayga ** saar|saara|tirtir|tirtira|bixi"},
     .partly = "warqad~|warqado|boosta~|telefoon~|kaliya|keliya|sms|waraaqo|"
               "waraaqaha|cilmi~|badalkeeda|hadda",
     .stays = {"ha|hay|yaan|yaanad|yey|yay|yaanan "
               "iga|igu|i|ii|la|layga|laga|lay|iiga ka? "
               "saarin|saarina|tirtirin|tirtirina|saar|tirtir|bixin|bixina|"
               "joojin|joojinina",
               "ha|hay|yaan|yaanad * "
               "saarin|saarina|tirtirin|tirtirina|joojin|joojinina|joojina",
               "liiska igu|ii haya|hay|daa|dhaaf",
               "ma|mana rabo|doonayo * baxo|bixi|bixo|joojiyo"},
     .none = {"maya ,? mahadsanid", "markan maya", "maya markan", "hadda maya"},
     .itself = "soomaali|soomaaliga|somali",
     .post = "warqad|boostada|boosta",
     .phone = "soo wac|wac|telefoon"},
    {.code = "bn",
     .markers = "আমি|আমার|আমাকে|হ্যাঁ|না|ধন্যবাদ|দয়া|করে|চাই|নম্বর|এবং|এই|এগুলো|"
                "বাংলায়|চিঠিতে|পাঠাবেন|যাব|আসব|আসতে|যেতে|জন্য|অংশ|নিতে|নিব|করবো|"
                "সালাম|পারব|পারবো|থেকে|আর|তালিকা|বাদ|দিন|পাঠান|ইনশাআল্লাহ",
     .yes = "হ্যাঁ|হা|হ্যা|চাই|যাব|আসব|পারব|আছি|জ্বি|জি|নিব|নেব|করব|ইচ্ছুক|আগ্রহী|"
            "যেতে|আসতে|যাবো|আসবো|পারবো",
     .no = "না|নাই|নেই|নয়|নহে",
     .stop =
         {"বাদ দিন|দেন|দিবেন|দেবেন",
          "আর ** পাঠাবেন|পাঠিয়েন|পাঠাইবেন|পাঠাইয়েন|লিখবেন|দেবেন|দিবেন|করবেন না",
          "তালিকা|লিস্ট থেকে ** নাম|বাদ|সরান|সরিয়ে|মুছে|কেটে|আমাকে|সরিয়ে",
          "নাম কেটে|মুছে|বাদ|সরিয়ে|সরিয়ে দিন|দেন|দিবেন|দেবেন|ফেলুন", "পাঠানো বন্ধ",
          "বন্ধ করুন|করেন|করে|কর", "আর|এগুলো|এসব|ইমেইল|ইমেল|মেইল|মেসেজ ** চাই না",
          "আর ** পেতে চাই না", "আর ** চাইনা", "যোগাযোগ করবেন|কইরেন না",
          "সদস্যপদ বাতিল"},
     .partly = "চিঠি|চিঠিতে|চিঠিপত্র|ডাকে|ডাকযোগে|ফোন|ফোনে|শুধু|কাগজ|কাগজে|এসএমএস|"
               "গবেষণা|গবেষণার|জরিপ|আপাতত|বদলে",
     .stays =
         {"বাদ দেবেন|দিবেন|দিয়েন|দিয়েন না",
          "মুছে|কেটে|সরিয়ে|সরিয়ে ফেলবেন|দেবেন|দিবেন না",
          "নাম|আমাকে * কাটবেন|মুছবেন|সরাবেন|সরিয়েন|কাইটেন|মুইছেন না",
          "বন্ধ|বাদ করবেন|কইরেন|করিয়েন|দিও|দিয়েন|দেওয়ার|করে না|দিবেন|দেবেন না?",
          "তালিকায়|লিস্টে|তালিকায় * রাখুন|রাখবেন|রাখেন|থাকতে"},
     .none = {"এবার না|নয়|নয়", "না ,? ধন্যবাদ", "এই বার না", "এখন না"},
     .itself = "বাংলায়|বাংলা|বাংলাতে|বাংলায়",
     .post = "চিঠিতে|চিঠি|ডাকে|পোস্টে|ডাকযোগে",
     .phone = "ফোন|ফোনে|কল"},
    {.code = "ur",
     .markers =
         "مجھے|میں|ہے|ہیں|نہیں|ہاں|جی|شکریہ|برائے|مہربانی|نمبر|کے|کی|کا|"
         "لیے|اور|میرا|آنا|چاہتا|چاہتی|ہوں|سے|فہرست|نام|اردو|خط|انشاءاللہ|"
         "mujhe|mein|main|hai|hain|nahi|nahin|haan|han|jee|shukriya|"
         "meherbani|meharbani|liye|aur|mera|meri|ana|aana|chahta|chahti|"
         "hun|hoon|naam|urdu|inshallah|karna|kar|dein|ke|ki|ka|nikal|"
         "mat|bhejein|ap|aap|number",
     .yes = "ہاں|جی|چاہتا|چاہتی|گا|گی|haan|han|jee|ji|chahta|chahti|aunga|"
            "aungi|zaroor|haa",
     .no = "نہیں|نہ|نا|nahi|nahin|na|nai|nahee",
     .stop =
         {"فہرست|لسٹ سے نکال~|ہٹا~|خارج", "نام * نکال~|ہٹا~|کاٹ~|خارج",
          "مت|نہ بھیجیں|بھیجو|بھیجئے|بھیجیے|بھیجا|بھیجنا|لکھیں|بھیجیئے",
          "ای? میل|میلز * بند|نہیں", "بند کر|کریں|کردیں|کیجیے",
          "رابطہ نہ|مت کریں|کیجیے",
          "list|fehrist se nikal~|hata~|nikaal~|remove",
          "naam|name * nikal~|hata~|kaat~|nikaal~",
          "mat|na|nah "
          "bhejein|bhejo|bhejiye|bhejain|bhejna|bhejen|bhejiyega|bhejye|bheja",
          "emails|email|mujhe|mail|mails|messages|message|ye|yeh|inhe ** "
          "band kar~|kro|krdo|kr|kardo|karo",
          "emails|email|mail|mails|messages|message|ye|yeh|aur ** "
          "nahi|nahin|nai|nhi chahiye|chahie|chahye|chaiye|chahta|chahti"},
     .partly = "خط|خطوط|ڈاک|فون|صرف|کاغذ|تحقیق|بجائے|کافی|ٹھیک|khat|daak|phone|"
               "sirf|kaghaz|theek|kafi",
     .stays = {"mat|na|nahi|nahin "
               "nikalein|nikalna|nikaalein|hatayein|hatana|nikalo|hatao|hataen|"
               "nikalen",
               "نام * نہ نکالیں|ہٹائیں|کاٹیں",
               "نہ|مت نکالیں|ہٹائیں|نکالنا|ہٹانا|نکالیے|نکالیئے|ہٹائیے|"
               "نکالو|ہٹاؤ|کاٹیں",
               "بند نہ|مت کریں|کیجیے|کرنا|کیجئے",
               "mat|na|nah|nahi|nahin band kar~|karein|kro|karo",
               "band mat|na|nah|nahi kar~|kro"},
     .none = {"نہیں ,? شکریہ", "اس بار نہیں", "ابھی نہیں",
              "nahi|nahin ,? shukriya", "is baar|dafa nahi|nahin",
              "abhi nahi|nahin"},
     .itself = "اردو|urdu",
     .post = "خط|ڈاک|khat|daak|dak",
     .phone = "فون|کال|phone|call"},
    {.code = "ro",
     .markers =
         "va|rog|multumesc|nu|da|vreau|doresc|pentru|numarul|sunt|"
         "interesat|interesata|mulțumesc|buna|ziua|lista|scoateti|ma|din|"
         "as|vrea|si|la|de|pe|imi|pare|rau|data|asta|participa|particip|"
         "particip|vin|voi|veni|trimiteti|romana|romaneste|salut|seara|"
         "stergeti|mai|nr|cu|acest|aceasta|mersi|toate|cele|bune|putea",
     .yes = "da|vreau|doresc|vin|particip|interesat|interesata|vrea|dori|sigur|"
            "desigur|accept|voi",
     .no = "nu|niciunul|niciuna",
     .stop = {"scoateti|stergeti|sterge|scoate|eliminati|sterg * "
              "ma|din|numele|adresa",
              "sa * ma scoateti|stergeti|eliminati|dezabonati", "dezabon~",
              "nu ** mai * "
              "trimiteti|trimite|scrieti|primesc|primi|contactati|trimit",
              "nu * mai doresc|vreau|vrem ** "
              "primesc|emailuri|mesaje|mailuri|nimic|acestea|astea|newsletter~",
              "opriti emailurile|mesajele|trimiterea",
              "renunt la * abonament~|newsletter~|lista|emailuri|mesaje",
              "anulati|anulez|anulare * abonament~|inscrierea",
              "incetati sa|cu|trimiterea", "lasati ma in pace"},
     .partly = "scrisori|scrisoare|posta|hartie|doar|numai|sms|telefon|"
               "momentan|deocamdata|sondaje",
     .stays = {"nu ** scoateti|stergeti|eliminati|scoate|sterge ** "
               "din|lista|numele|ma|adresa",
               "nu ma|m scoateti|stergeti|eliminati|dezabona~",
               "nu vreau|doresc sa * dezabon~|ies"},
     .none = {"nu ,? multumesc|mersi", "nu de data asta|aceasta",
              "nu data asta|aceasta", "de data asta nu", "nu acum",
              "niciunul|niciuna"},
     .itself = "romana|romaneste",
     .post = "posta|scrisoare|scris",
     .phone = "sunati|telefon|suna|telefonul"},
    /* Of these, only that somebody wants to leave. */
    {.code = "fr",
     .stop = {"desinscrire|desabonner|desinscription|desabonnement|"
              "desinscrivez|desabonnez",
              "retirez|retirer|supprimez|enlevez|supprimer ** liste",
              "plus ** recevoir|envoyer|envoyez "
              "vos|ces|de|mes|mails|emails|messages|courriels"},
     .partly = "papier|courrier|seulement|uniquement|poste|telephone|sms",
     .stays = {"ne ** "
               "desinscrivez|retirez|supprimez|enlevez|desabonnez|retirer|"
               "supprimer|desinscrire|desabonner pas"}},
    {.code = "es",
     .stop = {"darme|denme|deme|dar de baja",
              "quitenme|quiteme|borrenme|borreme|eliminenme|saquenme",
              "no ** enviar|envien|recibir|manden|mandar mas"},
     .partly = "carta|cartas|papel|solo|solamente|telefono|sms",
     .stays = {"no me * den|quiten|borren|saquen|eliminen",
               "no quiero * darme|baja"}},
    {.code = "pt",
     .stop = {"remover|remova|removam|retirem|retirar|tirem ** lista",
              "cancelar|cancelem|anular a|minha subscricao|inscricao",
              "nao ** receber|enviem|enviar mais"},
     .partly = "carta|cartas|papel|apenas|somente|telefone|sms",
     .stays = {"nao me? removam|remova|retirem|tirem|remover|cancelem",
               "nao quero * remover|cancelar|sair"}},
    {.code = "ar",
     .stop = {"الغاء|إلغاء|الغ الاشتراک|اشتراکی",
              "ازالة|إزالة|احذف|حذف|احذفوا|امسحوا|شطب|ازیلوا|أزیلوا * "
              "اسمی|بریدی|عنوانی|بیاناتی",
              "احذفونی|احذفنی|ازیلونی|أزیلونی|امسحونی",
              "لا ** ترسلوا|ترسل|تراسلونی|ترسلون",
              "لا|لم اعد? ارید|أرید|ارغب|أرغب ** "
              "رسائل|رسائلکم|الرسائل|استلام|ایمیلات|تلقی",
              "توقفوا|توقف|اوقفوا|أوقفوا|الرجاء|کفوا ** "
              "ارسال|إرسال|الارسال|الإرسال|مراسلتی|الرسائل"},
     .partly = "ورقیة|الورقیة|الهاتف|ہاتف|فقط|مؤقتا|بدلا|یکفی|البریدیة|الورق",
     .stays = {"لا ** تحذفونی|تحذفوا|تحذف|تزیلونی|تزیلوا|تلغوا|تشطبوا|تمسحوا|"
               "تحذفنی|تزیل|تشطبونی|تمسحونی",
               "لا ** تتوقفوا|توقفوا|ارید الغاء|إلغاء",
               "ابقونی|أبقونی|اترکونی فی|علی"}},
};
const size_t tongue_count = sizeof tongues / sizeof *tongues;

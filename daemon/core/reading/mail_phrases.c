#include "core/reading/mail_phrases.h"

#include "base/banned.h"

/* clang-format off: a language or two on each line */
const char *const phrases_from[] = {
    "from", "author", "von", "de", "da", "van", "od", "fra", "de la", "oddi wrth",
    "från", "Från", "lähettäjä", "Lähettäjä", "expéditeur", "mittente",
    "от", "От", "від", "Від", "от кого", "kimden", "feladó",
    "发件人", "寄件者", "寄件人", "差出人", "보낸 사람", "من", "از",
    "منجانب", "ਵੱਲੋਂ", "প্রেরক", "से", NULL,
};
const char *const phrases_sent[] = {
    "sent", "date", "sent at", "sent on", "gesendet", "gesendet am", "datum",
    "envoyé", "Envoyé", "envoyé le", "enviado", "enviado el", "fecha",
    "inviato", "data", "verzonden", "wysłano", "wysłane", "enviada",
    "enviado em", "enviada em", "skickat", "sendt", "dato", "anfonwyd",
    "dyddiad", "trimis", "lähetetty", "Lähetetty", "päivämäärä", "дата",
    "Дата", "отправлено", "Отправлено", "надіслано", "Надіслано",
    "gönderildi", "tarih", "odesláno", "dátum", "elküldve", "发送时间",
    "寄件日期", "送信日時", "日期", "보낸 날짜", "التاريخ", "تاريخ الإرسال",
    "تاریخ", NULL,
};
const char *const phrases_to[] = {
    "to", "an", "à", "À", "para", "a", "aan", "do", "til", "till", "at",
    "către", "Către", "vastaanottaja", "кому", "Кому", "kime", "komu",
    "címzett", "收件人", "收件者", "宛先", "받는 사람", "إلى", "به", NULL,
};
const char *const phrases_subject[] = {
    "subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "temat",
    "assunto", "ämne", "Ämne", "emne", "pwnc", "subiect", "aihe", "тема",
    "Тема", "konu", "předmět", "Předmět", "predmet", "tárgy", "主题",
    "主旨", "件名", "제목", "الموضوع", "موضوع", NULL,
};
const char *const phrases_other_label[] = {
    "cc", "bcc", "reply-to", "reply to", "importance", "priority",
    "sensitivity", "sent by", "organization", "organisation", "attachments",
    "newsgroups", "kopie", "copie à", "kopia", "kopi", "risposta",
    "antwort an", "répondre à", "responder a", "wichtigkeit", "抄送",
    "副本", "копия", "Копия", "нескрытая копия", NULL,
};
const char *const phrases_separator[] = {
    "original message", "forwarded message", "forwarded by",
    "original appointment", "forwarded letter", "reply message",
    "reply separator",
    "originalnachricht", "original-nachricht", "ursprüngliche nachricht",
    "weitergeleitete nachricht", "message d'origine", "message d’origine",
    "message original", "message transféré", "mensaje original",
    "mensaje reenviado", "messaggio originale", "messaggio inoltrato",
    "oorspronkelijk bericht", "doorgestuurd bericht", "mensagem original",
    "mensagem encaminhada", "wiadomość oryginalna", "oryginalna wiadomość",
    "wiadomość przekazana", "ursprungligt meddelande",
    "vidarebefordrat meddelande", "opprinnelig melding",
    "videresendt melding", "oprindelig meddelelse", "alkuperäinen viesti",
    "neges wreiddiol", "mesaj original", "mesajul original",
    "исходное сообщение", "пересылаемое сообщение", "orijinal mesaj",
    "původní zpráva", "pôvodná správa", "eredeti üzenet", "原始邮件",
    "原始郵件", "元のメッセージ", "원본 메시지", "الرسالة الأصلية",
    "اصل پیغام", NULL,
};
const char *const phrases_forwarded[] = {
    "begin forwarded message", "début du message réexpédié",
    "anfang der weitergeleiteten", "inizio messaggio inoltrato",
    "inicio del mensaje reenviado", "begin doorgestuurd bericht",
    "początek przekazywanej", "vidarebefordrat brev", NULL,
};
const char *const phrases_opener[] = {
    "on ", "at ", "le ", "am ", "el ", "il ", "op ", "em ", "w dniu ",
    "dnia ", "den ", "ar ", "pe ", "în ", "În ", "på ", "På ", "dne ",
    "dňa ", "Dňa ", "dana ", "nga ", "在 ", "於 ", NULL,
};
const char *const phrases_closer[] = {
    "wrote:", "wrote :", "writes:", "said:", "wrote ----", "wrote ---",
    "a écrit :", "a écrit:", "écrit :", "schrieb:", "geschrieben:",
    "escribió:", "ha scritto:", "schreef:", "geschreven:", "escreveu:",
    "va escriure:", "napisał(a):", "napisał:", "napisała:", "pisze:",
    "skrev:", "skrev följande:", "följande:", "kirjoitti:",
    "написал(а):", "написал:", "написала:", "написав:", "написала :",
    "написа:", "пишет:", "пише:", "написав(ла):", "ysgrifennodd:",
    "a scris:", "a scris următoarele:", "napsal(a):", "napsal:", "napsala:",
    "napísal(a):", "napísal:", "je napisao:", "je napisala:",
    "je napisao/la:", "napisala:", "ezt írta:", "írta:", "rašė:",
    "rakstīja:", "kirjutas:", "yazdı:", "şunu yazdı:", "şunları yazdı:",
    "έγραψε:", "shkroi:", "đã viết:", "menulis:", "ayaa qoray:", "qoray:",
    "写道：", "写道:", "寫道：", "寫道:", "のメッセージ:",
    "のメッセージ：", "님이 작성:", "كتب:", "كتبت:", "كتب/كتبت:", "نوشت:",
    "نے لکھا:", "ਨੇ ਲਿਖਿਆ:", "ने लिखा:", "এ লিখেছেন:", "লিখেছেন:",
    "এ লখ্যু:", "એ લખ્યું:", "எழுதியது:", NULL,
};
const char *const phrases_inner_verb[] = {
    " schrieb ", " schreef ", " skrev ", " kirjoitti ", NULL,
};
const char *const phrases_footer[] = {
    "get outlook for ", "get [outlook for ", "get bluemail for ",
    "get the outlook app", "sent from outlook", "sent from yahoo",
    "sent from mail for windows", "sent from [mail]",
    "sent from mail<http", "sent from windows mail",
    "sent from aol", "sent from the all new aol", "sent from proton",
    "sent from samsung", "sent from huawei", "sent from gmail",
    "sent from mailbox", "sent from sky", "sent from a phone",
    "sent from a mobile", "sent from mobile", "sent from iphone",
    "sent from ipad", "sent from android", "sent by galaxy",
    "sent via bt email", "sent via mobile", "sent via the samsung",
    "sent using ", "sent with proton", "sent with airmail",
    "sent with sparrow", "sent with spark", "sent with aquamail",
    "sent on the move", "from my iphone", "from my ipad", "from my android",
    "envoyé de mon ", "Envoyé de mon ", "envoyé depuis ", "Envoyé depuis ",
    "envoyé à partir ", "Envoyé à partir ", "obtenir outlook pour ",
    "von meinem ", "gesendet von ", "gesendet mit ", "diese nachricht wurde von mein",
    "holen sie sich outlook", "enviado desde ", "enviado de mi ",
    "enviado do ", "enviado de meu ", "obtener outlook para ",
    "inviato da ", "scarica outlook", "verzonden vanaf ", "verzonden met ",
    "verstuurd vanaf ", "download outlook", "wysłane z ", "wysłano z ",
    "pobierz outlook", "skickat från ", "sendt fra ", "sendt fra min ",
    "lähetetty ", "Lähetetty ", "отправлено с ", "Отправлено с ",
    "отправлено из ", "Отправлено из ", "надіслано з ", "Надіслано з ",
    "odesláno z ", "odoslané z ", "trimis de pe ", "trimis din ",
    "elküldve ", "anfonwyd o fy ", "anfonwyd oddi ar ", "發自我的",
    "发自我的", "從我的", "从我的", "تم الإرسال من", "أرسلت من",
    "میرے آئی فون", "yahoo mail: search, organize",
    "please excuse typos", "please excuse any typos",
    "please excuse my brevity", NULL,
};
const char *const phrases_footer_end[] = {
    "gesendet", "gesendet.", "から送信", "傳送", "ımdan gönderildi",
    "umdan gönderildi", "gönderildi", "से भेजा गया", "থেকে পাঠানো",
    "سے بھیجا گیا", "from mobile", NULL,
};
const char *const phrases_notice[] = {
    "this email and any", "this e-mail and any", "this message and any",
    "this email, and any", "this message (and any", "this email (and any",
    "this e-mail (including", "this email (including",
    "this email message", "this e-mail message",
    "this message may contain", "this email may contain",
    "this e-mail may contain", "this message contains confidential",
    "this email contains confidential", "this email is confidential",
    "this e-mail is confidential", "this message is confidential",
    "this email is intended", "this e-mail is intended",
    "this message is intended", "this transmission is intended",
    "this message is a private", "this communication is confidential",
    "the information contained in this", "the information in this e",
    "the information in this message", "the contents of this e",
    "the contents of this message", "the content of this e",
    "confidentiality notice", "confidentiality:", "confidential:",
    "confidentiality note", "disclaimer:", "notice: this e",
    "if you are not the intended", "if you have received this e",
    "if you have received this message in error",
    "unless expressly stated", "any views or opinions",
    "internet communications are not", "we cannot accept liability",
    "please consider the environment", "think before you print",
    "please note that the contents", "save paper",
    "privileged/confidential", "nhsmail is the secure",
    "this message originated from outside",
    "this message has originated from outside",
    "this email originated from outside",
    "this email has originated from outside",
    "this email came from outside", "this message came from outside",
    "this is an external", "caution: this email", "caution: this message",
    "caution: this e-mail", "caution: external", "caution external",
    "caution! this", "warning: this email", "warning: this message",
    "warning: external", "attention: this email", "[external", "[ext]",
    "(external", "external email", "external sender", "external message",
    "external:", "** external", "you don't often get email from",
    "you don’t often get email from",
    "you do not often get email from", "some people who received this",
    "virus-free.", "this email has been scanned",
    "this message has been scanned", "this email has been checked",
    "this e-mail has been scanned", "scanned by ",
    "no virus found in", "this message was sent from outside",
    "diese e-mail enthält vertrauliche", "diese nachricht enthält vert",
    "der inhalt dieser e-mail", "ce message et toutes les pi",
    "ce message est confidentiel", "ce courriel est confidentiel",
    "este mensaje y sus", "este mensaje es confidencial",
    "esta mensagem é confidencial", "questo messaggio e", "questa e-mail è",
    "dit bericht is vertrouwelijk", "de informatie in dit",
    "niniejsza wiadomość", "ta wiadomość jest poufna", "mae'r e-bost hwn",
    "mae’r e-bost hwn", "acest mesaj este confid", NULL,
};
const char *const phrases_notice_rest[] = {
    "attachment", "sender", "organisation", "organization", "outside",
    "recogni", "content is safe", "contents are safe", "suspicious",
    "caution", "external", "learn why", "phishing", "aka.ms",
    "confidential", "recipient", "disclos", "liab", "unauthori", "click",
    "it helpdesk", "it service desk", NULL,
};
const char *const phrases_closing[] = {
    "kind regards", "kindest regards", "best regards", "warm regards",
    "warmest regards", "regards", "with kind regards", "with best regards",
    "many regards", "kindest", "rgds", "yours sincerely", "yours faithfully",
    "yours truly", "best wishes", "with best wishes",
    "all best wishes", "warm wishes", "all the best", "kr", "br",
    "sincerely", "respectfully", "cordially", "cofion cynnes",
    "cofion gorau", "cofion", "mit freundlichen grüßen",
    "mit freundlichem gruß", "viele grüße", "liebe grüße", "cordialement",
    "bien cordialement", "bien à vous", "saludos", "saludos cordiales",
    "un saludo", "atentamente", "cordiali saluti", "distinti saluti",
    "met vriendelijke groet", "met vriendelijke groeten",
    "atenciosamente", "cumprimentos", "pozdrawiam", "z poważaniem",
    "med vänlig hälsning", "med vänliga hälsningar", "med venlig hilsen",
    "med vennlig hilsen", "ystävällisin terveisin", "cu stimă",
    "cu respect", "numai bine", "с уважением", "С уважением", NULL,
};
/* clang-format on */

/* Asked first: most phrases end there, and every line is asked about many. */
static bool begins_alike(const char *phrase, struct slice line)
{
    return line.size > 0 && lower(*phrase) == lower(line.at[0]);
}

bool phrases_begin(const char *const *list, struct slice line)
{
    for (; *list != NULL; list++)
        if (begins_alike(*list, line) &&
            slice_starts_caseless(line, slice_of(*list)))
            return true;
    return false;
}

bool phrases_end(const char *const *list, struct slice line)
{
    for (; *list != NULL; list++)
        if (slice_ends(line, slice_of(*list)))
            return true;
    return false;
}

bool phrases_within(const char *const *list, struct slice line)
{
    for (; *list != NULL; list++)
        if (slice_find_caseless(line, slice_of(*list)) != SLICE_NONE)
            return true;
    return false;
}

bool phrases_hold(const char *const *list, struct slice whole)
{
    for (; *list != NULL; list++)
        if (begins_alike(*list, whole) && slice_is_caseless(whole, *list))
            return true;
    return false;
}

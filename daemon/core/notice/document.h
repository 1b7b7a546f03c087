/*
 * What a person saved, as text. Editors write UTF-8 with and without a mark in
 * front, UTF-16 (Notepad's "Unicode") and Windows-1252; word processors write
 * other things, which are known by their name and by their first bytes.
 */
#ifndef CORE_NOTICE_DOCUMENT_H
#define CORE_NOTICE_DOCUMENT_H

#include "base/fields.h"

enum document {
    DOCUMENT_TEXT,
    DOCUMENT_WORD,      /* .docx, .doc */
    DOCUMENT_OPEN,      /* .odt */
    DOCUMENT_RICH_TEXT, /* .rtf */
    DOCUMENT_PDF,
    DOCUMENT_WEB_PAGE,
    DOCUMENT_MAIL,   /* .eml, .msg */
    DOCUMENT_OFFICE, /* a sheet or slides */
    DOCUMENT_PICTURE,
    DOCUMENT_ARCHIVE /* .zip, or one of the above without its name */
};

/* By what the name ends in: "plan.txt.docx" is Word's. TEXT when it says
 * nothing else. */
enum document document_by_name(struct slice name);

/* By the first bytes, whatever the name says. */
enum document document_by_bytes(struct slice bytes);

/* What it is and what to do instead, as a fault of the whole file (line 0). */
void document_refuse(enum document document, struct faults *faults);

/*
 * The bytes as UTF-8 with LF line ends, without what hides text; blanks that
 * do not break lines become spaces above the first empty line, and a line of
 * blanks becomes empty. False, with a fault, when they are not text. What this
 * gave, given again, stays as it is.
 */
bool document_text(struct arena *arena, struct slice bytes, struct slice *out,
                   struct faults *faults);

/* A short value as a machine compares it: Word's dashes and quotes as "-", "'"
 * and '"', and quotes around the whole taken off. For codes, dates and names
 * of lines, never for words that readers see. */
struct slice document_plain(struct arena *arena, struct slice value);

#endif

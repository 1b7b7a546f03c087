#include "core/settings/settings_table.h"

#include "base/banned.h"

#define AT(member) offsetof(struct settings, member)
#define OF(member) offsetof(struct staff, member)
#define IN(member) offsetof(struct bulletin_plan, member)

const char *const settings_file_names[] = {
    [PAGE_ORGANISATION] = "organisation.conf",
    [PAGE_MAIL] = "mail.conf",
    [PAGE_STAFF] = "staff.conf",
    [PAGE_LISTS] = "lists.conf",
    [PAGE_LIMITS] = "limits.conf",
    [PAGE_BULLETIN] = NULL,
};

const char *setting_page_name(enum setting_page page)
{
    return page == PAGE_BULLETIN ? BULLETINS_FOLDER "/NAME.conf"
                                 : settings_file_names[page];
}

const struct setting settings_table[] = {
    {PAGE_ORGANISATION, "organisation", "Name", KIND_LINE, AT(name), NULL, 1,
     100, "The name of the network; letters are sent in its name."},
    {PAGE_ORGANISATION, "organisation", "Organisation", KIND_LINE,
     AT(organisation), NULL, 1, 200, "The body that the network belongs to."},
    {PAGE_ORGANISATION, "organisation", "Phone", KIND_LINE, AT(phone), NULL, 1,
     60, "The number in every letter for people who would rather ring."},
    {PAGE_ORGANISATION, "organisation", "Text relay", KIND_LINE, AT(text_relay),
     "", 0, 100, "The number for people who use Relay UK, if you have one."},
    {PAGE_ORGANISATION, "organisation", "Post", KIND_LINE, AT(post), "", 0, 300,
     "The postal address on one line, with commas."},
    {PAGE_ORGANISATION, "organisation", "Crisis lines", KIND_LINE, AT(crisis),
     NULL, 1, 500,
     "Where to turn in a crisis, with ';' between the lines. In every letter."},
    {PAGE_ORGANISATION, "organisation", "Reading hours", KIND_LINE,
     AT(reading_hours), NULL, 1, 100,
     "When a person reads the mailbox, in words: on weekdays, 9am to 5pm."},
    {PAGE_ORGANISATION, "words", "Person", KIND_LINE, AT(person_word),
     "people who use services", 1, 100,
     "What the network calls the people it is for."},

    {PAGE_MAIL, "addresses", "From", KIND_ADDRESS, AT(from), NULL, 1, 254,
     "The mailbox that letters come from and that people write to."},
    {PAGE_MAIL, "addresses", "Queue address", KIND_ADDRESS, AT(queue_address),
     "", 0, 254,
     "Another address of the same mailbox, to which staff send announcements. "
     "Without it they send them to From."},
    {PAGE_MAIL, "addresses", "Plus tags", KIND_YES_NO, AT(plus_tags), "no", 0,
     0,
     "yes if mail to name+anything@ reaches the mailbox name@: answers are "
     "then matched more surely."},
    {PAGE_MAIL, "addresses", "Authentication server", KIND_LINE, AT(authserv),
     "", 0, 253,
     "The name with which your mail server begins its Authentication-Results, "
     "which it must put into every message. Staff whom it vouches for can give "
     "commands by mail; without it (or the next) nobody can."},
    {PAGE_MAIL, "addresses", "Internal mark", KIND_LINE, AT(internal_mark), "",
     0, 253,
     "Instead: a header line that your mail server adds to what your own staff "
     "send, after a login, and removes from everything else, like "
     "\"X-Internal-Sender: yes\"."},
    {PAGE_MAIL, "smtp", "Host", KIND_HOST, AT(smtp.host), NULL, 1, 253,
     "The server that takes our letters."},
    {PAGE_MAIL, "smtp", "Port", KIND_NUMBER, AT(smtp.port), "587", 1, 65535,
     "Its port."},
    {PAGE_MAIL, "smtp", "Security", KIND_SECURITY, AT(smtp.security),
     "starttls", 0, 0,
     "starttls, tls (from the first byte), or none for a server on this "
     "machine."},
    {PAGE_MAIL, "smtp", "Login", KIND_LOGIN, AT(smtp.login), "password", 0, 0,
     "password, or oauth2 for Microsoft 365 and NHSmail; see [oauth2]."},
    {PAGE_MAIL, "smtp", "User", KIND_LINE, AT(smtp.user), "", 0, 254,
     "The name to log in with; without one there is no login."},
    {PAGE_MAIL, "smtp", "Secret", KIND_SECRET, AT(smtp.secret), "", 0, 100,
     "The name of the secret that holds the password, never the password."},
    {PAGE_MAIL, "smtp", "CA file", KIND_PATH, AT(smtp.ca_file), "", 0, 1000,
     "Certificates to trust instead of the system's."},
    {PAGE_MAIL, "smtp", "Helo", KIND_HOST, AT(helo), "", 0, 253,
     "What this machine calls itself to the server; without it the domain of "
     "From."},
    {PAGE_MAIL, "imap", "Host", KIND_HOST, AT(imap.host), NULL, 1, 253,
     "The server that holds the mailbox."},
    {PAGE_MAIL, "imap", "Port", KIND_NUMBER, AT(imap.port), "993", 1, 65535,
     "Its port."},
    {PAGE_MAIL, "imap", "Security", KIND_SECURITY, AT(imap.security), "tls", 0,
     0, "As for smtp."},
    {PAGE_MAIL, "imap", "Login", KIND_LOGIN, AT(imap.login), "password", 0, 0,
     "As for smtp."},
    {PAGE_MAIL, "imap", "User", KIND_LINE, AT(imap.user), NULL, 1, 254,
     "The name to log in with."},
    {PAGE_MAIL, "imap", "Secret", KIND_SECRET, AT(imap.secret), "", 0, 100,
     "The name of the secret that holds the password, never the password."},
    {PAGE_MAIL, "imap", "CA file", KIND_PATH, AT(imap.ca_file), "", 0, 1000,
     "Certificates to trust instead of the system's."},
    {PAGE_MAIL, "imap", "Inbox", KIND_LINE, AT(inbox), "INBOX", 1, 200,
     "The folder where new mail arrives."},
    {PAGE_MAIL, "imap", "Junk", KIND_LINE, AT(junk), "Junk", 0, 200,
     "The folder of suspected junk, which is read too; empty for none."},
    {PAGE_MAIL, "imap", "Processed", KIND_LINE, AT(processed), "Processed", 1,
     200, "The folder for messages that are dealt with."},
    {PAGE_MAIL, "imap", "Needs a person", KIND_LINE, AT(needs_person),
     "Needs a person", 1, 200,
     "The folder for messages that a person must read."},
    {PAGE_MAIL, "oauth2", "Tenant", KIND_SECRET, AT(oauth2.tenant), "", 0, 100,
     "The directory (tenant) that the mailbox belongs to: its id, or a domain "
     "of it."},
    {PAGE_MAIL, "oauth2", "Client ID", KIND_SECRET, AT(oauth2.client_id), "", 0,
     100, "The application (client) id of the registered application."},
    {PAGE_MAIL, "oauth2", "Secret", KIND_SECRET, AT(oauth2.secret), "", 0, 100,
     "The name of the secret that holds the client secret's value."},
    {PAGE_MAIL, "oauth2", "Secret ends", KIND_DATE, AT(oauth2.secret_ends), "",
     0, 0,
     "The last day of the client secret; 30 days before it, status begins to "
     "say so."},
    {PAGE_MAIL, "oauth2", "Token address", KIND_HTTPS, AT(oauth2.address),
     "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", 1, 500,
     "Where tokens are asked for; {tenant} stands for Tenant."},
    {PAGE_MAIL, "oauth2", "Scope", KIND_LINE, AT(oauth2.scope),
     "https://outlook.office365.com/.default", 1, 500,
     "What the token is to be good for."},
    {PAGE_MAIL, "oauth2", "CA file", KIND_PATH, AT(oauth2.ca_file), "", 0, 1000,
     "Certificates to trust for that address instead of the system's."},

    {PAGE_STAFF, SECTION_STAFF, "Name", KIND_LINE, OF(name), NULL, 1, 100,
     "Their name, as colleagues know it."},
    {PAGE_STAFF, SECTION_STAFF, "Email", KIND_ADDRESS, OF(email), NULL, 1, 254,
     "Their own address at work."},
    {PAGE_STAFF, SECTION_STAFF, "Roles", KIND_ROLES, OF(roles), NULL, 0, 0,
     "What they may do: facilitator approves and sees the inbox, author "
     "queues announcements, safeguarding gets alerts, administrator looks "
     "after the daemon."},
    {PAGE_STAFF, SECTION_STAFF, "User", KIND_LINE, OF(user), "", 0, 32,
     "Their user name on this machine, if they use the command involve."},
    {PAGE_STAFF, "out of hours", "Name", KIND_LINE, AT(out_of_hours_name), NULL,
     1, 100, "Who gets alerts when the office is closed."},
    {PAGE_STAFF, "out of hours", "Email", KIND_ADDRESS, AT(out_of_hours_email),
     NULL, 1, 254, "Their address, which must be read at night."},
    {PAGE_STAFF, "out of hours", "Phone", KIND_LINE, AT(out_of_hours_phone),
     NULL, 1, 60, "Their number."},
    {PAGE_STAFF, "out of hours", "Office opens", KIND_TIME, AT(hours_from),
     NULL, 0, 1439, "From when on the safeguarding staff read alerts."},
    {PAGE_STAFF, "out of hours", "Office closes", KIND_TIME, AT(hours_to), NULL,
     0, 1439, "Until when they do."},
    {PAGE_STAFF, "out of hours", "Alert command", KIND_PATH, AT(alert_command),
     "", 0, 1000,
     "A program that is run when an alert could not be mailed within five "
     "minutes, or nobody has taken it within thirty."},

    {PAGE_LISTS, "interests", "CODE", KIND_CODES, AT(interests), NULL, 0, 0,
     "What people can choose to hear of. Letters name these labels."},
    {PAGE_LISTS, "areas", "CODE", KIND_CODES, AT(areas), "", 0, 0,
     "Where people live."},
    {PAGE_LISTS, "relationships", "CODE", KIND_CODES, AT(relationships), "", 0,
     0, "How people come to the network. Never shown in a letter."},

    {PAGE_LIMITS, "limits", "Letters per connection", KIND_NUMBER,
     AT(letters_per_connection), "50", 1, 1000,
     "How many letters go through one connection to the server."},
    {PAGE_LIMITS, "limits", "Message bytes", KIND_NUMBER, AT(message_bytes),
     "26214400", 65536, 104857600,
     "A larger incoming message is set aside for a person, unread."},
    {PAGE_LIMITS, "limits", "Settle seconds", KIND_NUMBER, AT(settle_seconds),
     "10", 1, 3600,
     "How long a file in the queue folder must stay unchanged before it is "
     "taken."},
    {PAGE_LIMITS, "limits", "Poll seconds", KIND_NUMBER, AT(poll_seconds), "30",
     1, 60,
     "How often the mailbox and the folder are looked at. At most a minute, "
     "so that STOP works within the minute."},
    {PAGE_LIMITS, "limits", "Hand-overs a day", KIND_NUMBER, AT(handovers),
     "30", 1, 1000,
     "How many messages that need a person reach the facilitators as a mail of "
     "their own in a day. What is above it comes as a list, once an hour."},
    {PAGE_LIMITS, "schedule", "Zone", KIND_ZONE, AT(zone), "Europe/London", 1,
     60, "The time zone of every date and time."},
    {PAGE_LIMITS, "schedule", "Daily mail", KIND_TIME, AT(daily_at), "08:00", 0,
     1439,
     "When facilitators get the mail that says what happened and what waits."},
    {PAGE_LIMITS, "paths", "Announcements", KIND_PATH, AT(announcements),
     "announcements", 1, 1000,
     "The queue folder, where staff save announcements."},
    {PAGE_LIMITS, "paths", "People", KIND_PATH, AT(people), "", 0, 1000,
     "The folder where staff save lists of people as CSV, to be imported. "
     "Without it, the folder people beside the queue folder, if there is "
     "one."},
    {PAGE_LIMITS, "paths", "State", KIND_PATH, AT(state), "/var/lib/involved",
     1, 1000, "The folder of the ledger. Nobody else may read it."},
    {PAGE_LIMITS, "paths", "Templates", KIND_PATH, AT(templates),
     "/usr/local/share/involved/templates", 1, 1000,
     "The wording of the letters."},
    {PAGE_LIMITS, "paths", "Control", KIND_PATH, AT(control),
     "/run/involved/control", 1, 107,
     "The socket that the command involve asks."},

    {PAGE_BULLETIN, "bulletin", "Title", KIND_LINE, IN(title), NULL, 1, 100,
     "What staff call it: Weekly bulletin."},
    {PAGE_BULLETIN, "bulletin", "Schedule", KIND_SCHEDULE, IN(schedule), NULL,
     1, 100,
     "When it goes: every Thursday 10:00, first Monday of the month 09:30, "
     "last Friday of the month 14:00, 1st of the month 10:00, every 2 weeks "
     "on Thursday 10:00 from 5 March 2026. Not in an hour that a change of "
     "the clocks skips or repeats."},
    {PAGE_BULLETIN, "bulletin", "Zone", KIND_ZONE, IN(zone), "", 0, 60,
     "The time zone of its schedule; without it that of limits.conf."},
    {PAGE_BULLETIN, "bulletin", "Proof hours", KIND_NUMBER, IN(proof_hours),
     "24", 1, 144,
     "How many hours before it goes it is made, for somebody to read and "
     "approve."},
    {PAGE_BULLETIN, "bulletin", "Latest hours", KIND_NUMBER, IN(latest_hours),
     "24", 1, 144, "How many hours late it may still go; later it is held."},
    {PAGE_BULLETIN, "bulletin", "For readers", KIND_READERS, IN(readers),
     "weekly", 0, 0,
     "monthly: it goes to those who chose to hear monthly, with all that is "
     "open; weekly: to everybody else, with what is new or closes soon."},
};

const size_t settings_table_count =
    sizeof settings_table / sizeof settings_table[0];

char *setting_kind_words(struct arena *arena, const struct setting *setting)
{
    static const char *const words[] = {
        [KIND_LINE] = "a line of words",
        [KIND_ADDRESS] = "an address like sam@example.org",
        [KIND_HOST] = "a host like mail.example.org",
        [KIND_NUMBER] = "a whole number",
        [KIND_YES_NO] = "yes or no",
        [KIND_SECURITY] = "starttls, tls or none",
        [KIND_LOGIN] = "password or oauth2",
        [KIND_DATE] = "a date like 31 March 2027",
        [KIND_TIME] = "a time of day like 09:00",
        [KIND_SCHEDULE] = "days and a time like every Thursday 10:00",
        [KIND_ZONE] = "a time zone like Europe/London",
        [KIND_SECRET] = "a name of letters, digits, '.', '_' and '-'",
        [KIND_PATH] = "a path",
        [KIND_HTTPS] = "an address that begins with https://",
        [KIND_ROLES] =
            "one or more of facilitator, author, safeguarding, administrator",
        [KIND_READERS] = "weekly or monthly",
        [KIND_CODES] = "lines like \"events: Events and meetings\"",
    };

    if (setting->kind == KIND_NUMBER)
        return arena_format(arena, "%s from %lld to %lld", words[KIND_NUMBER],
                            (long long)setting->least,
                            (long long)setting->most);
    return arena_format(arena, "%s", words[setting->kind]);
}

struct slice section_staff_code(struct slice section)
{
    if (!slice_starts_caseless(section, SLICE("staff ")))
        return (struct slice){0};
    return slice_trim(slice_from(section, 6));
}

bool setting_is_in(const struct setting *setting, struct slice section)
{
    if (slice_is(SLICE(SECTION_STAFF), setting->section))
        return section_staff_code(section).size > 0;
    return slice_is_caseless(section, setting->section);
}

// Reads calendar entries (a JSON list on standard input) with ical.js, and
// prints what each says, in the order that invites_figure.py compares.
import {pathToFileURL} from "node:url";
import {readFileSync} from "node:fs";

const ICAL = (await import(pathToFileURL(process.argv[2]))).default;
const address = (value) => value.replace(/^mailto:/i, "");
const seconds = (time) => String(time.toUnixTime());

function read(entry) {
  const calendar = new ICAL.Component(ICAL.parse(entry));
  const [event] = calendar.getAllSubcomponents("vevent");
  const value = (name) => event.getFirstPropertyValue(name);
  const attendees = event.getAllProperties("attendee");

  if (attendees.length !== 1) throw new Error("several attendees");
  return [
    calendar.getFirstPropertyValue("method"), value("uid"),
    String(value("sequence")), seconds(value("dtstart")),
    seconds(value("dtend")), seconds(value("dtstamp")),
    address(value("attendee")), address(value("organizer")),
    value("summary"), value("class"),
    event.getFirstProperty("organizer").getParameter("cn"),
  ];
}

console.log(JSON.stringify(
  JSON.parse(readFileSync(0, "utf8")).map(read)));

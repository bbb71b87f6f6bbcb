// Reads calendars as another program: node calendar.mjs FILE...
// Prints, for each file by its path, the entries in the order of the file, with their days and texts.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const read = {};
for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  read[path] = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate,
      stamp: component.getFirstPropertyValue("dtstamp").toString(),
    };
  });
}
console.log(JSON.stringify(read));

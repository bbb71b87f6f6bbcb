// Expands rules of RFC 5545 as another program: node recurrence.mjs FILE
// The file is a list of {rule, start, until}, days as ISO 8601 writes them. Prints for each the days from start to until
// on which the rule falls, with their ISO week.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const asked = JSON.parse(readFileSync(process.argv[2], "utf8"));
const days = ({ rule, start, until }) => {
  const last = ICAL.Time.fromDateString(until);
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const found = [];
  for (let day = iterator.next(); day && day.compare(last) <= 0; day = iterator.next()) {
    found.push(`${day.toString()} W${day.weekNumber(ICAL.Time.MONDAY)}`);
  }
  return found;
};
console.log(JSON.stringify(asked.map(days)));

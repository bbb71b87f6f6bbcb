// Expands rules of RFC 5545 as another program: node recurrence.mjs FILE
// The file is a list of {rule, from, start, until}, days as ISO 8601 writes them. Prints for each the days from start to
// until on which the rule falls that counts from another day, with their ISO week.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const asked = JSON.parse(readFileSync(process.argv[2], "utf8"));
const days = ({ rule, from, start, until }) => {
  const first = ICAL.Time.fromDateString(start);
  const last = ICAL.Time.fromDateString(until);
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(from));
  const found = [];
  for (let day = iterator.next(); day && day.compare(last) <= 0; day = iterator.next()) {
    // The day that a rule counts from is one of its days, whether the rule falls on it or not.
    if (day.compare(first) >= 0) found.push(`${day.toString()} W${day.weekNumber(ICAL.Time.MONDAY)}`);
  }
  return found;
};
console.log(JSON.stringify(asked.map(days)));

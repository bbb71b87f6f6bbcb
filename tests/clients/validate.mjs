// Judges JSON files by a schema with ajv: node validate.mjs SCHEMA FOLDER...
// Prints an object with a field for every *.json: true, false, or null for what is not JSON in UTF-8.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, ...folders] = process.argv.slice(2);
const utf8 = new TextDecoder("utf-8", { fatal: true });
const read = (file) => JSON.parse(utf8.decode(readFileSync(file)));

// Strict in everything: what ajv finds odd in the schema itself is an error too.
const ajv = new Ajv({ strict: true, strictTypes: true, strictRequired: true });
addFormats(ajv);
const validate = ajv.compile(read(schema));

function judge(file) {
  let instance;
  try {
    instance = read(file);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      return null;
    }
    throw error;
  }
  return validate(instance);
}

const verdicts = {};
for (const folder of folders) {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(".json")) {
      verdicts[name] = judge(join(folder, name));
    }
  }
}
console.log(JSON.stringify(verdicts));

// Reads the tables that a data package describes, as another program: node package.mjs DATAPACKAGE...
// Prints, for each package by its path, the rows of every table with typed values, and what does not fit: values that
// are not of the type of their column, and references to rows that are not there.
import { Package } from "datapackage";

const read = {};
for (const path of process.argv.slice(2)) {
  const found = await Package.load(path, { strict: false });
  const errors = found.errors.map(String);
  const tables = {};
  for (const resource of found.resources) {
    try {
      tables[resource.name] = await resource.read({ keyed: true });
      await resource.checkRelations();
    } catch (error) {
      errors.push(`${resource.name}: ${[error, ...(error.errors ?? [])].map((one) => one.message).join("; ")}`);
    }
  }
  read[path] = { errors, tables };
}
console.log(JSON.stringify(read));

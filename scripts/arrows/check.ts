import { findForbidden, project } from './find-forbidden.ts';

/** Far fewer files than this means that the reader is broken, not that the house is small. */
const fewest = 250;

const { read, found } = await findForbidden(project);
for (const line of found) console.error(line);
if (read < fewest) console.error(`Only ${read} files were read; at least ${fewest} were expected.`);
if (found.length > 0 || read < fewest) process.exitCode = 1;
else console.log(`${read} files read, every import points the right way`);

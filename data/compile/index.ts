/** Compiles the facts under data/ into the packed modules of src/ and data/facts.json. Run it as `npm run data`. */
import { writeFileSync } from 'node:fs';
import { MODULES } from './modules.ts';

for (const { file, text } of MODULES) {
  writeFileSync(new URL(`../../${file}`, import.meta.url), text());
  console.log(`wrote ${file}`);
}

/** `node stack/demo/generate.ts`: writes the demo files anew. They come out the same every time; a test compares them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoFiles } from './demo-files.ts';

for (const [name, content] of Object.entries(demoFiles())) {
  writeFileSync(join(import.meta.dirname, name), content);
}

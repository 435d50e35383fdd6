import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { publishedLineProblems } from '@app/contracts';

const help = `Checks events against the NL GOV profile for CloudEvents 1.1, and for anything that looks like personal data.

  npm run -s check:events -- FILE      one structured-JSON CloudEvent a line
  npm run -s check:events < FILE       the same from standard input

Prints the first hundred violations with their lines, then a count. Exit code 1 when there is a violation, or no event at all.`;

const MOST = 100;

async function check(input: Readable): Promise<number> {
  let number = 0;
  let events = 0;
  let bad = 0;
  let shown = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    events += 1;
    const problems = publishedLineProblems(line.trim());
    if (problems.length > 0) bad += 1;
    for (const problem of problems) {
      shown += 1;
      if (shown <= MOST) console.log(`line ${number}: ${problem}`);
    }
  }
  if (shown > MOST) console.log(`… and ${shown - MOST} more. Is it really one event a line?`);
  console.log(`${events} events, ${bad} with violations`);
  return bad > 0 || events === 0 ? 1 : 0;
}

async function run(file: string | undefined): Promise<number> {
  try {
    return await check(file === undefined ? process.stdin : createReadStream(file));
  } catch (error) {
    console.error(
      `Cannot read ${file ?? 'standard input'}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`,
    );
    return 2;
  }
}

const [argument] = process.argv.slice(2);
if (argument === '--help') console.log(help);
else process.exitCode = await run(argument);

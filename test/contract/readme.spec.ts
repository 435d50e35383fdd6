import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { withConfiguration } from '../../cli/docs/readme.js';
import { DEMO_USERS } from '../../stack/identity/demo-users.ts';
import { readyPage } from '../../stack/ready-page.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');

const page = readyPage({
  services: {
    'lead-intake': 'http://127.0.0.1:3001',
    'company-matching': 'http://127.0.0.1:3002',
    'mission-scheduling': 'http://127.0.0.1:3003',
    portal: 'http://127.0.0.1:3000',
  },
  issuer: 'http://127.0.0.1:3900',
  ownIssuer: true,
  kafka: '127.0.0.1:39092',
  mongodb: 'mongodb://127.0.0.1:39017',
  home: '.deuropener',
  logs: '.deuropener/logs',
  seconds: '10',
  example: { leadId: 'LEAD_ID', missionId: 'MISSION_ID', poolId: 'POOL_ID' },
});

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...globSync('docs/**/*.md', { cwd: root }),
];

describe('the README', () => {
  it('says the same "try this" lines as `npm start`', () => {
    const commands = page.split('\n').filter((line) => /^ +(curl|# )/.test(line));
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((line) => !readme.includes(line.trim()))).toEqual([]);
  });

  it('sends people to the portal as `npm start` does, and names the same ones', () => {
    expect(page).toContain('Open http://127.0.0.1:3000 in your browser');
    expect(readme).toContain('Open http://127.0.0.1:3000 in your browser');
    const prose = readme.replaceAll(/\s+/g, ' ');
    expect(DEMO_USERS.filter(({ name }) => !prose.includes(name))).toEqual([]);
  });

  it('has the table of variables that the code has (renew it with `npm run docs:generate`)', () => {
    expect(withConfiguration(readme)).toBe(readme);
  });

  it('names only npm commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((path) => [...read(path).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)]);
    expect(named.map(([, name = '']) => name).filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('links between the documents', () => {
  it.each(documents)('of %s lead somewhere', (path) => {
    const targets = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    const missing = targets.filter((target) => !existsSync(join(root, dirname(path), target)));
    expect(missing.map((target) => relative('.', target))).toEqual([]);
  });
});

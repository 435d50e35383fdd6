import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { brokenRules } from './cruise-project.js';
import { plantedTree } from './planted-tree.js';

const root = join(import.meta.dirname, '..', '..');
const folders = ['apps', 'libs', 'cli', 'stack', 'bench', 'test'];

async function rulesBrokenBy(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = plantedTree(files);
  try {
    const broken = await brokenRules(tree.base, ['apps', 'libs']);
    return [...new Set(broken.map((line) => line.split(':')[0] ?? ''))];
  } finally {
    tree.remove();
  }
}

const importing = (module: string): string => `import { x } from '${module}';\nexport const y = x;`;

describe('the import rules of this project', () => {
  it('hold everywhere', async () => {
    expect(await brokenRules(root, folders)).toEqual([]);
  });
});

describe('a tree of the same shape', () => {
  it('breaks nothing with the imports that are allowed', async () => {
    const allowed = {
      'apps/one/src/domain/a.ts': `${importing('@app/kernel')}\nexport { x as z } from 'stdnum';`,
      'apps/one/src/application/a.ts': importing('../domain/d.js'),
      'apps/one/src/adapters/mongo/a.ts': `${importing('mongoose')}\nexport { x as z } from '../publish/definitions.js';`,
      'apps/one/src/adapters/http/a.ts': importing('@nestjs/common'),
      'libs/messaging/src/kafkajs/a.ts': importing('kafkajs'),
      'libs/platform/src/a.ts': importing('@app/messaging'),
      'apps/one/src/domain/a.spec.ts': importing('@app/testing'),
    };
    expect(await rulesBrokenBy(allowed)).toEqual([]);
  });

  it.each([
    ['domain-is-pure', 'apps/one/src/domain/a.ts', '@nestjs/common'],
    ['domain-is-pure', 'apps/one/src/domain/b.ts', 'node:crypto'],
    ['domain-is-pure', 'apps/one/src/domain/c.ts', '@app/contracts'],
    ['domain-is-pure', 'apps/one/src/domain/d2.ts', '../application/u.js'],
    ['application-is-plain', 'apps/one/src/application/a.ts', '@nestjs/common'],
    ['application-is-plain', 'apps/one/src/application/b.ts', '@app/event-store'],
    ['application-is-plain', 'apps/one/src/application/c.ts', '../adapters/http/h.js'],
    ['adapters-do-not-know-each-other', 'apps/one/src/adapters/http/a.ts', '../mongo/m.js'],
    ['apps-do-not-know-each-other', 'apps/one/src/one.module.ts', '../../two/src/domain/d.js'],
    ['libs-do-not-know-apps', 'libs/platform/src/a.ts', '../../../apps/one/src/domain/d.js'],
    ['kernel-stands-alone', 'libs/kernel/src/a.ts', 'node:crypto'],
    ['lib-order-contracts', 'libs/contracts/src/a.ts', '@app/event-store'],
    ['lib-order-event-store', 'libs/event-store/src/a.ts', '@app/messaging'],
    ['lib-order-messaging', 'libs/messaging/src/a.ts', '@app/platform'],
    ['lib-order-platform', 'libs/platform/src/a.ts', '@app/testing'],
    ['testing-from-tests-only', 'apps/one/src/main.ts', '@app/testing'],
    ['kafkajs-in-one-folder', 'libs/messaging/src/a.ts', 'kafkajs'],
    ['mongodb-in-adapters-only', 'apps/one/src/adapters/http/a.ts', 'mongoose'],
    ['screens-do-not-know-each-other', 'apps/portal/src/screens/one/a.ts', '../two/b.js'],
    ['views-are-pure', 'apps/portal/src/screens/one/one.view.tsx', '@nestjs/common'],
    ['views-are-pure', 'apps/portal/src/parts/one.tsx', '../clients/http.js'],
    ['parts-do-not-know-screens', 'apps/portal/src/shell/a.ts', '../screens/two/b.js'],
    ['kafka-in-the-live-part-only', 'apps/portal/src/access/a.ts', '@app/messaging'],
    ['no-deep-imports', 'apps/one/src/adapters/http/a.ts', '../../../../../libs/kernel/src/inside.js'],
    ['no-deep-imports-between-libs', 'libs/platform/src/a.ts', '../../kernel/src/inside.js'],
    ['no-cycles', 'libs/platform/src/inside.ts', './index.js'],
    ['everything-resolves', 'apps/one/src/one.module.ts', './nowhere.js'],
  ])('is caught by %s when %s imports %s', async (rule, file, module) => {
    expect(await rulesBrokenBy({ [file]: importing(module) })).toContain(rule);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readyPage, type ReadyFacts } from './ready-page.ts';

const facts: ReadyFacts = {
  services: {
    'lead-intake': 'http://127.0.0.1:3001',
    'company-matching': 'http://127.0.0.1:3002',
    'mission-scheduling': 'http://127.0.0.1:3003',
    portal: 'http://127.0.0.1:3000',
  },
  ...{ issuer: 'http://127.0.0.1:3900', ownIssuer: true, mail: 'http://127.0.0.1:3901', kafka: '127.0.0.1:39092' },
  ...{ mongodb: 'mongodb://127.0.0.1:39017/?replicaSet=rs0', home: '/data', logs: '/data/logs', seconds: '9.1' },
  example: { missionId: 'the-mission', poolId: 'the-pool', leadId: 'the-lead' },
};

describe('the page that a start ends with', () => {
  it.each(['3001', '3002', '3003', '3900', '3901', '39092', '39017', '/data/logs', 'Ctrl-C', 'Anna', '/health/ready'])(
    'shows %s',
    (word) => {
      expect(readyPage(facts)).toContain(word);
    },
  );

  it('begins with the portal and the people that one can be there', () => {
    const [, , , open, , signIn, first] = readyPage(facts).split('\n');
    expect(open).toBe('  Open http://127.0.0.1:3000 in your browser.');
    expect(signIn).toContain('http://127.0.0.1:3000/sign-in');
    expect(first?.trim()).toMatch(/^Anna +account-manager$/);
  });

  it('names no API of the portal, which has none', () => {
    expect(readyPage(facts)).not.toContain('3000/v1');
  });

  it('has lines to try that need nothing filled in', () => {
    const commands = readyPage(facts)
      .split('\n')
      .filter((line) => line.trim().startsWith('curl'));
    expect(commands).toHaveLength(6);
    expect(commands.join('\n')).not.toMatch(/[<>]|undefined/);
  });

  it('leaves out what only the demo data can show', () => {
    const page = readyPage({ ...facts, example: undefined });
    expect(page.split('\n').filter((line) => line.trim().startsWith('curl'))).toHaveLength(4);
  });

  it('shows no mail that another server sends', () => {
    expect(readyPage({ ...facts, mail: undefined })).not.toContain('outgoing mail');
  });

  it('names no demo users of a provider that is not ours', () => {
    expect(readyPage({ ...facts, ownIssuer: false })).not.toContain('Anna');
  });
});

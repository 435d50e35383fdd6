import { DEMO_USERS } from './identity/demo-users.ts';
import type { SeedExample } from './seed/seed-marker.ts';
import type { ServiceName } from './services/catalogue.ts';

export interface ReadyFacts {
  readonly services: Readonly<Record<ServiceName, string>>;
  readonly issuer: string;
  /** The issuer is our own one for development. */
  readonly ownIssuer: boolean;
  /** Where outgoing mail is shown; absent when another server sends it. */
  readonly mail?: string | undefined;
  readonly kafka: string;
  readonly mongodb: string;
  readonly home: string;
  readonly logs: string;
  readonly seconds: string;
  readonly example?: SeedExample | undefined;
}

const bearer = (role: string) => `-H "Authorization: Bearer $(npm run -s token -- --role ${role})"`;

/** What the start ends with: where everything is, who one can be, what to try, how to stop. */
export function readyPage(facts: ReadyFacts): string {
  const { services, issuer, kafka, mongodb, home, logs, seconds } = facts;
  const { portal, ...apis } = services;
  const rows = Object.entries(apis).map(
    ([name, url]) => `    ${name.padEnd(19)} ${url}   health ${url}/health/ready   API ${url}/v1/openapi.json`,
  );
  return [
    '',
    `  Deuropener is ready (${seconds} s).`,
    '',
    `  Open ${portal} in your browser.`,
    '',
    ...(facts.ownIssuer ? people(portal) : []),
    ...rows,
    `    ${'identity provider'.padEnd(19)} ${issuer}${facts.ownIssuer ? '   (development only)' : ''}`,
    ...(facts.mail === undefined ? [] : [`    ${'outgoing mail'.padEnd(19)} ${facts.mail}   (development only)`]),
    `    ${'Kafka'.padEnd(19)} ${kafka}`,
    `    ${'MongoDB'.padEnd(19)} ${mongodb}`,
    '',
    ...(facts.ownIssuer ? tokens : []),
    '  Try this, in another terminal in this folder:',
    '',
    ...tryThis(facts).flatMap(([what, command]) => [`    # ${what}`, `    ${command}`, '']),
    `  Data: ${home}   Logs: ${logs}   Stop: Ctrl-C`,
    '',
  ].join('\n');
}

const people = (portal: string): readonly string[] => [
  `  Sign in at ${portal}/sign-in by one click, as`,
  ...DEMO_USERS.map(({ name, roles }) => `    ${name.replace(/ \(.*/, '').padEnd(19)} ${roles.join(', ')}`),
  '',
];

const tokens: readonly string[] = [
  '  A token for the APIs, with one of these roles: npm run -s token -- --role ROLE',
  '',
];

function tryThis({ services, example }: ReadyFacts): readonly (readonly [string, string])[] {
  const leads = `${services['lead-intake']}/v1/leads`;
  const lead = {
    channel: 'phone',
    organisation: {
      ...{ name: 'Aurora Hydrogen', country: 'DE', place: 'Bremen' },
      identifiers: [{ scheme: 'lei', value: '999900DEMO0000010046' }],
    },
    contact: { fullName: 'Frauke Harms', email: 'frauke@aurora-hydrogen.example' },
  };
  const missions = `${services['mission-scheduling']}/v1/missions`;
  return [
    [
      'log a lead: its LEI is known, so it is matched at once; read it again with the id in the answer',
      `curl -sS ${leads} ${bearer('account-manager')} -H 'Content-Type: application/json' -d '${JSON.stringify(lead)}'`,
    ],
    ...(example ? [seeLead(leads, example)] : []),
    [
      'what waits for a decision of a data steward',
      `curl -sS '${services['company-matching']}/v1/match-cases?state=needsReview&limit=5' ${bearer('data-steward')}`,
    ],
    [
      'the demo leads from a CSV file once more: rows that are known make no second lead',
      `curl -sS '${leads.replace(/leads$/, 'lead-imports')}?source=demo' ${bearer('account-manager')} -H 'Content-Type: text/csv' --data-binary @stack/demo/leads.csv`,
    ],
    ['the missions, as anybody may see them', `curl -sS ${missions}`],
    ...(example ? [askForPlace(missions, example)] : []),
  ];
}

const seeLead = (leads: string, { leadId }: SeedExample): readonly [string, string] => [
  'a lead from Bremen, with the company that it is and the mission that goes there',
  `curl -sS ${leads}/${leadId} ${bearer('account-manager')}`,
];

function askForPlace(missions: string, { missionId, poolId }: SeedExample): readonly [string, string] {
  const request = {
    poolId,
    organisation: { name: 'Borg Waterstof B.V.', country: 'NL' },
    applicant: { fullName: 'Geesje Borg', email: 'geesje@borg-waterstof.example' },
    privacyNoticeVersion: '2026-07',
  };
  return [
    'ask for a place on a mission, without an account; the answer says where one stands in the line (twice is refused)',
    `curl -sS ${missions}/${missionId}/slot-requests -H 'Content-Type: application/json' -d '${JSON.stringify(request)}'`,
  ];
}

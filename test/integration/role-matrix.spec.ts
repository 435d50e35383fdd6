import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role, type RunningService, type ServiceDefinition } from '@app/platform';
import { testEnvironment, type TestEnvironment } from '@app/testing';
import { companyMatching } from '../../apps/company-matching/src/company-matching.service.js';
import { leadIntake } from '../../apps/lead-intake/src/lead-intake.service.js';
import { missionScheduling } from '../../apps/mission-scheduling/src/mission-scheduling.service.js';
import { startReady } from '../support/start-ready.js';

type Access = 'public' | readonly Role[];

const leads = ['account-manager', 'auditor'] as const;
const cases = ['account-manager', 'data-steward', 'auditor'] as const;
const register = ['account-manager', 'data-steward', 'mission-lead', 'auditor'] as const;

/** The same in every service. */
const operators = {
  'GET /v1/dead-letters': ['operator'],
  'GET /v1/dead-letters/{id}': ['operator'],
  'POST /v1/dead-letters/redrives': ['operator'],
  'POST /v1/dead-letters/{id}/redrives': ['operator'],
  'POST /v1/dead-letters/{id}/discards': ['operator'],
  'GET /v1/operations': ['operator'],
  'GET /v1/operations/blocked-aggregates': ['operator'],
  'POST /v1/operations/blocked-aggregates/{collection}/{id}/retries': ['operator'],
} as const;

/** Who may do what: every route of every service. A new route fails this test until somebody decides here. */
const matrix: readonly (readonly [ServiceDefinition, Readonly<Record<string, Access>>])[] = [
  [
    leadIntake,
    {
      ...operators,
      'POST /v1/leads': ['account-manager', 'service'],
      'GET /v1/leads': leads,
      'GET /v1/leads/{id}': leads,
      'PATCH /v1/leads/{id}': ['account-manager'],
      'GET /v1/leads/{id}/history': leads,
      'GET /v1/leads/{id}/missing-fields': leads,
      'POST /v1/lead-imports': ['account-manager'],
      'GET /v1/lead-imports/{id}': ['account-manager'],
      'GET /v1/lead-imports/{id}/rows': ['account-manager'],
      'GET /v1/lead-imports/{id}/report': ['account-manager'],
    },
  ],
  [
    companyMatching,
    {
      ...operators,
      'POST /v1/organisations': ['data-steward'],
      'GET /v1/organisations': register,
      'GET /v1/organisations/{id}': register,
      'PATCH /v1/organisations/{id}': ['data-steward'],
      'POST /v1/organisation-imports': ['data-steward'],
      'GET /v1/organisation-imports/{id}': ['data-steward', 'auditor'],
      'GET /v1/organisation-imports/{id}/refusals': ['data-steward', 'auditor'],
      'GET /v1/match-cases': cases,
      'GET /v1/match-cases/{id}': cases,
      'POST /v1/match-cases/{id}/decision': ['data-steward'],
      'POST /v1/match-queries': ['account-manager', 'data-steward', 'mission-lead'],
    },
  ],
  [
    missionScheduling,
    {
      ...operators,
      'POST /v1/missions': ['mission-lead'],
      'GET /v1/missions': 'public',
      'GET /v1/missions/{id}': 'public',
      'PATCH /v1/missions/{id}': ['mission-lead'],
      'POST /v1/missions/{id}/transitions': ['mission-lead'],
      'POST /v1/missions/{missionId}/slot-pools': ['mission-lead'],
      'GET /v1/missions/{missionId}/slot-pools': 'public',
      'GET /v1/missions/{missionId}/slot-pools/{id}': 'public',
      'POST /v1/missions/{missionId}/slot-requests': 'public',
      'GET /v1/missions/{missionId}/slot-requests': ['mission-lead'],
      'GET /v1/slot-requests/{id}': 'public',
      'POST /v1/slot-requests/{id}/withdrawals': 'public',
      'GET /v1/leads/{leadId}/mission-opportunities': ['account-manager', 'mission-lead', 'auditor'],
    },
  ],
];

const callers = ['nobody', 'somebody without a role', ...ROLES] as const;
type Caller = (typeof callers)[number];

/** What the guard does with a caller; `in` means that the request got past it. */
type Door = 'in' | 401 | 403;

const doorFor = (access: Access, caller: Caller): Door => {
  if (access === 'public') return 'in';
  if (caller === 'nobody') return 401;
  return access.some((role) => role === caller) ? 'in' : 403;
};

const GUARD_CODES: readonly unknown[] = ['auth.not-authenticated', 'auth.not-allowed'];
const SOME_ID = '0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02';

let environment: TestEnvironment;
const tokens = new Map<Caller, string>();

beforeAll(async () => {
  environment = await testEnvironment();
  tokens.set('somebody without a role', await environment.tokenFor([], 'somebody'));
  for (const role of ROLES) tokens.set(role, await environment.tokenFor(role));
});
afterAll(async () => {
  await environment.close();
});

async function knock(url: string, route: string, caller: Caller): Promise<Door> {
  const [method = '', template = ''] = route.split(' ');
  const token = tokens.get(caller);
  const response = await fetch(`${url}${template.replaceAll(/\{\w+\}/g, SOME_ID)}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(method !== 'GET' && { 'content-type': 'application/json', 'if-match': '"1"' }),
    },
    body: method === 'GET' ? null : '{}',
  });
  const text = await response.text();
  if (response.status >= 500) throw new Error(`${route} as ${caller}: ${response.status} ${text}`);
  if (response.status !== 401 && response.status !== 403) return 'in';
  const { code } = JSON.parse(text) as { readonly code?: unknown };
  return GUARD_CODES.includes(code) ? response.status : 'in';
}

async function routesOf(url: string): Promise<readonly string[]> {
  const document = (await (await fetch(`${url}/v1/openapi.json`)).json()) as { paths: Record<string, object> };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

describe.each(matrix.map(([definition, expected]) => ({ name: definition.name, definition, expected })))(
  '$name',
  ({ definition, expected }) => {
    let service: RunningService;
    beforeAll(async () => {
      service = await startReady(definition, environment.env);
    });
    afterAll(async () => {
      await service.close();
    });

    it('has exactly these routes', async () => {
      expect([...(await routesOf(service.url))].sort()).toEqual(Object.keys(expected).sort());
    });

    it.each(Object.entries(expected))('%s admits %j and nobody else', async (route, access) => {
      const found = await Promise.all(callers.map(async (caller) => [caller, await knock(service.url, route, caller)]));
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(callers.map((caller) => [caller, doorFor(access, caller)])),
      );
    });
  },
);

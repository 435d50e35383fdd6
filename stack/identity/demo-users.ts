/** The roles that the services know; a token carries any number of them. */
export const ROLES = ['account-manager', 'mission-lead', 'data-steward', 'auditor', 'operator', 'service'] as const;
export type Role = (typeof ROLES)[number];

export interface DemoUser {
  /** Becomes `sub` of the token, and so the actor in every history. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Fictional people, one for each kind of work, to sign in with by one click. */
export const DEMO_USERS: readonly DemoUser[] = [
  { id: 'anna-account', name: 'Anna (account manager)', roles: ['account-manager'] },
  { id: 'menno-mission', name: 'Menno (mission lead)', roles: ['mission-lead'] },
  { id: 'dina-data', name: 'Dina (data steward)', roles: ['data-steward'] },
  { id: 'aukje-auditor', name: 'Aukje (auditor)', roles: ['auditor'] },
  { id: 'otto-operator', name: 'Otto (operator)', roles: ['operator'] },
];

export const demoUser = (id: string): DemoUser | undefined => DEMO_USERS.find((user) => user.id === id);

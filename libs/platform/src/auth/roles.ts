/** What a caller may be; the token's `roles`. */
export const ROLES = ['account-manager', 'mission-lead', 'data-steward', 'auditor', 'operator', 'service'] as const;

export type Role = (typeof ROLES)[number];

export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

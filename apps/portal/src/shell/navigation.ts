import type { Role } from '@app/platform';
import type { Language, Messages } from './language.js';

export interface NavigationItem {
  readonly path: string;
  readonly label: Messages<string>;
  /** Those who see it; everybody unless given. */
  readonly roles?: readonly Role[];
  /** Only for people who did not sign in: staff find the same elsewhere. */
  readonly publicOnly?: true;
}

/** Every door of the portal, in order. A screen that is reached from another one has no door here. */
export const NAVIGATION: readonly NavigationItem[] = [
  { path: '/today', label: { nl: 'Vandaag', en: 'Today' }, roles: ['account-manager'] },
  { path: '/leads', label: { nl: 'Leads', en: 'Leads' }, roles: ['account-manager', 'auditor'] },
  { path: '/leads/new', label: { nl: 'Snel vastleggen', en: 'Quick log' }, roles: ['account-manager'] },
  { path: '/lead-imports', label: { nl: 'Importeren', en: 'Import' }, roles: ['account-manager'] },
  {
    path: '/match-cases',
    label: { nl: 'Koppelvoorstellen', en: 'Match cases' },
    roles: ['data-steward', 'account-manager', 'auditor'],
  },
  {
    path: '/mission-desk',
    label: { nl: 'Missies beheren', en: 'Manage missions' },
    roles: ['mission-lead', 'auditor'],
  },
  { path: '/operations', label: { nl: 'Beheer', en: 'Operations' }, roles: ['operator'] },
  { path: '/missions', label: { nl: 'Handelsmissies', en: 'Trade missions', de: 'Handelsmissionen' } },
  { path: '/invest', label: { nl: 'Vestigen', en: 'Invest here', de: 'Ansiedeln' }, publicOnly: true },
  { path: '/status', label: { nl: 'Status', en: 'Status', de: 'Status' }, publicOnly: true },
];

export const FOOTER: readonly NavigationItem[] = [
  { path: '/status', label: { nl: 'Status', en: 'Status', de: 'Status' } },
  { path: '/accessibility', label: { nl: 'Toegankelijkheid', en: 'Accessibility', de: 'Barrierefreiheit' } },
  { path: '/privacy', label: { nl: 'Privacy', en: 'Privacy', de: 'Datenschutz' } },
  { path: '/contact', label: { nl: 'Contact', en: 'Contact', de: 'Kontakt' } },
];

/** The doors that somebody with these roles sees; no roles for somebody who did not sign in. */
export const doorsFor = (roles: ReadonlySet<Role> | undefined): readonly NavigationItem[] =>
  NAVIGATION.filter((item) =>
    roles === undefined
      ? item.roles === undefined
      : item.publicOnly !== true && (item.roles === undefined || item.roles.some((role) => roles.has(role))),
  );

/** The door behind which a path lies: the longest that it begins with. */
export const currentDoor = (path: string, doors: readonly NavigationItem[]): NavigationItem | undefined =>
  doors
    .filter((door) => path === door.path || path.startsWith(`${door.path}/`))
    .sort((left, right) => right.path.length - left.path.length)[0];

/** Where somebody begins after signing in. */
export const homeOf = (roles: ReadonlySet<Role>): string =>
  doorsFor(roles).find((door) => door.roles !== undefined)?.path ?? '/';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English', de: 'Deutsch' };

import {
  matching,
  oneOf,
  settingsOf,
  variables,
  webUri,
  type Config,
  type SettingsOf,
  type Variable,
} from '@app/platform';

const define = <T>(variable: Variable<T>): Variable<T> => variable;

const service = (name: string, title: string, port: number): Variable<string> =>
  define({
    name,
    meaning: `Where the portal reaches ${title}.`,
    default: `http://127.0.0.1:${port}`,
    expected: 'an http(s) address',
    parse: webUri,
  });

/** The variables that only the portal reads. */
export const portalSettings = {
  leadIntakeUrl: service('LEAD_INTAKE_URL', 'lead-intake', 3001),
  companyMatchingUrl: service('COMPANY_MATCHING_URL', 'company-matching', 3002),
  missionSchedulingUrl: service('MISSION_SCHEDULING_URL', 'mission-scheduling', 3003),
  baseUri: variables.portalBaseUri,
  clientId: define({
    name: 'OIDC_CLIENT_ID',
    meaning: 'The name of the portal at the OpenID Connect provider.',
    default: 'deuropener-portal',
    expected: '1 to 200 characters without spaces',
    parse: matching(/^\S{1,200}$/),
  }),
  clientSecret: define({
    name: 'OIDC_CLIENT_SECRET',
    meaning: 'The secret of the portal at the OpenID Connect provider.',
    default: 'development-only',
    secret: true,
    expected: '1 to 1,000 characters',
    parse: matching(/^.{1,1000}$/s),
  }),
  scopes: define({
    name: 'OIDC_SCOPES',
    meaning: 'What the portal asks for at sign-in, divided by spaces; the access token must carry `roles`.',
    default: 'openid profile roles',
    expected: 'scopes divided by spaces, openid among them',
    parse: matching(/^(?=.*\bopenid\b)[\x21-\x7e]+( [\x21-\x7e]+)*$/),
  }),
  sessionSecret: define({
    name: 'SESSION_SECRET',
    meaning: 'Key of the sessions of people who signed in. Changing it signs everybody out.',
    default: 'development only: a key for the sessions of the portal',
    secret: true,
    expected: 'at least 32 characters',
    parse: matching(/^.{32,}$/s),
  }),
  contactEmail: define({
    name: 'CONTACT_EMAIL',
    meaning: 'The address that the portal names for questions; somebody should read it.',
    default: 'contact@deuropener.example',
    expected: 'an e-mail address',
    parse: matching(/^[^\s@<>"?&]{1,64}@[^\s@<>"?&]{1,190}$/),
  }),
  behindProxy: define({
    name: 'BEHIND_PROXY',
    meaning:
      'Whether a proxy stands before the portal that sets `X-Forwarded-For`; the limits of public forms go by it.',
    default: 'false',
    expected: 'true or false',
    parse: oneOf('true', 'false'),
  }),
} as const;

export type PortalSettings = SettingsOf<typeof portalSettings>;

export const portalSettingsOf = (config: Config): PortalSettings => settingsOf<typeof portalSettings>(config);

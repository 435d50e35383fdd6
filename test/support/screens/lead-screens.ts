import { companyLike } from './fill-companies.js';
import { leadLike, UNKNOWN } from './fill-leads.js';
import { hostile } from './hostile.js';
import { MISSION_TEXTS, NOBODY, type Screens } from './screens.js';
import { COMPANY, FILE, FORM, LEAD, MISSION, REASON } from './texts.js';

const everyText = [
  ...[LEAD.name, LEAD.place, LEAD.identifier, LEAD.codeName, LEAD.competing, LEAD.campaign, LEAD.receivedVia],
  ...[LEAD.website, LEAD.fullName, LEAD.email, LEAD.jobTitle, LEAD.description, LEAD.anonymous, LEAD.notes],
];

export const accountManagers: Screens = {
  'GET /today': () => [{ path: '/today', shows: [FORM.investor, FORM.quick, leadLike('review')] }],
  'GET /leads': () => [
    { path: '/leads', shows: [LEAD.name, COMPANY.name, companyLike('review'), FORM.investor, FILE.accepted] },
    { path: '/leads?q=lead&country=DE', shows: [LEAD.name] },
    { path: '/leads?q=nobody' },
  ],
  'GET /leads/new': () => [{ path: '/leads/new' }],
  'GET /leads/:id': ({ leads: { full, confidential, unknown, reviewed }, forms }) => [
    { path: `/leads/${full}`, shows: [...everyText, COMPANY.name, MISSION.title, MISSION.place, hostile('Partner')] },
    { path: `/leads/${confidential}`, shows: [hostile('Secret'), LEAD.codeName] },
    { path: `/leads/${unknown}`, shows: [UNKNOWN] },
    { path: `/leads/${reviewed.review}`, shows: [leadLike('review'), companyLike('review')] },
    { path: `/leads/${reviewed.same}`, shows: [companyLike('same'), REASON.same] },
    { path: `/leads/${reviewed.different}`, shows: [leadLike('different'), REASON.different] },
    { path: `/leads/${reviewed.anew}`, shows: [leadLike('anew'), REASON.isNew] },
    { path: `/leads/${forms.investor}`, shows: [FORM.investor, FORM.plan, FORM.sector] },
    { path: `/leads/${forms.quick}`, shows: [FORM.quick, FORM.wish] },
    { path: `/leads/${NOBODY}`, status: 404 },
  ],
  'GET /leads/:id/edit': ({ leads: { full } }) => [
    {
      path: `/leads/${full}/edit`,
      shows: everyText.filter((text) => ![LEAD.identifier, LEAD.campaign].some((other) => other === text)),
    },
  ],
  'GET /lead-imports': () => [{ path: '/lead-imports' }],
  'GET /lead-imports/:id': ({ imports: { partly, wholly } }) => [
    { path: `/lead-imports/${partly}`, shows: [FILE.refused, FILE.column.slice(0, 60)] },
    { path: `/lead-imports/${wholly}` },
    { path: `/lead-imports/${NOBODY}`, status: 404 },
  ],
  'GET /match-cases/:id': ({ leads: { cases } }) => [
    { path: `/match-cases/${cases.review}`, shows: [leadLike('review'), companyLike('review')] },
  ],
};

export const dataStewards: Screens = {
  'GET /match-cases': ({ leads: { cases } }) => [
    { path: '/match-cases', shows: [leadLike('review'), companyLike('review')] },
    { path: '/match-cases?state=all', shows: [LEAD.name, COMPANY.name, leadLike('same'), companyLike('same')] },
    { path: '/match-cases?state=open' },
    ...(['same', 'different', 'anew'] as const).map((each) => ({ path: `/match-cases?decided=${cases[each]}` })),
  ],
  'GET /match-cases/:id': ({ leads: { cases } }) => [
    {
      path: `/match-cases/${cases.review}`,
      shows: [leadLike('review'), companyLike('review'), COMPANY.tradeName, COMPANY.place],
    },
    { path: `/match-cases/${cases.review}?q=Co`, shows: [companyLike('same')] },
    { path: `/match-cases/${cases.review}?q=${encodeURIComponent(hostile('Nobody'))}`, shows: [hostile('Nobody')] },
    { path: `/match-cases/${cases.same}`, shows: [companyLike('same'), REASON.same] },
    { path: `/match-cases/${cases.different}`, shows: [leadLike('different'), REASON.different] },
    { path: `/match-cases/${cases.anew}`, shows: [leadLike('anew'), REASON.isNew] },
    { path: `/match-cases/${NOBODY}`, status: 404 },
  ],
};

export const auditors: Screens = {
  'GET /leads': () => [{ path: '/leads', shows: [LEAD.name] }],
  'GET /leads/:id': ({ leads: { full, confidential } }) => [
    { path: `/leads/${full}`, shows: [LEAD.name, COMPANY.name, MISSION.title] },
    { path: `/leads/${confidential}`, shows: [LEAD.codeName] },
  ],
  'GET /match-cases': () => [{ path: '/match-cases?state=all', shows: [LEAD.name] }],
  'GET /match-cases/:id': ({ leads: { cases } }) => [
    { path: `/match-cases/${cases.same}`, shows: [companyLike('same'), REASON.same] },
  ],
  'GET /mission-desk': () => [{ path: '/mission-desk', shows: [MISSION.title] }],
  'GET /mission-desk/:id': ({ missions: { open } }) => [{ path: `/mission-desk/${open}`, shows: MISSION_TEXTS }],
};

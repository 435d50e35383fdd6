import { hebrew, hostile, hostileEmail, hostileWebsite } from './hostile.js';

/** The texts that fill the system, by the field that they were typed in. */
export const LEAD = {
  name: hostile('Lead name'),
  place: hostile('Lead place'),
  website: hostileWebsite('full.example'),
  identifier: `${hebrew('Oldenburg')} HRB 12345`,
  codeName: hostile('Lead code'),
  fullName: hostile('Contact'),
  email: hostileEmail('full.example'),
  jobTitle: hostile('Job title'),
  campaign: hebrew('Messe'),
  receivedVia: hostile('Received via'),
  competing: hostile('Elsewhere'),
  description: hostile('Description'),
  anonymous: hostile('Anonymous'),
  notes: hostile('Notes'),
} as const;

/** What stands in the register. */
export const COMPANY = {
  name: hostile('Legal name'),
  tradeName: hostile('Trade name'),
  place: hostile('Seat'),
  line: hostile('Street'),
  postalCode: '"><b onclick=x>',
} as const;

export const MISSION = {
  title: hostile('Title'),
  theme: hostile('Theme'),
  goal: hostile('Goal'),
  organiser: hostile('Organiser'),
  place: hostile('Leg place'),
} as const;

/** Of the request that has a place; those of the others begin with what became of them. */
export const REQUEST = {
  organisation: hostile('Applicant org'),
  fullName: hostile('Applicant'),
  role: hostile('Role'),
  motivation: hostile('Motivation'),
} as const;

export const REASON = {
  same: hostile('Same because'),
  different: hostile('Not the same'),
  isNew: hostile('New because'),
  cancelled: hostile('Cancelled'),
  discarded: hostile('Thrown away'),
} as const;

/** What somebody put into Kafka. */
export const RECORD = {
  key: hostile('Key'),
  type: hostile('Type'),
  contentType: hostile('Content type'),
  value: hostile('Value'),
  subject: hostile('Subject'),
  time: hostile('Time'),
} as const;

export const FILE = {
  refused: hostile('Refused row'),
  accepted: hostile('Accepted row'),
  column: hostile('Column'),
} as const;

/** What came in by the forms of the portal. */
export const FORM = {
  investor: hostile('Investor'),
  sector: hostile('Sector'),
  plan: hostile('Plan'),
  quick: hostile('Quick log'),
  wish: hostile('Wish'),
  visitor: hostile('Visitor org'),
} as const;

/** The closed lists of words that a lead is described with. */
export const channels = [
  'webForm',
  'phone',
  'email',
  'event',
  'embassy',
  'nfia',
  'nom',
  'partnerCity',
  'other',
] as const;
export const confidentialities = ['normal', 'restricted', 'secret'] as const;
export const identifierSchemes = ['kvk', 'kvkBranch', 'rsin', 'vat', 'lei', 'hrb', 'uscc', 'companiesHouse'] as const;
export const sectorSchemes = ['sbi2025', 'nace2.1'] as const;
export const activityTypes = [
  'headOffice',
  'manufacturing',
  'rAndD',
  'dataCentre',
  'logistics',
  'sharedServices',
  'sales',
  'other',
] as const;
export const investmentTypes = [
  'greenfield',
  'expansion',
  'merger',
  'acquisition',
  'jointVenture',
  'retention',
  'capitalOnly',
] as const;
export const strategicDrivers = [
  'market',
  'resources',
  'clients',
  'technology',
  'skills',
  'supplier',
  'incentive',
  'regulation',
  'cost',
  'other',
] as const;
/** Jobs expected within three years. */
export const jobsBands = ['under10', 'from10To49', 'from50To99', 'from100To249', 'over250', 'unknown'] as const;
/** Investment in euros. */
export const investmentBands = [
  'under1M',
  'from1MTo10M',
  'from10MTo50M',
  'from50MTo250M',
  'over250M',
  'unknown',
] as const;
export const timeFrames = ['under6Months', 'from6To12Months', 'from1To2Years', 'over2Years', 'unknown'] as const;
export const stages = [
  'received',
  'acknowledged',
  'triaged',
  'qualified',
  'referred',
  'nurturing',
  'proposed',
  'siteVisit',
  'committed',
  'landed',
  'aftercare',
  'lost',
  'abandoned',
] as const;
export const statuses = ['ongoing', 'delayed', 'dormant', 'lost', 'abandoned', 'won'] as const;

export type Channel = (typeof channels)[number];
export type Confidentiality = (typeof confidentialities)[number];
export type IdentifierScheme = (typeof identifierSchemes)[number];
export type SectorScheme = (typeof sectorSchemes)[number];
export type ActivityType = (typeof activityTypes)[number];
export type InvestmentType = (typeof investmentTypes)[number];
export type StrategicDriver = (typeof strategicDrivers)[number];
export type JobsBand = (typeof jobsBands)[number];
export type InvestmentBand = (typeof investmentBands)[number];
export type TimeFrame = (typeof timeFrames)[number];
export type Stage = (typeof stages)[number];
export type Status = (typeof statuses)[number];

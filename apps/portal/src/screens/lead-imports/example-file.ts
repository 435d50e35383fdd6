export const NEEDED_COLUMNS = [
  'channel',
  'organisationName',
  'country',
  'contactFullName',
  'contactEmail',
  'contactPhone',
] as const;

/** Those that people use most; the API documents all of them. */
export const OPTIONAL_COLUMNS = [
  'externalId',
  'place',
  'website',
  'kvk',
  'lei',
  'description',
  'sectorCodes',
  'receivedAt',
  'timeFrame',
] as const;

/** A file that can be imported as it is. */
export const EXAMPLE_FILE = `\uFEFF${[
  'externalId,channel,organisationName,country,contactFullName,contactEmail,contactPhone,description',
  'HM-1,event,Nordwind Hydrogen GmbH,DE,Frauke Harms,frauke@nordwind-hydrogen.example,,Looks for a site near the grid',
  'HM-2,event,Kaneda Fine Chemicals KK,JP,Aiko Mori,,+81312345678,Wants to meet partners in Groningen',
].join('\r\n')}\r\n`;

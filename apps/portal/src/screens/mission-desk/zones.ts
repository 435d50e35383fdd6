/** Where missions mostly go; they stand first in the list. */
const LIKELY = [
  ...['Europe/Amsterdam', 'Europe/Berlin', 'Europe/Brussels', 'Europe/London', 'Europe/Paris', 'Europe/Copenhagen'],
  ...['Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'Europe/Madrid', 'Europe/Rome', 'Europe/Warsaw'],
  ...['America/New_York', 'America/Toronto', 'Asia/Tokyo', 'Asia/Seoul', 'Asia/Shanghai', 'Asia/Singapore'],
  ...['Asia/Kolkata', 'Asia/Dubai'],
] as const;

/** Every IANA zone that is known here, the likely ones first. */
export const ZONES: readonly string[] = [...new Set<string>([...LIKELY, ...Intl.supportedValuesOf('timeZone')])];

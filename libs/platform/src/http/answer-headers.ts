/** What every answer carries, errors included (api.md). */
export const answerHeaders = (apiVersion: string): Readonly<Record<string, string>> => ({
  'API-Version': apiVersion,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

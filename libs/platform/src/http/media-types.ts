import { EdgeError } from '../problems/edge-error.js';
import type { MediaType } from './consumes.js';

const mediaTypeOf = (header: string): string => (header.split(';', 1)[0] ?? '').trim().toLowerCase();

/** @throws EdgeError 415 when a body comes in a media type that the route does not take */
export function checkContentType(header: string | undefined, consumes: readonly MediaType[]): void {
  if (header === undefined) return;
  const given = mediaTypeOf(header);
  if (consumes.some((type) => type === given)) return;
  throw new EdgeError(415, 'media-type.unsupported', `The body must be ${consumes.join(' or ')}.`, {
    Accept: consumes.join(', '),
  });
}

const isJsonRange = (range: string): boolean =>
  range === '*/*' || range === 'application/*' || range === 'application/json' || range === 'application/problem+json';

const isRangeOf = (range: string, type: MediaType): boolean =>
  range === type || range === `${type.split('/', 1)[0] ?? ''}/*`;

/** @throws EdgeError 406 when the client refuses both JSON and what the route answers with instead */
export function checkAccept(header: string | undefined, produces?: MediaType): void {
  if (header === undefined || header === '*/*' || header === 'application/json') return;
  const accepted = header.split(',').some((part) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const known = isJsonRange(range) || (produces !== undefined && isRangeOf(range, produces));
    return known && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
  if (!accepted)
    throw new EdgeError(406, 'media-type.not-acceptable', `Answers are ${produces ?? 'application/json'}.`);
}

import { v5 } from 'uuid';

/** The namespace of every derived id of this system. Never change it: a repeat must find what the first run made. */
const NAMESPACE = '8f1d3f6e-0c5b-5a53-9a0e-6f3f4f6b2d11';

/**
 * A deterministic id (UUIDv5, RFC 9562): the same purpose and subject always give the same id, so that a repeated event
 * or import row finds what the first one created instead of making a second.
 */
export const derivedId = (purpose: string, subject: string): string => v5(`${purpose}:${subject}`, NAMESPACE);

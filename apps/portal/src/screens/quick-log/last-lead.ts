import type { FastifyReply, FastifyRequest } from 'fastify';
import { COOKIES, cookieOf, setCookie } from '../../access/cookies.js';

const A_YEAR_S = 365 * 86_400;

/** What seldom changes between two leads. */
export interface LastLead {
  readonly country?: string;
  readonly channel?: string;
}

/** What this browser logged last; nothing the first time. */
export function lastLead(request: FastifyRequest): LastLead {
  const [, country, channel] = /^([A-Z]{2})\.([A-Za-z]{1,20})$/.exec(cookieOf(request, COOKIES.lastLead) ?? '') ?? [];
  return country === undefined || channel === undefined ? {} : { country, channel };
}

export function rememberLead(reply: FastifyReply, { country, channel }: Required<LastLead>): void {
  setCookie(reply, COOKIES.lastLead, `${country}.${channel}`, A_YEAR_S);
}

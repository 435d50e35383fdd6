import type { FastifyReply, FastifyRequest } from 'fastify';
import { COOKIES, cookieOf, setCookie } from './cookies.js';
import type { Seal } from './seal.js';

/** A cookie holds 4 KB; these take about 1. */
const MOST = 8;
/** The longest time between asking for a place and the end of a journey. */
const KEPT_S = 400 * 86_400;

type Pairs = readonly (readonly [id: string, key: string])[];

/**
 * The keys of the slot requests that this browser may show, sealed in a cookie. Whoever has the key of a request is its
 * applicant, so keys stand in no address after the first one and in no log.
 */
export class Receipts {
  constructor(private readonly seal: Seal) {}

  /** Keys by the ids of their requests, the newest first. */
  of(request: FastifyRequest): ReadonlyMap<string, string> {
    const opened = this.seal.open(cookieOf(request, COOKIES.receipts));
    return new Map(opened === undefined ? [] : (JSON.parse(opened) as Pairs));
  }

  /** Keeps a key; the oldest one goes when there are too many. */
  keep(request: FastifyRequest, reply: FastifyReply, id: string, key: string): void {
    const others = [...this.of(request)].filter(([other]) => other !== id);
    const pairs: Pairs = [[id, key] as const, ...others].slice(0, MOST);
    setCookie(reply, COOKIES.receipts, this.seal.close(JSON.stringify(pairs)), KEPT_S);
  }
}

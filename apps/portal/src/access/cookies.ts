import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: only over https (or this machine), only for this host, for every path; a sister site cannot set it. */
export const COOKIES = {
  /** The id of a session. */
  session: '__Host-session',
  /** The secret behind the form tokens of one browser. */
  visitor: '__Host-visitor',
  /** Begins the names of what sign-ins must remember while the person is at the provider: one each, for several tabs. */
  signIn: '__Host-sign-in-',
  /** What was done, for the next page. */
  notice: '__Host-notice',
  /** The keys of the slot requests that this browser may show. */
  receipts: '__Host-receipts',
  /** Country and channel of the last lead that was logged here. */
  lastLead: '__Host-last-lead',
} as const;

const OPTIONS: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' };

export const setCookie = (reply: FastifyReply, name: string, value: string, maxAge?: number): void => {
  void reply.setCookie(name, value, maxAge === undefined ? OPTIONS : { ...OPTIONS, maxAge });
};

export const clearCookie = (reply: FastifyReply, name: string): void => {
  void reply.clearCookie(name, OPTIONS);
};

export const cookieOf = (request: FastifyRequest, name: string): string | undefined => {
  // `GET *` comes to no route, and has no cookies.
  const value = (request.cookies as typeof request.cookies | null)?.[name];
  return value === undefined || value === '' || value.length > 4_096 ? undefined : value;
};

import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { COOKIES, setCookie } from '../access/cookies.js';
import type { Seal } from '../access/seal.js';
import type { Page } from './answer.js';
import { Fragment, SeeOther, type Answer } from './answer.js';
import { Frame } from './frame.view.js';
import { pathIn } from './language.js';
import type { Visit } from './visit.js';

const NOTICE_S = 60;

/** Writes answers: pages in their frame, parts bare, redirects with their notice. */
export class Answers {
  constructor(private readonly notices: Seal) {}

  write(answer: Answer, request: FastifyRequest, reply: FastifyReply): { status: number; body: string } {
    const { visit } = request;
    if (visit === undefined) throw new Error('An answer needs a visit.');
    if (answer instanceof SeeOther) return this.seeOther(answer, visit, reply);
    void reply.type('text/html; charset=utf-8').header('Vary', 'HX-Request');
    if (answer instanceof Fragment) return { status: answer.status, body: renderToString(<>{answer.view}</>) };
    const { model } = answer;
    return { status: model.status ?? (model.hasErrors === true ? 400 : 200), body: drawPage(answer, visit) };
  }

  private seeOther({ location, notice }: SeeOther, { language }: Visit, reply: FastifyReply) {
    if (notice !== undefined) setCookie(reply, COOKIES.notice, this.notices.close(JSON.stringify(notice)), NOTICE_S);
    void reply.header('Location', location.startsWith('/') ? pathIn(language, location) : location);
    return { status: 303, body: '' };
  }
}

/** A page as a whole document. */
export const drawPage = ({ model }: Page, visit: Visit): string =>
  `<!doctype html>${renderToString(<Frame {...{ model, visit }} />)}`;

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Page, SeeOther, type Answer } from '../../apps/portal/src/shell/answer.js';
import type { Visit } from '../../apps/portal/src/shell/visit.js';

/** Somebody who is signed in, as far as a controller asks. */
export const visitTo = (path: string, roles: readonly string[] = []): Visit =>
  ({
    ...{ language: 'nl', path, url: path, csrf: 'token', isFragment: false },
    viewer: { id: 'somebody', name: 'Somebody', roles: new Set(roles) },
    as: { correlationId: 'spec', traceparent: '00-0197a3c26f5e7c119b0a0b6c1f0a9d02-0b6c1f0a9d020b6c-01' },
  }) as unknown as Visit;

export interface Answered {
  readonly status: number;
  readonly html: string;
  readonly location?: string;
}

/** What a controller answered, drawn. */
export function answered(answer: Answer): Answered {
  if (answer instanceof SeeOther) return { status: 303, html: '', location: answer.location };
  const html = renderToString((answer instanceof Page ? answer.model.view : answer.view) as VNode);
  if (!(answer instanceof Page)) return { status: answer.status, html };
  const { status, hasErrors } = answer.model;
  return { status: status ?? (hasErrors === true ? 400 : 200), html };
}

import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import { Unavailable } from '@app/kernel';
import { accessOf, type Access, type Storage } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CSRF_FIELD } from '../shell/form-token.js';
import { isOwnOrigin, type Csrf } from './csrf.js';
import { ForeignForm, RoleMissing, SignInFirst } from './refusals.js';
import type { Visits } from './visits.js';

const CHECKS_ITS_FORM = Symbol('checks-its-form');

/**
 * The body of this route is a stream (a file), so the guard cannot look for the form's token in it: the route must call
 * {@link PortalGuard.assertOwnForm} before it does anything.
 */
export const ChecksItsForm = (): CustomDecorator<symbol> => SetMetadata(CHECKS_ITS_FORM, true);

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** The one guard of the portal: who may see a screen, and whether a form is ours. Denies by default. */
export class PortalGuard implements CanActivate {
  constructor(
    private readonly visits: Visits,
    private readonly csrf: Csrf,
    private readonly baseUri: string,
    private readonly storage: Pick<Storage, 'assertReady'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') {
      this.storage.assertReady();
      return true;
    }
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { viewer } = await this.visits.begin(request, http.getResponse<FastifyReply>());
    const access = accessOf(context.getHandler(), context.getClass());
    // Not "sign in first": they did, and what they typed would be gone.
    if (access !== 'public' && request.isUnrecognised === true) throw new Unavailable('Sessions cannot be read now.');
    this.assertRole(access, viewer?.roles);
    if (isSafe(request.method)) return true;
    if (!isOwnOrigin(request, this.baseUri)) throw new ForeignForm();
    if (Reflect.getMetadata(CHECKS_ITS_FORM, context.getHandler()) === true) return true;
    const token = request.body instanceof URLSearchParams ? request.body.get(CSRF_FIELD) : null;
    this.assertOwnForm(request, token);
    return true;
  }

  /** @throws ForeignForm */
  assertOwnForm(request: FastifyRequest, token: string | null): void {
    if (!this.csrf.holds(request, token, request.session?.key)) throw new ForeignForm();
  }

  private assertRole(access: Access | undefined, roles: ReadonlySet<string> | undefined): void {
    if (access === 'public') return;
    if (roles === undefined) throw new SignInFirst();
    if (access?.some((role) => roles.has(role)) !== true) throw new RoleMissing();
  }
}

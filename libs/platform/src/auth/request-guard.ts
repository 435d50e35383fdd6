import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { NotAllowed, NotAuthenticated } from '@app/kernel';
import { CONSUMES, PRODUCES, type MediaType } from '../http/consumes.js';
import { checkAccept, checkContentType } from '../http/media-types.js';
import type { FastifyRequest } from '../http/platform-request.js';
import type { Storage } from '../mongo/storage.js';
import type { Access } from './access.js';
import type { Caller } from './caller.js';
import { accessOf } from './check-access.js';
import type { TokenVerifier } from './token-verifier.js';

/** What the decorators of a route say, looked up once. */
interface RouteRules {
  readonly access: Access | undefined;
  readonly consumes: readonly MediaType[];
  readonly produces: MediaType | undefined;
}

const defaultMediaTypes = (method: string): readonly MediaType[] =>
  method === 'PATCH' ? ['application/merge-patch+json', 'application/json'] : ['application/json'];

const tokenOf = (header: string | undefined): string | undefined => {
  if (header === undefined) return undefined;
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (token === undefined) throw new NotAuthenticated('The Authorization header must be "Bearer" and a token.');
  return token;
};

/**
 * The one guard: who may use the route, which media types it takes, and whether there is a database to work with. Denies
 * by default. Events pass it too, but only the last question is theirs.
 */
export class RequestGuard implements CanActivate {
  private readonly rules = new WeakMap<object, RouteRules>();

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly storage: Pick<Storage, 'assertReady'>,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return this.storageIsReady();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rules = this.rulesOf(context, request.method);
    const token = tokenOf(request.headers.authorization);
    if (token === undefined) return this.admit(request, rules, undefined);
    const caller = this.verifier.callerOf(token);
    return caller instanceof Promise
      ? caller.then((verified) => this.admit(request, rules, verified))
      : this.admit(request, rules, caller);
  }

  private admit(
    request: FastifyRequest,
    { access, consumes, produces }: RouteRules,
    caller: Caller | undefined,
  ): boolean {
    if (caller !== undefined) request.facts.caller = caller;
    if (access !== 'public') {
      if (caller === undefined) throw new NotAuthenticated();
      if (access?.some((role) => caller.roles.has(role)) !== true) throw new NotAllowed();
    }
    checkContentType(request.headers['content-type'], consumes);
    checkAccept(request.headers.accept, produces);
    return this.storageIsReady();
  }

  private storageIsReady(): true {
    this.storage.assertReady();
    return true;
  }

  private rulesOf(context: ExecutionContext, method: string): RouteRules {
    const handler = context.getHandler();
    const known = this.rules.get(handler);
    if (known !== undefined) return known;
    const consumes = Reflect.getMetadata(CONSUMES, handler) as readonly MediaType[] | undefined;
    const found = {
      access: accessOf(handler, context.getClass()),
      consumes: consumes ?? defaultMediaTypes(method),
      produces: Reflect.getMetadata(PRODUCES, handler) as MediaType | undefined,
    };
    this.rules.set(handler, found);
    return found;
  }
}

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { Role } from './roles.js';

/** Who may use a route. */
export type Access = 'public' | readonly Role[];

/** The name of the security scheme in the OpenAPI document. */
export const BEARER_SCHEME = 'bearer';

/** Metadata key under which a route, or its class, says who may use it. */
export const ACCESS = Symbol('access');

/**
 * Anybody may call this route, without a token. A token that is sent nevertheless is verified, so that the route can
 * show more to those who may see more (`@CallerOf()`).
 */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/**
 * Callers with one of these roles may call this route. A route without `@Roles` or `@Public` stops the start: access
 * is denied unless it was given. An `auditor` may be named on GET routes only.
 */
export const Roles = (...roles: readonly [Role, ...Role[]]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, roles satisfies Access),
    ApiBearerAuth(BEARER_SCHEME),
    ApiExtension('x-roles', roles),
  );

import { accessOf } from '@app/platform';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner } from '@nestjs/core';
import { PATTERN_METADATA } from '@nestjs/microservices/constants.js';
import { PortalModule } from '../../apps/portal/src/portal.module.js';

type Method = (...args: unknown[]) => unknown;

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .map((part) => part.replaceAll(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;

export interface PortalRoute {
  /** `GET /leads/:id` */
  readonly route: string;
  /** Who may use it. */
  readonly access: ReturnType<typeof accessOf>;
}

function routesOf(controller: Type): readonly PortalRoute[] {
  const prototype = controller.prototype as Readonly<Record<string, Method>>;
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
    // What listens to Kafka has a path too, and is none.
    if (handler === undefined || path === undefined || Reflect.hasMetadata(PATTERN_METADATA, handler)) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
    return [{ route: `${method} ${joined(base, path)}`, access: accessOf(handler, controller) }];
  });
}

/** Every route of the portal, as its decorators say. */
export const portalRoutes: readonly PortalRoute[] = (
  Reflect.getMetadata('controllers', PortalModule) as readonly Type[]
).flatMap(routesOf);

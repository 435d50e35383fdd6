import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner } from '@nestjs/core';
import { PATTERN_METADATA } from '@nestjs/microservices/constants.js';
import { PortalModule } from '../../../apps/portal/src/portal.module.js';

type Method = (...args: unknown[]) => unknown;

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .map((part) => part.replaceAll(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;

function routesOf(controller: Type): readonly string[] {
  const prototype = controller.prototype as Readonly<Record<string, Method>>;
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
    // What listens to Kafka has a path too, and is none.
    if (handler === undefined || path === undefined || Reflect.hasMetadata(PATTERN_METADATA, handler)) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
    return [`${method} ${joined(base, path)}`];
  });
}

/** Every route of the portal as its decorators say, such as `GET /leads/:id`. */
export const portalRoutes: readonly string[] = (
  Reflect.getMetadata('controllers', PortalModule) as readonly Type[]
).flatMap(routesOf);

import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner } from '@nestjs/core';
import { ACCESS, type Access } from './access.js';

type Method = (...args: unknown[]) => unknown;

/** What a route says about its access, or its class for all of its routes. */
export const accessOf = (handler: object, controller: object): Access | undefined =>
  (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as Access | undefined;

const problemOf = (controller: Type, name: string, handler: Method): string | undefined => {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
  if (path === undefined) return undefined;
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
  const access = accessOf(handler, controller);
  const route = `${controller.name}.${name} (${RequestMethod[method]})`;
  if (access === undefined) return `${route} has neither @Roles nor @Public`;
  const reads = method === RequestMethod.GET || method === RequestMethod.HEAD;
  return !reads && access !== 'public' && access.includes('auditor')
    ? `${route} names the auditor, who only reads`
    : undefined;
};

/**
 * Every route must say who may use it.
 * @throws Error that names all routes that do not
 */
export function checkAccess(controllers: readonly Type[]): void {
  const scanner = new MetadataScanner();
  const problems = controllers.flatMap((controller) => {
    const prototype = controller.prototype as Readonly<Record<string, Method>>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      return (handler && problemOf(controller, name, handler)) ?? [];
    });
  });
  if (problems.length > 0) throw new Error(`Access is denied unless it was given: ${problems.join('; ')}.`);
}

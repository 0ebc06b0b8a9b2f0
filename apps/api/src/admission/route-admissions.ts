import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { permissionTable } from '@understory/access';
import { admissionMetadata, type Admission } from './needs';

/** What each route asks for, by `METHOD pattern`, `GET /children/:childId/map`. */
export type RouteAdmissions = ReadonlyMap<string, Admission>;

/** Read from the decorators of every controller. Throws for a route without one, so that the product does not boot. */
export const routeAdmissionsOf = (app: INestApplicationContext): RouteAdmissions => {
  const admissions = new Map<string, Admission>();
  for (const { prototype, prefix } of controllersOf(app)) {
    for (const name of new MetadataScanner().getAllMethodNames(prototype)) {
      const handler: unknown = Reflect.get(prototype, name);
      if (typeof handler !== 'function') continue;
      const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (typeof method !== 'number') continue;
      const route = `${RequestMethod[method]} ${joined(prefix, pathOf(handler))}`;
      const admission: unknown = Reflect.getMetadata(admissionMetadata, handler);
      if (!isAdmission(admission)) {
        throw new Error(`${route} (${name}) names no action: say @Needs('…') from the permission table, or @Public().`);
      }
      admissions.set(route, admission);
    }
  }
  return admissions;
};

const controllersOf = (
  app: INestApplicationContext,
): readonly { readonly prototype: object; readonly prefix: string }[] =>
  [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) =>
      typeof metatype === 'function' ? [{ prototype: metatype.prototype as object, prefix: pathOf(metatype) }] : [],
    ),
  );

const pathOf = (target: object): string => {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return typeof path === 'string' ? path : '';
};

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

const isAdmission = (value: unknown): value is Admission =>
  value === 'public' || (typeof value === 'string' && Object.hasOwn(permissionTable, value));

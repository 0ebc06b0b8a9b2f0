import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { isAction } from '@understory/access';
import { admissionMetadata, type Admission } from './needs';

/** What each route asks for, by `METHOD pattern`, `GET /children/:childId/map`. */
export type RouteAdmissions = ReadonlyMap<string, Admission>;

/** Read from the decorators of every controller. Throws for a route without one, so that the product does not boot. */
export const routeAdmissionsOf = (app: INestApplicationContext): RouteAdmissions =>
  new Map(
    routesOf(app).map(({ route, name, handler }) => {
      const admission: unknown = Reflect.getMetadata(admissionMetadata, handler);
      if (isAdmission(admission)) return [route, admission];
      throw new Error(`${route} (${name}) names no action: say @Needs('…') from the permission table, or @Public().`);
    }),
  );

/** What each route is called, by `METHOD pattern`: the name that the description of the API has for it. */
export type RouteNames = ReadonlyMap<string, string>;

export const routeNamesOf = (app: INestApplicationContext): RouteNames =>
  new Map(routesOf(app).map(({ route, name }) => [route, name]));

const routesOf = (app: INestApplicationContext) =>
  controllersOf(app).flatMap(({ prototype, prefix }) =>
    new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const handler: unknown = Reflect.get(prototype, name);
      if (typeof handler !== 'function') return [];
      const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (typeof method !== 'number') return [];
      return [{ route: `${RequestMethod[method]} ${joined(prefix, pathOf(handler))}`, name, handler }];
    }),
  );

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
  value === 'public' || (typeof value === 'string' && isAction(value));

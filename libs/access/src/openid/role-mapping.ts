import type { PersonRole } from '../person';

/** Which role each value of a claim stands for; of several that somebody has, the first counts. */
export type RoleMapping = {
  /** The claim's name; dots lead into it, as in `realm_access.roles`. */
  readonly claim: string;
  readonly roles: readonly (readonly [value: string, role: PersonRole])[];
};

/** What the provider said of somebody, signed by it. */
export type Claims = Readonly<Record<string, unknown>>;

/** Null for whoever has no value that a role stands for. */
export const mappedRole = (claims: Claims, { claim, roles }: RoleMapping): PersonRole | null => {
  const values = valuesOf(claims, claim);
  return roles.find(([value]) => values.includes(value))?.[1] ?? null;
};

const valuesOf = (claims: Claims, claim: string): readonly unknown[] => {
  // A claim may have dots in its own name, as those that are URLs do.
  const found = Object.hasOwn(claims, claim) ? claims[claim] : claim.split('.').reduce<unknown>(inner, claims);
  return Array.isArray(found) ? found : [found];
};

const inner = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

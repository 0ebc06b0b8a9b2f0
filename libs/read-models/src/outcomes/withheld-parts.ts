import { isSmall } from './smallest-group';

/** The children that each part of a whole rests on; a child may be in several. */
export type Part<Name extends string> = { readonly name: Name; readonly children: ReadonlySet<string> };

/** Which parts of a shown whole are withheld. `rest` is the part that is never published. */
export const withheldParts = <Name extends string>(
  parts: readonly Part<Name>[],
  rest: ReadonlySet<string>,
): ReadonlySet<Name> => {
  const withheld = new Set(parts.filter(({ children }) => isSmall(children.size)).map(({ name }) => name));
  const smallestFirst = [...parts].sort((one, other) => one.children.size - other.children.size);
  const couldBeSubtracted = () => {
    const hidden = parts.filter(({ name }) => withheld.has(name)).flatMap(({ children }) => [...children]);
    const isAnyHidden = withheld.size > 0 || rest.size > 0;
    return isAnyHidden && isSmall(new Set([...rest, ...hidden]).size);
  };
  for (const { name } of smallestFirst) {
    if (!couldBeSubtracted()) break;
    withheld.add(name);
  }
  return withheld;
};

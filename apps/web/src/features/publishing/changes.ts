/** What a version would change: where, what stands there in the version in force, what would. Null is nothing. */
export type Change = { readonly where: string; readonly before: string | null; readonly after: string | null };

/** A version as what stands where, in the order it is read in; each place once. */
export type Content = readonly (readonly [where: string, stands: string])[];

/** What differs, in the order of the new version; what it leaves out comes last. */
export const changesBetween = (before: Content, after: Content): readonly Change[] => {
  const stood = new Map(before);
  const stands = new Map(after);
  const changed = after
    .map(([where, text]) => ({ where, before: stood.get(where) ?? null, after: text }))
    .filter((change) => change.before !== change.after);
  const gone = before
    .filter(([where]) => !stands.has(where))
    .map(([where, text]) => ({ where, before: text, after: null }));
  return [...changed, ...gone];
};

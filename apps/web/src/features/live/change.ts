/** What the server says of a change: whose, and how far to read to see it. */
export type Change = { readonly childId: string | null; readonly position: string | null };

/** Null for anything else, so that a newer server breaks no open page. */
export const changeOf = (data: string): Change | null => {
  try {
    const parsed: unknown = JSON.parse(data);
    if (typeof parsed !== 'object' || parsed === null) return null;
    return { childId: textAt(parsed, 'childId'), position: textAt(parsed, 'position') };
  } catch {
    return null;
  }
};

const textAt = (value: object, field: string): string | null => {
  const found: unknown = Reflect.get(value, field);
  return typeof found === 'string' ? found : null;
};

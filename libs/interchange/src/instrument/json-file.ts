/** What a part of a file says, with a stand-in where it says nothing that fits, and every fault by its place. */
export type Faulty<Value> = { readonly value: Value; readonly faults: readonly string[] };

export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 500;

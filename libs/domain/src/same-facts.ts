/** Whether two plain values say the same, whatever the order of their keys: a stored one comes back with keys sorted. */
export const sameFacts = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!isComposite(one) || !isComposite(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameFacts(one[key], other[key]))
  );
};

const isComposite = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

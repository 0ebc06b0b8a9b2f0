const recordedAtChars = '2026-01-01T00:00:00.000Z'.length;
const endChars = '"}'.length;

/**
 * Whether the metadata at the end of a stored body name `previousHash`. They nearly always end with it and an instant,
 * which is told from valid JSON without parsing it: no quote can stand there but those of the two keys.
 */
export const continues = (body: string, previousHash: string): boolean => {
  const expected = `,"previousHash":"${previousHash}","recordedAt":"`;
  const instantAt = body.length - endChars - recordedAtChars;
  const endsAsExpected =
    body.startsWith(expected, instantAt - expected.length) && body.indexOf('"', instantAt) === body.length - endChars;
  return endsAsExpected || previousHashIn(body) === previousHash;
};

/** As text; something else than an instant when the metadata end in another way than those of every event. */
export const recordedAtIn = (body: string): string => body.slice(-endChars - recordedAtChars, -endChars);

const previousHashIn = (body: string): unknown => {
  const { metadata } = JSON.parse(`{"data":${body}}`) as { readonly metadata: unknown };
  return typeof metadata === 'object' && metadata !== null && 'previousHash' in metadata ? metadata.previousHash : null;
};

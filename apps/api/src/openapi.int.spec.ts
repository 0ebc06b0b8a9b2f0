import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestApi, type TestApi } from '../test/open-test-api';

let api: TestApi;
let served: unknown;
beforeAll(async () => {
  api = await openTestApi();
  served = (await api.ask('GET', '/openapi.json')).body;
});
afterAll(() => api.close());

/** Every value under a key, wherever it stands. */
const valuesOf = (key: string, within: unknown): readonly unknown[] => {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([name, value]: readonly [string, unknown]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(key, value),
  ]);
};

describe('the description of the API', () => {
  it('is the one that is kept in the repository; `node apps/api/bin/write-openapi.mjs` after a build renews it', () => {
    const kept: unknown = JSON.parse(readFileSync(join(__dirname, '../openapi.json'), 'utf8'));
    expect(served).toEqual(kept);
  });

  it('names every operation once, so that a client can be made from it', () => {
    const ids = valuesOf('operationId', served);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('signAssessment');
  });

  it('refers only to what it holds', () => {
    const { components } = served as { components: { schemas: Record<string, unknown> } };
    const references = valuesOf('$ref', served).map((reference) =>
      String(reference).replace('#/components/schemas/', ''),
    );
    expect(references.filter((name) => components.schemas[name] === undefined)).toEqual([]);
    expect(references).toContain('MapPart');
  });
});

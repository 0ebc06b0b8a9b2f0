import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalTable } from './refusal-table';

const libs = join(__dirname, '../../../../libs');

/** Every code that a child's record may refuse with, as the sources name it. */
const codesIn = (lib: string): readonly string[] => {
  const sources = readdirSync(join(libs, lib, 'src'), { recursive: true, encoding: 'utf8' });
  return sources
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => [
      ...readFileSync(join(libs, lib, 'src', file), 'utf8').matchAll(/(?:refuse\(\s*|code: )'([A-Z_]+\.[A-Z0-9_]+)'/g),
    ])
    .flatMap(([, code]) => (code === undefined ? [] : [code]));
};

const notOverHttp = /^POLICY\./;
const codes = [...new Set([...codesIn('domain'), ...codesIn('commands')])].filter((code) => !notOverHttp.test(code));

describe('the table of refusals', () => {
  it('finds the codes it is held against', () => expect(codes.length).toBeGreaterThan(40));

  it('has a status and sentences for every code a rule refuses with', () =>
    expect(codes.filter((code) => refusalTable[code] === undefined)).toEqual([]));

  it('has none for a code that no rule knows', () =>
    expect(Object.keys(refusalTable).filter((code) => !codes.includes(code))).toEqual([]));

  it.each(Object.entries(refusalTable))('tells a person what to do about %s', (_, { status, title, detail }) => {
    expect([403, 404, 409, 410, 422]).toContain(status);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(detail).toMatch(/^[A-Z].*\.$/);
  });
});

import { inflateSync } from 'node:zlib';
import { readinessPolicyV1 } from '@understory/domain';
import type { ChildCommand } from '@understory/domain';
import * as histories from '../../test/histories';
import { recordOf } from '../../test/record-of';
import { wholeCourse } from '../../test/whole-course';
import { buildReport } from '../build/build-report';
import { renderPdf } from './render-pdf';

const documentOf = (commands: readonly ChildCommand[]) =>
  buildReport({
    child: recordOf(commands),
    normSets: histories.normSets,
    policy: readinessPolicyV1,
    instruments: () => undefined,
  });

const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length;

describe('a report as PDF', () => {
  it('has the same bytes each time it is drawn', async () => {
    const report = documentOf(histories.twoYears());
    expect(Buffer.from(await renderPdf(report)).equals(await renderPdf(report))).toBe(true);
  });

  it('has the same bytes whatever was drawn before it, characters that share a shape included', async () => {
    const joined = { ...documentOf(histories.notYetAssessed()), runningLine: '\u0628\u0627' };
    const presented = { ...joined, runningLine: '\ufe91\ufe8e' };
    const first = await renderPdf(joined);
    await jest.isolateModulesAsync(async () => {
      const fresh = jest.requireActual<typeof import('./render-pdf')>('./render-pdf');
      await fresh.renderPdf(presented);
      await fresh.renderPdf(documentOf(histories.hardTexts()));
      expect(Buffer.from(first).equals(await fresh.renderPdf(joined))).toBe(true);
    });
  });

  it('holds no day of making, no time, and nobody\u2019s name outside the pages', async () => {
    const text = Buffer.from(await renderPdf(documentOf(histories.twoYears()))).toString('latin1');
    expect(text).not.toMatch(/CreationDate|ModDate|xmp:|D:\d{8}/);
    expect(text).toContain('/Title');
    expect(text).not.toContain('RC-2041');
  });

  it('is tagged and names its language, so that it can be read out', async () => {
    const text = Buffer.from(await renderPdf(documentOf(histories.twoYears()))).toString('latin1');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (en)');
    expect(text).toMatch(/\/S \/Figure[^>]*\/Alt \(/);
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'LBody']) expect(text).toContain(`/S /${tag}\n`);
  });

  it.each([
    ['no assessment', histories.notYetAssessed, 2],
    ['one assessment, rated in part', histories.ratedOnceInPart, 3],
    ['five assessments, four interventions and a history', histories.twoYears, 5],
    ['a whole course with all that stands beside it', wholeCourse, 6],
    ['twelve assessments', histories.fiveYears, 3],
    ['texts of 500 characters in many scripts', histories.hardTexts, 8],
  ])('lays out a record with %s', async (_, history, pages) => {
    expect(pagesOf(await renderPdf(documentOf(history())))).toBe(pages);
  });

  it('keeps everything inside the page', async () => {
    const pdf = await renderPdf(documentOf(histories.hardTexts()));
    const positions = textPositions(pdf);
    expect(positions.length).toBeGreaterThan(200);
    for (const [x, y] of positions) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(575);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(822);
    }
  });
});

/** Where text begins, in points from the upper left corner, read from the page streams. */
const textPositions = (pdf: Uint8Array): readonly (readonly [number, number])[] => {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  return [...text.matchAll(/\/FlateDecode\s*>>\s*stream\n/g)].flatMap((match) => {
    const from = match.index + match[0].length;
    const content = inflateSync(bytes.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    return [...content.matchAll(/^1 0 0 -1 ([\d.-]+) ([\d.-]+) Tm$/gm)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
  });
};

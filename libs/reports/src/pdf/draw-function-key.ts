import type { FunctionGroup, FunctionKey } from '../document/report-document';
import { flow } from './draw-text';
import { bodyWidth, page, type Sheet } from './sheet';
import { rule, styles } from './styles';

const columnGap = 8;
const numberWidth = 11;
const scoreWidth = 31;

/** The names of the functions in columns, one a region. */
export const drawFunctionKey = (sheet: Sheet, { caption, groups }: FunctionKey): void => {
  const width = (bodyWidth - columnGap * (groups.length - 1)) / Math.max(1, groups.length);
  const placed = groups.map((group) => ({
    group,
    entries: group.entries.map((entry) => ({
      entry,
      lines: sheet.wrap(entry.name, styles.small, width - numberWidth - scoreWidth),
    })),
  }));
  const heights = placed.map(({ entries }) => entries.reduce((sum, { lines }) => sum + rowHeight(lines), 0));
  sheet.need(Math.max(0, ...heights) + 28);
  flow(sheet, 'P', caption, styles.label);
  sheet.y += 2;
  const top = sheet.y;
  placed.forEach(({ group, entries }, i) => {
    const x = page.left + i * (width + columnGap);
    sheet.within('L', () => drawGroup(sheet, group, entries, { x, top, width }));
  });
  sheet.y = top + Math.max(0, ...heights) + 22;
};

type PlacedEntry = { readonly entry: FunctionGroup['entries'][number]; readonly lines: readonly string[] };
type Place = { readonly x: number; readonly top: number; readonly width: number };

const rowHeight = (lines: readonly string[]): number => lines.length * styles.small.leading + 1.4;

const drawGroup = (
  sheet: Sheet,
  group: FunctionGroup,
  entries: readonly PlacedEntry[],
  { x, top, width }: Place,
): void => {
  sheet.within('Caption', () => sheet.content(() => sheet.write(group.heading, x, top, styles.smallStrong)));
  sheet.decoration(() =>
    sheet.doc
      .moveTo(x, top + 10)
      .lineTo(x + width, top + 10)
      .lineWidth(0.6)
      .stroke(rule),
  );
  let y = top + 12;
  for (const { entry, lines } of entries) {
    const row = y;
    sheet.within('LI', () =>
      sheet.content(() => {
        sheet.write(String(entry.functionNumber), x, row, styles.small, 'right', numberWidth - 3);
        lines.forEach((line, i) => sheet.write(line, x + numberWidth, row + i * styles.small.leading, styles.small));
        sheet.write(entry.scores, x + width - scoreWidth, row, styles.smallStrong, 'right', scoreWidth);
      }),
    );
    y += rowHeight(lines);
  }
};

import type { Cell, Table } from '../document/report-document';
import { flow } from './draw-text';
import { bodyHeight, bodyWidth, page, type Align, type Sheet } from './sheet';
import { accent, rule, styles, type TextStyle } from './styles';

const padding = { x: 4, y: 2.6 };
/** Rows that take no more than this are not spread over two pages. */
const smallTable = bodyHeight / 6;

type PlacedColumn = { readonly x: number; readonly width: number; readonly align: Align };
type PlacedCell = PlacedColumn & { readonly lines: readonly string[]; readonly style: TextStyle };

/** Rows that do not fit go to the next page under a repeated header; a row taller than a page is split by lines. */
export const drawTable = (sheet: Sheet, table: Table): void => {
  const columns = placeColumns(table);
  const header = columns.map((column, i) =>
    placeCell(sheet, column, table.columns[i]?.heading ?? '', styles.columnHeading),
  );
  const rows = table.rows.map((cells) =>
    columns.map((column, i) => placeCell(sheet, column, cells[i]?.text ?? '', styleOf(cells[i]))),
  );
  const headerHeight = heightOf(header);
  const rowsHeight = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const firstRowHeight = Math.min(heightOf(rows[0] ?? []), bodyHeight / 2);

  sheet.need(styles.caption.leading + headerHeight + 4 + (rowsHeight < smallTable ? rowsHeight : firstRowHeight));
  sheet.within('Table', () => {
    flow(sheet, 'Caption', table.caption, styles.caption);
    sheet.y += 2;
    drawHeader(sheet, header);
    for (const row of rows) drawRow(sheet, row, header);
  });
  sheet.y += 3;
  for (const note of table.notes) flow(sheet, 'P', note, styles.note);
  sheet.y += 5;
};

const placeColumns = ({ columns }: Table): readonly PlacedColumn[] => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let x = page.left;
  return columns.map(({ share, align }) => {
    const column = { x, width: (bodyWidth * share) / total, align };
    x += column.width;
    return column;
  });
};

const placeCell = (sheet: Sheet, column: PlacedColumn, text: string, style: TextStyle): PlacedCell => ({
  ...column,
  lines: sheet.wrap(text, style, column.width - 2 * padding.x),
  style,
});

const styleOf = (cell: Cell | undefined): TextStyle => (cell?.strong ? styles.strongCell : styles.cell);

const heightOf = (cells: readonly PlacedCell[]): number =>
  Math.max(0, ...cells.map(({ lines, style }) => lines.length * style.leading)) + 2 * padding.y;

const drawHeader = (sheet: Sheet, header: readonly PlacedCell[]): void => {
  sheet.within('TR', () => drawCells(sheet, header, 'TH'));
  drawRule(sheet, accent, 0.9);
};

const drawRow = (sheet: Sheet, row: readonly PlacedCell[], header: readonly PlacedCell[]): void => {
  let rest = row;
  while (rest.length > 0) {
    const tallest = heightOf(rest) > bodyHeight - heightOf(header);
    if (heightOf(rest) > sheet.roomLeft() && !(tallest && sheet.roomLeft() > bodyHeight / 2)) {
      sheet.startPage();
      sheet.decoration(() => writeCells(sheet, header));
      sheet.y += heightOf(header);
      drawRule(sheet, accent, 0.9);
    }
    const lineCount = Math.max(1, Math.floor((sheet.roomLeft() - 2 * padding.y) / styles.cell.leading));
    const fitting = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, lineCount) }));
    sheet.within('TR', () => drawCells(sheet, fitting, 'TD'));
    drawRule(sheet, rule, 0.5);
    const remaining = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(lineCount) }));
    rest = remaining.some(({ lines }) => lines.length > 0) ? remaining : [];
  }
};

const drawCells = (sheet: Sheet, cells: readonly PlacedCell[], tag: 'TH' | 'TD'): void => {
  for (const cell of cells) sheet.within(tag, () => sheet.content(() => writeCells(sheet, [cell])));
  sheet.y += heightOf(cells);
};

const writeCells = (sheet: Sheet, cells: readonly PlacedCell[]): void => {
  for (const { lines, x, width, align, style } of cells) {
    lines.forEach((line, i) => {
      const top = sheet.y + padding.y + i * style.leading;
      sheet.write(line, x + padding.x, top, style, align, width - 2 * padding.x);
    });
  }
};

const drawRule = (sheet: Sheet, colour: string, weight: number): void =>
  sheet.decoration(() =>
    sheet.doc
      .moveTo(page.left, sheet.y)
      .lineTo(page.left + bodyWidth, sheet.y)
      .lineWidth(weight)
      .stroke(colour),
  );

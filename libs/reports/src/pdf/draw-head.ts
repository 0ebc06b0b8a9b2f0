import type { Fact, Notice, ReportDocument } from '../document/report-document';
import { bodyWidth, page, type Sheet } from './sheet';
import { accent, faint, styles } from './styles';

/** Title, who it is about, and what must be known before reading a number. */
export const drawHead = (sheet: Sheet, { title, facts, notices }: ReportDocument): void => {
  sheet.within('H1', () => sheet.content(() => sheet.write(title, page.left, sheet.y, styles.title)));
  sheet.y += styles.title.leading + 4;
  sheet.decoration(() => sheet.doc.rect(page.left, sheet.y, bodyWidth, 1.6).fill(accent));
  sheet.y += 8;
  drawFacts(sheet, facts);
  for (const notice of notices) drawNotice(sheet, notice);
  sheet.y += 4;
};

/** Beside one another, or, when one of them is long, under one another. */
const drawFacts = (sheet: Sheet, facts: readonly Fact[]): void => {
  const share = bodyWidth / Math.max(1, facts.length);
  const isStacked = facts.some(({ value }) => sheet.wrap(value, styles.fact, share - 10).length > 3);
  const width = isStacked ? bodyWidth : share;
  const placed = facts.map((fact) => ({ fact, lines: sheet.wrap(fact.value, styles.fact, width - 10) }));
  let lowest = sheet.y;
  placed.forEach(({ fact, lines }, i) => {
    const x = page.left + (isStacked ? 0 : i * width);
    const top = isStacked ? lowest : sheet.y;
    sheet.within('P', () =>
      sheet.content(() => {
        sheet.write(fact.label, x, top, styles.label);
        lines.forEach((line, row) =>
          sheet.write(line, x, top + styles.label.leading + row * styles.fact.leading, styles.fact),
        );
      }),
    );
    lowest = Math.max(lowest, top + styles.label.leading + lines.length * styles.fact.leading);
  });
  sheet.y = lowest + 8;
};

const drawNotice = (sheet: Sheet, { title, text }: Notice): void => {
  const lines = sheet.wrap(text, styles.body, bodyWidth - 18);
  const height = styles.strong.leading + lines.length * styles.body.leading + 8;
  sheet.need(height);
  sheet.decoration(() => {
    sheet.doc.rect(page.left, sheet.y, bodyWidth, height).fill(faint);
    sheet.doc.rect(page.left, sheet.y, 3, height).fill(accent);
  });
  sheet.within('P', () =>
    sheet.content(() => {
      sheet.write(title, page.left + 10, sheet.y + 4, styles.strong);
      lines.forEach((line, i) =>
        sheet.write(line, page.left + 10, sheet.y + 4 + styles.strong.leading + i * styles.body.leading, styles.body),
      );
    }),
  );
  sheet.y += height + 5;
};

import type { Bullets, Paragraph } from '../document/report-document';
import { bodyWidth, page, type Sheet } from './sheet';
import { accent, styles, type TextStyle } from './styles';

/** Writes text from the cursor on, over as many pages as it takes. */
export const flow = (sheet: Sheet, tag: string, text: string, style: TextStyle, indent = 0, mark = noMark): void => {
  const lines = sheet.wrap(text, style, bodyWidth - indent);
  sheet.need(Math.min(lines.length, 2) * style.leading);
  mark();
  sheet.within(tag, () => {
    let written = 0;
    while (written < lines.length) {
      const fitting = Math.max(1, Math.floor(sheet.roomLeft() / style.leading));
      const chunk = lines.slice(written, written + fitting);
      sheet.content(() =>
        chunk.forEach((line, i) => sheet.write(line, page.left + indent, sheet.y + i * style.leading, style)),
      );
      sheet.y += chunk.length * style.leading;
      written += chunk.length;
      if (written < lines.length) sheet.startPage();
    }
  });
};

const noMark = (): void => undefined;

export const drawParagraph = (sheet: Sheet, { text, tone }: Paragraph): void => {
  flow(sheet, 'P', text, styles[tone]);
  sheet.y += 3;
};

export const drawBullets = (sheet: Sheet, { items }: Bullets): void => {
  sheet.need(2 * styles.body.leading);
  sheet.within('L', () => {
    for (const item of items) {
      sheet.within('LI', () => flow(sheet, 'LBody', item, styles.body, bulletIndent, () => drawBullet(sheet)));
      sheet.y += 1.5;
    }
  });
  sheet.y += 2;
};

const bulletIndent = 10;

const drawBullet = (sheet: Sheet): void =>
  sheet.decoration(() => sheet.doc.circle(page.left + 3, sheet.y + styles.body.leading / 2, 1.3).fill(accent));

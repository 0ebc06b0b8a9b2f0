import { bodyBottom, bodyWidth, page, type Sheet } from './sheet';
import { missingCharacter } from './printable';
import { rule, styles } from './styles';

/** Written last, when the number of pages is known. */
export const drawFooters = (sheet: Sheet, runningLine: string): void => {
  const { count } = sheet.doc.bufferedPageRange();
  const numberWidth = 70;
  const [first = '', ...cutOff] = sheet.wrap(runningLine, styles.footer, bodyWidth - numberWidth);
  const line = cutOff.length === 0 ? first : `${first}\u2026`;
  for (let index = 0; index < count; index += 1) {
    sheet.doc.switchToPage(index);
    const top = bodyBottom + 11;
    sheet.decoration(() => {
      sheet.doc
        .moveTo(page.left, top)
        .lineTo(page.left + bodyWidth, top)
        .lineWidth(0.5)
        .stroke(rule);
      sheet.write(line, page.left, top + 4, styles.footer);
      sheet.write(`Page ${index + 1} of ${count}`, page.left, top + 4, styles.footer, 'right', bodyWidth);
      if (sheet.hasMissingCharacters()) sheet.write(missingNote, page.left, top + 13, styles.footer);
    });
  }
};

const missingNote = `${missingCharacter} stands for a character that this report's font does not have.`;

export type Measure = (text: string) => number;

/**
 * Breaks text into lines no wider than given: after spaces (a no-break space is none), else after a hyphen or slash,
 * else inside the word, since a text may hold 500 characters without a space. A line holds at least one character,
 * however narrow the width.
 */
export const wrapText = (text: string, width: number, measure: Measure): readonly string[] => {
  const spaceWidth = measure(' ');
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const piece of text.match(pieces) ?? []) {
    const word = piece.trimEnd();
    const wordWidth = measure(word);
    if (lineWidth + wordWidth <= width) {
      line += piece;
      lineWidth += wordWidth + (piece.length - word.length) * spaceWidth;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const parts = wordWidth <= width ? [word] : partsThatFit(word, width, measure);
    lines.push(...parts.slice(0, -1));
    const last = parts.at(-1) ?? '';
    line = last + piece.slice(word.length);
    lineWidth = measure(last) + (piece.length - word.length) * spaceWidth;
  }
  return [...lines, line.trimEnd()];
};

const pieces = /[^ /-]+[/-]* *|[/-]+ *| +/gu;

/** A character with its combining marks is never torn apart. */
const characters = /\P{M}\p{M}*|\p{M}+/gu;

const partsThatFit = (word: string, width: number, measure: Measure): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (const character of word.match(characters) ?? []) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
};

import fc from 'fast-check';
import { wrapText } from './wrap-text';

const byLength = (text: string) => [...text].length;

describe('wrapping text', () => {
  it('breaks after spaces', () => {
    expect(wrapText('to be or not to be', 9, byLength)).toEqual(['to be or', 'not to be']);
  });

  it('breaks after a hyphen or a slash before it breaks a word', () => {
    expect(wrapText('Affect Regulation/Mood', 12, byLength)).toEqual(['Affect', 'Regulation/', 'Mood']);
  });

  it('never breaks at a no-break space that fits on a line', () => {
    expect(wrapText('on 3\u00a0Sep\u00a02025', 12, byLength)).toEqual(['on', '3\u00a0Sep\u00a02025']);
  });

  it('breaks a word that is wider than a line, and keeps marks with their letter', () => {
    expect(wrapText('abcdefgh', 3, byLength)).toEqual(['abc', 'def', 'gh']);
    expect(wrapText('e\u0301e\u0301e\u0301', 2, byLength)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
  });

  it('keeps every character but the spaces at line ends, in lines that fit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', ' ', '\u00e9') }),
        fc.integer({ min: 1, max: 12 }),
        (text, width) => {
          const lines = wrapText(text, width, byLength);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(byLength(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

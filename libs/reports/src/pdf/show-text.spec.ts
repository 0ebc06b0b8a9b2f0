import { commonGlyphs } from './common-glyphs';
import { openDocumentFont } from './document-font';
import { reportFonts } from './fonts';
import { shapeWord } from './shape-words';
import { showGlyphs } from './show-text';

const { regular } = reportFonts();
const show = (line: string, size = 10) => openDocumentFont(regular).show(line, size);
const glyph = (id: number) => ({ id, codePoints: [id], advanceWidth: 500 });

describe('showing text', () => {
  it('moves the cursor by the kerning behind a glyph', () => {
    const glyphs = [
      { glyph: glyph(1), xOffset: 0, yOffset: 0, kern: -20 },
      { glyph: glyph(2), xOffset: 0, yOffset: 0, kern: 0 },
    ];
    expect(showGlyphs(glyphs, (placed) => placed.glyph.id)).toBe('<0001>20<0002>');
  });

  it('moves a glyph that is set off its place, and moves back behind it', () => {
    const glyphs = [
      { glyph: glyph(1), xOffset: 0, yOffset: 0, kern: 0 },
      { glyph: glyph(2), xOffset: 30, yOffset: 0, kern: 0 },
      { glyph: glyph(3), xOffset: 0, yOffset: 0, kern: 0 },
    ];
    expect(showGlyphs(glyphs, (placed) => placed.glyph.id)).toBe('<0001>-30<0002>30<0003>');
  });

  it('lifts a mark that stands above the line, and comes back to the line', () => {
    expect(show('X\u0301')).toMatch(/^\[<....>.*\]TJ [\d.-]+ Ts \[.*\]TJ 0 Ts $/);
  });

  it('says the same of a word whether it stands alone or in a line', () => {
    const glyphsIn = (operators: string) => operators.match(/[0-9a-f]{4}(?=[0-9a-f]*>)/g) ?? [];
    expect(glyphsIn(show('Day 12'))).toEqual([...glyphsIn(show('Day ')), ...glyphsIn(show('12'))]);
  });

  it('is as wide as its words shaped on their own', () => {
    for (const line of ['To be, or not', 'AV. To Yo', 'Zo\u00eb rests', '\u0633\u0627\u0631\u0629 a']) {
      const { advance } = shapeWord(regular.opened, line, commonGlyphs(regular.opened).memory);
      expect(regular.widthOf(line)).toBeCloseTo(advance / 1000, 9);
    }
  });

  it('adds a glyph that is not common once, in the order of first use', () => {
    const font = openDocumentFont(regular);
    font.show('\u0436\u0430\u0436', 10);
    font.show('\u0430', 8);
    expect(font.added.map(({ codePoints }) => String.fromCodePoint(...codePoints))).toEqual(['\u0436', '\u0430']);
  });
});

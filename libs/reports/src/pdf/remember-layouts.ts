import type { GlyphRun, OpenedFont } from 'fontkit';

/** Words of the template and of a few hundred records; some megabytes. */
export const mostWords = 5_000;

/**
 * Makes a font shape each word once for all reports of this process: shaping takes half of the time of a report.
 *
 * A font hands out one glyph object for all characters that look alike, with the characters it was first asked for,
 * and those go into the file. So each word is shaped with an empty glyph memory: the bytes of a report must not
 * depend on what else this process drew before.
 */
export const rememberLayouts = (font: OpenedFont): OpenedFont => {
  const shape = font.layout.bind(font);
  const words = new Map<string, GlyphRun>();
  font.layout = (text, features) => {
    const known = features === undefined ? words.get(text) : undefined;
    if (known !== undefined) return copyOf(known);
    font._glyphs = {};
    const run = shape(text, features);
    if (features !== undefined) return run;
    if (words.size >= mostWords) words.clear();
    words.set(text, run);
    return copyOf(run);
  };
  return font;
};

/** The caller scales the positions in place. */
const copyOf = ({ glyphs, positions }: GlyphRun): GlyphRun => {
  const copies = positions.map((position) => ({ ...position }));
  return {
    glyphs,
    positions: copies,
    get advanceWidth() {
      return copies.reduce((width, { xAdvance }) => width + xAdvance, 0);
    },
  };
};

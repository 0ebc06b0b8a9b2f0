import { bandPaint, ink } from './styles';

describe('the paint of a band', () => {
  const bottomUp = [bandPaint.red, bandPaint.orange, bandPaint.yellow, bandPaint.green];

  it('lets the number be read on every fill', () => {
    for (const { fill } of bottomUp) expect(contrast(ink, fill)).toBeGreaterThan(4.5);
  });

  it('sets every box off from the paper by its edge', () => {
    for (const { edge } of bottomUp) expect(contrast(edge, '#ffffff')).toBeGreaterThan(3);
  });

  it('gets lighter from band to band, so that a grey print keeps the order', () => {
    const luminances = bottomUp.map(({ fill }) => luminance(fill));
    expect(luminances).toEqual([...luminances].sort((a, b) => a - b));
  });

  it('has a mark beside the colour that differs from band to band', () => {
    expect(bottomUp.map(({ pips }) => pips)).toEqual([1, 2, 3, 4]);
  });
});

/** WCAG 2, relative luminance and contrast. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

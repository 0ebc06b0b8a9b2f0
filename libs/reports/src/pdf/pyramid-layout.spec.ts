import { layoutPyramid } from './pyramid-layout';

const layer = (label: string, count: number) => ({
  label,
  boxes: Array.from({ length: count }, (_, i) => ({ functionNumber: i + 1, score: '1', band: null })),
});
const layers = [
  layer('frontal', 6),
  layer('cortex', 6),
  layer('limbic', 6),
  layer('diencephalon', 8),
  layer('brainstem', 6),
];
const placed = layoutPyramid(layers, 200, 20);

describe('the pyramid', () => {
  it('stands upside down: no row is wider than the one above it', () => {
    const boxes = placed.flatMap(({ boxes: inLayer }) => inLayer);
    const widths = [...new Set(boxes.map(({ y }) => y))].map((y) => {
      const row = boxes.filter((box) => box.y === y);
      return Math.max(...row.map(({ x, width }) => x + width)) - Math.min(...row.map(({ x }) => x));
    });
    expect(widths).toHaveLength(7);
    widths.slice(1).forEach((width, i) => expect(width).toBeLessThan(widths[i] ?? 0));
    expect(widths[0]).toBeCloseTo(200);
  });

  it('places all boxes of every layer inside the width, none over another', () => {
    const boxes = placed.flatMap(({ boxes: inLayer }) => inLayer);
    expect(boxes).toHaveLength(32);
    for (const [i, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(200.001);
      for (const other of boxes.slice(i + 1)) {
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y;
        expect(apart).toBe(true);
      }
    }
  });
});

import { qrPath } from './qr-path';

describe('a QR code', () => {
  it('is one path of squares within a quiet zone of four', () => {
    const { size, path } = qrPath('otpauth://totp/Understory:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    // Version v has 17 + 4v modules a side.
    expect((size - 8 - 17) % 4).toBe(0);
    const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(squares.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('')).toBe(path);
    expect(squares.every((place) => place.every((at) => at >= 4 && at < size - 4))).toBe(true);
    // The finder in the corner is dark at its edge and in its middle, light between.
    const isDark = (x: number, y: number) => squares.some(([a, b]) => a === x && b === y);
    expect([isDark(4, 4), isDark(5, 5), isDark(7, 7), isDark(size - 5, 4), isDark(4, size - 5)]).toEqual([
      ...[true, false, true, true, true],
    ]);
  });
});

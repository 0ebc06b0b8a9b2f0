import { encode } from 'uqr';

export type QrPath = { readonly size: number; readonly path: string };

/** The dark squares of a QR code as one path, with the quiet zone of four that readers need. Drawn here, sent nowhere. */
export const qrPath = (text: string): QrPath => {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
};

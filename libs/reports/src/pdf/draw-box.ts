import type { BandColour } from '@understory/domain';
import type { Sheet } from './sheet';
import { bandPaint, ink, rule, softInk, styles } from './styles';

export type DrawnBox = {
  readonly box: { readonly functionNumber: number | null; readonly score: string; readonly band: BandColour | null };
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** One function: its number in the key, its score, and its band as colour and as pips, which a grey print keeps. */
export const drawBox = (sheet: Sheet, { box, x, y, width, height }: DrawnBox): void => {
  const { doc } = sheet;
  doc.lineWidth(0.8).roundedRect(x, y, width, height, 2.2);
  if (box.band === null) {
    doc.dash(2, { space: 1.6 }).fillAndStroke('#ffffff', softInk).undash();
    hatch(sheet, x, y, width, height);
  } else {
    doc.fillAndStroke(bandPaint[box.band].fill, bandPaint[box.band].edge);
  }
  if (box.functionNumber !== null) sheet.write(String(box.functionNumber), x + 2.6, y + 1.4, styles.tiny);
  const size = Math.min(11.5, width / 2.6);
  const style = { font: 'bold', size, leading: size, colour: ink } as const;
  sheet.write(box.score, x, y + (height - size) / 2, style, 'center', width);
  if (box.band !== null && box.functionNumber !== null) drawPips(sheet, box.band, x + width / 2, y + height - 5.6);
};

/** One filled pip of four for the lowest band, four for the highest. */
export const drawPips = ({ doc }: Sheet, band: BandColour, centre: number, y: number): void => {
  const { pips } = bandPaint[band];
  [0, 1, 2, 3].forEach((i) => {
    doc.rect(centre - 7.2 + i * 3.9, y, 2.7, 2.7).lineWidth(0.4);
    if (i < pips) doc.fillAndStroke(ink, ink);
    else doc.fillAndStroke('#ffffff', softInk);
  });
};

const hatch = ({ doc }: Sheet, x: number, y: number, width: number, height: number): void => {
  doc.save().roundedRect(x, y, width, height, 2.2).clip().lineWidth(0.5);
  for (let offset = -height; offset < width; offset += 5)
    doc.moveTo(x + offset, y + height).lineTo(x + offset + height, y);
  doc.stroke(rule).restore();
};

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

const bands = ['red', 'orange', 'yellow', 'green'] as const satisfies readonly BandColour[];

/**
 * Functions: the number in the key, the score, and the band as colour and as pips, which a grey print keeps. Boxes lie
 * apart, so those of one colour are one shape: a report has dozens.
 */
export const drawBoxes = (sheet: Sheet, boxes: readonly DrawnBox[]): void => {
  sheet.doc.lineWidth(0.8);
  for (const band of bands) {
    const inBand = boxes.filter(({ box }) => box.band === band);
    if (inBand.length > 0) outline(sheet, inBand).fillAndStroke(bandPaint[band].fill, bandPaint[band].edge);
  }
  drawUnrated(
    sheet,
    boxes.filter(({ box }) => box.band === null),
  );
  for (const drawn of boxes) writeBox(sheet, drawn);
  drawPips(
    sheet,
    boxes.flatMap(({ box: { band, functionNumber }, x, y, width, height }) =>
      band === null ? [] : [{ band, centre: x + width / 2, y: functionNumber === null ? y + 4.2 : y + height - 5.6 }],
    ),
  );
};

const outline = ({ doc }: Sheet, boxes: readonly DrawnBox[]): PDFKit.PDFDocument => {
  for (const { x, y, width, height } of boxes) doc.roundedRect(x, y, width, height, 2.2);
  return doc;
};

const drawUnrated = (sheet: Sheet, boxes: readonly DrawnBox[]): void => {
  if (boxes.length === 0) return;
  sheet.doc.dash(2, { space: 1.6 });
  outline(sheet, boxes).fillAndStroke('#ffffff', softInk).undash();
  for (const box of boxes) hatch(sheet, box);
};

const hatch = ({ doc }: Sheet, { x, y, width, height }: DrawnBox): void => {
  doc.save().roundedRect(x, y, width, height, 2.2).clip().lineWidth(0.5);
  for (let offset = -height; offset < width; offset += 5)
    doc.moveTo(x + offset, y + height).lineTo(x + offset + height, y);
  doc.stroke(rule).restore();
};

const writeBox = (sheet: Sheet, { box, x, y, width, height }: DrawnBox): void => {
  if (box.functionNumber !== null) sheet.write(String(box.functionNumber), x + 2.6, y + 1.4, styles.tiny);
  const size = Math.min(11.5, width / 2.6);
  const style = { font: 'bold', size, leading: size, colour: ink } as const;
  sheet.write(box.score, x, y + (height - size) / 2, style, 'center', width);
};

type Pips = { readonly band: BandColour; readonly centre: number; readonly y: number };

/** One filled pip of four for the lowest band, four for the highest. */
const drawPips = ({ doc }: Sheet, boxes: readonly Pips[]): void => {
  const pips = boxes.flatMap(({ band, centre, y }) =>
    [0, 1, 2, 3].map((i) => ({ isFilled: i < bandPaint[band].pips, x: centre - 7.2 + i * 3.9, y })),
  );
  const filled = pips.filter(({ isFilled }) => isFilled);
  const open = pips.filter(({ isFilled }) => !isFilled);
  doc.lineWidth(0.4);
  for (const { x, y } of filled) doc.rect(x, y, 2.7, 2.7);
  if (filled.length > 0) doc.fillAndStroke(ink, ink);
  for (const { x, y } of open) doc.rect(x, y, 2.7, 2.7);
  if (open.length > 0) doc.fillAndStroke('#ffffff', softInk);
};

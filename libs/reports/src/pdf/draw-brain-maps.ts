import type { BrainMapFigure, BrainMaps } from '../document/report-document';
import { drawBoxes, type DrawnBox } from './draw-boxes';
import { layoutPyramid, type PlacedLayer } from './pyramid-layout';
import { bodyWidth, page, type Sheet } from './sheet';
import { styles } from './styles';

const rowHeight = 27;
/** Region names stand between the two maps, where both can be read along them. */
const labelWidth = 78;

/** Both maps at one size and height, so that they can be compared box by box. */
export const drawBrainMaps = (sheet: Sheet, { maps, legend, unratedText }: BrainMaps): void => {
  const mapWidth = (bodyWidth - labelWidth) / 2;
  const placed = maps.map((map) => ({ map, layers: layoutPyramid(map.layers, mapWidth, rowHeight) }));
  const lowest = Math.max(0, ...placed.flatMap(({ layers }) => layers.map(({ top, height }) => top + height)));
  const captionLines = maps.map(({ caption }) => sheet.wrap(caption, styles.caption, mapWidth));
  const captionHeight = Math.max(0, ...captionLines.map((lines) => lines.length)) * styles.caption.leading + 5;
  sheet.need(captionHeight + lowest + 26);

  const top = sheet.y + captionHeight;
  placed.forEach(({ map, layers }, i) => {
    const x = page.left + i * (mapWidth + labelWidth);
    drawMap(sheet, map, layers, captionLines[i] ?? [], { x, top, width: mapWidth });
  });
  sheet.decoration(() => writeRegionNames(sheet, placed[0]?.layers ?? [], page.left + mapWidth, top));
  sheet.y = top + lowest + 9;
  drawLegend(sheet, legend, unratedText);
};

const drawMap = (
  sheet: Sheet,
  map: BrainMapFigure,
  layers: readonly PlacedLayer[],
  captionLines: readonly string[],
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
): void => {
  const draw = () => {
    captionLines.forEach((line, i) =>
      sheet.write(line, x, sheet.y + i * styles.caption.leading, styles.caption, 'center', width),
    );
    const boxes = layers.flatMap((layer) => layer.boxes);
    drawBoxes(
      sheet,
      boxes.map((box) => ({ ...box, x: x + box.x, y: top + box.y })),
    );
  };
  sheet.within('Figure', () => sheet.content(draw), map.spoken);
};

const writeRegionNames = (sheet: Sheet, layers: readonly PlacedLayer[], x: number, top: number): void => {
  for (const layer of layers) {
    const lines = sheet.wrap(layer.label, styles.smallStrong, labelWidth - 8);
    const first = top + layer.top + (layer.height - lines.length * styles.smallStrong.leading) / 2;
    lines.forEach((line, i) =>
      sheet.write(line, x, first + i * styles.smallStrong.leading, styles.smallStrong, 'center', labelWidth),
    );
  }
};

const drawLegend = (sheet: Sheet, legend: BrainMaps['legend'], unratedText: string): void => {
  sheet.within('P', () =>
    sheet.content(() => {
      let x = page.left;
      const boxes: DrawnBox[] = [];
      for (const { band, text } of [...legend, { band: null, text: unratedText }]) {
        boxes.push({ box: { functionNumber: null, score: '', band }, x, y: sheet.y, width: 20, height: 11 });
        sheet.write(text, x + 24, sheet.y + 1.2, styles.small);
        x += 24 + sheet.widthOf(text, styles.small) + 14;
      }
      drawBoxes(sheet, boxes);
    }),
  );
  sheet.y += 22;
};

import type { BrainMapBox, BrainMapLayer } from '../document/report-document';

export type PlacedBox = {
  readonly box: BrainMapBox;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PlacedLayer = {
  readonly label: string;
  readonly top: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
};

/** The lowest row is this part of the width: wide enough for its numbers, narrow enough to read as a pyramid. */
const narrowest = 0.36;
const gap = 2;
const layerGap = 5;
const boxesInRow = (layer: BrainMapLayer, depth: number): number =>
  depth < 3 ? layer.boxes.length : Math.ceil(layer.boxes.length / 2);

/**
 * An upside-down pyramid: rows shrink evenly from the full width at the top. The two lowest regions take two rows
 * each, so that their boxes stay as large as the others.
 */
export const layoutPyramid = (
  layers: readonly BrainMapLayer[],
  width: number,
  rowHeight: number,
): readonly PlacedLayer[] => {
  const rows = layers.map((layer, depth) => splitEvery(layer.boxes, boxesInRow(layer, depth)));
  const steps = Math.max(1, rows.flat().length - 1);
  let row = 0;
  let y = 0;
  return layers.map(({ label }, depth) => {
    const top = y;
    const boxes = (rows[depth] ?? []).flatMap((inRow) => {
      const rowWidth = width * (1 - ((1 - narrowest) * row) / steps);
      const boxWidth = (rowWidth - gap * (inRow.length - 1)) / inRow.length;
      const placed = inRow.map((box, i) => ({
        box,
        x: (width - rowWidth) / 2 + i * (boxWidth + gap),
        y,
        width: boxWidth,
        height: rowHeight,
      }));
      row += 1;
      y += rowHeight + gap;
      return placed;
    });
    const height = y - gap - top;
    y += layerGap - gap;
    return { label, top, height, boxes };
  });
};

const splitEvery = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  items.length === 0 ? [] : [items.slice(0, size), ...splitEvery(items.slice(size), size)];

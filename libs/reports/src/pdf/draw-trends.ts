import type { TrendPanel, TrendPoint, Trends } from '../document/report-document';
import { bodyWidth, page, type Sheet } from './sheet';
import { accent, faint, ink, rule, softInk, styles } from './styles';
import { percentRange, unbrokenRuns } from './trend-layout';

const axisWidth = 26;
const panelGap = 9;
const plotHeight = 82;

type Plot = {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly xOf: (day: number) => number;
  readonly yOf: (percent: number) => number;
};

/** Small charts with one common pair of axes: five crossing lines in one chart could not be told apart in grey. */
export const drawTrends = (sheet: Sheet, trends: Trends): void => {
  const points = trends.panels.flatMap(({ points: inPanel }) => inPanel);
  const values = points.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  const { low, high } = percentRange([...values, ...trends.limits.map(({ percent }) => percent)]);
  const lastDay = Math.max(1, ...points.map(({ day }) => day));
  const width = (bodyWidth - axisWidth - panelGap * (trends.panels.length - 1)) / Math.max(1, trends.panels.length);
  sheet.need(plotHeight + 42);
  const top = sheet.y + 14;
  const yOf = (percent: number) => top + plotHeight * (1 - (percent - low) / (high - low));

  const draw = () => {
    trends.panels.forEach((panel, i) => {
      const x = page.left + axisWidth + i * (width + panelGap);
      const xOf = (day: number) => x + 8 + ((width - 16) * day) / lastDay;
      drawPanel(sheet, panel, trends, { x, top, width, xOf, yOf });
    });
    for (const { percent, text } of trends.limits) {
      sheet.write(text, page.left, yOf(percent) - 4, styles.small, 'right', axisWidth - 4);
    }
  };
  sheet.within('Figure', () => sheet.content(draw), trends.spoken);
  sheet.y = top + plotHeight + 24;
};

const drawPanel = (sheet: Sheet, panel: TrendPanel, trends: Trends, plot: Plot): void => {
  const { doc } = sheet;
  sheet.write(panel.label, plot.x, plot.top - 12, styles.smallStrong, 'center', plot.width);
  doc.rect(plot.x, plot.top, plot.width, plotHeight).fill(faint);
  for (const { percent } of trends.limits) {
    const y = plot.yOf(percent);
    doc
      .moveTo(plot.x, y)
      .lineTo(plot.x + plot.width, y)
      .lineWidth(0.6)
      .dash(2, { space: 2 })
      .stroke(softInk)
      .undash();
  }
  doc
    .moveTo(plot.x, plot.top + plotHeight)
    .lineTo(plot.x + plot.width, plot.top + plotHeight)
    .lineWidth(0.6)
    .stroke(rule);
  drawLine(sheet, panel, plot);
  const footTop = plot.top + plotHeight + 2;
  if (trends.firstDay === trends.lastDay)
    return sheet.write(trends.firstDay, plot.x, footTop, styles.small, 'center', plot.width);
  sheet.write(trends.firstDay, plot.x, footTop, styles.small);
  sheet.write(trends.lastDay, plot.x, footTop, styles.small, 'right', plot.width);
};

const drawLine = (sheet: Sheet, { points }: TrendPanel, { xOf, yOf, x, width }: Plot): void => {
  const { doc } = sheet;
  for (const run of unbrokenRuns(points)) {
    run.forEach(({ day, percent }, i) =>
      i === 0 ? doc.moveTo(xOf(day), yOf(percent)) : doc.lineTo(xOf(day), yOf(percent)),
    );
    if (run.length > 1) doc.lineWidth(1.3).stroke(accent);
    for (const { day, percent } of run)
      doc.circle(xOf(day), yOf(percent), 2).lineWidth(1).fillAndStroke('#ffffff', accent);
  }
  writeEnds(sheet, unbrokenRuns(points).flat(), { xOf, yOf, x, width });
};

const labelBox = { width: 25, height: 8 };

/** The first and the last percent, on the side of the line where the line is not. */
const writeEnds = (
  sheet: Sheet,
  drawn: readonly (TrendPoint & { readonly percent: number })[],
  { xOf, yOf, x, width }: Pick<Plot, 'xOf' | 'yOf' | 'x' | 'width'>,
): void => {
  const ends = drawn.length > 1 ? [[drawn[0], drawn[1]], drawn.slice(-2).reverse()] : [[drawn[0]]];
  for (const [point, neighbour] of ends) {
    if (point === undefined) continue;
    const isBelowLine = neighbour !== undefined && neighbour.percent > point.percent;
    const left = Math.min(Math.max(xOf(point.day) - labelBox.width / 2, x), x + width - labelBox.width);
    const top = yOf(point.percent) + (isBelowLine ? 3.5 : -labelBox.height - 3.5);
    sheet.doc.rect(left + 3, top + 0.5, labelBox.width - 6, labelBox.height - 1).fill(faint);
    sheet.write(point.text, left, top, { ...styles.small, colour: ink }, 'center', labelBox.width);
  }
};

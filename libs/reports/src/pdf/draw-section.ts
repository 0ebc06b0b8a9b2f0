import { neverReached } from '@understory/domain';
import type { Block, Section } from '../document/report-document';
import { drawBrainMaps } from './draw-brain-maps';
import { drawFunctionKey } from './draw-function-key';
import { drawTable } from './draw-table';
import { drawBullets, drawParagraph, flow } from './draw-text';
import { drawTrends } from './draw-trends';
import type { Sheet } from './sheet';
import { styles } from './styles';

export const drawSection = (sheet: Sheet, { heading, blocks }: Section): void => {
  sheet.within('Sect', () => {
    sheet.announce(styles.heading.leading + 4, () => {
      sheet.doc.outline.addItem(heading);
      flow(sheet, 'H2', heading, styles.heading);
      sheet.y += 4;
    });
    for (const block of blocks) drawBlock(sheet, block);
  });
  sheet.y += 5;
};

const drawBlock = (sheet: Sheet, block: Block): void => {
  switch (block.type) {
    case 'paragraph':
      return drawParagraph(sheet, block);
    case 'bullets':
      return drawBullets(sheet, block);
    case 'table':
      return drawTable(sheet, block);
    case 'brain-maps':
      return drawBrainMaps(sheet, block);
    case 'function-key':
      return drawFunctionKey(sheet, block);
    case 'trends':
      return drawTrends(sheet, block);
    default:
      return neverReached(block);
  }
};

import type { BadFile } from './bad-file';
import { badAgainstTheRecord } from './cases/against-the-record';
import { badAssessments } from './cases/assessment-values';
import { contradictoryRows } from './cases/contradictory-rows';
import { badDoses } from './cases/dose-values';
import { badEncodings } from './cases/encodings';
import { badHeaders } from './cases/headers';
import { badInterventions } from './cases/intervention-values';
import { badNorms } from './cases/norms';
import { badQuoting } from './cases/quoting';
import { badText } from './cases/text';

/** Every file that an import must refuse, with what it must say. */
export const badFiles: readonly BadFile[] = [
  ...badEncodings,
  ...badHeaders,
  ...badQuoting,
  ...badText,
  ...badAssessments,
  ...badInterventions,
  ...badDoses,
  ...badNorms,
  ...contradictoryRows,
  ...badAgainstTheRecord,
];

import {
  instrumentV1,
  readinessPolicyV1,
  type ChildCommand,
  type Instant,
  type InstrumentLookup,
} from '@understory/domain';
import * as histories from '../../test/histories';
import { recordOf } from '../../test/record-of';
import { wholeCourse } from '../../test/whole-course';
import type { ReportDocument, Table } from '../document/report-document';
import { buildReport } from './build-report';

const reportOf = (
  child: ReturnType<typeof recordOf>,
  instruments: InstrumentLookup = () => undefined,
): ReportDocument => buildReport({ child, normSets: histories.normSets, policy: readinessPolicyV1, instruments });
const report = reportOf(recordOf(wholeCourse()));
const all = JSON.stringify(report).replaceAll('\u00a0', ' ');

const tableNamed = (caption: RegExp, { sections }: ReportDocument = report): Table => {
  const found = sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'table' && caption.test(block.caption));
  if (found?.type !== 'table') throw new Error(`There is no table ${String(caption)}`);
  return found;
};
const rowsOf = ({ rows }: Table) => rows.map((cells) => cells.map(({ text }) => text.replaceAll('\u00a0', ' ')));
const notesOf = ({ notes }: Table) => notes.join(' ').replaceAll('\u00a0', ' ');
const headings = ({ sections }: ReportDocument) => sections.map(({ heading }) => heading);

describe('the report on a whole course', () => {
  it('prints official values beside the computed ones, and where they disagree', () => {
    const official = tableNamed(/in the official report of 20.Sep.2024/);
    expect(rowsOf(official)).toEqual([
      ['Sensory integration', '43.0', '66.0', '65.15', '59.2', 'differ: therapeutic printed, essential computed'],
      ['Self-regulation', '41.0', '70.0', '58.57', '53.1', 'differ by more than 5 points'],
      ['Relational', '39.0', '60.0', '65.0', '49.7', 'differ: therapeutic printed, essential computed'],
      ['Cognitive', '54.0', '96.0', '–', '52.5', 'nothing to compare'],
    ]);
    expect(notesOf(official)).toContain('Cortical modulation ratio as printed there: 0.72.');
  });

  it('prints how far two raters agree, region by region and in all', () => {
    const agreement = tableNamed(/M. Okafor, LCSW and L. Brandt, PhD/);
    // Diencephalon: 6 4 7 7 5 4 6 5 against 6 5 7 7 5 7 6 5. Σd² = 10, Σa = 44, Σb = 48, Σa² = 252, Σb² = 294:
    // 1 − 8·10 ÷ (8·252 + 8·294 − 2·44·48) = 1 − 80 ÷ 144 = 0.444…
    expect(rowsOf(agreement)).toEqual([
      ['Frontal cortex', '4', '4', '4', '1.00'],
      ['Cortex', '6', '6', '6', '1.00'],
      ['Limbic', '6', '5', '6', '0.88'],
      ['Diencephalon and cerebellum', '8', '6', '7', '0.44'],
      ['Brainstem', '6', '4', '6', '0.84'],
      ['All', '30', '25', '29', '0.86'],
    ]);
    expect(agreement.notes).toEqual(['3 points or more apart: 12 Arousal Continuum (4 and 7).']);
  });

  it('tells the six R’s answered and missing of each intervention', () =>
    expect(rowsOf(tableNamed(/six R/)).slice(0, 2)).toEqual([
      ['T-01', 'yes', 'yes', 'yes', 'not yet', 'yes', '–', '10 Sep 2024', '2 of 6'],
      ['T-02', '–', '–', '–', '–', '–', '–', '–', '6 of 6'],
    ]));

  it('tells planned and delivered by week, up to the newest day, and how the child was, in counts', () => {
    const weeks = tableNamed(/by week, 6.Apr.2026 to 30.Jun.2026/);
    // Each week 5 × 20 + 10 × 15 + 45 minutes; the whole table adds up to its last line.
    expect(rowsOf(weeks)[0]).toEqual(['2026-W15', '6 Apr 2026', '4', '295 min', '80 min', '80 min', '27 %']);
    expect(rowsOf(weeks).at(-1)).toEqual(['Together', '', '5', '3,239 min', '100 min', '100 min', '3 %']);
    expect(notesOf(weeks)).toContain(
      'of 5 doses: before, told of 5 (calm 0, alert 4, alarm 1, fear 0, terror 0); after, told of 5 (calm 5,',
    );
    expect(notesOf(weeks)).toContain('counts, and no effect');
  });

  it('tells consents as of the newest day, incidents in counts, and how it ended', () => {
    expect(rowsOf(tableNamed(/Consents, as of 30 June 2026/))).toEqual([
      ['Sharing the record with a school', 'a guardian', '26 Aug 2024', '26 Aug 2024 to 25 Aug 2025', 'no, ran out'],
      ['Treatment', 'a guardian', '26 Aug 2024', 'from 26 Aug 2024', 'yes'],
    ]);
    expect(rowsOf(tableNamed(/^Incidents$/))).toEqual([
      ['Restraint', '2', '4 Oct 2024', '19 Nov 2024', '6 min, told of 1'],
      ['Critical incident', '1', '2 May 2025', '2 May 2025', 'not told'],
    ]);
    expect(all).toContain('Discharged on 30 June 2026, completed: Goals reached; day treatment near home goes on.');
  });

  it('says which instrument limits the periods of life', () =>
    expect(all).toContain('Periods of life by instrument version 1.'));

  it('says where policy and instrument would start at different regions, while nobody has decided', () => {
    // The brainstem stands at 60.9 %, the diencephalon at 52.5 %.
    const lenient = { ...instrumentV1, essentialBelowPercent: 55 };
    const record = recordOf(histories.twoYears().slice(0, 2));
    const text = JSON.stringify(reportOf(record, () => lenient));
    expect(text).toContain('policy version 1 starts at Brainstem, instrument version 1');
    expect(JSON.stringify(reportOf(record))).not.toContain('Two limits disagree');
  });

  it('tells who approved each focus, when and why', () =>
    expect(rowsOf(tableNamed(/^Focus approved$/))).toEqual([
      ['9 Sep 2024', 'Brainstem', 'D. Mbeki, LCSW, unprompted', 'Staffing of 9 September'],
      ['15 Aug 2025', 'Diencephalon and cerebellum', 'D. Mbeki, LCSW, unprompted', 'Staffing of 15 August'],
    ]));

  it('says plainly of an approval or a correction from before names were kept that nobody is named', () => {
    const text = JSON.stringify(reportOf(recordOf(wholeCourse(), null)));
    expect(text).toContain('somebody not named, unprompted');
    expect(text).toContain('taken back as recorded in error by somebody not named.');
    expect(text).toContain('Somebody not named: recorded before the record kept names, or by an import.');
    expect(all).not.toContain('not named');
  });

  it('names what was taken back and by whom, and says neither why nor what it said', () => {
    expect(all).toContain('Restraint of 2 February 2025: taken back as recorded in error by D. Mbeki, LCSW.');
    for (const unprinted of ['room beside', 'Another child', 'E. Example', 'Hall'])
      expect(all).not.toContain(unprinted);
  });

  it('says which assessments were entered late, and no day of recording', () => {
    expect(all).not.toContain('entered late');
    const child = recordOf(wholeCourse());
    const [first, ...rest] = child.assessments;
    if (first === undefined) throw new Error('Nothing was assessed');
    const late = { ...first, firstRecordedAt: '2024-09-18T00:00:00.000Z' as Instant };
    const text = JSON.stringify(reportOf({ ...child, assessments: [late, ...rest] }));
    expect(text).toContain('1 assessment entered late: baseline of 3 September 2024, more than 14 days after it.');
    expect(text).not.toContain('18 September');
  });

  it('says that the birth month was corrected, and which assessments keep the age they were signed with', () => {
    const correction: ChildCommand = { type: 'CorrectIdentity', bornMonth: '2016-06', reason: 'The file says June' };
    const text = JSON.stringify(reportOf(recordOf([...histories.twoYears().slice(0, 2), correction])));
    expect(text).toContain(
      'Birth month or reference: corrected by D. Mbeki, LCSW. Read with the age they were signed with: 3 September 2024 (8 years 1 month, not 8 years 3 months).',
    );
    expect(text).not.toContain('The file says');
  });

  it('leaves out what nobody recorded', () => {
    const bare = reportOf(recordOf(histories.twoYears()));
    expect(headings(bare)).not.toContain('Official values beside the computed ones');
    expect(headings(bare)).not.toContain('Agreement of two raters');
    expect(JSON.stringify(bare)).not.toContain('Consents, as of');
  });

  it('is the same whatever the order of recording', () => {
    const commands = wholeCourse();
    const isOf = (...types: readonly ChildCommand['type'][]) => commands.filter(({ type }) => types.includes(type));
    const permuted = [
      ...isOf('EnrolChild'),
      ...isOf('RecordIncident', 'RecordConsent').toReversed(),
      ...isOf('RetractIncident'),
      ...isOf('PlanIntervention', 'SignAssessment').toReversed(),
      ...isOf('AnswerSixRs', 'TranscribeOfficialValues', 'RecordSecondRating').toReversed(),
      ...isOf('DeliverDose').toReversed(),
      ...isOf('RecordHistory', 'RecordRelationalHealth', 'TranscribeRiskEstimate').toReversed(),
      ...isOf('ApproveFocus'),
      histories.evaluate(),
      ...isOf('DischargeChild'),
    ];
    expect(JSON.stringify(reportOf(recordOf(permuted)))).toBe(JSON.stringify(report));
  });
});

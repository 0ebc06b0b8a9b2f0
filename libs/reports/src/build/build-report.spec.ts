import { randomUUID } from 'node:crypto';
import { readinessPolicyV1 } from '@understory/domain';
import type {
  AssessmentId,
  ChildCommand,
  DoseId,
  FactSubject,
  InterventionId,
  NormSet,
  NormSetRef,
  SignAssessment,
} from '@understory/domain';
import * as histories from '../../test/histories';
import { day, recordOf, scoresOf } from '../../test/record-of';
import type { Block, ReportDocument, Section, Table } from '../document/report-document';
import { buildReport } from './build-report';

/** 6.67 for each brainstem function, 40.02 together; 10 for every other function. */
const flatNorms: NormSet = {
  name: 'flat',
  version: 3,
  demonstration: false,
  source: 'Worked by hand',
  licence: 'None',
  rows: [
    {
      fromMonths: 0,
      toMonths: 240,
      typicalHundredths: [...Array<number>(6).fill(667), ...Array<number>(26).fill(1000)],
    },
  ],
};

const normSets = (ref: { name: string; version: number }) =>
  ref.name === 'flat' && ref.version === 3 ? flatNorms : histories.normSets(ref);

const reportOf = (commands: readonly ChildCommand[]) =>
  buildReport({ child: recordOf(commands), normSets, policy: readinessPolicyV1, instruments: () => undefined });

const assess = (on: string, scores: string, normSet: NormSetRef | null = flatNorms): SignAssessment => {
  const kind = on === '2024-11-01' ? 'baseline' : 'reassessment';
  const ref = normSet && { name: normSet.name, version: normSet.version };
  return histories.assess(on, kind, scoresOf(scores), null, ref);
};

/** Sums 26 of 40.02, 52 of 80, 51 of 60, 4 of 6 rated, 42 of 50. */
const worked = '5 4 4 4 4 5  7 7 7 7 6 6 6 6  9 9 9 8 8 8  9 9 9 9 - -  9 9 8 8 8 -';
const earlier = '4 4 4 4 4 4  7 7 7 7 7 6 6 6  9 9 9 8 8 8  9 9 9 9 9 9  9 9 8 8 8 7';

const sectionOf = ({ sections }: ReportDocument, heading: string): Section => {
  const section = sections.find((one) => one.heading === heading);
  if (section === undefined) throw new Error(`There is no section ${heading}`);
  return section;
};
const tablesOf = (report: ReportDocument, heading: string): readonly Table[] =>
  sectionOf(report, heading).blocks.flatMap((block) => (block.type === 'table' ? block : []));
const rowsOf = (table: Table | undefined) =>
  table?.rows.map((cells) => cells.map(({ text }) => text.replaceAll('\u00a0', ' ')));
const textsOf = (report: ReportDocument, heading: string): string =>
  sectionOf(report, heading).blocks.flatMap(wordsOf).join('\n').replaceAll('\u00a0', ' ');
const wordsOf = (block: Block): readonly string[] => {
  if (block.type === 'paragraph') return [block.text];
  return block.type === 'bullets' ? block.items : [];
};

describe('the regions and domains of a report', () => {
  const report = reportOf([histories.enrol(), assess('2024-11-01', earlier), assess('2025-02-01', worked)]);
  const [regions, domains] = tablesOf(report, 'Regions and domains');

  it('give score, typical, percent, category and change, cut and compared exactly', () => {
    expect(rowsOf(regions)).toEqual([
      ['Frontal cortex', '5 of 6', '42', '50.0', '84.0', 'Therapeutic', '+2.4'], // 49 of 60 before: 81.6
      ['Cortex', '4 of 6', '36', '40.0', '\u2013', '\u2013', '\u2013'],
      ['Limbic', '6 of 6', '51', '60.0', '85.0', 'Enrichment', '0.0'],
      ['Diencephalon and cerebellum', '8 of 8', '52', '80.0', '65.0', 'Therapeutic', '\u22121.2'], // 53 of 80: 66.2
      ['Brainstem', '6 of 6', '26', '40.02', '64.9', 'Essential', '+5.0'], // 24 of 40.02: 59.9
    ]);
  });

  it('read the domains from their own functions', () => {
    expect(rowsOf(domains)?.map((row) => row.slice(0, 6))).toEqual([
      ['Sensory integration', '7 of 7', '32', '50.02', '63.9', 'Essential'],
      ['Self-regulation', '7 of 7', '46', '70.0', '65.7', 'Therapeutic'],
      ['Relational', '6 of 6', '51', '60.0', '85.0', 'Enrichment'],
      ['Cognitive', '9 of 12', '78', '90.0', '\u2013', '\u2013'],
    ]);
  });

  it('give no change between assessments read with different norm sets', () => {
    const other = { name: 'demonstration', version: 1 };
    const mixed = reportOf([histories.enrol(), assess('2024-11-01', earlier, other), assess('2025-02-01', worked)]);
    expect(rowsOf(tablesOf(mixed, 'Regions and domains')[0])?.map((row) => row[6])).toEqual(Array(5).fill('\u2013'));
    expect(tablesOf(mixed, 'Growth over time')[0]?.notes[0]).toBe(
      'Norm sets: (1) demonstration, version 1; (2) flat, version 3. Percents read with different norm sets cannot be compared.',
    );
  });
});

describe('the developmental history of a report', () => {
  const heading = 'Developmental history';

  it('prints what was told of each period, what is not known as not known, and what is ahead as ahead', () => {
    const [periods, byArea, estimates] = tablesOf(reportOf([histories.enrol(), ...histories.toldHistory()]), heading);
    expect(periods?.caption).toBe('Periods of life, as of 1 October 2024');
    // An account of the mother is kept back, and no empty period may stand for nothing.
    const notAsked = 'not asked, or withheld';
    expect(rowsOf(periods)).toEqual([
      ['Intrauterine (before birth)', 'unknown', notAsked],
      ['Perinatal (0 to 2 months)', notAsked, notAsked],
      ['Infancy (2 to 12 months)', '5 of 12, low confidence, file review', '3 of 12, high confidence, carer'],
      ['Early childhood (13 months to 4 years)', notAsked, notAsked],
      ['Childhood (4 to 11 years, now)', notAsked, notAsked],
      ['Youth (11 years and older)', 'not yet lived', 'not yet lived'],
    ]);
    expect(rowsOf(byArea)).toEqual([
      ['1 Oct 2024', '4', '\u2013', '6', '\u2013', '10 of 24'],
      ['1 Oct 2024', '7', '\u2013', '6', '\u2013', '13 of 24'],
    ]);
    expect(rowsOf(estimates)).toEqual([['Whole history', 'In the high range', '20 Sep 2024']]);
  });

  it('leaves out what concerns another person, and says so', () => {
    const told = [histories.tell(), histories.tell({ value: 4, confidence: 'low', source: 'file-review' })];
    const report = (about: FactSubject) =>
      reportOf([histories.enrol(), ...told, histories.tell({ value: 11, confidence: 'high', about })]);
    expect(textsOf(report('other-person'), heading)).toContain('1 account withheld from this copy');
    expect(textsOf(report('child'), heading)).not.toContain('withheld');
    expect(JSON.stringify(report('child'))).toContain('11 of 12');
    expect(JSON.stringify(report('other-person'))).not.toContain('11 of 12');
  });

  it('is the same in whichever order it was told, prints no note, and carries its cautions', () => {
    const told = histories.toldHistory();
    const one = reportOf([histories.enrol(), ...told]);
    expect(reportOf([histories.enrol(), ...told.toReversed()])).toEqual(one);
    expect(JSON.stringify(one)).not.toContain('About the mother');
    expect(textsOf(one, heading)).toContain('They are not a prognosis');
  });

  it('says so when nothing was told', () =>
    expect(textsOf(reportOf([histories.enrol()]), heading)).toBe('Nothing was recorded of earlier periods of life.'));
});

describe('the map of a report', () => {
  it('shows 32 boxes top down with score and band, beside the typical ones', () => {
    const block = sectionOf(reportOf([histories.enrol(), assess('2025-02-01', worked)]), 'Functional brain map')
      .blocks[0];
    if (block?.type !== 'brain-maps') throw new Error('The section does not begin with the maps');
    const [child, typical] = block.maps;
    expect(child?.layers.map(({ label, boxes }) => [label, boxes.length])).toEqual([
      ['Frontal cortex', 6],
      ['Cortex', 6],
      ['Limbic', 6],
      ['Diencephalon and cerebellum', 8],
      ['Brainstem', 6],
    ]);
    expect(child?.layers[4]?.boxes[0]).toEqual({ functionNumber: 1, score: '5', band: 'orange' });
    expect(child?.layers[0]?.boxes[5]).toEqual({ functionNumber: 32, score: '\u2013', band: null });
    expect(typical?.layers[4]?.boxes[0]).toEqual({ functionNumber: 1, score: '6.67', band: 'orange' });
    expect(typical?.layers[0]?.boxes[0]).toEqual({ functionNumber: 27, score: '10.0', band: 'green' });
  });

  it('stands alone, with the reason, when no norm covers the age', () => {
    const report = reportOf([histories.enrol(), assess('2025-02-01', worked, null)]);
    const [maps, why] = sectionOf(report, 'Functional brain map').blocks;
    expect(maps?.type === 'brain-maps' && maps.maps).toHaveLength(1);
    expect(why).toMatchObject({ text: expect.stringContaining('No norm set was in force') as string });
  });
});

describe('the interventions of a report', () => {
  const interventionId = randomUUID() as InterventionId;
  const dose = (on: string, minutes: number): ChildCommand => ({
    type: 'DeliverDose',
    doseId: randomUUID() as DoseId,
    interventionId,
    deliveredAt: `${on}T10:00:00+01:00`,
    deliveredOn: day(on),
    minutes,
    deliveredBy: 'A. Ruiz',
  });
  const plan: ChildCommand = {
    type: 'PlanIntervention',
    interventionId,
    reference: 'T-9',
    region: 'brainstem',
    kind: 'therapeutic',
    activity: 'Drumming',
    setting: 'Unit',
    providerRole: 'Staff',
    timesPerDay: 3,
    minutes: 10,
    daysPerWeek: 5,
    startsOn: day('2025-01-01'),
    endsOn: day('2025-01-10'),
  };

  it('compare minutes up to the newest assessment, that day not included, with the plan up to the same day', () => {
    const doses = [dose('2025-01-02', 30), dose('2025-01-11', 45), dose('2025-02-01', 10)];
    const report = reportOf([histories.enrol(), plan, ...doses, assess('2025-02-01', worked)]);
    // 3 times × 10 minutes × 5 days × 10 days ÷ 7 = 214.3; 75 of it is 35 %.
    expect(rowsOf(tablesOf(report, 'Interventions')[0])).toEqual([
      [
        'T-9: Drumming',
        'Brainstem, therapeutic',
        'Unit, Staff',
        '3 × 10 min a day, 5 days a week; 1 Jan 2025 to 10 Jan 2025',
        '214 min',
        '75 min, 2 doses (35 %)',
        '85 min, 3 doses',
      ],
    ]);
  });
});

describe('the focus and readiness of a report', () => {
  it('say what is proposed and why while nobody approved a focus', () => {
    const report = reportOf([histories.enrol(), assess('2025-02-01', worked)]);
    expect(textsOf(report, 'Focus of the work')).toContain(
      'Current focus: Brainstem (proposed, not yet approved by a clinician).',
    );
    expect(textsOf(report, 'Focus of the work')).toContain(
      'Brainstem is the first region of category essential at 64.9 % in the earliest assessment, of 1 February 2025.',
    );
  });

  it('say when a clinician approved the focus or moved it, and why', () => {
    const approve = (focus: 'brainstem' | 'limbic', on: string, reason: string): ChildCommand => ({
      type: 'ApproveFocus',
      focus,
      on: day(on),
      reason,
      overrideReason: null,
      essentialBelow: () => null,
    });
    const start = [histories.enrol(), assess('2025-02-01', worked), approve('brainstem', '2025-02-03', 'Lowest first')];
    expect(textsOf(reportOf(start), 'Focus of the work')).toContain('Approved on 3 February 2025: Lowest first. ');
    const moved = reportOf([...start, approve('limbic', '2025-03-04', 'It has grown!')]);
    expect(textsOf(moved, 'Focus of the work')).toContain('Moved here on 4 March 2025: It has grown! ');
  });

  it('show an open proposal with each criterion, what was found and what is needed', () => {
    const [open] = tablesOf(reportOf(histories.twoYears()), 'Readiness to move');
    expect(open?.caption).toBe(
      'Proposal of 12 May 2026: move up from Diencephalon and cerebellum to Limbic (waiting for a decision)',
    );
    expect(rowsOf(open)?.[0]).toEqual([
      'Percent of the focus in the newest assessment',
      '79.9 %',
      'at least 65 %',
      'yes',
    ]);
    expect(rowsOf(open)?.[3]).toEqual(['Days between the two assessments', '112', 'at least 60', 'yes']);
    expect(open?.rows).toHaveLength(7);
  });

  it('leave out proposals that were taken back on the way', () => {
    const [enrol, ...rest] = histories.twoYears();
    const without = rest.filter(({ type }) => type !== 'EvaluateReadiness');
    const evaluatedOnce = [enrol, ...without, histories.evaluate()].flatMap((command) => command ?? []);
    expect(reportOf(evaluatedOnce)).toEqual(reportOf(histories.twoYears()));
  });
});

describe('what a report says is missing', () => {
  const missing = textsOf(reportOf(histories.ratedOnceInPart()), 'What is missing');

  it('names the functions that were not rated', () => {
    expect(missing).toContain('3 Temperature Regulation/Metabolism; 4 Extraocular Eye Movements; 9 Fine Motor Skills');
  });

  it('says why a region has no percent', () => {
    expect(missing).toContain(
      'Brainstem has no percent: 4 of its 6 functions were rated, and at least 80 % are needed.',
    );
    expect(missing).toContain('Diencephalon and cerebellum has no percent: 6 of its 8 functions');
    expect(missing).not.toContain('Limbic has no percent');
  });
});

describe('what a report is labelled with', () => {
  it('names demonstration norms and a demonstration child at the head and on every page', () => {
    const report = reportOf(histories.twoYears());
    expect(report.notices.map(({ title }) => title)).toEqual(['Demonstration child', 'Demonstration norms']);
    expect(report.runningLine).toMatch(/^Demonstration child · Demonstration norms · /);
    expect(textsOf(report, 'How to read this report')).toContain('demonstration, version 1 (demonstration norms)');
  });

  it('labels neither when neither is one', () => {
    const report = reportOf([histories.enrol('RC-1', false), assess('2025-02-01', worked)]);
    expect(report.notices).toEqual([]);
    expect(report.runningLine).not.toContain('Demonstration');
  });

  it('names the model once, and says that the product does not belong to it', () => {
    const all = JSON.stringify(reportOf(histories.twoYears()));
    expect(all.match(/Neurosequential Model of Therapeutics/g)).toHaveLength(1);
    expect(all).toContain('not affiliated with its owners');
    expect(all).toContain('It is not a diagnosis');
  });
});

describe('two equal histories', () => {
  const commands = histories.twoYears();
  const isOf = (...types: readonly ChildCommand['type'][]) => commands.filter(({ type }) => types.includes(type));

  it('give the same report whatever the order, the ids and the times of recording', () => {
    const permuted = [
      ...isOf('EnrolChild'),
      ...isOf('PlanIntervention').toReversed(),
      ...isOf('SignAssessment').toReversed(),
      ...isOf('DeliverDose').toReversed(),
      ...isOf('RecordHistory', 'RecordRelationalHealth', 'TranscribeRiskEstimate').toReversed(),
      ...isOf('ApproveFocus'),
      histories.evaluate(),
    ];
    expect(JSON.stringify(reportOf(permuted))).toBe(JSON.stringify(reportOf(commands)));
  });

  it('show no id, no time and nothing that a fold keeps for itself', () => {
    const child = recordOf(commands);
    const text = JSON.stringify(
      buildReport({ child, normSets, policy: readinessPolicyV1, instruments: () => undefined }),
    );
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(text).not.toMatch(/\d\d:\d\d|\dT\d/);
    expect(text).not.toContain(child.enrolment?.bornMonth);
  });
});

describe('a voided assessment', () => {
  it('counts nowhere in the report and is named in it', () => {
    const assessmentId = randomUUID() as AssessmentId;
    const typo: SignAssessment = { ...assess('2025-02-01', earlier), assessmentId };
    const voided: ChildCommand = { type: 'VoidAssessment', assessmentId, reason: 'Wrong child' };
    const report = reportOf([histories.enrol(), typo, voided, assess('2025-02-01', worked)]);
    expect(rowsOf(tablesOf(report, 'Regions and domains')[0])?.[4]?.[4]).toBe('64.9');
    expect(textsOf(report, 'Corrections')).toContain('Reassessment of 1 February 2025: voided');
  });
});

describe('a corrected assessment', () => {
  it('is named as corrected, and its reason stays in the record', () => {
    const assessmentId = randomUUID() as AssessmentId;
    const { type: _, normSet: __, ...typo } = { ...assess('2025-02-01', earlier), assessmentId };
    const scores = assess('2025-02-01', worked).scores;
    const correction: ChildCommand = { ...typo, type: 'CorrectAssessment', scores, reason: 'Read from another sheet' };
    const report = reportOf([histories.enrol(), { ...assess('2025-02-01', earlier), assessmentId }, correction]);
    expect(textsOf(report, 'Corrections')).toContain('Reassessment of 1 February 2025: corrected by D. Mbeki, LCSW.');
    expect(JSON.stringify(report)).not.toContain('another sheet');
  });
});

it('serialises without loss', () => {
  const report = reportOf(histories.fiveYears());
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

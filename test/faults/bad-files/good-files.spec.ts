import { headerOf } from '@understory/interchange';
import type { GoodFile } from './bad-file';
import { importInto, noRecords, type Imported, type Records } from './import-into-records';
import { file, fileText, plannedChild, rowText } from './write-file';

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

const importFile = async ({ kind, bytes }: GoodFile, records = noRecords, correct?: string): Promise<Imported> => {
  const reason = correct === undefined ? {} : { correct };
  const imported = await importInto(records, { kind, bytes: inOnePiece(bytes), ...reason });
  expect(imported.faults).toEqual([]);
  return imported;
};

const after = async (...files: readonly GoodFile[]): Promise<Records> => {
  let records = noRecords;
  for (const good of files) ({ records } = await importFile(good, records));
  return records;
};

const reference = async (text: string | Buffer) =>
  (await importFile({ kind: 'doses', bytes: Buffer.from(text) }, await after(...plannedChild))).commands;

describe('a good file is read the same however it was written', () => {
  const plain = fileText('doses', {}, { delivered_at: '2026-03-03T09:30:00+01:00', delivered_by: '"Field, ""J."""' });

  it.each([
    ['with a byte order mark', `\ufeff${plain}`],
    ['with the line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['with both line ends mixed', plain.replace('\n', '\r\n')],
    ['without a line end behind the last row', plain.trimEnd()],
    ['with empty lines at the end', `${plain}\n\r\n\n`],
    ['with empty lines in the middle', plain.replaceAll('\n', '\n\n')],
    ['with a byte order mark and the line ends of Windows', `\ufeff${plain.replaceAll('\n', '\r\n')}`],
    ['with every plain cell quoted', plain.replaceAll(/(^|,)([^",\n]+)(?=,|\n)/gm, '$1"$2"')],
  ])('%s', async (_how, text) => expect(await reference(text)).toEqual(await reference(plain)));

  it('with its columns in another order, all of the above at once', async () => {
    const columns = headerOf('assessments').split(',');
    const cells = rowText('assessments', { rater: 'Dr. Åsa' }).split(',');
    const backwards = [columns, cells].map((row) =>
      row
        .map((cell) => `"${cell}"`)
        .reverse()
        .join(','),
    );
    const mixed = await importFile({
      kind: 'assessments',
      bytes: Buffer.from(`\ufeff${backwards.join('\r\n')}\r\n\r\n`),
    });
    expect(mixed.commands).toEqual((await importFile(file('assessments', { rater: 'Dr. Åsa' }))).commands);
  });

  it('without its optional columns', async () => {
    const shortened = fileText('assessments', {})
      .split('\n')
      .map((line) => line.replace(/,[^,]*$/, ''))
      .join('\n');
    const { commands } = await importFile({ kind: 'assessments', bytes: Buffer.from(shortened) });
    expect(commands).toEqual((await importFile(file('assessments', { relational_health: '' }))).commands);
  });

  it('with a header and no rows, which changes nothing', async () => {
    for (const kind of ['assessments', 'interventions', 'doses'] as const) {
      expect((await importFile(file(kind))).commands).toEqual([]);
    }
  });

  it('with line breaks in free text, kept as line feeds', async () => {
    const activity = '"Swing\r\nthen drum"';
    const { commands } = await importFile(file('interventions', { activity }), await after(file('assessments', {})));
    expect(commands).toMatchObject([{ type: 'PlanIntervention', activity: 'Swing\nthen drum' }]);
  });

  it('with values at the edges of what is allowed', async () => {
    const low = { f1: '1', f2: '12', f3: '', relational_health: '12', assessed_on: '2026-11-23', kind: 'follow-up' };
    const byChild = [
      { ...low, child: 'x'.repeat(100) },
      { child: 'C-102', born: '1996-03' },
      { child: 'C-103', born: '2026-03' },
    ];
    await importFile(file('assessments', ...byChild));
    const widest = { times_per_day: '24', minutes: '1440', days_per_week: '7', ends_on: '2026-03-02' };
    const open = { intervention: 'I-2', times_per_day: '1', minutes: '1', days_per_week: '1', ends_on: '' };
    await importFile(file('interventions', widest, open), await after(file('assessments', {})));
    await importFile(
      file('norms', { age_from_months: '0', age_to_months: '12', f1: '1', f2: '12', f3: '12.00', f4: '1.5' }),
    );
  });
});

describe('importing again', () => {
  const files = [
    file(
      'assessments',
      { assessed_on: '2026-06-01', kind: 'reassessment', program: 'Residential' },
      {},
      { child: 'C-101', assessed_on: '2026-06-01' },
      { child: 'C-101', assessed_on: '2026-06-01', kind: 'discharge', program: 'In-home' },
    ),
    file('interventions', {}, { intervention: 'I-2', ends_on: '' }),
    file('doses', {}, { delivered_at: '2026-03-02T08:30:01.5Z' }),
  ];

  it('changes nothing when every row says what the record says', async () => {
    const records = await after(...files);
    for (const again of files) {
      const { commands, skipped } = await importFile(again, records);
      expect(commands).toEqual([]);
      expect(skipped).toBeGreaterThan(1);
    }
  });

  it('skips norms that are published already, whatever the order of their rows', async () => {
    const young = { age_from_months: '0', age_to_months: '24' };
    const older = { age_from_months: '24', age_to_months: '360' };
    const { records } = await importFile(file('norms', young, older));
    expect((await importFile(file('norms', older, young), records)).commands).toEqual([]);
  });

  it('counts a moment of another spelling as the same', async () => {
    const records = await after(...plannedChild, file('doses', { delivered_at: '2026-03-02T09:30Z' }));
    expect((await importFile(file('doses', { delivered_at: '2026-03-02T09:30:00.000+00:00' }), records)).skipped).toBe(
      1,
    );
  });

  it('corrects what differs when given a reason, and only that', async () => {
    const records = await after(...files);
    const reason = 'read from the wrong sheet';
    const scores = await importFile(
      file('assessments', {}, { f1: '8', child: 'C-101', assessed_on: '2026-06-01' }),
      records,
      reason,
    );
    expect(scores.commands).toMatchObject([{ type: 'CorrectAssessment', reason }]);
    const plan = await importFile(file('interventions', { minutes: '20' }), records, reason);
    expect(plan.commands).toMatchObject([{ type: 'ChangeIntervention', minutes: 20, reason }]);
    const dose = await importFile(file('doses', { minutes: '20' }), records, reason);
    expect(dose.commands).toMatchObject([{ type: 'CorrectDose', minutes: 20, reason }]);
  });
});

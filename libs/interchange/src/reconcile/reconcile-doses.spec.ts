import type { Child, Instant, LocalDate } from '@understory/domain';
import { recordOf } from '../../../../test/faults/bad-files/record-of';
import type { DoseRow } from '../rows/dose-row';
import { reconcileDoses } from './reconcile-doses';
import type { IdFor, Reconciling } from './reconciling';

const idFor = ((kind: string, key: string) => `${kind} ${key}`) as IdFor;
const plainly: Reconciling = { idFor, correct: null, normSet: null, instrumentVersion: 1 };
const day = '2026-03-02' as LocalDate;

const planned: Child = recordOf([
  {
    type: 'EnrolChild',
    reference: 'C-100',
    bornMonth: '2015-03',
    program: 'Day treatment',
    enrolledOn: day,
    demonstration: false,
  },
  {
    type: 'PlanIntervention',
    interventionId: idFor('intervention', 'made by hand'),
    reference: 'I-1',
    region: 'brainstem',
    kind: 'therapeutic',
    activity: 'Swing',
    setting: 'School',
    providerRole: 'Teacher',
    timesPerDay: 1,
    minutes: 15,
    daysPerWeek: 5,
    startsOn: day,
    endsOn: null,
  },
]);

const delivered = (minuteOfYear: number): DoseRow => {
  const instant = new Date(Date.UTC(2026, 2, 2) + minuteOfYear * 60_000).toISOString() as Instant;
  const deliveredOn = instant.slice(0, 10) as LocalDate;
  const deliveredAt = instant.replace('.000Z', 'Z');
  const line = minuteOfYear + 2;
  return {
    line,
    child: 'C-100',
    intervention: 'I-1',
    deliveredAt,
    instant,
    deliveredOn,
    minutes: 15,
    deliveredBy: 'J.',
  };
};

describe('doses of an intervention', () => {
  it('are delivered under the id that the record knows the intervention by', () =>
    expect(reconcileDoses(planned, [delivered(0)], plainly).commands).toEqual([
      {
        type: 'DeliverDose',
        doseId: 'dose ["C-100","I-1","2026-03-02T00:00:00.000Z"]',
        interventionId: 'intervention made by hand',
        deliveredAt: '2026-03-02T00:00:00Z',
        deliveredOn: day,
        minutes: 15,
        deliveredBy: 'J.',
      },
    ]));

  it('are each found again among ten thousand', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => delivered(index));
    const { commands } = reconcileDoses(planned, rows, plainly);
    expect(commands).toHaveLength(10_000);
    expect(reconcileDoses(recordOf(commands, planned), rows, plainly)).toEqual({
      commands: [],
      skipped: 10_000,
      faults: [],
    });
  });

  it('at the same moment with another offset are other values, because another local day may count', () => {
    const record = recordOf(reconcileDoses(planned, [delivered(0)], plainly).commands, planned);
    const elsewhere: DoseRow = {
      ...delivered(0),
      deliveredAt: '2026-03-01T19:00:00-05:00',
      deliveredOn: '2026-03-01' as LocalDate,
    };
    expect(reconcileDoses(record, [elsewhere], plainly).faults).toHaveLength(1);
    expect(reconcileDoses(record, [elsewhere], { ...plainly, correct: 'the clock was wrong' }).commands).toMatchObject([
      { type: 'CorrectDose', deliveredOn: '2026-03-01' },
    ]);
  });
});

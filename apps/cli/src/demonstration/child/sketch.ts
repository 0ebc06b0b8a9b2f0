import { addDays, parseYearMonth, type LocalDate, type YearMonth } from '@understory/domain';
import { randomFor } from '../chance/random';
import type { Program, Standing } from '../clinic/program';
import { drawBaseline, percentsOf, type Percents } from './profile';
import { trueCourse, type Growth } from './true-course';
import { drawVisits, type Visit } from './visit-days';

/** What must turn up somewhere in the clinic, whatever chance brings. */
export type Story =
  'setback' | 'late-entry' | 'mistyped-score' | 'correction-after-flag' | 'transfer' | 'unhurried-review';

/** Everything about a made-up child that is settled before the record begins. */
export type Sketch = {
  readonly seed: number;
  readonly reference: string;
  readonly program: Program;
  readonly standing: Standing;
  readonly stories: readonly Story[];
  readonly lastDay: LocalDate;
  readonly born: YearMonth;
  readonly enrolledOn: LocalDate;
  readonly visits: readonly Visit[];
  /** Of planned doses that are delivered in an ordinary week, 0 to 1. */
  readonly adherence: number;
  readonly percentsOn: (daysAfterBaseline: number) => Percents;
};

export type SketchRequest = Pick<Sketch, 'seed' | 'reference' | 'program' | 'standing' | 'stories' | 'lastDay'>;

export const sketchChild = (request: SketchRequest): Sketch => {
  const { seed, reference, program, standing, stories, lastDay } = request;
  const random = randomFor(seed, reference, 'sketch');
  const visits = drawVisits(standing, program, lastDay, random);
  const baselineOn = visits[0]?.on ?? lastDay;
  const adherence = drawAdherence(random.next(), random.next());
  const growth: Growth = {
    effect: drawEffect(random.next(), adherence),
    readiness: percentsOf(() => random.between(0.5, 1.5)),
    setbackAfterDays: stories.includes('setback') ? random.whole(380, 520) : null,
  };
  const baseline = drawBaseline(random.pick(program.profiles), random);
  return {
    ...request,
    born: bornBefore(baselineOn, random.whole(program.ages.from * 12, program.ages.to * 12 + 6)),
    enrolledOn: addDays(baselineOn, -random.whole(6, 20)),
    visits,
    adherence,
    percentsOn: trueCourse(baseline, growth, randomFor(seed, reference, 'course')),
  };
};

/** About a third high, as in the one large comparison study; the rest anywhere below. */
const drawAdherence = (kind: number, within: number): number => {
  if (kind < 0.34) return 0.84 + 0.13 * within;
  return kind < 0.78 ? 0.56 + 0.2 * within : 0.25 + 0.2 * within;
};

/** None, a quarter or a half of a deviation in half a year; high adherence helps a little, and promises nothing. */
const drawEffect = (draw: number, adherence: number): Growth['effect'] => {
  const shift = adherence > 0.8 ? 0.12 : 0;
  if (draw < 0.24 - shift) return 0;
  return draw < 0.58 - shift ? 0.25 : 0.5;
};

const bornBefore = (day: LocalDate, months: number): YearMonth => {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const born = parseYearMonth(`${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`);
  if (born === null) throw new Error(`Nobody in this demonstration was born ${months} months before ${day}.`);
  return born;
};

import { intervalRange } from '@understory/domain';
import type { Content } from '../publishing/changes';
import type { Fault } from '../publishing/fault-list';
import type { PublishedIntervals } from './intervals-query';
import { texts } from './texts';

/** As it is typed. */
export type IntervalDraft = { readonly everyDays: string; readonly noticeDays: string };
export type ProgramDraft = IntervalDraft & { readonly program: string };
export type IntervalsDraft = IntervalDraft & { readonly programs: readonly ProgramDraft[] };

type Days = Pick<PublishedIntervals, 'everyDays' | 'noticeDays' | 'programs'>;

export const draftOf = ({ everyDays, noticeDays, programs }: Days): IntervalsDraft => ({
  everyDays: String(everyDays),
  noticeDays: String(noticeDays),
  programs: programs.map((one) => ({
    program: one.program,
    everyDays: String(one.everyDays),
    noticeDays: String(one.noticeDays),
  })),
});

export const contentOf = ({ everyDays, noticeDays, programs }: Days): Content => [
  [texts.everyProgram, texts.interval(everyDays, noticeDays)],
  ...programs.map((one) => [one.program, texts.interval(one.everyDays, one.noticeDays)] as const),
];

export const readIntervals = ({ programs, ...general }: IntervalsDraft): Days => ({
  ...daysOf(general),
  programs: programs.map((one) => ({ program: one.program.trim(), ...daysOf(one) })),
});

const daysOf = ({ everyDays, noticeDays }: IntervalDraft) => ({
  everyDays: Number(everyDays),
  noticeDays: Number(noticeDays),
});

/** What the record would refuse, and where. */
export const faultsOf = (draft: IntervalsDraft): readonly Fault[] => {
  const names = draft.programs.map(({ program }) => program.trim());
  return [
    ...faultsOfDays(texts.everyProgram, draft),
    ...draft.programs.flatMap((one, place) => {
      const where = names[place] === '' ? texts.ofProgram(place + 1) : (names[place] ?? '');
      const twice = names.indexOf(names[place] ?? '') < place ? [{ where, rule: texts.twice }] : [];
      return [...twice, ...faultsOfDays(where, one)];
    }),
  ];
};

const faultsOfDays = (where: string, { everyDays, noticeDays }: IntervalDraft): readonly Fault[] => {
  const { from, to } = intervalRange;
  if (!isWhole(everyDays, from, to)) return [{ where: `${where}: ${texts.everyDays}`, rule: texts.range(from, to) }];
  const most = Number(everyDays) - 1;
  return isWhole(noticeDays, 0, most) ? [] : [{ where: `${where}: ${texts.noticeDays}`, rule: texts.range(0, most) }];
};

const isWhole = (text: string, from: number, to: number): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to;

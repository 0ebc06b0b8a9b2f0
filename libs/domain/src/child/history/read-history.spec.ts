import fc from 'fast-check';
import { parseYearMonth } from '../../calendar/year-month';
import { addDays } from '../../calendar/local-date';
import { enrolled } from '../../given/events';
import { childOf, recorded } from '../../given/given';
import { correctHistory, historyRecorded, recordHistory, type AccountOver } from '../../given/history';
import { day } from '../../given/ratings';
import type { EventId } from '../../ids';
import { firstPeriods, periodsOfLife, type PeriodOfLife } from '../../instrument/periods-of-life';
import type { Child } from '../child';
import type { ChildCommand } from '../child-command';
import { decide } from '../decide';
import { evolve } from '../evolve';
import { confidences, historyStrands, informationSources } from './history-event';
import { readHistory, type PeriodReading, type StrandReading } from './read-history';

const born = parseYearMonth('2016-03');
const reading = (child: Child, on = '2024-06-01'): readonly PeriodReading[] => {
  if (born === null) throw new Error('No such month');
  return readHistory(child.history, born, day(on), firstPeriods);
};
const strandOf = (child: Child, period: PeriodOfLife, on?: string): StrandReading | undefined =>
  reading(child, on).find((other) => other.period === period)?.strands.adversity;
const told = (...accounts: readonly AccountOver[]) =>
  childOf(enrolled(), ...accounts.map((over, index) => historyRecorded({ id: `e${index}`, ...over })));

describe('the developmental history on a day', () => {
  it('tells lived periods from the one being lived and those still ahead', () => {
    const standings = (on: string) => reading(told(), on).map(({ standing }) => standing);
    const [over, now, ahead] = ['lived-through', 'being-lived', 'not-yet-lived'] as const;
    expect(standings('2016-03-31')).toEqual([over, now, ahead, ahead, ahead, ahead]);
    expect(standings('2016-05-01')).toEqual([over, over, now, ahead, ahead, ahead]);
    expect(standings('2024-06-01')).toEqual([over, over, over, over, now, ahead]);
    expect(standings('2027-02-28')).toEqual([over, over, over, over, now, ahead]);
    expect(standings('2027-03-01')).toEqual([over, over, over, over, over, now]);
  });

  it('tells what was not asked from what is unknown, from a value, and from what is not yet lived', () => {
    const child = told({ period: 'perinatal', value: null, confidence: null }, { period: 'infancy', value: 1 });
    expect(strandOf(child, 'intrauterine')).toMatchObject({ standing: 'not-asked', current: null });
    expect(strandOf(child, 'perinatal')).toMatchObject({ standing: 'unknown', current: { value: null } });
    expect(strandOf(child, 'infancy')).toMatchObject({ standing: 'rated', current: { value: 1 } });
    expect(strandOf(child, 'youth')).toMatchObject({ standing: 'not-yet-lived', current: null });
  });

  it('counts the newest account and keeps the others beneath', () => {
    const child = told({ value: 3, on: '2024-02-01' }, { value: 9, on: '2024-05-01' }, { value: 4, on: '2024-03-01' });
    const { current, others, disagreement } = strandOf(child, 'infancy') ?? {};
    expect(current?.value).toBe(9);
    expect(others?.map(({ value }) => value)).toEqual([4, 3]);
    expect(disagreement).toEqual({ lowest: 3, highest: 9 });
  });

  it('of two accounts of one day counts the surer one', () => {
    const child = told({ value: 3, confidence: 'low' }, { value: 9, confidence: 'high' }, { value: 4 });
    expect(strandOf(child, 'infancy')?.current?.value).toBe(9);
  });

  it('of two accounts as sure, of one day, counts by who told and what, and never by an id', () => {
    const two = [
      { value: 3, source: 'teacher' },
      { value: 9, source: 'carer' },
    ] as const;
    expect(strandOf(told(...two), 'infancy')?.current?.value).toBe(9);
    expect(strandOf(told(...two.toReversed()), 'infancy')?.current?.value).toBe(9);
    expect(strandOf(told({ value: 3 }, { value: 9 }), 'infancy')?.current?.value).toBe(9);
    expect(strandOf(told({ value: 9 }, { value: 3 }), 'infancy')?.current?.value).toBe(9);
  });

  it('does not let a newer "unknown" take away what somebody knew', () => {
    const child = told({ value: 3, on: '2024-02-01' }, { value: null, confidence: null, on: '2024-05-01' });
    expect(strandOf(child, 'infancy')).toMatchObject({ standing: 'rated', current: { value: 3 }, disagreement: null });
  });

  it('sees no disagreement where accounts give the same value', () =>
    expect(strandOf(told({ value: 3 }, { value: 3, source: 'teacher' }), 'infancy')?.disagreement).toBeNull());

  it('keeps what was told of a period that turns out to be ahead in sight, and does not count it as lived', () => {
    const child = told({ period: 'childhood', value: 3 });
    expect(strandOf(child, 'childhood', '2019-01-01')).toMatchObject({
      standing: 'not-yet-lived',
      current: { value: 3 },
    });
  });
});

describe('the same accounts recorded in another order', () => {
  const few = fc.integer({ min: 0, max: 4 }).map((days) => addDays(day('2024-01-01'), days));
  const anyAccount = fc
    .record({
      period: fc.constantFrom(...periodsOfLife.slice(0, 3)),
      strand: fc.constantFrom(...historyStrands),
      value: fc.option(fc.integer({ min: 1, max: 12 })),
      confidence: fc.constantFrom(...confidences),
      source: fc.constantFrom(...informationSources),
      on: few,
    })
    .map((account) => ({ ...account, confidence: account.value === null ? null : account.confidence }));
  /** What is said of one entry: the first account, then its corrections, which keep their order. */
  const anyEntry = fc.array(anyAccount, { minLength: 1, maxLength: 3 });

  const apply = (child: Child, command: ChildCommand): Child => {
    const decision = decide(command, child);
    if (decision.outcome === 'refused') return child;
    return recorded(decision.events).reduce(
      (before, event) => evolve(before, { ...event, id: JSON.stringify(command) as EventId }),
      child,
    );
  };
  const commandsOf = (accounts: readonly AccountOver[], entry: number): readonly ChildCommand[] =>
    accounts.map((account, index) => {
      const over = { ...account, id: `entry-${entry}` };
      return index === 0 ? recordHistory(over) : correctHistory({ ...over, reason: `step ${index}` });
    });

  it('give the same picture of every period and strand', () =>
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 6 }).chain((entries) => {
          const queues = entries.map(commandsOf);
          const turns = queues.flatMap((queue, entry) => queue.map(() => entry));
          return fc.tuple(
            fc.constant(queues),
            fc.shuffledSubarray(turns, { minLength: turns.length }),
            fc.constant(turns),
          );
        }),
        ([queues, shuffled, inTurn]) => {
          const read = (turns: readonly number[]) => {
            const next = queues.map(() => 0);
            return reading(
              turns.reduce((child, entry) => {
                const command = queues[entry]?.[next[entry] ?? 0];
                next[entry] = (next[entry] ?? 0) + 1;
                return command === undefined ? child : apply(child, command);
              }, childOf(enrolled())),
            );
          };
          expect(read(shuffled)).toEqual(read(inTurn));
        },
      ),
    ));
});

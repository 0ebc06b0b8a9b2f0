// Contenders take turns, round after round, each round in another order: a machine that slows down slows all of them.
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { medianOf, quantileOf } from './median.mjs';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * `turns`: `{ name, callers, work }`, where `work(number)` stores or reads something and answers how many events it was.
 * Answers, for each name, what every round measured.
 */
export const takeTurns = async (turns, { rounds, turnMs, warmUpMs }) => {
  const measured = new Map(turns.map(({ name }) => [name, []]));
  for (const turn of turns) await takeTurn(turn, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    const order = turns.map((_, index) => turns[(index + round * 2 + 1) % turns.length]);
    for (const turn of order) measured.get(turn.name).push(await takeTurn(turn, turnMs));
  }
  return measured;
};

/** Each caller asks again as soon as it has its answer, until the time is over; what was begun is finished and counted. */
const takeTurn = async ({ callers, work }, lengthMs) => {
  collectGarbage();
  await delay(20);
  const waitsMs = [];
  let events = 0;
  let number = 0;
  const start = performance.now();
  const end = start + lengthMs;
  const call = async () => {
    for (let now = performance.now(); now < end;) {
      // In two steps: `events += await …` would read the sum before the wait, and callers would overwrite one another.
      const done = await work((number += 1));
      events += done;
      const answered = performance.now();
      waitsMs.push(answered - now);
      now = answered;
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - start) / 1_000;
  return { perSecond: events / seconds, p50Ms: medianOf(waitsMs), p99Ms: quantileOf(waitsMs, 0.99) };
};

export const perSecond = (rounds) => medianOf(rounds.map((round) => round.perSecond));

/** The median of the rounds' own ratios: what drifts from one round to the next is in both. */
export const ratioOf = (rounds, against) =>
  medianOf(rounds.map((round, index) => round.perSecond / against[index].perSecond));

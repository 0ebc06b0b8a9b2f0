import { pause } from './until.mjs';

/** Gives every child its commands in order, several children at once. Answers what became of each command. */
export const sendAll = async (script, client, { chance, atOnce, isAhead = () => false, onDone, signal }) => {
  const waiting = chance.shuffled(script.map((course) => ({ course, next: 0, childId: undefined })));
  const outcomes = new Map();
  const staleReads = [];
  const work = async () => {
    for (let record = waiting.shift(); record !== undefined; record = waiting.shift()) {
      while (isAhead() && !signal.aborted) await pause(20);
      signal.throwIfAborted();
      const step = record.course.steps[record.next];
      const answer = await client.give(step, step.path.replace('{child}', record.childId));
      outcomes.set(step.id, answer.status === 201 ? 'accepted' : `${answer.status} ${answer.body.code}`);
      record.childId ??= answer.body.childId;
      if (answer.status === 201 && chance.happens(0.1)) await readBack(record, answer.body.position);
      record.next += 1;
      // Anywhere in the line: a child's commands come close together or far apart.
      if (record.next < record.course.steps.length) waiting.splice(chance.whole(0, waiting.length), 0, record);
      onDone(outcomes.size);
    }
  };
  const readBack = async ({ childId, course }, position) => {
    const { status, headers, body } = await client.read(`/children?after=${position}`);
    const reflected = BigInt(headers.get('understory-position') ?? -1);
    const isThere = status === 200 && body.children.some((entry) => entry.childId === childId);
    if (!isThere || reflected < BigInt(position)) staleReads.push(`${course.reference} read after ${position} was answered ${status} at ${reflected}, ${isThere ? 'with' : 'without'} the child`);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { outcomes, staleReads };
};

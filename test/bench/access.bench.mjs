import { ask, startApi } from './bed/api.mjs';
import { openClinic } from './bed/clinic.mjs';
import { medianOf } from './bed/median.mjs';
import { tableOfTurns } from './bed/table.mjs';
import { takeTurns } from './bed/turns.mjs';

const children = 40;
/** As a child of the demonstration clinic has, after some two years. */
const dosesOfCourse = 300;
const childrenWithCourse = 10;

export const run = async (bed) => {
  const pace = bed.quick
    ? { rounds: 5, turnMs: 1_500, warmUpMs: 1_500 }
    : { rounds: 11, turnMs: 3_000, warmUpMs: 3_000 };
  const clinic = await openClinic(bed);
  const childIds = [];
  for (let number = 0; number < children; number += 1) childIds.push(await clinic.enrol(number));
  const withCourse = childIds.slice(0, childrenWithCourse);
  for (let dose = 0; dose < dosesOfCourse; dose += 1) await Promise.all(withCourse.map((id) => clinic.deliverDose(id)));
  const small = childIds.slice(childrenWithCourse);
  const { catchUp, readModels } = bed.library('read-models');
  await catchUp({ database: clinic.database, store: clinic.store, models: readModels });
  const cookie = await signIn(bed, clinic.database, childIds);
  const api = await startApi(bed, clinic);
  bed.say(
    `${children} children, ${childrenWithCourse} of them with ${dosesOfCourse} doses; ${pace.rounds} interleaved rounds, turns of ${pace.turnMs} ms; a wait is one answer`,
  );

  const { postgresReadLog } = bed.library('access');
  const readLog = postgresReadLog(clinic.database);
  const routes = [
    ['map', small, (childId) => `/children/${childId}/map`],
    ['timeline', small, (childId) => `/children/${childId}/timeline`],
    ['map-of-course', withCourse, (childId) => `/children/${childId}/map`],
    ['timeline-of-course', withCourse, (childId) => `/children/${childId}/timeline`],
    ['list', small, () => '/children'],
  ];
  const ratios = [];
  for (const [name, ids, pathOf] of routes)
    for (const callers of [1, 16]) {
      const asking = (address) => async (number) => {
        await ask(address, pathOf(ids[number % ids.length]), cookie);
        return 1;
      };
      const measured = await takeTurns(
        [
          { name: 'without the access log', callers, work: asking(api.none) },
          { name: 'with it', callers, work: asking(api.kept) },
          { name: 'one entry by itself', callers, work: (number) => enter(readLog, ids[number % ids.length]) },
        ],
        pace,
      );
      bed.say(`\n${name}: GET ${pathOf(':childId')}, ${callers === 1 ? 'one caller' : `${callers} callers`}`);
      tableOfTurns(measured).forEach((line) => bed.say(line.replace('events/s', 'answers/s')));
      const [none, kept] = [measured.get('without the access log'), measured.get('with it')];
      const ratio = medianOf(kept.map(({ p50Ms }, round) => p50Ms / none[round].p50Ms));
      bed.ratio(`access-log-vs-none-${name}-${callers}`, ratio);
      ratios.push(ratio);
    }
  bed.say('\nThe worst of them, p50 against p50:');
  bed.ratio('access-log-vs-none', Math.max(...ratios));
  await api.stop();
  await clinic.close();
};

const enter = async (readLog, childId) => {
  await readLog.record({
    ...{ readerId: 'a-clinician', readerRole: 'clinician', action: 'readMap', kind: 'read', purpose: 'care-team' },
    ...{ recordIds: [childId], readAt: new Date().toISOString(), cameFrom: '127.0.0.1', outcome: 'shown' },
  });
  return 1;
};

/**
 * As a manager of every program of the clinic, so that the reach is looked up as for most people, and who has said what
 * for, which is looked up as well.
 */
const signIn = async (bed, database, childIds) => {
  const { addPerson, startSession, statePurpose } = bed.library('access');
  const now = new Date().toISOString();
  const nobody = {
    accountId: 'bench',
    displayName: 'Bench',
    role: 'administrator',
    programs: [],
    demonstration: false,
    cameFrom: 'bench',
  };
  const person = { accountId: 'a-manager', account: 'a-manager', displayName: 'A manager', role: 'program-manager' };
  const programs = Array.from({ length: 4 }, (_, number) => `Program ${number}`);
  await addPerson(database, nobody, { ...person, programs }, now);
  const { sessionId } = await startSession(database, { accountId: 'a-manager' }, now);
  for (const recordId of childIds) await statePurpose(database, { sessionId }, { recordId, purpose: 'supervision' }, now, async () => undefined);
  return `understory_session=${sessionId}`;
};

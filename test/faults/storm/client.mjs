import { pause } from './until.mjs';

const account = { account: 'demo-clinician', password: 'understory-demo' };
const answerWithinMs = 8_000;
/** What says nothing about the command: it is sent again under the same id. */
const knowsNothing = new Set(['RECORD.BUSY', 'SERVICE.UNAVAILABLE', 'SERVICE.FAULT', 'READ.NOT_CAUGHT_UP', 'ACCESS.TOO_MANY_TRIES', 'ACCESS.READ_LOG_UNAVAILABLE']);

/** A program that works for a signed-in clinician and asks again until it knows what became of its command. */
export const openClient = (address, { chance, signal }) => {
  let session;
  let signingIn;
  const told = { tries: 0, unanswered: 0, faults: 0, busy: 0, twice: 0 };

  const ask = async (method, path, { body, headers = {}, withinMs = answerWithinMs } = {}) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(withinMs),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  const signIn = async () => {
    const { status, headers, body } = await ask('POST', '/sign-in', { body: account });
    if (status !== 200) throw new Error(`The sign-in answered ${status}.`);
    return { cookie: headers.get('set-cookie').split(';')[0], 'x-csrf-token': body.csrfToken };
  };
  const asPerson = async (method, path, options) => {
    signingIn ??= session === undefined ? signIn().then((made) => (session = made)).finally(() => (signingIn = undefined)) : undefined;
    await signingIn;
    const used = session;
    const answer = await ask(method, path, { ...options, headers: { ...used, ...options.headers } });
    if (answer.status === 401 && session === used) session = undefined;
    return answer;
  };
  const isKnown = ({ status, body }) => status !== 401 && status < 500 && !knowsNothing.has(body.code);

  /** One try. Undefined when it told nothing. */
  const tryOnce = async (method, path, options) => {
    told.tries += 1;
    try {
      const answer = await asPerson(method, path, options);
      if (isKnown(answer)) return answer;
      if (answer.body.code === 'SERVICE.FAULT') told.faults += 1;
      if (answer.body.code === 'RECORD.BUSY') told.busy += 1;
    } catch {
      told.unanswered += 1;
    }
    return undefined;
  };

  const untilKnown = async (method, path, { id, ...options }) => {
    const headers = id === undefined ? {} : { 'Idempotency-Key': id };
    for (let tries = 0; ; tries += 1) {
      signal.throwIfAborted();
      // A person who clicks twice, and one who closes the page at once.
      const isTwice = id !== undefined && tries === 0 && chance.happens(0.06);
      const isHasty = id !== undefined && tries === 0 && chance.happens(0.05);
      if (isTwice) told.twice += 1;
      const sent = [tryOnce(method, path, { ...options, headers, withinMs: isHasty ? chance.whole(2, 25) : answerWithinMs })];
      if (isTwice) sent.push(tryOnce(method, path, { ...options, headers }));
      const answers = (await Promise.all(sent)).filter((answer) => answer !== undefined);
      if (answers.length === 2 && answers[0].status !== answers[1].status) throw new Error(`A command sent twice was answered ${answers[0].status} and ${answers[1].status}.`);
      if (answers.length > 0) return answers[0];
      await pause(Math.min(1_000, 50 * 2 ** tries) * (0.5 + chance.next() / 2));
    }
  };
  return { told, give: (step, path) => untilKnown('POST', path, { id: step.id, body: step.body }), read: (path) => untilKnown('GET', path, {}) };
};

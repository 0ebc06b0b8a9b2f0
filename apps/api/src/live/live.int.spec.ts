import { baseline, enrolment } from '../../test/bodies';
import type { SignedInAs } from '../../test/browser';
import { openTestApi, type TestApi } from '../../test/open-test-api';

jest.setTimeout(30_000);

let api: TestApi;
let address: string;
beforeAll(async () => {
  api = await openTestApi();
  address = await api.app.getUrl();
});
afterAll(() => api.close());

type Told = { readonly childId: string | null; readonly position: string };

/** A page that listens, read as far as a test wants. */
const listen = async (who: SignedInAs, headers: Readonly<Record<string, string>> = {}) => {
  const giveUp = new AbortController();
  const response = await fetch(`${address}/live`, {
    headers: { cookie: who.cookie, ...headers },
    signal: giveUp.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const told = (): readonly Told[] =>
    text.split('\n').flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6)) as Told] : []));
  return {
    response,
    told,
    until: async (isEnough: (told: readonly Told[]) => boolean): Promise<readonly Told[]> => {
      while (!isEnough(told())) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) throw new Error('The stream ended.');
        text += chunk.value;
      }
      return told();
    },
    untilItEnds: async (): Promise<void> => {
      while (!((await reader?.read())?.done ?? true)) continue;
    },
    leave: () => giveUp.abort(),
  };
};

const enrol = async (reference: string, who: SignedInAs = api.clinician): Promise<Told> => {
  const { body, status } = await api.askAs(who)('POST', '/children', { body: enrolment(reference) });
  expect(status).toBe(201);
  return body as Told;
};

describe('a page that listens', () => {
  it('is told of a change elsewhere, with the position to read it at', async () => {
    const page = await listen(api.clinician);
    expect(page.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(page.response.headers.get('cache-control')).toBe('no-store');
    const { childId } = await enrol('AG-0001');
    await page.until((told) => told.some((one) => one.childId === childId));
    const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: baseline });
    const { position } = signed.body as Told;
    expect((await page.until((told) => told.some((one) => one.position === position))).at(-1)).toEqual({
      childId,
      position,
    });
    page.leave();
  });

  it('is written down when it opens', async () => {
    const reader = await api.people.add('auditor');
    const page = await listen(reader);
    expect(page.response.status).toBe(200);
    const entries = await api.ports.database.query(
      `select action, outcome, cardinality(record_ids) as records from access.read_log where reader_id = '${reader.accountId}'`,
    );
    expect(entries).toEqual([{ action: 'followChanges', outcome: 'shown', records: 0 }]);
    page.leave();
  });

  it('is told of children within reach only', async () => {
    const other = await api.people.add('clinician');
    const page = await listen(api.clinician);
    const hidden = await enrol('AG-HIDDEN', other);
    const own = await enrol('AG-OWN');
    const told = await page.until((all) => all.some(({ childId }) => childId === own.childId));
    expect(told.map(({ childId }) => childId)).not.toContain(hidden.childId);
    page.leave();
  });

  it('resumes after the last event it has seen', async () => {
    const seen = await enrol('AG-SEEN');
    const missed = await enrol('AG-MISSED');
    const page = await listen(api.clinician, { 'last-event-id': seen.position });
    const told = await page.until((all) => all.some(({ childId }) => childId === missed.childId));
    expect(told.map(({ childId }) => childId)).not.toContain(seen.childId);
    page.leave();
  });

  it('is told to read everything again when it comes back with a place that this log does not have', async () => {
    const { position } = await enrol('AG-NEWEST');
    const page = await listen(api.clinician, { 'last-event-id': `${BigInt(position) + 1_000_000n}` });
    expect(await page.until((all) => all.length > 0)).toMatchObject([{ childId: null }]);
    const next = await enrol('AG-NEXT');
    await page.until((all) => all.some(({ childId }) => childId === next.childId));
    page.leave();
  });

  it('is not told further once the person has signed out', async () => {
    const person = await api.people.add('clinician');
    const page = await listen(person);
    await api.askAs(person)('POST', '/sign-out');
    await page.untilItEnds();
    expect(page.told()).toEqual([]);
  });

  it('is refused when nobody is signed in, and when the place to resume is none', async () => {
    expect((await api.askAs()('GET', '/live')).status).toBe(401);
    expect((await api.askAs(api.people.administrator)('GET', '/live')).status).toBe(403);
    const { status } = await api.ask('GET', '/live', { headers: { 'last-event-id': 'x' } });
    expect(status).toBe(400);
  });

  it('gives way to a newer one of the same person when there are too many', async () => {
    const person = await api.people.add('clinician');
    const first = await listen(person);
    const others = await Promise.all(Array.from({ length: 8 }, () => listen(person)));
    await first.untilItEnds();
    others.forEach((page) => page.leave());
  });
});

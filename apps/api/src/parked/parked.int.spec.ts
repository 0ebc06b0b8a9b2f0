import { envelop, streamName } from '@understory/event-store';
import { enrolment } from '../../test/bodies';
import { clock, openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let stream: string;
let position: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-PARKED') });
  stream = `child-${(body as { childId: string }).childId}`;
  position = await appendFlagOnNothing();
});
afterAll(() => api.close());

/** No command would record it: a fold that was not made for it stands for every fault of a fold. */
const appendFlagOnNothing = async (): Promise<string> => {
  const name = streamName(stream);
  const head = await api.store.headOfStream(name);
  const events = envelop(head, name, [
    {
      type: 'ReadinessFlagged',
      schemaVersion: 1,
      data: { flagId: 'f', direction: 'up', from: 'brainstem', to: 'diencephalon', assessmentId: 'none' },
      occurredOn: '2026-05-01',
      command: {
        ...{ commandId: api.ports.newId(), commandDigest: '0', actorId: 'spec', actorRole: 'clinician' },
        ...{ correlationId: '0', causationId: null, at: clock() },
      },
    },
  ]);
  const appended = await api.store.append(name, head?.revision ?? 'no-stream', events);
  return appended.outcome === 'appended' ? appended.position.toString() : '';
};

const asAdministrator = (method: string, path: string, body?: object) =>
  api.askAs(api.people.administrator)(method, path, body === undefined ? {} : { body });

describe('an entry that could not be taken in', () => {
  it('is listed for an administrator, with where it failed and nothing of what it says', async () => {
    const { status, headers } = await api.ask('GET', `/flags?after=${position}`);
    expect([status, headers.get('understory-parked')]).toEqual([200, 'true']);
    expect(await asAdministrator('GET', '/parked')).toMatchObject({
      status: 200,
      body: {
        parked: [{ model: 'readiness-flags', stream, position, eventType: 'ReadinessFlagged', attempts: 1, behind: 0 }],
        acts: [],
      },
    });
    expect(await api.ask('GET', '/health')).toMatchObject({ body: { status: 'parked' } });
  });

  it('stays when it is retried in vain, and the act is kept', async () => {
    const again = await asAdministrator('POST', '/parked/retries', { model: 'readiness-flags', stream });
    expect(again).toMatchObject({ status: 200, body: { applied: 0, waiting: 1 } });
    expect(await asAdministrator('GET', '/parked')).toMatchObject({
      body: { parked: [{ attempts: 2 }], acts: [{ act: 'retry', actorId: expect.any(String) as unknown }] },
    });
  });

  it('is skipped with a reason only, and only as the first', async () => {
    const skip = { model: 'readiness-flags', stream, position, reason: 'The flag was typed by hand' };
    const path = '/parked/skips';
    expect(await asAdministrator('POST', path, { ...skip, reason: ' ' })).toMatchObject({ status: 400 });
    expect(await asAdministrator('POST', path, { ...skip, position: '1' })).toMatchObject({
      body: { code: 'PARKED.NOT_THE_FIRST' },
    });
    expect(await asAdministrator('POST', path, skip)).toMatchObject({ body: { applied: 0, waiting: 0, cause: null } });
    expect(await asAdministrator('POST', path, skip)).toMatchObject({ status: 404, body: { code: 'PARKED.NOTHING' } });
    expect(await asAdministrator('GET', '/parked')).toMatchObject({
      body: { parked: [], acts: [{ act: 'skip', reason: skip.reason, position }, {}] },
    });
    expect(api.logged()).not.toContain(skip.reason);
    expect(await api.ask('GET', '/health')).toMatchObject({ body: { status: 'ok' } });
  });

  it('may be acted on by an administrator alone', async () => {
    const body = { model: 'readiness-flags', stream };
    expect(await api.ask('POST', '/parked/retries', { body })).toMatchObject({ status: 403 });
    expect(await api.askAs(await api.people.add('auditor'))('GET', '/parked')).toMatchObject({ status: 200 });
  });
});

import { rollUpOutcomes } from '@understory/read-models';
import { baseline, enrolment } from '../../test/bodies';
import type { Ask } from '../../test/open-test-api';
import { openTestApi, type TestApi } from '../../test/open-test-api';

let api: TestApi;
let asManager: Ask;
let position: string;

beforeAll(async () => {
  api = await openTestApi();
  asManager = api.askAs(await api.people.add('program-manager', ['Day treatment']));
  for (let number = 0; number < 12; number += 1) {
    const program = number === 11 ? 'Residential' : 'Day treatment';
    const { body } = await api.ask('POST', '/children', { body: { ...enrolment(`AG-${number}`), program } });
    const { childId } = body as { childId: string };
    const signed = await api.ask('POST', `/children/${childId}/assessments`, { body: baseline });
    ({ position } = signed.body as { position: string });
  }
});
afterAll(() => api.close());

describe('the outcomes', () => {
  it('are those of a manager’s own programs, in groups of eleven or more', async () => {
    const { status, body } = await asManager('GET', `/outcomes?after=${position}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      smallestGroup: 11,
      programs: [
        {
          program: 'Day treatment',
          normSets: [{ name: 'demonstration', version: 1, demonstration: true }],
          regions: [
            {
              region: 'brainstem',
              steps: [
                { step: 0, n: 11, missing: 0 },
                { step: 1, suppressed: true },
              ],
            },
            {},
            {},
            {},
            {},
          ],
        },
      ],
    });
    expect((body as { programs: unknown[] }).programs).toHaveLength(1);
  });

  it.each([
    [
      'regions',
      /^program,region,assessment,mean_percent,n,missing,unreadable,suppressed,norm_sets,mixed_norm_sets\r\n/,
    ],
    ['flags', /^program,region,raised,accepted,declined,suppressed\r\nDay treatment,brainstem,,,,true\r\n/],
  ])('are the table of %s on demand', async (table, beginning) => {
    const { headers, body } = await asManager('GET', `/outcomes?format=csv&table=${table}`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(body).toMatch(beginning);
  });

  it('leave withheld numbers empty in the table, too', async () => {
    const { body } = await asManager('GET', '/outcomes', { headers: { accept: 'text/csv' } });
    expect(body).toContain('Day treatment,brainstem,1,,,,,true,demonstration 1 (demonstration norms),false\r\n');
  });

  it('are not for clinicians', async () => expect((await api.ask('GET', '/outcomes')).status).toBe(403));

  it('are the same as they were rolled up, and are computed anew once anything changes them', async () => {
    const { body: computed, headers } = await asManager('GET', '/outcomes');
    const head = headers.get('understory-position');
    await finishRollUp(head);
    const { database, reference } = api.ports;
    await rollUpOutcomes(database, await reference.current(), new AbortController().signal);
    expect((await asManager('GET', '/outcomes')).body).toEqual(computed);

    // So that it is seen where they come from.
    await database.query(
      `update read_models.outcomes_rollup set outcomes = jsonb_set(outcomes::jsonb, '{flags}', '[]')`,
    );
    const flags = async (path = '/outcomes') =>
      ((await asManager('GET', path)).body as { programs: { flags: unknown[] }[] }).programs[0]?.flags.length;
    expect(await flags()).toBe(0);
    expect(await flags(`/outcomes?after=${head}`)).toBe(0);

    const { body } = await api.ask('POST', '/children', { body: enrolment('AG-NEW') });
    expect(await flags(`/outcomes?after=${(body as { position: string }).position}`)).toBe(5);
    await database.query(`update jobs.regeneration_request set requested_position = requested_position + 1`);
    expect(await flags()).toBe(5);
  });
});

/** As the worker leaves it. */
const finishRollUp = async (position: string | null): Promise<void> => {
  const { database, store } = api.ports;
  const { storeId, epoch } = await store.identity();
  await database.query('insert into jobs.dispatcher_checkpoint (store_id, epoch, position) values ($1, $2, $3)', [
    storeId,
    epoch,
    position,
  ]);
  await database.query(
    `insert into jobs.regeneration_request (kind, record_id, requested_position, completed_position)
     values ('outcomes', 'programs', $1, $1)`,
    [position],
  );
};

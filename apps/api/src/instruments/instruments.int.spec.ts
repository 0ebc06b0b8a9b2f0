import { publishInstrument } from '@understory/commands';
import { instrumentV1, type FunctionalDomain, type Instant, type LocalDate } from '@understory/domain';
import { baseline, enrolment, reassessment } from '../../test/bodies';
import { openTestApi, type TestApi } from '../../test/open-test-api';

const at = '2026-06-01T12:00:00.000Z' as Instant;
const self: FunctionalDomain = 'self-regulation';

let api: TestApi;
let child: string;
beforeAll(async () => {
  api = await openTestApi();
  const { body } = await api.ask('POST', '/children', { body: enrolment('AG-0001') });
  child = `/children/${(body as { childId: string }).childId}`;
  await api.ask('POST', `${child}/assessments`, { body: baseline });
  const functions = instrumentV1.functions.map((one) => (one.number === 28 ? { ...one, domain: self } : one));
  await publishInstrument(
    api.ports,
    {
      ...{ type: 'PublishInstrument', functions, source: 'licensed report', licence: 'agency only' },
      ...{ on: at.slice(0, 10) as LocalDate, reason: 'as the licensed report has it' },
    },
    { actor: { id: 'operator', role: 'importer' }, at, commandId: api.ports.newId() },
  );
  await api.ask('POST', `${child}/assessments`, { body: reassessment });
});
afterAll(() => api.close());

describe('a version of the instrument', () => {
  it('is listed with where it is from and why it took the place of the one before', async () => {
    const { body } = await api.ask('GET', '/instruments');
    expect(body).toMatchObject({
      instruments: [
        { version: 1, reason: null },
        { version: 2, source: 'licensed report', reason: 'as the licensed report has it', publishedBy: 'operator' },
      ],
    });
  });

  it('reads what is signed from then on, and leaves what was signed before as it was', async () => {
    const { body } = await api.ask('GET', `${child}/map`);
    // Seven functions of self-regulation rated 5, and from the second version on an eighth.
    expect(body).toMatchObject({
      assessments: [
        { instrumentVersion: 1, domains: { [self]: { score: 35 } } },
        { instrumentVersion: 2, domains: { [self]: { score: 40 } } },
      ],
    });
  });
});

import { day } from '../given/ratings';
import type { CatalogueActivity } from './activity';
import type { ActivityCatalogue } from './activity-catalogue';
import { defaultCatalogue } from './default-catalogue';
import { decidePublishCatalogue, evolveCatalogue, type PublishActivityCatalogue } from './publish-catalogue';
import { validateActivities } from './validate-activities';

const drumming: CatalogueActivity = {
  id: 'drumming',
  name: 'Drumming',
  regions: ['brainstem'],
  domains: ['sensory-integration'],
  fromMonths: 24,
  toMonths: 252,
  settings: ['home'],
  kind: 'therapeutic',
  audience: 'child',
  source: 'our own list',
};
const on = day('2026-02-02');
const command: PublishActivityCatalogue = {
  type: 'PublishActivityCatalogue',
  name: 'agency',
  isDefault: false,
  source: 'our own list',
  licence: 'in the agency only',
  activities: [drumming],
  on,
  reason: 'reviewed',
};
const { type: _type, on: _on, reason: _reason, ...content } = command;
const first: ActivityCatalogue = { ...content, version: 1 };
const faulty = (over: object) => validateActivities([{ ...drumming, ...over }]);

describe('publishing an activity catalogue', () => {
  it('starts with version 1 and counts on under its name', () => {
    expect(decidePublishCatalogue(command, null)).toEqual({
      outcome: 'accepted',
      events: [{ type: 'ActivityCataloguePublished', data: { ...first, reason: 'reviewed' }, occurredOn: on }],
    });
    expect(decidePublishCatalogue({ ...command, licence: 'free' }, first)).toMatchObject({
      events: [{ data: { version: 2, licence: 'free' } }],
    });
  });

  it('publishes nothing when the same content is in force, whatever the reason', () => {
    const published = { type: 'ActivityCataloguePublished', data: { ...first, reason: 'x' } } as const;
    expect(decidePublishCatalogue({ ...command, reason: 'again' }, evolveCatalogue(null, published))).toEqual({
      outcome: 'accepted',
      events: [],
    });
  });

  it.each([
    [{ name: ' ' }, 'CATALOGUE.NAME_BLANK'],
    [{ name: 'default' }, 'CATALOGUE.NAME_RESERVED'],
    [{ source: '' }, 'CATALOGUE.SOURCE_BLANK'],
    [{ licence: '\t' }, 'CATALOGUE.LICENCE_BLANK'],
    [{ reason: ' ' }, 'REASON.BLANK'],
    [{ activities: [] }, 'CATALOGUE.NO_ACTIVITIES'],
    [{ activities: Array.from({ length: 501 }, () => drumming) }, 'CATALOGUE.TOO_MANY_ACTIVITIES'],
    [{ activities: [drumming, drumming] }, 'CATALOGUE.ACTIVITIES_FAULTY'],
  ])('is refused with %o', (over, code) =>
    expect(decidePublishCatalogue({ ...command, ...over }, null)).toMatchObject({ outcome: 'refused', code }),
  );
});

describe('an activity', () => {
  it('stands as it should be', () => expect(faulty({})).toEqual([]));

  it.each([
    [{ id: 'Drum ming' }, 'id', 'malformed'],
    [{ name: '' }, 'name', 'blank'],
    [{ source: ' ' }, 'source', 'blank'],
    [{ regions: [] }, 'regions', 'blank'],
    [{ regions: ['amygdala'] }, 'regions', 'unknown'],
    [{ regions: ['limbic', 'limbic'] }, 'regions', 'repeated'],
    [{ domains: ['sleep'] }, 'domains', 'unknown'],
    [{ settings: ['moon'] }, 'settings', 'unknown'],
    [{ kind: 'medical' }, 'kind', 'unknown'],
    [{ audience: 'crowd' }, 'audience', 'unknown'],
    [{ fromMonths: -1 }, 'fromMonths', 'out-of-range'],
    [{ fromMonths: 0.5 }, 'fromMonths', 'out-of-range'],
    [{ toMonths: 24 }, 'toMonths', 'out-of-range'],
    [{ toMonths: 361 }, 'toMonths', 'out-of-range'],
  ])('with %o is faulty in %s: %s', (over, field, fault) =>
    expect(faulty(over)).toEqual([{ activity: 1, field, fault }]),
  );
});

describe('the default catalogue', () => {
  const { activities } = defaultCatalogue;

  it('is faultless, and marked as a default', () => {
    expect(validateActivities(activities)).toEqual([]);
    expect(defaultCatalogue).toMatchObject({ name: 'default', version: 1, isDefault: true });
  });

  it('offers something at every region, for the family and for the milieu', () => {
    for (const region of ['brainstem', 'diencephalon', 'limbic', 'cortex', 'frontal-cortex'] as const) {
      const own = activities.filter(({ regions }) => regions.includes(region) && regions.length < 5);
      expect([region, own.some(({ kind }) => kind === 'therapeutic')]).toEqual([region, true]);
    }
    for (const audience of ['family', 'milieu']) {
      expect(activities.some((activity) => activity.audience === audience)).toBe(true);
    }
  });
});

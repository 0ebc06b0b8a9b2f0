import type { InterventionKind } from '../child/intervention/intervention-event';
import type { FunctionalDomain } from '../instrument/functional-domain';
import { regionsBottomUp, type Region } from '../instrument/region';
import type { ActivitySetting, Audience, CatalogueActivity } from './activity';
import type { ActivityCatalogue } from './activity-catalogue';

const background = 'General knowledge of the field; no source was seen';
const S29 = 'supportingchildcaregivers.com, notes of a training weekend, 2015';
const S31 = 'littlebirdot.com, The Neurosequential Model of Therapeutics';
const S32 = 'notes.chriseller.net, notes on the model (weak)';
const S33 = 'A report of a talk on rhythm, 2022 (weak copy)';
const S10 = 'mtnsoulonline.com, workshops and classes';

/** Years; the second exclusive. */
type Ages = readonly [from: number, to: number];
type Fit = { readonly regions: readonly Region[]; readonly domains: readonly FunctionalDomain[] };
type Entry = readonly [
  id: string,
  name: string,
  kind: InterventionKind,
  ages: Ages,
  settings: readonly ActivitySetting[],
  source: string,
  audience?: Audience,
];

const at =
  (fit: Fit) =>
  ([id, name, kind, [from, to], settings, source, audience = 'child']: Entry): CatalogueActivity => ({
    id,
    name,
    ...fit,
    fromMonths: from * 12,
    toMonths: to * 12,
    settings,
    kind,
    audience,
    source,
  });

const everyday = ['home', 'residential'] as const;
const therapy = ['clinic', 'residential'] as const;
const anywhere = ['home', 'school', 'clinic', 'residential'] as const;

const brainstem: readonly Entry[] = [
  ['rocking', 'Rocking at a steady pace', 'therapeutic', [0, 21], anywhere, background],
  ['swinging', 'Swinging', 'therapeutic', [1, 21], ['home', 'clinic', 'residential', 'outdoors'], background],
  ['patterned-touch', 'Patterned touch, asked for each time', 'therapeutic', [0, 12], everyday, background],
  ['massage', 'Hand and shoulder massage, asked for each time', 'therapeutic', [0, 21], everyday, background],
  ['weighted-items', 'Weighted blanket, vest or lap pad', 'therapeutic', [3, 21], anywhere, background],
  ['drumming', 'Drumming a slow shared beat', 'therapeutic', [2, 21], anywhere, S29],
  ['breathing', 'Slow breathing together', 'therapeutic', [4, 21], anywhere, S31],
  [
    'walking',
    'Rhythmic walking side by side',
    'therapeutic',
    [2, 21],
    ['home', 'school', 'residential', 'outdoors'],
    S29,
  ],
  [
    'sensory-ot',
    'Occupational therapy with a sensory lens',
    'therapeutic',
    [1, 21],
    ['clinic', 'school', 'residential'],
    S31,
  ],
  ['resistance-work', 'Proprioceptive work against resistance', 'therapeutic', [2, 21], anywhere, S31],
  ['movement-breaks', 'Movement break before each lesson', 'educational', [4, 19], ['school'], background],
  [
    'sensory-play',
    'Play with touch, smell, sight and hearing',
    'enrichment',
    [0, 12],
    ['home', 'clinic', 'residential', 'outdoors'],
    S10,
  ],
];

const diencephalon: readonly Entry[] = [
  ['music-and-movement', 'Music and movement', 'therapeutic', [1, 21], anywhere, S29],
  ['yoga', 'Yoga', 'therapeutic', [4, 21], anywhere, S32],
  ['meditative-breathing', 'Meditative breathing', 'therapeutic', [6, 21], anywhere, S33],
  ['running', 'Running in pairs at a steady pace', 'therapeutic', [5, 21], ['school', 'residential', 'outdoors'], S33],
  [
    'animal-assisted',
    'Animal- or equine-assisted activity',
    'therapeutic',
    [4, 21],
    ['clinic', 'outdoors', 'community'],
    background,
  ],
  ['bilateral-rhythm', 'EMDR, with its bilateral rhythm', 'therapeutic', [6, 21], ['clinic'], background],
  ['sleep-routine', 'Sleep routine', 'therapeutic', [0, 21], everyday, background],
  ['meal-routine', 'Meal routine', 'therapeutic', [0, 21], everyday, background],
  [
    'transitions-plan',
    'Plan for transitions through the day',
    'educational',
    [3, 19],
    ['school', 'home', 'residential'],
    background,
  ],
  ['dance', 'Dance', 'enrichment', [3, 21], ['school', 'community', 'residential'], S29],
  ['singing', 'Singing', 'enrichment', [1, 21], anywhere, S33],
  ['sport-drills', 'Sport drills', 'enrichment', [6, 21], ['school', 'outdoors', 'community'], background],
];

const limbic: readonly Entry[] = [
  ['attuned-time', 'One-to-one attuned time, the child leads', 'therapeutic', [0, 21], anywhere, background],
  ['parallel-play', 'Parallel play beside a trusted adult', 'therapeutic', [1, 10], anywhere, background],
  ['play-therapy', 'Play therapy', 'therapeutic', [2, 13], therapy, background],
  ['filial-play', 'Filial play therapy', 'therapeutic', [2, 13], ['clinic', 'home'], background, 'family'],
  ['attachment-work', 'Attachment-based work', 'therapeutic', [0, 21], ['clinic', 'home'], S32, 'family'],
  ['art-therapy', 'Art therapy', 'therapeutic', [4, 21], ['clinic', 'school', 'residential'], background],
  ['caregiver-coaching', 'Caregiver coaching', 'educational', [0, 21], ['home', 'clinic'], background, 'family'],
  ['small-group', 'Turn-taking in a small group', 'educational', [3, 19], ['school', 'residential'], background],
  ['animal-care', 'Care of animals', 'enrichment', [4, 21], ['home', 'outdoors', 'community'], background],
];

const cortex: readonly Entry[] = [
  ['storytelling', 'Storytelling', 'therapeutic', [3, 21], anywhere, background],
  ['drama', 'Drama', 'therapeutic', [5, 21], ['school', 'clinic', 'residential'], background],
  ['journalling', 'Journal with words and pictures', 'therapeutic', [7, 21], anywhere, background],
  ['speech-therapy', 'Speech and language therapy', 'therapeutic', [1, 21], ['clinic', 'school'], background],
  ['tutoring', 'One-to-one tutoring', 'educational', [5, 21], ['school', 'home', 'residential'], background],
];

// The source says of these: only after lower regions have been stabilised.
const frontal: readonly Entry[] = [
  ['cbt', 'Cognitive behavioural therapy', 'therapeutic', [7, 21], ['clinic', 'residential'], background],
  ['dbt', 'Dialectical behaviour skills', 'therapeutic', [11, 21], ['clinic', 'residential'], background],
  ['talk-therapy', 'Insight-oriented talk therapy', 'therapeutic', [10, 21], ['clinic'], S32],
];

const web: readonly Entry[] = [
  [
    'caregiver-self-regulation',
    'Caregivers’ own self-regulation',
    'therapeutic',
    [0, 21],
    ['home', 'clinic'],
    background,
    'family',
  ],
  ['respite', 'Respite for the caregivers', 'enrichment', [0, 21], ['home', 'community'], background, 'family'],
  ['school-plan', 'A plan with the school', 'educational', [4, 19], ['school'], background, 'milieu'],
  ['mentor', 'A mentor', 'enrichment', [6, 21], ['community', 'school'], background, 'milieu'],
  ['community-place', 'A place in the community', 'enrichment', [3, 21], ['community'], background, 'milieu'],
  [
    'culture',
    'Taking part in the family’s culture',
    'enrichment',
    [0, 21],
    ['home', 'community'],
    background,
    'milieu',
  ],
];

/**
 * What is publicly said to work at each level. Only that an activity belongs to a level stands in the sources it
 * names; ages, settings and purposes are this product's suggestion.
 */
export const defaultCatalogue: ActivityCatalogue = {
  name: 'default',
  version: 1,
  isDefault: true,
  source: 'Public descriptions of activities by level, named entry by entry; ages, settings and kinds are suggestions',
  licence: 'Free to change; a default that an agency replaces with its own catalogue',
  activities: [
    ...brainstem.map(at({ regions: ['brainstem'], domains: ['sensory-integration'] })),
    ...diencephalon.map(at({ regions: ['diencephalon'], domains: ['self-regulation'] })),
    ...limbic.map(at({ regions: ['limbic'], domains: ['relational'] })),
    ...cortex.map(at({ regions: ['cortex', 'frontal-cortex'], domains: ['cognitive'] })),
    ...frontal.map(at({ regions: ['frontal-cortex'], domains: ['cognitive'] })),
    ...web.map(at({ regions: regionsBottomUp, domains: ['relational'] })),
  ],
};

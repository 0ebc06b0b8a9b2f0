import type { InterventionKind, Region } from '@understory/domain';

/** In the day's routine, at school, in a session of its own, or outdoors; a program has its own name for each. */
export type Place = 'routine' | 'school' | 'session' | 'outdoors';

/** What may be planned, with the dose it is usually planned at: low regions often and briefly, high ones as sessions. */
export type Activity = {
  readonly region: Region;
  readonly kind: InterventionKind;
  readonly name: string;
  readonly providerRole: string;
  readonly place: Place;
  readonly timesPerDay: number;
  /** Of one time. */
  readonly minutes: number;
  readonly daysPerWeek: number;
};

type Dose = readonly [timesPerDay: number, minutes: number, daysPerWeek: number];

const at =
  (region: Region, kind: InterventionKind = 'therapeutic') =>
  (name: string, providerRole: string, place: Place, [timesPerDay, minutes, daysPerWeek]: Dose): Activity => ({
    region,
    kind,
    name,
    providerRole,
    place,
    timesPerDay,
    minutes,
    daysPerWeek,
  });

const brainstem = at('brainstem');
const diencephalon = at('diencephalon');
const limbic = at('limbic');
const cortex = at('cortex');
const frontal = at('frontal-cortex');

export const activities: readonly Activity[] = [
  brainstem('Rocking and swinging at a steady pace', 'caregiver', 'routine', [3, 8, 5]),
  brainstem('Drumming a slow shared beat', 'direct care worker', 'routine', [2, 10, 5]),
  brainstem('Weighted items and work against resistance', 'occupational therapist', 'session', [2, 10, 4]),
  brainstem('Rhythmic walking side by side', 'direct care worker', 'outdoors', [2, 15, 5]),
  brainstem('Hand and shoulder massage, asked for each time', 'caregiver', 'routine', [2, 8, 4]),
  at('brainstem', 'educational')('Movement break before each lesson', 'teacher', 'school', [3, 5, 3]),
  at('brainstem', 'enrichment')('Swinging and climbing', 'caregiver', 'outdoors', [1, 30, 2]),

  diencephalon('Music and movement', 'music therapist', 'session', [1, 30, 4]),
  diencephalon('Yoga with slow breathing', 'direct care worker', 'routine', [1, 20, 5]),
  diencephalon('Rest routine with rocking and singing', 'caregiver', 'routine', [1, 25, 5]),
  diencephalon('Running in pairs at a steady pace', 'direct care worker', 'outdoors', [1, 20, 4]),
  diencephalon('Led riding at a walk', 'equine-assisted therapist', 'outdoors', [1, 45, 2]),
  at('diencephalon', 'educational')('Transition songs between lessons', 'teacher', 'school', [3, 5, 3]),
  at('diencephalon', 'enrichment')('Dance and ball drills', 'activity leader', 'outdoors', [1, 40, 2]),

  limbic('One-to-one attuned time, the child leads', 'caregiver', 'routine', [1, 20, 5]),
  limbic('Parallel play beside a trusted adult', 'direct care worker', 'routine', [2, 15, 4]),
  limbic('Filial play therapy', 'family therapist', 'session', [1, 45, 2]),
  limbic('Child-centred play therapy', 'play therapist', 'session', [1, 40, 3]),
  limbic('Art therapy', 'art therapist', 'session', [1, 45, 2]),
  at('limbic', 'educational')('Turn-taking games in a small group', 'teacher', 'school', [1, 20, 2]),
  at('limbic', 'enrichment')('Care of animals', 'activity leader', 'outdoors', [1, 40, 2]),

  cortex('Storytelling and drama', 'drama therapist', 'session', [1, 40, 3]),
  cortex('Speech and language therapy', 'speech therapist', 'session', [1, 30, 3]),
  cortex('Journal with words and pictures', 'clinician', 'routine', [1, 20, 4]),
  at('cortex', 'educational')('One-to-one tutoring', 'teacher', 'school', [1, 30, 3]),
  at('cortex', 'enrichment')('Cooking by a recipe', 'activity leader', 'routine', [1, 60, 1]),

  frontal('Cognitive behavioural therapy', 'clinician', 'session', [1, 45, 2]),
  frontal('Dialectical behaviour skills practice', 'clinician', 'session', [1, 30, 3]),
  frontal('Insight-oriented talk therapy', 'clinician', 'session', [1, 45, 2]),
  at('frontal-cortex', 'educational')('Planning the school week', 'teacher', 'school', [1, 20, 2]),
  at('frontal-cortex', 'enrichment')('Strategy games', 'mentor', 'routine', [1, 45, 1]),
];

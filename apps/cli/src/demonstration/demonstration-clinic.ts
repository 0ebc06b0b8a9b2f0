import type { Directive } from '@understory/commands';
import { addDays, demonstrationNormSet, readinessPolicyV1, type LocalDate } from '@understory/domain';
import { randomFor, type Random } from './chance/random';
import { sketchChild, type Story } from './child/sketch';
import { programs, residential, standings, type Program, type Standing } from './clinic/program';
import { inForceOf, type InForce } from './script/in-force';
import { writeScript } from './script/write-script';

export type DemonstrationChild = {
  readonly reference: string;
  /** Written when asked for: a load that goes on after an interruption skips most of them. */
  readonly script: () => readonly Directive[];
};

export type ClinicRequest = {
  readonly seed: number;
  /** The UTC day of the load: everything happens and is recorded before it, so nothing lies in the future. */
  readonly asOf: LocalDate;
  readonly inForce?: InForce;
};

/** A made-up clinic, the same every time for the same seed, day and reference data. */
export const demonstrationClinic = ({
  seed,
  asOf,
  inForce = shipped,
}: ClinicRequest): readonly DemonstrationChild[] => {
  const random = randomFor(seed, 'clinic');
  const places = withStories(random.shuffled(programs.flatMap(placesIn)), random);
  return places.map(({ program, standing, stories }, index) => {
    const reference = `DEMO-${String(index + 1).padStart(3, '0')}`;
    const request = { seed, reference, program, standing, stories, lastDay: addDays(asOf, -1) };
    return { reference, script: () => writeScript(sketchChild(request), inForce) };
  });
};

const shipped = inForceOf(demonstrationNormSet, readinessPolicyV1);

type Place = { readonly program: Program; readonly standing: Standing; readonly stories: readonly Story[] };

const placesIn = (program: Program): readonly Place[] =>
  standings.flatMap((standing) =>
    Array.from({ length: program.children[standing] }, () => ({ program, standing, stories: [] })),
  );

/** How many children with a long history each story happens to; nobody has two. */
const told: readonly { readonly story: Story; readonly children: number }[] = [
  { story: 'setback', children: 9 },
  { story: 'mistyped-score', children: 4 },
  { story: 'correction-after-flag', children: 5 },
  { story: 'unhurried-review', children: 6 },
  { story: 'late-entry', children: 1 },
];

const withStories = (places: readonly Place[], random: Random): readonly Place[] => {
  const long = random.shuffled(places.filter(({ standing }) => standing === 'up-to-date' || standing === 'overdue'));
  const moving = long.find(({ program }) => program === residential);
  const stories = new Map<Place, Story>();
  if (moving !== undefined) stories.set(moving, 'transfer');
  const waiting = long.filter((place) => place !== moving);
  told
    .flatMap(({ story, children }) => Array.from({ length: children }, () => story))
    .forEach((story, index) => {
      const place = waiting[index];
      if (place !== undefined) stories.set(place, story);
    });
  return places.map((place) => {
    const story = stories.get(place);
    return story === undefined ? place : { ...place, stories: [story] };
  });
};

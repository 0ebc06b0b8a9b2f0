import type { ActivityFault, Audience, InterventionKind } from '@understory/domain';
import { texts as plan } from '../plan/texts';
import { texts as sequence } from '../sequence/texts';

export const kindNames: Readonly<Record<InterventionKind, string>> = plan.kinds;
export const placeNames = sequence.places;
export const audienceNames: Readonly<Record<Audience, string>> = sequence.audiences;

export const texts = {
  title: 'Activity catalogue',
  note: 'What the proposed sequence offers, by region, age and place. The last one published is in force.',
  shipped: 'Comes with the product: a starting point to be replaced by your own.',
  content: 'Activities',
  activities: (count: number) => `${count} ${count === 1 ? 'activity' : 'activities'}`,
  versionName: (name: string, version: number) => `“${name}” version ${version}`,
  publish: 'Publish an activity catalogue',
  means: 'Plans are proposed from it at once. It starts as the catalogue in force.',
  name: 'Name of the catalogue',
  nameNote: 'The same name again makes its next version.',
  list: 'Activities, in the order they are offered',
  add: 'Add an activity',
  change: 'Change',
  changeOf: (name: string) => `Change ${name}`,
  done: 'Done with this activity',
  leaveOut: 'Leave out',
  leaveOutOf: (name: string) => `Leave out ${name}`,
  unnamed: 'New activity',
  activityName: 'What is done',
  kind: 'What it is for',
  audience: 'With whom',
  fromMonths: 'From age in months',
  toMonths: 'Up to age in months, exclusive',
  regions: 'Regions it works at',
  domains: 'Domains it serves',
  settings: 'Where it can be done',
  source: 'Where it was read that it fits',
  fields: {
    id: 'Id',
    name: 'What is done',
    regions: 'Regions it works at',
    domains: 'Domains it serves',
    fromMonths: 'From age in months',
    toMonths: 'Up to age in months, exclusive',
    settings: 'Where it can be done',
    kind: 'What it is for',
    audience: 'With whom',
    source: 'Where it was read that it fits',
  },
  faults: {
    blank: 'is empty.',
    malformed: 'must be lower-case letters, digits and inner hyphens.',
    unknown: 'is not known here.',
    repeated: 'is there twice.',
    'out-of-range': 'must be whole months from 0 to 360, the second above the first.',
  } satisfies Readonly<Record<ActivityFault['fault'], string>>,
  noActivities: 'must hold one activity at least.',
} as const;

import { validateActivities, type CatalogueActivity } from '@understory/domain';

export type CatalogueContent = {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly activities: readonly CatalogueActivity[];
};

export type ReadCatalogue =
  | { readonly outcome: 'read'; readonly content: CatalogueContent }
  | { readonly outcome: 'faulty'; readonly faults: readonly string[] };

const fields = ['name', 'source', 'licence', 'activities'] as const;
const activityFields = [
  ...(['id', 'name', 'regions', 'domains', 'fromMonths', 'toMonths'] as const),
  ...(['settings', 'kind', 'audience', 'source'] as const),
];

/** A catalogue out of a JSON text, or everything that is wrong with it: activities count from 1. */
export const readCatalogue = (text: string): ReadCatalogue => {
  const read = parsed(text);
  if (!isRecord(read)) return { outcome: 'faulty', faults: ['the file is not one JSON object'] };
  const listed = Array.isArray(read['activities']) ? read['activities'].map(asActivity) : [];
  const faults = [
    ...unknownFields(read, fields).map((field) => `${field}: is not known here`),
    ...(['name', 'source', 'licence'] as const).flatMap((field) =>
      textOf(read[field]).trim() === '' ? [`${field}: is missing`] : [],
    ),
    ...(listed.length === 0 ? ['activities: there are none'] : []),
    ...listed.flatMap(({ unknown }, index) =>
      unknown.map((field) => `activity ${index + 1}: ${field}: is not known here`),
    ),
    ...validateActivities(listed.map(({ activity }) => activity)).map(
      ({ activity, field, fault }) => `activity ${activity}: ${field}: ${faultWords[fault]}`,
    ),
  ];
  if (faults.length > 0) return { outcome: 'faulty', faults };
  const [name, source, licence] = [textOf(read['name']), textOf(read['source']), textOf(read['licence'])];
  return {
    outcome: 'read',
    content: { name, source, licence, activities: listed.map(({ activity }) => activity) },
  };
};

const faultWords = {
  blank: 'is missing or empty',
  malformed: 'must be lower-case words joined by hyphens',
  unknown: 'holds a word that is not known',
  repeated: 'stands there twice',
  'out-of-range': 'must be whole months from 0 to 360, the first before the second',
} as const;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What is not of its type becomes what the rules refuse, so that one place says what an activity must be. */
const asActivity = (read: unknown): { readonly activity: CatalogueActivity; readonly unknown: readonly string[] } => {
  const entry = isRecord(read) ? read : {};
  const activity = {
    id: textOf(entry['id']),
    name: textOf(entry['name']),
    regions: textsOf(entry['regions']),
    domains: textsOf(entry['domains']),
    fromMonths: numberOf(entry['fromMonths']),
    toMonths: numberOf(entry['toMonths']),
    settings: textsOf(entry['settings']),
    kind: textOf(entry['kind']),
    audience: textOf(entry['audience']),
    source: textOf(entry['source']),
  } as CatalogueActivity;
  return { activity, unknown: unknownFields(entry, activityFields) };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownFields = (entry: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] =>
  Object.keys(entry).filter((field) => !known.includes(field));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(textOf) : []);

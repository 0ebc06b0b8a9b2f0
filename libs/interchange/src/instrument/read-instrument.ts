import {
  functionKeys,
  functionalDomains,
  type FunctionalDomain,
  type Instrument,
  type InstrumentFunction,
} from '@understory/domain';
import { isText, objectOf, type Faulty } from './json-file';
import { readLimits } from './read-limits';

export type InstrumentFile = Omit<Instrument, 'version'>;

export type ReadInstrument =
  | { readonly outcome: 'read'; readonly file: InstrumentFile }
  /** Where in the file, and what is wrong there. */
  | { readonly outcome: 'faults'; readonly faults: readonly string[] };

const known = [
  ...['source', 'licence', 'domains', 'bands', 'essentialBelowPercent', 'enrichmentFromPercent', 'periods'],
  ...['officialTolerancePoints', 'lateEntryAfterDays'],
];

/**
 * `{ "source": "…", "licence": "…", "domains": { "f1": "sensory-integration", … "f32": "cognitive" }, "bands": […],
 * "essentialBelowPercent": 65, "enrichmentFromPercent": 85, "periods": […], "officialTolerancePoints": 5,
 * "lateEntryAfterDays": 14 }`. What is left out but source and licence stays as the version in force has it. Whether
 * limits fit each other is the domain's to say.
 */
export const readInstrument = (text: string, inForce: Instrument): ReadInstrument => {
  const file = parsed(text);
  if (file === null) return { outcome: 'faults', faults: ['the file must hold one JSON object'] };
  const functions = readDomains(file['domains'], inForce);
  const limits = readLimits(file, inForce);
  const { source, licence } = file;
  const faults = [
    ...Object.keys(file)
      .filter((key) => !known.includes(key))
      .map((key) => `${key.slice(0, 40)}: there is no such field`),
    ...(['source', 'licence'] as const)
      .filter((key) => !isText(file[key]))
      .map((key) => `${key}: must be text of 1 to 500 characters`),
    ...functions.faults,
    ...limits.faults,
  ];
  if (faults.length > 0 || !isText(source) || !isText(licence)) return { outcome: 'faults', faults };
  return { outcome: 'read', file: { functions: functions.value, ...limits.value, source, licence } };
};

const readDomains = (value: unknown, { functions }: Instrument): Faulty<readonly InstrumentFunction[]> => {
  if (value === undefined) return { value: functions, faults: [] };
  const domains = objectOf(value) ?? {};
  return {
    value: functions.map((one) => ({ ...one, domain: domainOf(domains[`f${one.number}`]) ?? one.domain })),
    faults: [
      ...Object.keys(domains)
        .filter((key) => !functionKeys.some((one) => one === key))
        .map((key) => `domains.${key.slice(0, 20)}: there is no such function`),
      ...functionKeys
        .filter((key) => domainOf(domains[key]) === null)
        .map((key) => `domains.${key}: must be one of ${functionalDomains.join(', ')}`),
    ],
  };
};

const parsed = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
};

const domainOf = (value: unknown): FunctionalDomain | null =>
  functionalDomains.find((domain) => domain === value) ?? null;

import {
  functionKeys,
  functionalDomains,
  instrumentV1,
  type FunctionalDomain,
  type InstrumentFunction,
} from '@understory/domain';

export type InstrumentFile = {
  readonly functions: readonly InstrumentFunction[];
  readonly source: string;
  readonly licence: string;
};

export type ReadInstrument =
  | { readonly outcome: 'read'; readonly file: InstrumentFile }
  /** Where in the file, and what is wrong there. */
  | { readonly outcome: 'faults'; readonly faults: readonly string[] };

/** `{ "source": "…", "licence": "…", "domains": { "f1": "sensory-integration", … "f32": "cognitive" } }` */
export const readInstrument = (text: string): ReadInstrument => {
  const file = parsed(text);
  if (file === null) return { outcome: 'faults', faults: ['the file must hold one JSON object'] };
  const domains = objectOf(file['domains']) ?? {};
  const faults = [
    ...['source', 'licence']
      .filter((key) => !isText(file[key]))
      .map((key) => `${key}: must be text of 1 to 500 characters`),
    ...Object.keys(domains)
      .filter((key) => !functionKeys.some((known) => known === key))
      .map((key) => `domains.${key.slice(0, 20)}: there is no such function`),
    ...functionKeys
      .filter((key) => domainOf(domains[key]) === null)
      .map((key) => `domains.${key}: must be one of ${functionalDomains.join(', ')}`),
  ];
  const { source, licence } = file;
  if (faults.length > 0 || !isText(source) || !isText(licence)) return { outcome: 'faults', faults };
  const functions = instrumentV1.functions.map((one) => ({
    ...one,
    domain: domainOf(domains[`f${one.number}`]) ?? one.domain,
  }));
  return { outcome: 'read', file: { functions, source, licence } };
};

const parsed = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
};

const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 500;

const domainOf = (value: unknown): FunctionalDomain | null =>
  functionalDomains.find((domain) => domain === value) ?? null;

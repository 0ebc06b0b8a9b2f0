import { OperatorError } from '../operator-error';

export type DemonstrationState = 'none' | 'loading' | 'loaded';

export type Settings = {
  readonly homeId: string;
  /** Of the embedded database's only user. */
  readonly databasePassword: string;
  /** Where the embedded database stands: relative to the home, so that a home can be moved, or absolute. Unset until it was made. */
  readonly databaseFolder?: string | undefined;
  /** The last one; kept where possible, so that a restarted server is found again by those who were connected. */
  readonly databasePort?: number | undefined;
  /** Unset until the first start has decided. */
  readonly demonstration?: DemonstrationState | undefined;
};

type Fields = Readonly<Record<string, unknown>>;

const demonstrationStates: readonly unknown[] = [undefined, 'none', 'loading', 'loaded'];
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const rules: { readonly [Key in keyof Settings]-?: (value: unknown) => boolean } = {
  homeId: (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
  databasePassword: isText,
  databaseFolder: (value) => value === undefined || isText(value),
  databasePort: (value) => value === undefined || Number.isInteger(value),
  demonstration: (value) => demonstrationStates.includes(value),
};

/** Fields of a newer version are kept, so that going back to an older one loses nothing. The content is never repeated in an error. */
export const parseSettings = (text: string, path: string): Settings => {
  const fields = parseObject(text);
  if (fields === undefined) throw damaged(path, 'it is not a JSON object');
  const wrong = Object.entries(rules).find(([name, holds]) => !holds(fields[name]));
  if (wrong !== undefined) throw damaged(path, `"${wrong[0]}" is missing or not what it must be`);
  return fields as Settings;
};

const parseObject = (text: string): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
};

const damaged = (path: string, what: string): OperatorError =>
  new OperatorError(
    `The settings file ${path} is damaged: ${what}. It holds the password of the embedded database, ` +
      'so put it back from a backup of the home folder, or choose a new home with UNDERSTORY_HOME.',
  );

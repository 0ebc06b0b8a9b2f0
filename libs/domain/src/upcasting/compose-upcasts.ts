/** What an event says, as some version of the product wrote it. Sealed fields are sealed texts here. */
export type EventData = Readonly<Record<string, unknown>>;

/**
 * Brings the data of one event type from one version to the next. Pure, and kept for ever, as the events are. A sealed
 * field passes through as it is, under its own name: the name is a part of what its seal proves.
 */
export type UpcastStep = {
  /** What it does, for the one who reads the list: "dose minutes become a whole number". */
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly up: (data: EventData) => EventData;
};

export type StoredFacts = { readonly type: string; readonly schemaVersion: number; readonly data: unknown };

/** The data of a stored event in the shape of today. */
export type Upcast = (event: StoredFacts) => unknown;

type Ways = ReadonlyMap<string, readonly UpcastStep[]>;

/** Composed once, so that a way with a gap stops the start and not the reading of some record years later. */
export const composeUpcasts = (current: Readonly<Record<string, number>>, steps: readonly UpcastStep[]): Upcast => {
  const ways: Ways = new Map(Object.entries(current).map(([type, version]) => [type, wayOf(type, version, steps)]));
  const astray = steps.find(({ type, from }) => !(ways.get(type)?.[from - 1]?.from === from));
  if (astray !== undefined)
    throw new Error(
      `The step "${astray.name}" leads ${astray.type} beyond its current version, or from a type that no event has.`,
    );
  return ({ type, schemaVersion, data }) => {
    if (schemaVersion === current[type]) return data;
    return followed(waysFrom(ways, type, schemaVersion, current[type]), data);
  };
};

/** The steps from version 1 to the current one, at index `from - 1`. */
const wayOf = (type: string, current: number, steps: readonly UpcastStep[]): readonly UpcastStep[] =>
  Array.from({ length: current - 1 }, (_, index) => {
    const from = index + 1;
    const [step, doubled] = steps.filter((each) => each.type === type && each.from === from);
    if (step === undefined) throw new Error(`No step brings ${type} up from version ${from}.`);
    if (doubled !== undefined)
      throw new Error(`Two steps bring ${type} up from version ${from}: "${step.name}" and "${doubled.name}".`);
    if (step.to !== from + 1)
      throw new Error(
        `The step "${step.name}" must lead ${type} from version ${from} to ${from + 1}, not to ${step.to}.`,
      );
    return step;
  });

const waysFrom = (ways: Ways, type: string, version: number, current: number | undefined): readonly UpcastStep[] => {
  const way = ways.get(type);
  if (way === undefined || current === undefined)
    throw new Error(
      `An event ${type} was written by a newer release: this one does not know the type. Start the newer release.`,
    );
  if (version > current)
    throw new Error(
      `An event ${type} of version ${version} was written by a newer release: this one knows version ${current}. Start the newer release.`,
    );
  if (!Number.isInteger(version) || version < 1) throw new Error(`An event ${type} has no version ${version}.`);
  return way.slice(version - 1);
};

const followed = (way: readonly UpcastStep[], data: unknown): unknown =>
  // Checked when it was decided: the data of every event is an object.
  way.reduce((soFar, step) => step.up(soFar), data as EventData);

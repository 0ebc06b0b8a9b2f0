import type { Instrument, InstrumentLookup } from './instrument';
import { instrumentV1 } from './instrument';

/** The version that a rating was made by. Reading it by another one would be a wrong number that looks like a right one. */
export const instrumentOf = (
  { instrumentVersion }: { readonly instrumentVersion: number },
  instruments: InstrumentLookup,
): Instrument => {
  const published = instruments(instrumentVersion);
  if (published !== undefined) return published;
  if (instrumentVersion === instrumentV1.version) return instrumentV1;
  throw new Error(`Version ${instrumentVersion} of the instrument is not published in what was read of this log.`);
};

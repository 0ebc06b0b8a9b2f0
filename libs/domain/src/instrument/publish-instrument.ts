import type { LocalDate } from '../calendar/local-date';
import { accept, refuse, type Decision, type Refusal } from '../decision';
import { isBlank } from '../is-blank';
import { sameFacts } from '../same-facts';
import { brainFunctions } from './brain-functions';
import { functionalDomains } from './functional-domain';
import type { Instrument, InstrumentFunction, InstrumentPublished } from './instrument';
import { limitsFault, limitsOfInstrument } from './instrument-limits';

export type PublishInstrument = Omit<Instrument, 'version'> & {
  readonly type: 'PublishInstrument';
  readonly on: LocalDate;
  readonly reason: string | null;
};

export type InstrumentDraft = InstrumentPublished & { readonly occurredOn: LocalDate };

/** Publishes the version after the current one; the same content again publishes nothing. */
export const decidePublishInstrument = (
  command: PublishInstrument,
  current: Instrument | null,
): Decision<InstrumentDraft> => {
  const { functions, source, licence, on, reason } = command;
  if (isBlank(source)) return refuse('INSTRUMENT.SOURCE_BLANK');
  const fault = faultOf(functions);
  if (fault !== null) return refuse(fault.code, { number: fault.number });
  if (functionalDomains.some((domain) => !functions.some((one) => one.domain === domain)))
    return refuse('INSTRUMENT.DOMAIN_EMPTY');
  const ofLimits = limitsFault(command);
  if (ofLimits !== null) return refuse(ofLimits.code, ofLimits.facts);
  const version = current === null ? 1 : current.version + 1;
  const instrument: Instrument = {
    version,
    functions: functions.map(functionOf),
    ...limitsOfInstrument(command),
    source,
    licence,
  };
  if (current !== null && sameFacts({ ...instrument, version: current.version }, current)) return accept();
  if (current !== null && (reason === null || isBlank(reason))) return refuse('REASON.BLANK');
  return accept({ type: 'InstrumentPublished', data: { ...instrument, reason }, occurredOn: on });
};

const functionOf = ({ number, name, region, domain }: InstrumentFunction): InstrumentFunction => ({
  number,
  name,
  region,
  domain,
});

const faultOf = (
  functions: readonly InstrumentFunction[],
): { readonly code: Refusal['code']; readonly number: number } | null => {
  if (functions.length !== brainFunctions.length) return { code: 'INSTRUMENT.NOT_32', number: functions.length };
  for (const [index, { number, name, region }] of functions.entries()) {
    const expected = brainFunctions[index];
    if (number !== expected?.number) return { code: 'INSTRUMENT.OUT_OF_ORDER', number };
    if (region !== expected.region) return { code: 'INSTRUMENT.REGION_CHANGED', number };
    if (name !== expected.name) return { code: 'INSTRUMENT.NAME_CHANGED', number };
  }
  return null;
};

/** The version last published. */
export const evolveInstrument = (_before: Instrument | null, { data }: InstrumentPublished): Instrument => {
  const { version, functions, source, licence } = data;
  return { version, functions, ...limitsOfInstrument(data), source, licence };
};

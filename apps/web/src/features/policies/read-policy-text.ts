import { parseDraftPolicy, type DraftPolicy } from '@understory/domain';
import type { Fault } from '../publishing/fault-list';
import { texts } from './texts';

export type ReadPolicy =
  | { readonly outcome: 'read'; readonly policy: DraftPolicy }
  | { readonly outcome: 'faults'; readonly faults: readonly Fault[] };

/** By the same rules as the API, so that every fault is told at its path before anything is sent. */
export const readPolicyText = (text: string): ReadPolicy => {
  const json = parsed(text);
  if (json === undefined) return { outcome: 'faults', faults: [{ where: texts.wholeText, rule: texts.notJson }] };
  const read = parseDraftPolicy(json);
  if (read.outcome === 'parsed') return { outcome: 'read', policy: read.policy };
  return {
    outcome: 'faults',
    faults: read.faults.map(({ path, rule, code }) => ({ where: path, rule: `${rule} (${code})` })),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

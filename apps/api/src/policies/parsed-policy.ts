import { parseDraftPolicy, type DraftPolicy } from '@understory/domain';
import { problemOfFields } from '../problems/invalid-request';

/** The policy that a request holds as text, or every fault of it at its path. */
export const parsedPolicy = (text: string): DraftPolicy => {
  const parsed = parseDraftPolicy(JSON.parse(text));
  if (parsed.outcome === 'parsed') return parsed.policy;
  throw problemOfFields(
    parsed.faults.map(({ path, code, rule }) => ({ field: `policy ${path}`, rule: `${rule} (${code})` })),
  );
};

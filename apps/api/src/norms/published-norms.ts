import type { NormSetRef } from '@understory/domain';
import { normSetLabel } from '@understory/interchange';
import { edgeProblem } from '../problems/edge-problems';
import type { InForce } from '../reading/reference-in-force';

/** The norm set that a view asks for by its label; refused where none of that label is published. */
export const publishedNorms = ({ normSets }: InForce, label: string): NormSetRef => {
  const found = normSets.find((set) => normSetLabel(set) === label);
  if (found === undefined) throw edgeProblem('NORMS.NOT_PUBLISHED');
  return { name: found.name, version: found.version };
};

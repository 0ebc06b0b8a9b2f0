import { normSetLabel } from '@understory/interchange';
import type { InForce } from '../reading/reference-in-force';
import type { NormSets } from './norm-sets.answer';

export const normSetsOf = ({ normSets, normSetInForce }: InForce): NormSets => ({
  normSets: normSets.map(({ rows, ...set }) => ({
    label: normSetLabel(set),
    name: set.name,
    version: set.version,
    demonstration: set.demonstration,
    inForce: normSetInForce?.name === set.name && normSetInForce.version === set.version,
    source: set.source,
    licence: set.licence,
    reason: set.reason,
    publishedAt: set.publishedAt,
    publishedBy: set.publishedBy,
    fromMonths: Math.min(...rows.map(({ fromMonths }) => fromMonths)),
    toMonths: Math.max(...rows.map(({ toMonths }) => toMonths)),
  })),
});

import { texts } from './texts';

/** A count, or that it is withheld: an empty cell would read as zero. */
export const CountCell = ({ count }: { readonly count: number | null }) =>
  count === null ? <span className="suppressed">{texts.withheld}</span> : <>{count}</>;

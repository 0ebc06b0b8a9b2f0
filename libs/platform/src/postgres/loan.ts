import type { ClientBase } from 'pg';

/** A connection lent for one piece of work. */
export type Loan = {
  readonly client: ClientBase;
  /** Its state is no longer known: it is closed instead of being given back. */
  readonly discard: () => void;
};

export type Lender = <Result>(work: (loan: Loan) => Promise<Result>) => Promise<Result>;

/** One connection lent to one piece of work after the other, so that two transactions never mix on it. */
export const oneAfterAnother = (client: ClientBase, discard: () => void): Lender => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() => work({ client, discard }));
    last = turn.catch(() => undefined);
    return turn;
  };
};

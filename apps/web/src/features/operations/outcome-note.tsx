import { useEffect, useRef } from 'react';
import { ProblemNote } from '../states/problem-note';

/** How what was asked for went. */
export type Outcome = { readonly text: string } | { readonly refused: unknown };

/** Takes the focus, since the button that was pressed is often gone with its row. */
export const OutcomeNote = ({ outcome }: { readonly outcome: Outcome }) => {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [outcome]);
  return (
    <div ref={note} tabIndex={-1}>
      {'text' in outcome ? (
        <p className="happening" role="status" style={{ margin: 0 }}>
          {outcome.text}
        </p>
      ) : (
        <ProblemNote error={outcome.refused} />
      )}
    </div>
  );
};

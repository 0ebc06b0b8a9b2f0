import type { Refusal } from '@understory/domain';
import { problemOf, ProblemError, type ProblemText } from './problem';
import { refusalTable } from './refusal-table';

const unlisted: ProblemText = {
  status: 422,
  title: 'A rule refuses this',
  detail: 'The record does not allow it as it stands. The code names the rule.',
};

/** A refusal of one entry of a list says which: `place` counts from 1, as a person does, the field from 0. */
export const refused = ({ code, facts: { list, place } }: Refusal): ProblemError => {
  const text = refusalTable[code] ?? unlisted;
  const errors =
    typeof list === 'string' && typeof place === 'number'
      ? [{ field: `${list}[${place - 1}]`, rule: `is refused: ${text.detail}` }]
      : [];
  return new ProblemError(problemOf(code, text, errors));
};

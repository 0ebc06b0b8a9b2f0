import type { Refusal } from '@understory/domain';
import { problemOf, ProblemError, type ProblemText } from './problem';
import { refusalTable } from './refusal-table';

const unlisted: ProblemText = {
  status: 422,
  title: 'A rule refuses this',
  detail: 'The record does not allow it as it stands. The code names the rule.',
};

export const refused = ({ code }: Refusal): ProblemError =>
  new ProblemError(problemOf(code, refusalTable[code] ?? unlisted));

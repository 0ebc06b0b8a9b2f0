import type { PasswordRefusal } from '@understory/access';
import { edgeProblem } from '../problems/edge-problems';
import type { ProblemError } from '../problems/problem';

export const refusedPassword = (refusal: PasswordRefusal): ProblemError => {
  switch (refusal) {
    case 'guessable':
      return edgeProblem('PASSWORD.GUESSABLE');
    case 'names-owner':
      return edgeProblem('PASSWORD.NAMES_OWNER');
    case 'breached':
      return edgeProblem('PASSWORD.BREACHED');
  }
};

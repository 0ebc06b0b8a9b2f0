import type { ValidationError } from '@nestjs/common';
import { edgeProblem } from './edge-problems';
import type { FieldFault, ProblemError } from './problem';

export const problemOfFields = (faults: readonly FieldFault[]): ProblemError => edgeProblem('REQUEST.INVALID', faults);

/** Says which field breaks which rule, and never what was in it. */
export const problemOfValidation = (errors: readonly ValidationError[]): ProblemError =>
  problemOfFields(errors.map(faultOf));

const faultOf = ({ property, constraints = {} }: ValidationError): FieldFault => {
  if ('whitelistValidation' in constraints) return { field: shown(property), rule: 'is not known here; leave it out' };
  return { field: shown(property), rule: Object.values(constraints)[0] ?? 'is not valid' };
};

/** A field that nobody knows may be named anything, a person included. */
const shown = (property: string): string =>
  /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(property) ? property : 'unknown field';

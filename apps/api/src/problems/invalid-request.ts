import type { ValidationError } from '@nestjs/common';
import { edgeProblem } from './edge-problems';
import type { FieldFault, ProblemError } from './problem';

export const problemOfFields = (faults: readonly FieldFault[]): ProblemError => edgeProblem('REQUEST.INVALID', faults);

/** Says which field breaks which rule, and never what was in it. */
export const problemOfValidation = (errors: readonly ValidationError[]): ProblemError =>
  problemOfFields(errors.flatMap((error) => faultsOf(error, '')));

const faultsOf = ({ property, constraints, children = [] }: ValidationError, path: string): readonly FieldFault[] => {
  const field = /^\d{1,6}$/.test(property) ? `${path}[${property}]` : `${path}${path && '.'}${shown(property)}`;
  const within = children.flatMap((child) => faultsOf(child, field));
  if (constraints === undefined && within.length > 0) return within;
  return [{ field, rule: ruleOf(constraints ?? {}) }, ...within];
};

const ruleOf = (constraints: Readonly<Record<string, string>>): string =>
  'whitelistValidation' in constraints
    ? 'is not known here; leave it out'
    : (Object.values(constraints)[0] ?? 'is not valid');

/** A field that nobody knows may be named anything, a person included. */
const shown = (property: string): string =>
  /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(property) ? property : 'unknown field';

import { ApiProperty } from '@nestjs/swagger';

/** One field of a request that breaks a rule. */
export class FieldFault {
  @ApiProperty({ description: 'The field of the body, the path or the query; `body` for the body as a whole.' })
  readonly field!: string;

  @ApiProperty({ description: 'Continues "this field …". The value itself is never repeated.' })
  readonly rule!: string;
}

/** Problem details (RFC 9457). */
export class Problem {
  @ApiProperty({ example: 'urn:understory:problem:CHILD.NOT_FOUND' })
  readonly type!: string;

  @ApiProperty({ description: 'What went wrong, in a few words.' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 404 })
  readonly status!: number;

  @ApiProperty({ description: 'What to do about it.' })
  readonly detail!: string;

  @ApiProperty({ type: String, description: 'Stable: programs may rely on it.', example: 'CHILD.NOT_FOUND' })
  readonly code!: `${string}.${string}`;

  @ApiProperty({ type: [FieldFault], description: 'Empty unless single fields are to blame.' })
  readonly errors!: readonly FieldFault[];
}

/** Carries a problem out of wherever it was met to the one filter that answers with it. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
  }
}

export type ProblemText = { readonly status: number; readonly title: string; readonly detail: string };

export const problemOf = (
  code: Problem['code'],
  { status, title, detail }: ProblemText,
  errors: readonly FieldFault[] = [],
): Problem => ({ type: `urn:understory:problem:${code}`, title, status, detail, code, errors });

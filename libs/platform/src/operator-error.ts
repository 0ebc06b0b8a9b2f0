/** Something around the product must be put right by a person: the message says what, where and what to do, so it is shown without a stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

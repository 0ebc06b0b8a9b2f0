/** What may be logged of a failure: a driver's or a defect's message can quote the values of a row, so it stays out. */
export const failureFacts = (
  error: unknown,
): { readonly error: string; readonly code: string; readonly place: string } => {
  if (!(error instanceof Error)) return { error: typeof error, code: '', place: '' };
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return {
    error: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    place: frame?.trim() ?? '',
  };
};

/** Breaks anywhere: an id is wider than a column of a phone. */
export const RecordId = ({ id }: { readonly id: string }) => <code style={{ overflowWrap: 'anywhere' }}>{id}</code>;

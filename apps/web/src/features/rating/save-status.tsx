import { Text } from '@mantine/core';
import { problemOf } from '../../api/problem';
import { isUnsaved, type DraftSync } from './draft-sync';
import { texts } from './texts';

/** Where what was typed stands, in words. */
export const SaveStatus = ({ sync, error }: { readonly sync: DraftSync; readonly error: unknown }) => (
  <Text component="span" role="status" size="sm">
    {wordsOf(sync, error)}
  </Text>
);

const wordsOf = (sync: DraftSync, error: unknown): string => {
  if (error !== null) return problemOf(error).status === 0 ? texts.offline : texts.notSaved;
  if (isUnsaved(sync)) return texts.saving;
  if (sync.draft === null) return texts.nothingTyped;
  return sync.draft.contested.length > 0 ? texts.savedContested : texts.saved;
};

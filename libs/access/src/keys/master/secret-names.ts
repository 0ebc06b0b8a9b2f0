import { indexFileName, indexName } from '../index-secret';
import { recordKeyName } from '../kept-record-keys';
import { signingFileName, signingName } from '../kept-signing-key';
import { recordIdOfKey } from '../key-store/key-names';

const ofNoRecord: Readonly<Record<string, string>> = {
  [indexFileName]: indexName,
  [signingFileName]: signingName,
};

/** What the secret that stands there is called where it is wrapped; null for what is wrapped by no master. */
export const secretNameOf = (name: string): string | null => {
  const recordId = recordIdOfKey(name);
  return recordId === null ? (ofNoRecord[name] ?? null) : recordKeyName(recordId);
};

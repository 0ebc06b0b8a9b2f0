import { readSql } from '@understory/platform';
import { byChild } from '../by-child';
import { childIdOf, childStreams } from '../child-event-of';
import { readModel } from '../runner/read-model';
import { foldWaitingSignatures } from './fold-waiting-signatures';
import type { WaitingSignature } from './waiting-signature';

const load = readSql(__dirname, 'load-waiting-signatures.sql');
const write = readSql(__dirname, 'write-waiting-signatures.sql');

/** What of every child waits for a co-signature. */
export const waitingSignatures = readModel<readonly WaitingSignature[]>({
  name: 'waiting-signatures',
  version: 1,
  handles: {
    streamPrefix: childStreams,
    types: ['AssessmentSubmitted', 'AssessmentCosigned', 'CosignatureDeclined'],
  },
  tables: ['waiting_signature'],
  keyOf: childIdOf,
  load: async (sql, childIds) => byChild(await sql.query<WaitingSignature>(load, [childIds])),
  fold: foldWaitingSignatures,
  write: (children) => [[write, [JSON.stringify(children.flat())]]],
});

import type { NormRow } from '@understory/domain';
import { readNorms } from '@understory/interchange';
import { problemOfFields } from '../problems/invalid-request';

const mostFaults = 200;

/** The rows of a norms file, or a refusal with every fault at its line and column, as an import lists them. */
export const rowsOfNorms = async (csv: string): Promise<readonly NormRow[]> => {
  const { rows, faults } = await readNorms(bytesOf(csv));
  if (faults.length === 0) return rows;
  const listed = faults
    .slice(0, mostFaults)
    .map(({ line, column, message }) => ({ field: `line ${line}, ${column}`, rule: message }));
  const more = faults.length - listed.length;
  throw problemOfFields(more === 0 ? listed : [...listed, { field: 'file', rule: `has ${more} more faults` }]);
};

// The reader takes files, which come in pieces.
async function* bytesOf(csv: string): AsyncGenerator<Buffer> {
  yield Buffer.from(csv, 'utf8');
}

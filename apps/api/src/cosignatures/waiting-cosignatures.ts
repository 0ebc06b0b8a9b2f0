import type { Person, ReachOfList } from '@understory/access';
import { certificationOn } from '@understory/commands';
import { parseLocalDate } from '@understory/domain';
import { listWaitingSignatures } from '@understory/read-models';
import type { ApiPorts } from '../api-ports';
import { referenceInList } from '../reading/opened-reference';
import type { WaitingCosignature } from './signatures.answer';

/** What waits for a co-signature, among the children within reach, and whether the asker may give it. */
export class WaitingCosignatures {
  constructor(private readonly ports: Pick<ApiPorts, 'database' | 'store' | 'index' | 'keys' | 'clock'>) {}

  async within(reach: ReachOfList, asker: Person): Promise<readonly WaitingCosignature[]> {
    const { database, keys } = this.ports;
    const mayCosign = await this.isCosigner(asker);
    const waiting: WaitingCosignature[] = [];
    for (const row of await listWaitingSignatures(database, reach)) {
      const { childId, assessmentId, kind, assessedOn, submittedBy, program } = row;
      const reference = await referenceInList(keys, row, reach);
      const about = { childId, assessmentId, kind, assessedOn, submittedBy, program, reference };
      waiting.push({ ...about, mayCosign: mayCosign && submittedBy !== asker.accountId });
    }
    return waiting;
  }

  /** A clinician reaches the own care teams only, so what is within reach is of children they treat. */
  async isCosigner({ role, accountId }: Person): Promise<boolean> {
    if (role !== 'clinician') return false;
    const today = parseLocalDate(this.ports.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    return (await certificationOn(this.ports, accountId, today)).certified;
  }
}

import type { Reach } from '@understory/access';
import { childStream, sealingContext } from '@understory/commands';
import type { ChildId, ErasureId } from '@understory/domain';
import { failureFacts } from '@understory/platform';
import { listErasures } from '@understory/read-models';
import type { ApiPorts } from '../api-ports';
import type { ChildRecords } from '../reading/child-records';
import type { Today } from '../reading/today';
import type { ChildCommands } from '../writing/child-commands';
import type { Sender } from '../writing/sender';
import type { ErasureOfChild, Erasures, ErasureWritten } from './erasures.answer';

type Ports = Pick<ApiPorts, 'database' | 'keys' | 'log' | 'retentionYears' | 'finishErasure'>;

/** What is asked, held back and done about erasing records. */
export class ErasuresOfChildren {
  constructor(
    private readonly ports: Ports,
    private readonly records: ChildRecords,
    private readonly commands: ChildCommands,
    private readonly today: Today,
  ) {}

  get retentionYears(): number | null {
    return this.ports.retentionYears;
  }

  async list(reach: Reach): Promise<Erasures> {
    const erasures = [];
    for (const { erasureId, reference, ...row } of await listErasures(this.ports.database, reach)) {
      const key = row.status === 'erased' || reference === '' ? null : await this.ports.keys.find(row.childId);
      const opened = key?.open(reference, sealingContext(childStream(row.childId), 'reference')) ?? null;
      erasures.push({ ...row, erasureId: erasureId === 'restated' ? null : erasureId, reference: opened });
    }
    return { erasures, retentionYears: this.retentionYears };
  }

  async of(childId: ChildId): Promise<ErasureOfChild> {
    const child = await this.records.standing(childId);
    const { erased, legalHolds, erasures } = child;
    if (erased !== null) return { childId, erasedOn: erased.erasedOn, basis: erased.basis, holds: [], requests: [] };
    return {
      childId,
      erasedOn: null,
      basis: null,
      holds: legalHolds.map(({ lifting, ...hold }) => ({ ...hold, liftedOn: lifting?.liftedOn ?? null })),
      requests: erasures.map(({ refusal, ...request }) => ({ ...request, declinedOn: refusal?.declinedOn ?? null })),
    };
  }

  /**
   * The event is the decision, and stands whatever happens afterwards: what cannot be destroyed at once is destroyed by
   * the next sweep, and until then the log alone keeps everybody from the record.
   */
  async confirm(childId: ChildId, erasureId: ErasureId, sender: Sender): Promise<ErasureWritten> {
    const { retentionYears, log, finishErasure } = this.ports;
    const confirmedBy = sender.actor.id;
    const { commandId: _, ...written } = await this.commands.giveAboutRecord(childId, sender, () => ({
      ...{ type: 'ConfirmErasure', erasureId, confirmedBy, confirmedOn: this.today.day(), retentionYears },
    }));
    try {
      await finishErasure(childId);
    } catch (error) {
      log.error('An erasure was decided and is finished by the next sweep.', { childId, ...failureFacts(error) });
    }
    return { ...written, erasureId };
  }
}

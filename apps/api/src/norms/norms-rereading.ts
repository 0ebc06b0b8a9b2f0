import { rereadWithNorms, type RecordPorts } from '@understory/commands';
import type { NormSetRef } from '@understory/domain';
import { normSetLabel } from '@understory/interchange';
import type { Database } from '@understory/platform';
import { listCaseload, normSetsReadWith } from '@understory/read-models';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { failureFacts } from '../problems/failure';
import { problemOfFields } from '../problems/invalid-request';
import type { ReferenceInForce } from '../reading/reference-in-force';
import type { Sender } from '../writing/sender';
import type { NormsRereadings, RereadingProgress } from './norms-rereading.answer';
import type { RereadBody } from './reread.body';

type Ports = { readonly database: Database; readonly commands: RecordPorts } & Pick<
  ApiPorts,
  'clock' | 'newId' | 'log'
>;

const never: RereadingProgress = { state: 'never', to: null, looked: 0, children: 0, changed: 0, startedAt: null };

/**
 * Reads what is recorded with other norms, child by child and beside everything else. One at a time. Each child has its
 * own event, and one that reads so already gets none: a run that was cut short is just started again.
 */
export class NormsRereading {
  private progress = never;

  constructor(
    private readonly ports: Ports,
    private readonly reference: ReferenceInForce,
  ) {}

  async standing(): Promise<NormsRereadings> {
    const now = (await normSetsReadWith(this.ports.database)).map(({ normSetName, normSetVersion, ...counted }) => ({
      ...counted,
      label:
        normSetName === null || normSetVersion === null
          ? null
          : normSetLabel({ name: normSetName, version: normSetVersion }),
    }));
    return { now, progress: this.progress };
  }

  async start({ name, reason }: RereadBody, sender: Sender): Promise<RereadingProgress> {
    const { normSets } = await this.reference.current();
    const normSet = normSets.findLast((set) => set.name === name);
    if (normSet === undefined) throw problemOfFields([{ field: 'name', rule: 'must be that of a published norm set' }]);
    if (this.progress.state === 'running') throw edgeProblem('NORMS.REREADING');
    const to = { name: normSet.name, version: normSet.version };
    this.progress = { ...never, state: 'running', to: normSetLabel(to), startedAt: this.ports.clock() };
    // Nobody waits for it: how far it is stands in `standing`.
    void this.run(to, reason, sender).catch((error: unknown) => {
      this.ports.log.warn('Reading the record with other norms met an error and stopped.', failureFacts(error));
      this.step({ state: 'stopped' });
    });
    return this.progress;
  }

  private async run(normSet: NormSetRef, reason: string, { actor }: Sender): Promise<void> {
    const { database, commands, clock, newId } = this.ports;
    const children = await listCaseload(database);
    this.step({ children: children.length });
    for (const { childId } of children) {
      const by = { normSet, reason, actor, at: clock(), commandId: newId() };
      const outcome = await rereadWithNorms(commands, childId, by);
      if (outcome.outcome === 'refused') return this.step({ state: 'stopped' });
      const { looked, changed } = this.progress;
      this.step({ looked: looked + 1, changed: changed + outcome.appended });
    }
    this.step({ state: 'done' });
  }

  private step(further: Partial<RereadingProgress>): void {
    this.progress = { ...this.progress, ...further };
  }
}

import type { BlindIndex } from '@understory/access';
import { publishNormSet } from '@understory/commands';
import { compareNorms, type LocalDate, type NormsDifference } from '@understory/domain';
import type { EventStore } from '@understory/event-store';
import { normSetLabel } from '@understory/interchange';
import type { ApiPorts } from '../api-ports';
import type { PublishedAnswer } from '../catalogue/catalogue.answer';
import { refused } from '../problems/refused';
import type { ReferenceInForce } from '../reading/reference-in-force';
import type { Sender } from '../writing/sender';
import { rowsOfNorms } from './norms-file';
import type { NormsDifferenceAtAges, NormsTrial } from './norms-trial.answer';
import type { NormsFileBody, PublishNormsBody } from './publish-norms.body';

type Ports = { readonly store: EventStore; readonly index: BlindIndex } & Pick<ApiPorts, 'clock' | 'newId'>;

/** Norms from a file: looked at first, then put in force. Clock and ids enter here. */
export class NormsPublishing {
  constructor(
    private readonly ports: Ports,
    private readonly reference: ReferenceInForce,
  ) {}

  async tryOut({ name, csv }: NormsFileBody): Promise<NormsTrial> {
    const rows = await rowsOfNorms(csv);
    const { normSets, normSetInForce } = await this.reference.current();
    const version = (normSets.findLast((set) => set.name === name)?.version ?? 0) + 1;
    return {
      label: normSetLabel({ name, version }),
      against: normSetInForce && normSetLabel(normSetInForce),
      againstDemonstration: normSetInForce?.demonstration ?? false,
      bands: rows.length,
      differences: compareNorms({ rows: normSetInForce?.rows ?? [] }, { rows }).map(shown),
    };
  }

  async publish({ csv, ...about }: PublishNormsBody, { actor, commandId }: Sender): Promise<PublishedAnswer> {
    const rows = await rowsOfNorms(csv);
    const at = this.ports.clock();
    const on = at.slice(0, 10) as LocalDate;
    const command = { type: 'PublishNormSet', ...about, demonstration: false, rows, on } as const;
    const by = { actor, at, commandId: commandId ?? this.ports.newId() };
    const outcome = await publishNormSet(this.ports, command, by);
    if (outcome.outcome === 'refused') throw refused(outcome);
    return outcome;
  }
}

const shown = ({ largest, ...ages }: NormsDifference): NormsDifferenceAtAges => ({
  ...ages,
  largestOf: largest?.functionNumber ?? null,
  before: largest && largest.beforeHundredths / 100,
  after: largest && largest.afterHundredths / 100,
});

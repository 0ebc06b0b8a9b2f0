import type { BlindIndex } from '@understory/access';
import {
  publishCatalogue,
  publishInstrument,
  publishIntervals,
  type Publishing,
  type PublishOutcome,
} from '@understory/commands';
import type {
  LocalDate,
  PublishActivityCatalogue,
  PublishInstrument,
  PublishReassessmentIntervals,
} from '@understory/domain';
import type { EventStore } from '@understory/event-store';
import type { ApiPorts } from '../api-ports';
import { refused } from '../problems/refused';
import type { Sender } from '../writing/sender';
import type { PublishedAnswer } from './catalogue.answer';

type Ports = { readonly store: EventStore; readonly index: BlindIndex } & Pick<ApiPorts, 'clock' | 'newId'>;

/** Puts versions of reference data in force. Clock and ids enter here. */
export class PublishedReference {
  constructor(private readonly ports: Ports) {}

  async catalogue(
    command: Omit<PublishActivityCatalogue, 'type' | 'on' | 'isDefault'>,
    sender: Sender,
  ): Promise<PublishedAnswer> {
    const by = this.publishing(sender);
    const type = 'PublishActivityCatalogue' as const;
    return answered(await publishCatalogue(this.ports, { ...command, type, isDefault: false, on: dayOf(by) }, by));
  }

  async intervals(
    command: Omit<PublishReassessmentIntervals, 'type' | 'on'>,
    sender: Sender,
  ): Promise<PublishedAnswer> {
    const by = this.publishing(sender);
    const type = 'PublishReassessmentIntervals' as const;
    return answered(await publishIntervals(this.ports, { ...command, type, on: dayOf(by) }, by));
  }

  async instrument(command: Omit<PublishInstrument, 'type' | 'on'>, sender: Sender): Promise<PublishedAnswer> {
    const by = this.publishing(sender);
    const type = 'PublishInstrument' as const;
    return answered(await publishInstrument(this.ports, { ...command, type, on: dayOf(by) }, by));
  }

  private publishing({ actor, commandId }: Sender): Publishing {
    return { actor, at: this.ports.clock(), commandId: commandId ?? this.ports.newId() };
  }
}

const dayOf = ({ at }: Publishing): LocalDate => at.slice(0, 10) as LocalDate;

const answered = (outcome: PublishOutcome): PublishedAnswer => {
  if (outcome.outcome === 'refused') throw refused(outcome);
  return outcome;
};

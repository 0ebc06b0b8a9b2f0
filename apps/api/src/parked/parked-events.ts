import type { Person } from '@understory/access';
import {
  actOnParked,
  listParked,
  listParkedActs,
  readModels,
  type Act,
  type ParkedStream,
} from '@understory/read-models';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { ActOnParkedAnswer, ParkedList } from './parked.answer';
import type { RetryParkedBody, SkipParkedBody } from './parked.body';

/** Entries that a read model could not take in, and what is done about them. */
export class ParkedEvents {
  constructor(private readonly ports: Pick<ApiPorts, 'database' | 'store' | 'log' | 'clock'>) {}

  async list(): Promise<ParkedList> {
    const { database } = this.ports;
    const parked = await listParked(database);
    const acts = await listParkedActs(database);
    return {
      parked: parked.map(({ eventId: _, ...entry }) => ({ ...entry, position: entry.position.toString() })),
      acts: acts.map(({ eventId: _, actorRole: __, ...entry }) => ({ ...entry, position: entry.position.toString() })),
    };
  }

  retry(administrator: Person, { model, stream }: RetryParkedBody): Promise<ActOnParkedAnswer> {
    return this.act({ model, stream }, { ...this.by(administrator), act: 'retry' });
  }

  skip(administrator: Person, { model, stream, position, reason }: SkipParkedBody): Promise<ActOnParkedAnswer> {
    return this.act({ model, stream }, { ...this.by(administrator), act: 'skip', position, reason });
  }

  private by({ accountId, role }: Person) {
    return { actor: { id: accountId, role }, at: this.ports.clock() };
  }

  private async act(parked: ParkedStream, act: Act): Promise<ActOnParkedAnswer> {
    const done = await actOnParked({ ...this.ports, models: readModels }, parked, act);
    switch (done.outcome) {
      case 'done':
        return { applied: done.applied, waiting: done.waiting, cause: done.cause };
      case 'nothing-parked':
        throw edgeProblem('PARKED.NOTHING');
      case 'not-the-first':
        throw edgeProblem('PARKED.NOT_THE_FIRST');
      case 'other-version':
        throw edgeProblem('PARKED.OTHER_VERSION');
    }
  }
}

import {
  currentData,
  evolveConsultation,
  type Consultation,
  type ConsultationEvent,
  type ConsultationId,
  type Personal,
} from '@understory/domain';
import type { BareEvent } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Within } from '../caseload/caseload.queries';
import { readModel } from '../runner/read-model';

const load = readSql(__dirname, 'load-consultations.sql');
const write = readSql(__dirname, 'write-consultations.sql');
const list = readSql(__dirname, 'list-consultations.sql');

type Row = { readonly consultationId: ConsultationId; readonly consultation: Consultation };

const consultationStreams = 'consultation-';

const idOf = (event: BareEvent): ConsultationId => event.stream.slice(consultationStreams.length) as ConsultationId;

const fold = (row: Row | undefined, recorded: BareEvent): Row | undefined => {
  // What stands in such a stream was checked when it was decided. Personal fields are still sealed.
  const event = { type: recorded.type, data: currentData(recorded) } as unknown as ConsultationEvent;
  const consultation = evolveConsultation(row?.consultation ?? null, event);
  return consultation === null ? row : { consultationId: idOf(recorded), consultation };
};

/** One row a request of a partner organisation. */
export const consultations = readModel<Row>({
  name: 'consultations',
  version: 2,
  handles: { streamPrefix: consultationStreams },
  tables: ['consultation'],
  keyOf: idOf,
  load: async (sql, ids) => {
    const rows = await sql.query<Row>(load, [ids]);
    return new Map(rows.map((row) => [row.consultationId, row]));
  },
  fold,
  write: (rows) => [[write, [JSON.stringify(rows)]]],
});

export type ConsultationInList = Row & { readonly reference: Personal | null };

/** As far as `within` reaches, and what is about no single child; received last comes first. */
export const listConsultations = (
  sql: Sql,
  { programs, careTeamOf, demonstrationOnly }: Within,
): Promise<readonly ConsultationInList[]> =>
  sql.query<ConsultationInList>(list, [programs, careTeamOf, demonstrationOnly]);

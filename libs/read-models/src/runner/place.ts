import type { Sql } from '@understory/platform';

/** The tables that are read, or the ones that are built beside them. */
export type Place = 'live' | 'next';

export const schemaOf = { live: 'read_models', next: 'read_models_next' } as const satisfies Record<Place, string>;

/** For this transaction, the unqualified names of a read model's writing statements mean the tables of that place. */
export const writeIn = async (sql: Sql, place: Place): Promise<void> => {
  await sql.query(`select set_config('search_path', $1, true)`, [schemaOf[place]]);
};

/** Every setting, for `--help` and the README; `readConfiguration` follows it, and a spec holds the two together. */
export const configurationTable = [
  {
    name: 'UNDERSTORY_HOME',
    default: '.understory',
    meaning: 'Folder of the embedded database, the keys and the settings.',
  },
  { name: 'PORT', default: '3000', meaning: 'Port of the API; 0 takes any free one.' },
  {
    name: 'DATABASE_URL',
    default: '',
    meaning: 'A PostgreSQL of your own (postgres://…) instead of the embedded one.',
  },
  { name: 'REDIS_URL', default: '', meaning: 'Redis for the job queue (redis://…) instead of PostgreSQL.' },
  {
    name: 'KURRENTDB_URL',
    default: '',
    meaning: 'A KurrentDB (kurrentdb://… or kurrentdb+discover://…) for the events instead of PostgreSQL.',
  },
  { name: 'KEYS_URL', default: '', meaning: 'Reserved for a key store of several hosts; refused by this version.' },
  { name: 'LOG_LEVEL', default: 'info', meaning: 'debug, info, warn or error.' },
] as const;

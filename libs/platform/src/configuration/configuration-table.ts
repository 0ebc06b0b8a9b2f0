/**
 * Every setting, for `--help` and the README; `readConfiguration` follows it, and a spec holds the two together. What is
 * secret may also stand in a file, which the same name with `_FILE` names.
 */
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
    secret: true,
    meaning: 'A PostgreSQL of your own (postgres://…) instead of the embedded one.',
  },
  {
    name: 'DATABASE_OWNER_URL',
    default: '',
    secret: true,
    meaning:
      'The same PostgreSQL as the role that owns the tables; DATABASE_URL then needs no right to change the log.',
  },
  {
    name: 'REDIS_URL',
    default: '',
    secret: true,
    meaning: 'Redis for the job queue (redis://…) instead of PostgreSQL.',
  },
  {
    name: 'KURRENTDB_URL',
    default: '',
    secret: true,
    meaning: 'A KurrentDB (kurrentdb://… or kurrentdb+discover://…) for the events instead of PostgreSQL.',
  },
  {
    name: 'KEYS_URL',
    default: '',
    secret: true,
    meaning: 'A PostgreSQL database (postgres://…) for the keys alone, instead of the folder; for several hosts.',
  },
  {
    name: 'UNDERSTORY_MASTER_KEY',
    default: '',
    secret: true,
    meaning: 'What wraps the keys, 32 bytes in base64, instead of a master key beside them.',
  },
  {
    name: 'UNDERSTORY_NEXT_MASTER_KEY',
    default: '',
    secret: true,
    meaning: 'The one that rotate-master-key goes over to; afterwards it becomes UNDERSTORY_MASTER_KEY.',
  },
  {
    name: 'VAULT_TRANSIT_KEY',
    default: '',
    meaning: 'A key of HashiCorp Vault that wraps the keys: mount and name, as in transit/understory.',
  },
  { name: 'VAULT_ADDR', default: '', meaning: 'Where that Vault is: https://, or http:// on this machine.' },
  { name: 'VAULT_TOKEN', default: '', secret: true, meaning: 'A token that may encrypt and decrypt with that key.' },
  { name: 'LISTEN_ADDRESS', default: '127.0.0.1', meaning: 'Where the API listens; elsewhere only behind a proxy.' },
  { name: 'PUBLIC_URL', default: '', meaning: 'Where people reach it through a proxy: https:// and a host.' },
  {
    name: 'TRUSTED_PROXIES',
    default: '',
    meaning: 'Addresses or networks, with commas between, whose X-Forwarded-* headers are believed.',
  },
  {
    name: 'REQUESTS_PER_MINUTE',
    default: '1200',
    meaning: 'Of one account; an address may send five times, and sign in a twentieth of that.',
  },
  {
    name: 'SESSION_IDLE_MINUTES',
    default: '30',
    meaning: 'A session ends after so many minutes without a request; 5 to 480.',
  },
  { name: 'SESSION_HOURS', default: '12', meaning: 'A session ends so many hours after it began; 1 to 24.' },
  {
    name: 'BREACHED_PASSWORDS_FILE',
    default: '',
    meaning: 'Sorted SHA-1 hashes of stolen passwords, as the public lists have them; no such password is taken.',
  },
  {
    name: 'UNDERSTORY_RETENTION_YEARS',
    default: '',
    meaning: 'Whole years after the discharge for which no record is erased; none by default.',
  },
  {
    name: 'EMERGENCY_MINUTES',
    default: '60',
    meaning: 'How long a record stays open that was opened in an emergency; 5 to 240.',
  },
  {
    name: 'OIDC_ISSUER',
    default: '',
    meaning: 'The OpenID provider that people may sign in through: https://, or http:// on this machine.',
  },
  { name: 'OIDC_CLIENT_ID', default: '', meaning: 'What this product is called there.' },
  {
    name: 'OIDC_CLIENT_SECRET',
    default: '',
    secret: true,
    meaning: 'What it proves itself with there; left out for a public client.',
  },
  { name: 'OIDC_ROLE_CLAIM', default: '', meaning: 'A claim of its ID token that says the role; dots lead into it.' },
  {
    name: 'OIDC_ROLES',
    default: '',
    meaning:
      'Which role each value of that claim stands for: value=role, with commas between; the first that fits counts.',
  },
  {
    name: 'OIDC_NEW_ACCOUNTS',
    default: 'no',
    meaning: 'yes: whoever arrives there with a role gets an account, unless it is an administrator’s.',
  },
  { name: 'LOG_LEVEL', default: 'info', meaning: 'debug, info, warn or error.' },
] as const;

export type SettingName = (typeof configurationTable)[number]['name'];

/** The text of a setting; empty where it is not set and has no default. */
export type Read = (name: SettingName) => string;

/** Whether a setting may hold a password. */
export const isSecret = (name: SettingName): boolean =>
  configurationTable.some((row) => row.name === name && 'secret' in row);

/** Collects what is wrong, so that it is told at once. */
export type Complain = (problem: string) => void;

-- What a program proves itself with. The token itself is known to whoever was shown it once.
create table access.token (
  token_id text primary key,
  account_id text not null references access.account on delete cascade,
  name text not null,
  scopes text[] not null,
  token_hash text not null unique,
  made_at timestamptz not null,
  -- The last day on which it works.
  ends_on date not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create index token_of_account on access.token (account_id);

-- The id itself is known to the browser alone: whoever reads this table cannot become anybody.
create table access.session (
  id_hash text primary key,
  account_id text not null references access.account on delete cascade,
  started_at timestamptz not null,
  last_seen_at timestamptz not null
);

create index session_of_account on access.session (account_id);

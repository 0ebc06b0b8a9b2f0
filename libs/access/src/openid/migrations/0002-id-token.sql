-- What the provider wants to see again when somebody leaves it: sealed under a key that the database does not hold, found
-- by a mark in that browser alone, and taken once.
create table access.openid_id_token (
  mark_hash text primary key,
  id_token text not null,
  until timestamptz not null
);

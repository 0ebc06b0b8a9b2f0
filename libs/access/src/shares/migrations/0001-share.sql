-- A document of one record for somebody without an account. The token itself is known to its bearer alone; the document
-- is sealed under the record's key, so that an erased record leaves none behind.
create table access.share (
  share_id text primary key,
  token_hash text not null unique,
  record_id text not null,
  document bytea not null,
  expires_at timestamptz not null,
  downloads_left integer not null,
  revoked boolean not null default false
);

-- What somebody said that they open a record for, as long as it holds. The entry in the access log stays; this row is
-- only what the next request is held against.
create table access.stated_purpose (
  -- The hash of a session, or the name of a token: what one of them said lets no other one in.
  held_by text not null,
  record_id text not null,
  purpose text not null,
  until timestamptz not null,
  primary key (held_by, record_id)
);

create schema keys;

-- The same names and bytes that a keys folder has as files: a copy of the one can be brought into the other.
create table keys.entry (
  name text collate "C" primary key,
  content bytea not null
);
-- A key is read for its bytes alone, and a dead row that still holds one is to be found by the next vacuum.
alter table keys.entry set (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);

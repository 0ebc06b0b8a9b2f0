-- Why somebody looked, and in which way; `purpose_id` names the emergency access or the share that it rests on.
-- `follows` names the entry whose outcome this one tells: an entry is written before its answer leaves, so what became
-- of an answer that failed is another entry. Entries from before this migration have no hash.
alter table access.read_log
  add column kind text not null default 'read',
  add column purpose text not null default 'unstated',
  add column purpose_id text,
  add column search_digest text,
  add column follows bigint;

create index read_log_of_purpose on access.read_log (purpose_id) where purpose_id is not null;
create index read_log_outcomes on access.read_log (follows) where follows is not null;

-- The last entry, by number and hash. Without a row the log's own last entry counts, as after a restore.
create table access.read_log_head (
  only_row boolean primary key default true check (only_row),
  entry_id bigint not null,
  hash bytea not null
);

-- Appends entries, each the canonical JSON of what is kept, and answers with the number of the last one. A function, so
-- that a lone reader waits for one round trip and one flush. One chain for the whole log: the head row is the lock of
-- all processes, taken once everything is parsed and held to the commit. Whoever waits for it holds nothing that
-- another waits for, so there is no deadlock; numbers are dense and in the order of commits, so a page never misses an
-- entry that commits late. A lock on the last entry instead would let two processes go on from the same one.
create function access.append_reads(_entries text[]) returns bigint language plpgsql as $$
declare
  _parsed json[] := _entries::json[];
  _first bigint;
  _hash bytea;
  _ids bigint[] := '{}';
  _previous bytea[] := '{}';
  _hashes bytea[] := '{}';
begin
  -- A given database may be set to answer before its disk has; this answer is a promise.
  perform set_config('synchronous_commit', 'on', true);
  select entry_id, hash into _first, _hash from access.read_log_head for update;
  if not found then
    insert into access.read_log_head (entry_id, hash)
    select coalesce(last.entry_id, 0), coalesce(last.hash, decode(repeat('0', 64), 'hex'))
      from (values (1)) as one
      left join (select entry_id, hash from access.read_log order by entry_id desc limit 1) as last on true
    on conflict do nothing;
    select entry_id, hash into _first, _hash from access.read_log_head for update;
  end if;
  for _at in 1 .. cardinality(_entries) loop
    _ids := _ids || (_first + _at);
    _previous := _previous || _hash;
    _hash := sha256(convert_to(
      '{"entry":' || _entries[_at] || ',"entryId":' || (_first + _at) || ',"previousHash":"' || encode(_hash, 'hex') || '"}',
      'UTF8'));
    _hashes := _hashes || _hash;
  end loop;
  insert into access.read_log (
    entry_id, read_at, reader_id, reader_role, action, kind, purpose, purpose_id, search_digest, record_ids, came_from,
    outcome, follows, previous_hash, hash)
  overriding system value
  select id, "readAt", "readerId", "readerRole", action, kind, purpose, "purposeId", "searchDigest", "recordIds",
         "cameFrom", outcome, follows, previous, own
    from unnest(_ids, _parsed, _previous, _hashes) as each_entry (id, content, previous, own),
         json_to_record(content) as entry (
           "readAt" timestamptz, "readerId" text, "readerRole" text, action text, kind text, purpose text,
           "purposeId" text, "searchDigest" text, "recordIds" text[], "cameFrom" text, outcome text, follows bigint);
  update access.read_log_head set entry_id = _first + cardinality(_entries), hash = _hash;
  return _first + cardinality(_entries);
end
$$;

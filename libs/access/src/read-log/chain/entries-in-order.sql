select entry_id as "entryId", to_char(read_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "readAt",
       reader_id as "readerId", reader_role as "readerRole", action, kind, purpose, purpose_id as "purposeId",
       search_digest as "searchDigest", record_ids as "recordIds", came_from as "cameFrom", outcome, follows,
       encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
  from access.read_log
 order by entry_id

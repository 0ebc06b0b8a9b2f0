-- Without a head row nothing was appended since the last restore, and the last entry is the head.
select coalesce(head.entry_id, last.entry_id) as "entryId",
       encode(coalesce(head.hash, last.hash), 'hex') as hash
  from (select entry_id, hash from access.read_log order by entry_id desc limit 1) as last
  full join access.read_log_head as head on true

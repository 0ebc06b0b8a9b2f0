-- What became of an answer is told by a later entry, which is no read of its own.
select entry.entry_id as "entryId",
       to_char(entry.read_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "readAt",
       entry.reader_id as "readerId", account.display_name as "readerName", entry.reader_role as "readerRole", entry.action, entry.kind, entry.purpose,
       entry.purpose_id as "purposeId", entry.came_from as "cameFrom",
       coalesce((select later.outcome from access.read_log as later
                  where later.follows = entry.entry_id order by later.entry_id limit 1), entry.outcome) as outcome,
       cardinality(entry.record_ids) as "numberOfRecords"
  from access.read_log as entry
  left join access.account on account.account_id = entry.reader_id
 where entry.record_ids @> array[$1::text]
   and entry.follows is null
   and ($2::bigint is null or entry.entry_id < $2::bigint)
 order by entry.entry_id desc
 limit $3

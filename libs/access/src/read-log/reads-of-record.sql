select entry_id as "entryId", to_char(read_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "readAt",
       reader_id as "readerId", reader_role as "readerRole", action, came_from as "cameFrom", outcome,
       cardinality(record_ids) as "numberOfRecords"
  from access.read_log
 where record_ids @> array[$1::text]
   and ($2::bigint is null or entry_id < $2::bigint)
 order by entry_id desc
 limit $3

insert into jobs.regeneration_request as request (kind, record_id, requested_position)
select $1, record_id, $2
  from (select distinct record_id from jobs.regeneration_request) as known
 order by record_id
on conflict (kind, record_id) do update
   set requested_position = excluded.requested_position,
       requested_at = case when request.unfinished then request.requested_at else now() end,
       enqueued_at = null,
       attempts = 0,
       failed_at = null
 where request.requested_position < excluded.requested_position

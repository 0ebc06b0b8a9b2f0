-- In key order, like every statement that locks several of these rows: two of them can wait, but never for each other.
insert into jobs.regeneration_request as request (kind, record_id, requested_position)
select kind, record_id, position
  from unnest($1::text[], $2::text[], $3::bigint[]) as asked (kind, record_id, position)
 order by kind, record_id
on conflict (kind, record_id) do update
   set requested_position = excluded.requested_position,
       requested_at = case when request.unfinished then request.requested_at else now() end,
       enqueued_at = null,
       attempts = 0,
       failed_at = null
 where request.requested_position < excluded.requested_position

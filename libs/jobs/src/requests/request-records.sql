-- In key order, like every statement that locks several of these rows: two of them can wait, but never for each other.
insert into jobs.regeneration_request as request (kind, record_id, requested_position, urgency, settle_ms)
select kind, record_id, position, urgency, settle_ms
  from unnest($1::text[], $2::text[], $3::bigint[], $4::smallint[], $5::integer[])
    as asked (kind, record_id, position, urgency, settle_ms)
 order by kind, record_id
on conflict (kind, record_id) do update
   set requested_position = excluded.requested_position,
       requested_at = case when request.unfinished then request.requested_at else now() end,
       urgency = case when request.unfinished then least(request.urgency, excluded.urgency) else excluded.urgency end,
       settle_ms = excluded.settle_ms,
       enqueued_at = null,
       attempts = 0,
       failed_at = null
 where request.requested_position < excluded.requested_position

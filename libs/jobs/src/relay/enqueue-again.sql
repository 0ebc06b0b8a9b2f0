-- Locked in key order (see request-records.sql).
with overdue as (
  select kind, record_id
    from jobs.regeneration_request
   where unfinished and failed_at is null and enqueued_at < now() - make_interval(secs => $1)
   order by enqueued_at
   limit $2),
locked as (
  select request.kind, request.record_id
    from overdue
    join jobs.regeneration_request as request using (kind, record_id)
   order by request.kind, request.record_id
     for update of request)
update jobs.regeneration_request as request
   set enqueued_at = null
  from locked
 where request.kind = locked.kind and request.record_id = locked.record_id

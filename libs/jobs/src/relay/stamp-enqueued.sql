-- Locked in key order (see request-records.sql). A request that rose meanwhile stays unstamped and is handed over again.
-- The commit does not wait for the disk, and what a crash loses is handed over again, too.
with handed_over as (
  select request.kind, request.record_id
    from unnest($1::text[], $2::text[], $3::bigint[]) as asked (kind, record_id, position)
    join jobs.regeneration_request as request
      on request.kind = asked.kind and request.record_id = asked.record_id and request.requested_position = asked.position
   order by request.kind, request.record_id
     for update of request)
update jobs.regeneration_request as request
   set enqueued_at = now()
  from handed_over
 where request.kind = handed_over.kind and request.record_id = handed_over.record_id
returning set_config('synchronous_commit', 'off', true)

-- The lock is taken in the session, once for each row: no transaction stays open while a job runs, and it dies with the
-- process. What is read beside it may be older than the lock, which at worst makes something twice.
select asked.record_id as "recordId", request.requested_position as "requestedPosition",
       coalesce(request.unfinished and request.failed_at is null, false) as wanted,
       pg_try_advisory_lock(7206005, hashtext(asked.record_id)) as locked
  from unnest($1::text[], $2::text[]) with ordinality as asked (kind, record_id, place)
  left join jobs.regeneration_request as request on request.kind = asked.kind and request.record_id = asked.record_id
 order by asked.place

-- Rows are locked in key order (see request-records.sql). Each record is released only after the update. The commit does
-- not wait for the disk: what a crash loses of this is done again.
with finished as (
  select request.kind, request.record_id, asked.position
    from unnest($1::text[], $2::text[], $3::bigint[]) as asked (kind, record_id, position)
    join jobs.regeneration_request as request on request.kind = asked.kind and request.record_id = asked.record_id
   order by request.kind, request.record_id
     for update of request),
updated as (
  update jobs.regeneration_request as request
     set completed_position = greatest(request.completed_position, finished.position),
         attempts = 0,
         last_error_code = null,
         failed_at = null
    from finished
   where request.kind = finished.kind and request.record_id = finished.record_id
  returning set_config('synchronous_commit', 'off', true))
select case when (select count(*) from updated) >= 0 then pg_advisory_unlock(7206005, hashtext(record_id)) end as released
  from unnest($2::text[]) as asked (record_id)

select kind, record_id as "recordId", requested_position as "requestedPosition"
  from jobs.regeneration_request
 where unfinished and failed_at is null and enqueued_at is null
 order by requested_position
 limit $1

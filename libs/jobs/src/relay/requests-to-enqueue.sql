select kind, record_id as "recordId", requested_position as "requestedPosition", urgency, settle_ms as "settleMs"
  from jobs.regeneration_request
 where unfinished and failed_at is null and enqueued_at is null
 order by urgency, requested_position
 limit $1

select kind, record_id as "recordId", requested_position as "requestedPosition", attempts,
       last_error_code as "errorCode", failed_at as "failedAt"
  from jobs.regeneration_request
 where failed_at is not null and unfinished
 order by failed_at, kind, record_id
 limit 1000

update jobs.regeneration_request
   set failed_at = null, attempts = 0, enqueued_at = null
 where kind = $1 and record_id = $2 and failed_at is not null
returning kind

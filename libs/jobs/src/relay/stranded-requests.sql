select kind, record_id as "recordId", urgency
  from jobs.regeneration_request
 where unfinished and failed_at is null and enqueued_at is not null
   and requested_at < now() - make_interval(secs => $1)
 order by requested_at
 limit $2

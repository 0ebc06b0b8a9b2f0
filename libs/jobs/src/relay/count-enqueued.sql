select count(*)::integer as enqueued,
       count(*) filter (where enqueued_at < now() - make_interval(secs => $1))::integer as overdue
  from jobs.regeneration_request
 where unfinished and failed_at is null and enqueued_at is not null

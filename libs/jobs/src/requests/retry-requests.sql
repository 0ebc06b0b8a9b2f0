-- Locked in key order (see request-records.sql). Handed over with what people wait for: somebody asked.
with again as (
  select kind, record_id
    from jobs.regeneration_request
   where failed_at is not null
     and ($1::text is null or kind = $1) and ($2::text is null or record_id = $2)
   order by kind, record_id
     for update),
retried as (
  update jobs.regeneration_request as request
     set failed_at = null, attempts = 0, enqueued_at = null, urgency = 1, settle_ms = 0
    from again
   where request.kind = again.kind and request.record_id = again.record_id
  returning 1)
select count(*)::integer as retried from retried

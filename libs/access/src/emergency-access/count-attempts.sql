select count(*) filter (where attempted_at > $3::timestamptz - interval '1 hour')::integer as "inLastHour",
       coalesce(bool_or(record_id = $2 and reason_digest = $4), false) as "saidBefore"
  from access.emergency_attempt
 where account_id = $1

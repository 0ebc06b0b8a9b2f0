-- Of an attempt that began before the record changed again, nothing is noted: the change has its own attempts.
update jobs.regeneration_request
   set attempts = attempts + 1,
       last_error_code = $3,
       failed_at = case when $4 then now() else failed_at end
 where kind = $1 and record_id = $2 and ($5::bigint is null or requested_position = $5)

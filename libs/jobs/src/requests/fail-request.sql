update jobs.regeneration_request
   set attempts = attempts + 1,
       last_error_code = $3,
       failed_at = case when $4 then now() else failed_at end
 where kind = $1 and record_id = $2

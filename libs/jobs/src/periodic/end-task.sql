update jobs.periodic_task
   set ended_at = case when $2::text is null then now() else ended_at end,
       failures_in_a_row = case when $2::text is null then 0 else failures_in_a_row + 1 end,
       last_error_code = $2
 where name = $1

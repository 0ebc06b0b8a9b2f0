select count(*)::integer as requested
  from jobs.regeneration_request
 where $1::bigint is null or requested_position > $1

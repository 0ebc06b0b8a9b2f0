select (select count(*)::integer
          from jobs.regeneration_request
         where unfinished and failed_at is null and ($1::bigint is null or requested_position > $1)) as unfinished,
       (select count(*)::integer
          from jobs.regeneration_request
         where failed_at is not null and unfinished and ($1::bigint is null or requested_position > $1)) as failed,
       exists (select from jobs.request_of_all) as spreading

-- After failures sooner than usual, ever more slowly; $2 is the usual pause and $3 the one after the first failure.
insert into jobs.periodic_task as task (name, began_at)
values ($1, now())
on conflict (name) do update
   set began_at = excluded.began_at
 where task.began_at is null
    or case when task.failures_in_a_row = 0
            then task.ended_at is null or task.ended_at <= now() - $2::double precision * interval '1 ms'
            else task.began_at
                 <= now() - least($2::double precision, $3::double precision * 2 ^ least(task.failures_in_a_row - 1, 20)) * interval '1 ms'
       end
returning name

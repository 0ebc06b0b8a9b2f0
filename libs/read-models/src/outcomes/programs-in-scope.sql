select distinct program
  from read_models.caseload
 where ($1::text[] is null or program = any($1::text[]))
   and (demonstration or not $2::boolean)
 order by program

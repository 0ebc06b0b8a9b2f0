select caseload.program, flag.child_id as "childId", flag.from_region as "region", flag.status
  from read_models.readiness_flag flag
  join read_models.caseload caseload using (child_id)
 where ($1::text[] is null or caseload.program = any($1::text[]))
   and (caseload.demonstration or not $2::boolean)
 order by caseload.program, flag.child_id, flag.raised_at_revision

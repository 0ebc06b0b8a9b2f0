select child_id as "childId", waiting.assessment_id as "assessmentId", waiting.kind,
       waiting.assessed_on as "assessedOn", waiting.submitted_by as "submittedBy", waiting.status,
       child.reference, child.program
  from read_models.waiting_signature waiting
  join read_models.caseload child using (child_id)
 where waiting.status = 'waiting'
   and child.erased_on is null
   and ($1::text[] is null or child.program = any($1))
   and ($2::text is null or $2 = any(child.care_team))
   and (child.demonstration or not $3::boolean)
 order by waiting.assessed_on, child_id, waiting.assessment_id

select child_id as "childId", assessment_id as "assessmentId", kind, assessed_on as "assessedOn",
       submitted_by as "submittedBy", status
  from waiting_signature
 where child_id = any($1::text[])
 order by child_id, assessment_id

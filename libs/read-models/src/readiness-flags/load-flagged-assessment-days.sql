select child_id as "childId", assessment_id as "assessmentId", assessed_on as "assessedOn"
  from flagged_assessment_day
 where child_id = any($1::text[])

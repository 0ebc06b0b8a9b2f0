select caseload.program, history.child_id as "childId", history.kind, history.age_months as "ageMonths", history.scores,
       history.norm_set_name as "normSetName", history.norm_set_version as "normSetVersion"
  from read_models.brain_map_history history
  join read_models.caseload caseload using (child_id)
 where not history.voided
   and ($1::text[] is null or caseload.program = any($1::text[]))
   and (caseload.demonstration or not $2::boolean)
 order by caseload.program, history.child_id, history.assessed_on, array_position($3::text[], history.kind),
          history.assessment_id

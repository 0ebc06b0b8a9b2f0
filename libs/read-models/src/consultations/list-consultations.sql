select consultation.consultation_id as "consultationId", consultation.consultation, child.reference
  from read_models.consultation consultation
  left join read_models.caseload child using (child_id)
 where (consultation.demonstration or not $3::boolean)
   and (consultation.child_id is null
        or (child.child_id is not null
            and child.erased_on is null
            and ($1::text[] is null or child.program = any($1))
            and ($2::text is null or $2 = any(child.care_team))))
 order by consultation.received_on desc, consultation.consultation_id

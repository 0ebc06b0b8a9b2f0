select amendment.amendment_id as "amendmentId", amendment.child_id as "childId",
       amendment.entry_type as "entryType", amendment.received_on as "receivedOn",
       amendment.is_extended as "isExtended", caseload.reference, caseload.program
  from read_models.amendment amendment
  join read_models.caseload caseload using (child_id)
 where amendment.decided_on is null
   and caseload.erased_on is null
   and ($1::text[] is null or caseload.program = any($1::text[]))
   and ($2::text is null or $2::text = any(caseload.care_team))
   and (caseload.demonstration or not $3::boolean)
 order by amendment.received_on, amendment.amendment_id

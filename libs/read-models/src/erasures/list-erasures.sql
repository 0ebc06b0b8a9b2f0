select erasure.child_id as "childId", erasure.erasure_id as "erasureId", erasure.basis,
       erasure.requested_on as "requestedOn", erasure.requested_by as "requestedBy", erasure.status,
       erasure.decided_on as "decidedOn", erasure.decided_by as "decidedBy", child.reference, child.program
  from read_models.erasure erasure
  join read_models.caseload child using (child_id)
 where ($1::text[] is null or child.program = any($1))
   and ($2::text is null or $2 = any(child.care_team))
   and (child.demonstration or not $3::boolean)
 order by (erasure.status = 'open') desc, coalesce(erasure.decided_on, erasure.requested_on) desc, child_id, erasure_id

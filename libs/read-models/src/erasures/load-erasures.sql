select child_id as "childId", erasure_id as "erasureId", basis, requested_on as "requestedOn",
       requested_by as "requestedBy", status, decided_on as "decidedOn", decided_by as "decidedBy"
  from erasure
 where child_id = any($1::text[])
 order by requested_on, erasure_id

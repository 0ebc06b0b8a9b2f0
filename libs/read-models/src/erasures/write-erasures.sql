insert into erasure (child_id, erasure_id, basis, requested_on, requested_by, status, decided_on, decided_by)
select "childId", "erasureId", basis, "requestedOn", "requestedBy", status, "decidedOn", "decidedBy"
  from json_to_recordset($1::json) as row (
         "childId" text, "erasureId" text, basis text, "requestedOn" date, "requestedBy" text, status text,
         "decidedOn" date, "decidedBy" text)
on conflict (child_id, erasure_id) do update
   set requested_by = excluded.requested_by,
       status = excluded.status,
       decided_on = excluded.decided_on,
       decided_by = excluded.decided_by

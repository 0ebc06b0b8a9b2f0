-- One statement for everybody who waits: they share one commit.
insert into access.read_log (read_at, reader_id, reader_role, action, record_ids, came_from, outcome)
select "readAt", "readerId", "readerRole", action, "recordIds", "cameFrom", outcome
  from json_to_recordset($1::json) as entry (
         "readAt" timestamptz, "readerId" text, "readerRole" text, action text, "recordIds" text[],
         "cameFrom" text, outcome text)

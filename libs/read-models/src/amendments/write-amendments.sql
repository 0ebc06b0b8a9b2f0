insert into amendment (amendment_id, child_id, entry_type, received_on, is_extended, decided_on)
select "amendmentId", "childId", "entryType", "receivedOn", "isExtended", "decidedOn"
  from json_to_recordset($1::json) as row (
         "amendmentId" text, "childId" text, "entryType" text, "receivedOn" date, "isExtended" boolean,
         "decidedOn" date)
on conflict (amendment_id) do update
   set is_extended = excluded.is_extended,
       decided_on = excluded.decided_on

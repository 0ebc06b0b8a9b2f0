select amendment_id as "amendmentId", child_id as "childId", entry_type as "entryType", received_on as "receivedOn",
       is_extended as "isExtended", decided_on as "decidedOn"
  from amendment
 where child_id = any($1::text[])
 order by received_on, amendment_id

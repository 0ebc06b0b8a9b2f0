insert into staff_record (account_id, certifications, trainings, position)
select "accountId", certifications, trainings, position
  from json_to_recordset($1::json) as row ("accountId" text, certifications jsonb, trainings jsonb, position bigint)
on conflict (account_id) do update
   set certifications = excluded.certifications,
       trainings = excluded.trainings,
       position = excluded.position

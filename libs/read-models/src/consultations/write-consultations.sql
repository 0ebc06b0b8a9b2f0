insert into consultation (consultation_id, child_id, received_on, demonstration, consultation)
select "consultationId", consultation->>'childId', (consultation->>'receivedOn')::date,
       (consultation->>'demonstration')::boolean, consultation
  from json_to_recordset($1::json) as row ("consultationId" text, consultation jsonb)
on conflict (consultation_id) do update set consultation = excluded.consultation

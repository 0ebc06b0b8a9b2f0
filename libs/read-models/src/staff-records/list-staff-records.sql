select account_id as "accountId", certifications, trainings, position
  from read_models.staff_record
 where $1::text[] is null or account_id = any($1)
 order by account_id

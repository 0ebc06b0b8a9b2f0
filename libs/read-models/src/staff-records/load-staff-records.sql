select account_id as "accountId", certifications, trainings, position
  from staff_record
 where account_id = any($1::text[])

select consultation_id as "consultationId", consultation
  from consultation
 where consultation_id = any($1::text[])

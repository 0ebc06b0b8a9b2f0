delete from jobs.regeneration_request where record_id = any($1::text[])

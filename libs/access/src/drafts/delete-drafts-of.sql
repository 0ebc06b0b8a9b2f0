delete from access.draft where record_id = any($1::text[])

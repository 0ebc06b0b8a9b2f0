delete from access.share where record_id = any($1::text[])

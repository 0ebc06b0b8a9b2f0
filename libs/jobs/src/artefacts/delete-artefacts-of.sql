delete from jobs.artefact where record_id = any($1::text[])

select kind, record_id as "recordId", built_at_position as "builtAtPosition", identity, body
  from jobs.artefact
 where kind = $1 and record_id = $2

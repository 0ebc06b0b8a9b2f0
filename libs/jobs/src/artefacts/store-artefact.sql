-- The condition is the whole point: a slow twin that read the log earlier must never replace what is newer. The commit
-- does not wait for the disk: what a crash loses here it loses with the note that it was done, which comes later.
insert into jobs.artefact as artefact (kind, record_id, built_at_position, identity, body)
values ($1, $2, $3, $4, $5)
on conflict (kind, record_id) do update
   set built_at_position = excluded.built_at_position, identity = excluded.identity, body = excluded.body, stored_at = now()
 where artefact.built_at_position < excluded.built_at_position
returning kind, set_config('synchronous_commit', 'off', true)

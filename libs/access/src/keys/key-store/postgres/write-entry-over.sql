insert into keys.entry as present (name, content)
select $1::text, $2::bytea from set_config('synchronous_commit', 'on', true)
on conflict (name) do update set content = excluded.content where present.content <> excluded.content

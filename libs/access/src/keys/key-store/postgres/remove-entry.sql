delete from keys.entry using set_config('synchronous_commit', 'on', true) where name = $1

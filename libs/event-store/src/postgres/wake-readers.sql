-- Not waiting for the disk: a notification writes a commit record of its own, and a lost one is harmless.
select set_config('synchronous_commit', 'off', true), pg_notify($1, '')

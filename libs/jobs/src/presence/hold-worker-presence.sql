-- Shared: any number of workers, and whoever asks sees whether there is one. Dies with the process.
select pg_advisory_lock_shared(7206004, 1)

-- The conflict takes the row's lock, so two processes that start at once begin one after the other.
insert into read_models.checkpoint (name, version, store_id, epoch, position)
values ($1, $2, $3, $4, null)
on conflict (name) do nothing
returning name

insert into jobs.dispatcher_checkpoint (store_id, epoch, position)
values ($1, $2, null)
on conflict do nothing

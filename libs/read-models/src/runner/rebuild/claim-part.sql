-- First in the transaction that writes the part. The lock keeps the building from being dropped meanwhile; a part that
-- another process has written, or is writing, is claimed by nobody else.
insert into read_models.rebuilt_part (rebuild_id, part)
select rebuild_id, $2
  from (select rebuild_id from read_models.rebuild where rebuild_id = any($1::bigint[]) order by rebuild_id for key share) as begun
on conflict do nothing
returning rebuild_id

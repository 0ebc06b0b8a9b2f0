insert into read_models.notice_seen (notice_id, account_id)
select notice_id, $2 from read_models.notice where notice_id = any ($1::bigint[])
on conflict do nothing

-- All that hold now ($1 to $6, one element a notice). Done twice, or by two processes at once, it is done once; whatever
-- else stood is withdrawn, and whatever was withdrawn and holds again is back as it was.
with holding as (
  select *
    from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[])
           as holding (kind, subject_id, due_on, step, child_id, account_id)),
withdrawn as (
  update read_models.notice
     set withdrawn_at = now()
   where withdrawn_at is null
     and not exists (select from holding
                      where holding.kind = notice.kind and holding.subject_id = notice.subject_id
                        and holding.due_on = notice.due_on and holding.step = notice.step)
  returning notice_id),
put as (
  insert into read_models.notice (kind, subject_id, due_on, step, child_id, account_id)
  select kind, subject_id, due_on, step, child_id, account_id from holding order by 1, 2, 3, 4
      on conflict (kind, subject_id, due_on, step) do update set withdrawn_at = null
   where notice.withdrawn_at is not null
  returning notice_id)
select (select count(*)::integer from put) as put, (select count(*)::integer from withdrawn) as withdrawn

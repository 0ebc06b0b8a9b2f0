insert into access.openid_link (issuer, subject, account_id, linked_at)
values ($1, $2, $3, $4::timestamptz)
on conflict do nothing
returning account_id

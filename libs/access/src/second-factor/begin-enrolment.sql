insert into access.second_factor (account_id, pending_secret)
values ($1, $2)
on conflict (account_id) do update set pending_secret = excluded.pending_secret

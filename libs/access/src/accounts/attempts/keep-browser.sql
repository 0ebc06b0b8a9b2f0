insert into access.known_browser (browser_hash, account_id, last_used_at)
values ($1, $2, $3::timestamptz)
on conflict (browser_hash, account_id) do update set last_used_at = excluded.last_used_at

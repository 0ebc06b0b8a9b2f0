select account_id as "accountId", display_name as "displayName", role, programs, demonstration, due,
       came_through as "cameThrough", last_seen_at < $2::timestamptz - interval '1 minute' as "toBeTouched"
  from access.session
  join access.account using (account_id)
 where id_hash = $1
   and active
   and last_seen_at > $2::timestamptz - make_interval(mins => $3)
   and started_at > $2::timestamptz - make_interval(mins => $4)
   -- A sign-in that stops half-way is not left standing.
   and (due is null or started_at > $2::timestamptz - interval '10 minutes')

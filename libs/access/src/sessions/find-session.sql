select account_id as "accountId", display_name as "displayName", role, programs, demonstration,
       last_seen_at < $2::timestamptz - interval '1 minute' as "toBeTouched"
  from access.session
  join access.account using (account_id)
 where id_hash = $1
   and active
   and last_seen_at > $2::timestamptz - interval '30 minutes'
   and started_at > $2::timestamptz - interval '12 hours'

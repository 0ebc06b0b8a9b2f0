select account_id
  from access.known_browser
  join access.account using (account_id)
 where browser_hash = $1 and account = $2 and active and last_used_at > $3::timestamptz - interval '180 days'

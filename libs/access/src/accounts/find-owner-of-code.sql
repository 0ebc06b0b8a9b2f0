select account, display_name as "displayName"
  from access.password_code
  join access.account using (account_id)
 where code_hash = $1 and expires_at > $2::timestamptz and active

update access.openid_link set ended_at = $3::timestamptz
 where issuer = $1 and account_id = $2 and ended_at is null
returning subject

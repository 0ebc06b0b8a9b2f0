delete from access.openid_id_token where mark_hash = $1 and until > $2::timestamptz returning id_token as "idToken"

with forgotten as (delete from access.openid_id_token where until <= $4::timestamptz)
insert into access.openid_id_token (mark_hash, id_token, until) values ($1, $2, $3::timestamptz)

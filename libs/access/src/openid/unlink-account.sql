delete from access.openid_link where issuer = $1 and account_id = $2 returning subject

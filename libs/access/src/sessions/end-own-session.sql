delete from access.session where account_id = $1 and left(id_hash, 16) = $2 returning id_hash

delete from access.session where account_id = $1 and id_hash <> $2 returning id_hash

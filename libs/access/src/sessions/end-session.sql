delete from access.session where id_hash = $1

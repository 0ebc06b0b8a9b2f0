insert into platform.migration (owner, name, sha256)
values ($1, $2, $3)

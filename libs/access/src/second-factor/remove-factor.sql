delete from access.second_factor where account_id = $1 and sealed_secret is not null returning account_id

insert into access.sign_in_rule (second_factor_roles, published_at, published_by, reason)
values ($1::text[], $2::timestamptz, $3, $4)

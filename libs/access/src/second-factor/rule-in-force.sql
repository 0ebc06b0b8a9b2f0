select second_factor_roles as "secondFactorRoles", published_by as "publishedBy", reason,
       to_char(published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
  from access.sign_in_rule
 order by rule_id desc
 limit 1

select account_id as "accountId", account, display_name as "displayName", role, programs, active,
       password_hash is not null as "hasPassword",
       exists (select from access.openid_link as link
                where link.account_id = account.account_id and link.issuer = $2 and link.ended_at is null) as "isLinked"
  from access.account as account
 where demonstration = $1
 order by account

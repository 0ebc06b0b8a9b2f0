-- A subject whose link was ended, or whose account is closed, goes over to another account; nobody else's does. Whoever
-- calls holds the lock on who administers: no account is closed, and no other one linked, meanwhile.
update access.openid_link as link set account_id = $3, linked_at = $4::timestamptz, ended_at = null
  from access.account as before
 where link.issuer = $1 and link.subject = $2
   and before.account_id = link.account_id and before.demonstration = $5
   and (link.ended_at is not null or not before.active)
   and not exists (select from access.openid_link where issuer = $1 and account_id = $3 and ended_at is null)
returning link.account_id

-- Locked, so that two administrators who close each other's account at once cannot leave a house without one.
select account_id as "accountId" from access.account
 where role = 'administrator' and active
 order by account_id
   for update

select account_id as "accountId" from access.account where role = 'administrator' and active

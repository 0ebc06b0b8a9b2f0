select account, sealed_secret as "sealedSecret", pending_secret as "pendingSecret",
       (select count(*)::integer from access.recovery_code as code
         where code.account_id = account.account_id and used_at is null) as "recoveryCodesLeft"
  from access.account
  left join access.second_factor using (account_id)
 where account_id = $1 and active

-- Programs are an administrator's to give; whoever is no program manager any more has none.
update access.account
   set role = $2, programs = case when $2 = 'program-manager' then programs else '{}' end
 where account_id = $1 and active
returning account_id

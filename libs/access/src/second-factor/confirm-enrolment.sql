-- Only what was just looked at: of two enrolments at once, the code of the earlier one confirms nothing.
update access.second_factor
   set sealed_secret = pending_secret, pending_secret = null, last_step = $3
 where account_id = $1 and pending_secret = $2
returning account_id

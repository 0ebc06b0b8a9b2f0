-- Counted before the password is looked at: many guesses sent at once must not all see the same count. No row comes
-- back while the name is blocked.
insert into access.sign_in_attempt as attempt (name_hash, failures, last_at)
values ($1, 1, $2::timestamptz)
on conflict (name_hash) do update
   set failures = case when attempt.last_at < $2::timestamptz - interval '1 day' then 1 else attempt.failures + 1 end,
       last_at = $2::timestamptz,
       blocked_until = case
         when attempt.last_at < $2::timestamptz - interval '1 day' or attempt.failures + 1 < $3 then null
         else $2::timestamptz + least(interval '15 minutes',
                                      interval '30 seconds' * power(2, least(attempt.failures + 1 - $3, 10)))
       end
 where attempt.blocked_until is null or attempt.blocked_until <= $2::timestamptz
returning failures

-- Counted before the password is looked at: many guesses sent at once must not all see the same count. No row comes
-- back while what is counted is blocked.
insert into access.attempt as attempt (counted_hash, failures, last_at)
values ($1, 1, $2::timestamptz)
on conflict (counted_hash) do update
   set failures = access.failures_now(attempt.failures, attempt.last_at, $2::timestamptz, $4, $3),
       last_at = $2::timestamptz,
       blocked_until = case
         when round(access.failures_now(attempt.failures, attempt.last_at, $2::timestamptz, $4, $3)) < $3 then null
         else $2::timestamptz + least(
           interval '15 minutes',
           interval '30 seconds' * power(
             2, round(access.failures_now(attempt.failures, attempt.last_at, $2::timestamptz, $4, $3)) - $3))
       end
 where attempt.blocked_until is null or attempt.blocked_until <= $2::timestamptz
returning failures

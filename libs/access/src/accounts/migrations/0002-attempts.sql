-- Names are no longer all that is counted: failures of an address, and those of a browser that a person uses, stand
-- beside them, each by a hash. Counts of a day are worth no carrying over.
drop table access.sign_in_attempt;

create table access.attempt (
  counted_hash text primary key,
  -- Fades with time, hence no whole number.
  failures double precision not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);

-- Failures as they count now, with the one being counted: one is forgotten every so many seconds, and beyond six past
-- the limit they are no longer told apart, so that nobody stays locked out for long once guessing ends.
create function access.failures_now(
  failures double precision, last_at timestamptz, at timestamptz, seconds_to_forget_one integer, failure_limit integer
) returns double precision language sql immutable
return least(
  failure_limit + 6,
  greatest(0, failures - greatest(0, extract(epoch from at - last_at))::double precision / seconds_to_forget_one) + 1
);

-- Browsers that somebody has signed in with: what strangers fail at never keeps their people out.
create table access.known_browser (
  browser_hash text not null,
  account_id text not null references access.account on delete cascade,
  last_used_at timestamptz not null,
  primary key (browser_hash, account_id)
);

-- What people are to be told of days that come near or have passed: ids and days only. A row is kept when it holds no
-- longer, so that one that comes back (a clock moved, a correction corrected) is not told to those who saw it.
create table read_models.notice (
  notice_id bigint generated always as identity primary key,
  kind text not null,
  subject_id text not null,
  due_on date not null,
  step text not null,
  -- Whose it is: those who treat this child, or this person and administrators.
  child_id text,
  account_id text,
  since timestamptz not null default now(),
  withdrawn_at timestamptz,
  unique (kind, subject_id, due_on, step),
  check (num_nonnulls(child_id, account_id) = 1)
);

create index notice_of_child on read_models.notice (child_id) where withdrawn_at is null;
create index notice_of_person on read_models.notice (account_id) where withdrawn_at is null;

create table read_models.notice_seen (
  notice_id bigint not null references read_models.notice on delete cascade,
  account_id text not null,
  seen_at timestamptz not null default now(),
  primary key (notice_id, account_id)
);

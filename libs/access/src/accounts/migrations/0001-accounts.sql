create schema if not exists access;

create table access.account (
  account_id text primary key,
  -- Lower case only: two spellings of one name must not be two people.
  account text not null unique check (account = lower(account)),
  display_name text not null,
  role text not null check (role in ('clinician', 'program-manager', 'auditor', 'administrator')),
  programs text[] not null,
  demonstration boolean not null,
  active boolean not null,
  -- Null until the person has used a password code.
  password_hash text,
  created_at timestamptz not null
);

-- Names that nobody has are counted as well, by their hash: an answer must not tell which names exist, and somebody
-- may type a password where the name belongs.
create table access.sign_in_attempt (
  name_hash text primary key,
  failures integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);

create table access.password_code (
  code_hash text primary key,
  account_id text not null references access.account on delete cascade,
  expires_at timestamptz not null
);

create table access.first_administrator_code (
  only_row boolean primary key check (only_row),
  code_hash text not null
);

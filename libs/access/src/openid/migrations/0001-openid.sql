-- A person of the agency's own provider, linked by an administrator: issuer and subject name it for good, an address or
-- a name there does not.
create table access.openid_link (
  issuer text not null,
  subject text not null,
  account_id text not null references access.account on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, account_id)
);

-- What a sign-in at the provider has to come back with. Gone once it came, so that nothing comes twice.
create table access.openid_attempt (
  -- Of the mark that the browser which left holds in a cookie.
  browser_hash text primary key,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  returns_to text not null,
  began_at timestamptz not null
);

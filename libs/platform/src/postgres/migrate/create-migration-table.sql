create table if not exists platform.migration (
  owner text not null,
  name text not null,
  sha256 text not null,
  applied_at timestamptz not null default now(),
  primary key (owner, name)
)

-- A link that an administrator ended stays, so that its subject is not taken for somebody new.
alter table access.openid_link add column ended_at timestamptz;
alter table access.openid_link drop constraint openid_link_issuer_account_id_key;
create unique index openid_link_in_force on access.openid_link (issuer, account_id) where ended_at is null;

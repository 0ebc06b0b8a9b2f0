-- Deleted, not read: a code sets one password.
delete from access.password_code where code_hash = $1 and expires_at > $2::timestamptz returning account_id as "accountId"

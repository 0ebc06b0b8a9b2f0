-- Taken, not read: of two answers to one attempt, the second finds nothing.
delete from access.openid_attempt
 where browser_hash = $1 and began_at > $2::timestamptz - interval '10 minutes'
returning state, nonce, code_verifier as "codeVerifier", returns_to as "returnsTo"

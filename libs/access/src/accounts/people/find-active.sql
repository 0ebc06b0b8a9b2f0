select account_id from access.account where account_id = $1 and demonstration = $2 and active

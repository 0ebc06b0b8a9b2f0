-- Taken, not read: of two requests with the same code, the second finds its step gone.
update access.second_factor set last_step = $2 where account_id = $1 and last_step < $2 returning account_id

-- In a transaction of several statements the head of the chain stays locked to the commit. A process that is frozen in
-- between would stop every read on every host: PostgreSQL ends its transaction, before others run out of patience.
select access.append_reads($1::text[]) as "last",
       set_config('idle_in_transaction_session_timeout', '3s', true)

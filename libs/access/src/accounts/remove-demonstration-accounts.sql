delete from access.account where demonstration

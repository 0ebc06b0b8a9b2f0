-- Nobody analyses a temporary table but its session.
analyze import_row

-- The try was no failure after all. What else failed there still counts.
update access.attempt set failures = greatest(0, failures - 1), blocked_until = null where counted_hash = $1

-- How much of a letter's binding text is placed, for the list of letters: it need not open every reading.
-- Null where an earlier reader did not count it.

alter table letters.reading
	add column binding_count integer generated always as ((reading #>> '{coverage,binding}')::integer) stored,
	add column placed_count integer generated always as ((reading #>> '{coverage,placed}')::integer) stored;

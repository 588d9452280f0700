-- A unit has the number that it stands under in the register of legal entities, where it does, and may be
-- moved to another place in the tree.
alter table people.unit
	add column number text check (number ~ '^[0-9]{9}$'),
	add unique (agency_id, number);
alter table people.unit_history add column number text;
-- Changed once, so that the journal has the new column of rows that were there before.
update people.unit set version = version + 1;
grant update (parent_id, number) on people.unit to rorkult_app;

-- What persons have made of a reading: steps, in the order in which they were taken. A review is a fold over
-- them, so that nothing is ever changed: taking a step back is a step.

create table letters.review_step (
	agency_id uuid not null references people.organisation (id),
	letter_id uuid not null,
	reader_version text not null,
	number integer not null check (number > 0),
	-- Made by whoever took it: sent twice, it is there once.
	id uuid not null,
	person_id uuid not null references people.identity (person_id),
	at timestamptz not null,
	-- json, not jsonb: it is handed out as it came, and nobody searches inside it.
	step json not null,
	primary key (agency_id, letter_id, reader_version, number),
	unique (agency_id, letter_id, id),
	foreign key (agency_id, letter_id, reader_version)
		references letters.reading (agency_id, letter_id, reader_version)
);
alter table letters.review_step enable row level security;
alter table letters.review_step force row level security;
create policy owner_sees_all on letters.review_step to rorkult_owner using (true) with check (true);
create policy own_agency on letters.review_step to rorkult_app
	using (agency_id = (select platform.current_agency()));
grant select, insert on letters.review_step to rorkult_app;
create trigger keep after insert on letters.review_step referencing new table as added
	for each statement execute function journal.keep_batch('agency_id,letter_id,reader_version,number,id,person_id,at,step');
create trigger only_grows before update or delete on letters.review_step
	for each row execute function journal.refuse_rewrite();
create trigger only_grows_all before truncate on letters.review_step
	for each statement execute function journal.refuse_rewrite();

-- Tells every process that a letter's review has gone on, so that those who look at it hear of it.
create function letters.tell_of_review() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	perform pg_notify('rorkult_review', letter_id::text) from (select distinct letter_id from added) as letters;
	return null;
end
$$;
revoke execute on function letters.tell_of_review() from public;
create trigger tell after insert on letters.review_step referencing new table as added
	for each statement execute function letters.tell_of_review();

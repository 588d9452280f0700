-- Letters that the ministry sent through the program, beside those that the agency read in by itself.

create table letters.sending (
	agency_id uuid not null references people.organisation (id),
	letter_id uuid not null,
	-- The letter that it was sent to supplement, where it was made of a form.
	supplements uuid,
	sent_at timestamptz not null,
	sent_by uuid not null references people.identity (person_id),
	primary key (agency_id, letter_id),
	foreign key (agency_id, letter_id) references letters.letter (agency_id, id),
	foreign key (agency_id, supplements) references letters.letter (agency_id, id)
);
alter table letters.sending enable row level security;
alter table letters.sending force row level security;
create policy owner_sees_all on letters.sending to rorkult_owner using (true) with check (true);
create policy own_agency on letters.sending for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy add_own on letters.sending for insert to rorkult_app
	with check (agency_id = (select platform.current_agency()) and sent_by = (select platform.current_actor()));
grant select, insert on letters.sending to rorkult_app;
create trigger keep after insert on letters.sending referencing new table as added
	for each statement execute function journal.keep_batch('agency_id,letter_id,supplements,sent_at,sent_by');
create trigger only_grows before update or delete on letters.sending
	for each row execute function journal.refuse_rewrite();
create trigger only_grows_all before truncate on letters.sending
	for each statement execute function journal.refuse_rewrite();

-- What an agency asks its ministry about a letter, and what the ministry answers. None of it changes the letter.

-- A message that was sent: what it begins with. Its questions follow.
create table letters.inquiry (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	letter_id uuid not null,
	opening text not null,
	sent_at timestamptz not null,
	sent_by uuid not null references people.identity (person_id),
	primary key (agency_id, id),
	foreign key (agency_id, letter_id) references letters.letter (agency_id, id)
);
alter table letters.inquiry enable row level security;
alter table letters.inquiry force row level security;
create policy owner_sees_all on letters.inquiry to rorkult_owner using (true) with check (true);
create policy own_agency on letters.inquiry for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy add_own on letters.inquiry for insert to rorkult_app
	with check (agency_id = (select platform.current_agency()) and sent_by = (select platform.current_actor()));
grant select, insert on letters.inquiry to rorkult_app;
create trigger keep after insert on letters.inquiry referencing new table as added
	for each statement execute function journal.keep_batch('agency_id,id,letter_id,opening,sent_at,sent_by');
create trigger only_grows before update or delete on letters.inquiry
	for each row execute function journal.refuse_rewrite();
create trigger only_grows_all before truncate on letters.inquiry
	for each statement execute function journal.refuse_rewrite();

create table letters.question (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	inquiry_id uuid not null,
	letter_id uuid not null,
	-- Its place in the message.
	place integer not null check (place >= 0),
	-- The finding of the review that it is about, as the reading names it.
	row_key text not null,
	text text not null check (text <> ''),
	-- Where in the letter's text the words stand that it is about: [{start, end, page}], in UTF-16 units.
	sources jsonb not null,
	state text not null default 'open' check (state in ('open', 'answered', 'withdrawn')),
	answer text check (answer <> ''),
	answered_at timestamptz,
	answered_by uuid references people.identity (person_id),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	unique (agency_id, inquiry_id, place),
	foreign key (agency_id, inquiry_id) references letters.inquiry (agency_id, id),
	foreign key (agency_id, letter_id) references letters.letter (agency_id, id),
	check ((state = 'answered') = (answer is not null and answered_at is not null and answered_by is not null))
);
create index on letters.question (agency_id, letter_id);
create table letters.question_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	inquiry_id uuid not null,
	letter_id uuid not null,
	place integer not null,
	row_key text not null,
	text text not null,
	sources jsonb not null,
	state text not null,
	answer text,
	answered_at timestamptz,
	answered_by uuid,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on letters.question
	for each row execute function journal.keep('agency_id,id');

do $$
declare
	of text;
begin
	foreach of in array array['letters.question', 'letters.question_history'] loop
		execute format('alter table %s enable row level security', of);
		execute format('alter table %s force row level security', of);
		execute format('create policy owner_sees_all on %s to rorkult_owner using (true) with check (true)', of);
		execute format(
			'create policy own_agency on %s for select to rorkult_app
			using (agency_id = (select platform.current_agency()))', of);
	end loop;
end
$$;
create policy add_own on letters.question for insert to rorkult_app
	with check (agency_id = (select platform.current_agency()) and state = 'open');
create policy go_on_own on letters.question for update to rorkult_app
	using (agency_id = (select platform.current_agency()))
	with check (
		agency_id = (select platform.current_agency())
		and (state = 'withdrawn' or answered_by = (select platform.current_actor()))
	);
grant select, insert, update (state, answer, answered_at, answered_by, version) on letters.question to rorkult_app;
grant select on letters.question_history to rorkult_app;

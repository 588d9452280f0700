-- What colleagues say to each other about the rows of a review. A comment is never changed and never removed: it is
-- resolved or taken back. Whom it mentions stands in it by id alone, so that an erased name is nowhere left.

create table letters.comment (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	letter_id uuid not null,
	reader_version text not null,
	-- The row of the review that it is about, as the reading names it.
	row_key text not null,
	text text not null check (text <> ''),
	-- Goes into the digest of the text that the journal keeps: what people write to each other is not in it.
	digest_salt uuid not null default gen_random_uuid(),
	state text not null default 'standing' check (state in ('standing', 'resolved', 'taken-back')),
	made_at timestamptz not null,
	made_by uuid not null references people.identity (person_id),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, letter_id, reader_version) references letters.reading (agency_id, letter_id, reader_version)
);
create index on letters.comment (agency_id, letter_id, reader_version, made_at);
create table letters.comment_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	letter_id uuid not null,
	reader_version text not null,
	row_key text not null,
	text text,
	digest_salt uuid,
	state text not null,
	made_at timestamptz not null,
	made_by uuid not null,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on letters.comment
	for each row execute function journal.keep('agency_id,id', 'text');

-- Whom a comment mentions, and when they read it.
create table letters.mention (
	agency_id uuid not null references people.organisation (id),
	comment_id uuid not null,
	person_id uuid not null references people.identity (person_id),
	read_at timestamptz,
	primary key (agency_id, comment_id, person_id),
	foreign key (agency_id, comment_id) references letters.comment (agency_id, id)
);
create index on letters.mention (agency_id, person_id) where read_at is null;
create table letters.mention_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	comment_id uuid not null,
	person_id uuid not null,
	read_at timestamptz,
	primary key (agency_id, comment_id, person_id, entry)
);
create trigger keep after insert or update or delete on letters.mention
	for each row execute function journal.keep('agency_id,comment_id,person_id');

do $$
declare
	of text;
begin
	foreach of in array array[
		'letters.comment', 'letters.comment_history', 'letters.mention', 'letters.mention_history'
	] loop
		execute format('alter table %s enable row level security', of);
		execute format('alter table %s force row level security', of);
		execute format('create policy owner_sees_all on %s to rorkult_owner using (true) with check (true)', of);
		execute format(
			'create policy own_agency on %s for select to rorkult_app
			using (agency_id = (select platform.current_agency()))', of);
	end loop;
end
$$;
create policy add_own on letters.comment for insert to rorkult_app with check (
	agency_id = (select platform.current_agency()) and made_by = (select platform.current_actor()) and state = 'standing'
);
-- Everybody may resolve; only who wrote it takes it back.
create policy close_own on letters.comment for update to rorkult_app
	using (agency_id = (select platform.current_agency()))
	with check (
		agency_id = (select platform.current_agency())
		and (state <> 'taken-back' or made_by = (select platform.current_actor()))
	);
create policy add_own on letters.mention for insert to rorkult_app
	with check (agency_id = (select platform.current_agency()) and read_at is null);
create policy read_own on letters.mention for update to rorkult_app
	using (agency_id = (select platform.current_agency()) and person_id = (select platform.current_actor()));
grant select, insert, update (state, version) on letters.comment to rorkult_app;
grant select, insert, update (read_at) on letters.mention to rorkult_app;
grant select on letters.comment_history, letters.mention_history to rorkult_app;

-- Whoever looks at the review hears of comments as of steps.
create trigger tell_added after insert on letters.comment referencing new table as added
	for each statement execute function letters.tell_of_review();
create trigger tell_changed after update on letters.comment referencing new table as added
	for each statement execute function letters.tell_of_review();

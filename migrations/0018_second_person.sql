-- Where an agency has chosen so, what one person accepts becomes the year only when another confirms it (R4.20).

create table people.confirming (
	agency_id uuid not null primary key references people.organisation (id),
	needs_second boolean not null,
	version bigint not null default 1 check (version > 0)
);
create table people.confirming_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	needs_second boolean not null,
	version bigint not null,
	primary key (agency_id, entry)
);
create trigger keep after insert or update or delete on people.confirming
	for each row execute function journal.keep('agency_id');
grant select, insert, update (needs_second, version) on people.confirming to rorkult_app;
grant select on people.confirming_history to rorkult_app;

-- What somebody has accepted and another has yet to confirm. The digests tell whether the review or the year has
-- changed meanwhile. `keys` are the differences agreed to; null where the letter begins the year.
create table year.proposal (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	letter_id uuid not null,
	reader_version text not null,
	year integer not null check (year between 1900 and 2200),
	keys text[],
	review_sha256 text not null check (review_sha256 ~ '^[0-9a-f]{64}$'),
	year_sha256 text not null check (year_sha256 ~ '^[0-9a-f]{64}$'),
	state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'withdrawn')),
	proposed_at timestamptz not null,
	proposed_by uuid not null references people.identity (person_id),
	closed_at timestamptz,
	closed_by uuid references people.identity (person_id),
	acceptance_id uuid,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, letter_id, reader_version) references letters.reading (agency_id, letter_id, reader_version),
	foreign key (agency_id, acceptance_id) references year.acceptance (agency_id, id) deferrable initially deferred,
	check ((state = 'waiting') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
	check ((state = 'confirmed') = (acceptance_id is not null)),
	constraint another_person_confirms check (state <> 'confirmed' or closed_by <> proposed_by)
);
create unique index on year.proposal (agency_id, letter_id) where state = 'waiting';
create index on year.proposal (agency_id, year) where state = 'waiting';
create index on year.proposal (agency_id, acceptance_id) where acceptance_id is not null;
create table year.proposal_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	letter_id uuid not null,
	reader_version text not null,
	year integer not null,
	keys text[],
	review_sha256 text not null,
	year_sha256 text not null,
	state text not null,
	proposed_at timestamptz not null,
	proposed_by uuid not null,
	closed_at timestamptz,
	closed_by uuid,
	acceptance_id uuid,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on year.proposal
	for each row execute function journal.keep('agency_id,id');
grant select, insert, update (state, closed_at, closed_by, acceptance_id, version) on year.proposal to rorkult_app;
grant select on year.proposal_history to rorkult_app;

do $$
declare
	of text;
begin
	foreach of in array array[
		'people.confirming', 'people.confirming_history', 'year.proposal', 'year.proposal_history'
	] loop
		execute format('alter table %s enable row level security', of);
		execute format('alter table %s force row level security', of);
		execute format('create policy owner_sees_all on %s to rorkult_owner using (true) with check (true)', of);
		execute format(
			'create policy own_agency on %s to rorkult_app using (agency_id = (select platform.current_agency()))', of
		);
	end loop;
end
$$;

-- No path round it: where the agency has chosen so, a letter is accepted only as another person has confirmed it.
create function year.another_has_accepted() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from people.confirming c where c.agency_id = new.agency_id and c.needs_second)
		and not exists (
			select from year.proposal p
			where p.agency_id = new.agency_id and p.acceptance_id = new.id and p.letter_id = new.letter_id
				and p.state = 'confirmed' and p.closed_by = new.accepted_by and p.proposed_by <> new.accepted_by
		)
	then
		raise exception 'a second person has not confirmed the acceptance %', new.id using errcode = 'check_violation';
	end if;
	return new;
end
$$;
revoke execute on function year.another_has_accepted() from public;
create trigger another_has_accepted before insert on year.acceptance
	for each row execute function year.another_has_accepted();

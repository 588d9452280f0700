-- Lists as persons have arranged them and want to find them again: what stands in the page's address, under a name.

create table people.saved_view (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null references people.identity (person_id),
	page text not null,
	name text not null check (name <> ''),
	-- What stands in the page's address, by name.
	address jsonb not null,
	shared boolean not null,
	state text not null default 'kept' check (state in ('kept', 'removed')),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id)
);
create unique index on people.saved_view (agency_id, person_id, page, name) where state = 'kept';
create index on people.saved_view (agency_id, page) where state = 'kept' and shared;
create table people.saved_view_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null,
	page text not null,
	name text not null,
	address jsonb not null,
	shared boolean not null,
	state text not null,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on people.saved_view
	for each row execute function journal.keep('agency_id,id');

do $$
declare
	of text;
begin
	foreach of in array array['people.saved_view', 'people.saved_view_history'] loop
		execute format('alter table %s enable row level security', of);
		execute format('alter table %s force row level security', of);
		execute format('create policy owner_sees_all on %s to rorkult_owner using (true) with check (true)', of);
	end loop;
end
$$;
create policy own_or_shared on people.saved_view for select to rorkult_app using (
	agency_id = (select platform.current_agency())
	and (shared or person_id = (select platform.current_actor()))
);
create policy add_own on people.saved_view for insert to rorkult_app
	with check (agency_id = (select platform.current_agency()) and person_id = (select platform.current_actor()));
create policy change_own on people.saved_view for update to rorkult_app
	using (agency_id = (select platform.current_agency()) and person_id = (select platform.current_actor()));
create policy own_history on people.saved_view_history for select to rorkult_app
	using (agency_id = (select platform.current_agency()) and person_id = (select platform.current_actor()));
grant select, insert, update (name, address, shared, state, version) on people.saved_view to rorkult_app;
grant select on people.saved_view_history to rorkult_app;

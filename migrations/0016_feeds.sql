-- Secret addresses from which a person's calendar fetches what has a day. The secret itself is never here: only
-- its SHA-256, by which the program finds whose calendar asks.

create table year.feed (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null references people.identity (person_id),
	secret_sha256 text not null check (secret_sha256 ~ '^[0-9a-f]{64}$'),
	language text not null check (language in ('nb', 'nn', 'en')),
	state text not null default 'open' check (state in ('open', 'ended')),
	made_at timestamptz not null,
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id)
);
create index on year.feed (agency_id, person_id) where state = 'open';
create table year.feed_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null,
	secret_sha256 text not null,
	language text not null,
	state text not null,
	made_at timestamptz not null,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on year.feed
	for each row execute function journal.keep('agency_id,id');

do $$
declare
	of text;
begin
	foreach of in array array['year.feed', 'year.feed_history'] loop
		execute format('alter table %s enable row level security', of);
		execute format('alter table %s force row level security', of);
		execute format('create policy owner_sees_all on %s to rorkult_owner using (true) with check (true)', of);
	end loop;
end
$$;
create policy own_agency on year.feed for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy add_own on year.feed for insert to rorkult_app
	with check (agency_id = (select platform.current_agency()) and person_id = (select platform.current_actor()));
create policy change_own on year.feed for update to rorkult_app
	using (agency_id = (select platform.current_agency()) and person_id = (select platform.current_actor()));
create policy own_agency on year.feed_history to rorkult_app
	using (agency_id = (select platform.current_agency()));
grant select, insert, update (state, version) on year.feed to rorkult_app;
grant select on year.feed_history to rorkult_app;

-- Whose calendar asks with a secret. Nobody is signed in then, so it answers to the secret alone; whether the
-- person still holds a role there is asked afterwards, as for every other request.
create function year.find_feed(agency uuid, feed uuid, secret_sha256 text) returns table (person_id uuid, language text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select f.person_id, f.language
	from year.feed f
	join people.identity i on i.person_id = f.person_id
	join people.person p on p.agency_id = i.home_id and p.id = i.person_id
	where f.agency_id = $1 and f.id = $2 and f.secret_sha256 = $3 and f.state = 'open' and p.state = 'active';
end;
revoke execute on function year.find_feed(uuid, uuid, text) from public;
grant execute on function year.find_feed(uuid, uuid, text) to rorkult_app;

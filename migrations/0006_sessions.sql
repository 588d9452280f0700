-- Sessions: who is signed in, where, since when, and for which organisation they act.
--
-- What proves a session, and when it was last used, stands in a table of its own that keeps no history and
-- that the program reaches by functions alone.

create table people.session (
	-- The person's home, whichever organisation is acted for.
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null,
	acting_for uuid not null references people.organisation (id),
	-- Instants of the machine's clock: a demonstration's year has no say in how long a session lasts.
	begun_at timestamptz not null,
	authenticated_at timestamptz not null,
	expires_at timestamptz not null check (expires_at > begun_at),
	ended_at timestamptz,
	ended_by uuid references people.identity (person_id),
	ended_because text check (ended_because in ('signed-out', 'ended-by-person', 'ended-by-administrator', 'signed-in-again')),
	provider_sid text,
	acr text,
	device text not null check (device <> ''),
	version bigint not null default 1 check (version > 0),
	primary key (agency_id, id),
	foreign key (agency_id, person_id) references people.person (agency_id, id),
	check (num_nonnulls(ended_at, ended_by, ended_because) in (0, 3))
);
create index on people.session (agency_id, person_id, begun_at desc);
create index on people.session (agency_id, begun_at desc, id desc) where ended_at is null;
create table people.session_history (
	entry bigint not null,
	valid_from timestamptz not null,
	valid_to timestamptz check (valid_to >= valid_from),
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	person_id uuid not null,
	acting_for uuid not null,
	begun_at timestamptz not null,
	authenticated_at timestamptz not null,
	expires_at timestamptz not null,
	ended_at timestamptz,
	ended_by uuid,
	ended_because text,
	provider_sid text,
	acr text,
	device text not null,
	version bigint not null,
	primary key (agency_id, id, entry)
);
create trigger keep after insert or update or delete on people.session
	for each row execute function journal.keep('agency_id,id');

create function people.keep_ended() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	if old.ended_at is not null then
		raise exception 'a session that has ended stays ended' using errcode = 'insufficient_privilege';
	end if;
	return new;
end
$$;
create trigger ended_stays before update on people.session
	for each row execute function people.keep_ended();

create table people.session_key (
	agency_id uuid not null references people.organisation (id),
	id uuid not null,
	token_sha256 text not null check (token_sha256 ~ '^[0-9a-f]{64}$'),
	used_at timestamptz not null,
	primary key (agency_id, id),
	foreign key (agency_id, id) references people.session (agency_id, id)
);

do $$
declare
	name text;
begin
	foreach name in array array['session', 'session_history', 'session_key'] loop
		execute format('alter table people.%I enable row level security', name);
		execute format('alter table people.%I force row level security', name);
		execute format('create policy owner_sees_all on people.%I to rorkult_owner using (true) with check (true)', name);
	end loop;
end
$$;

-- One's own, whichever organisation is acted for; and those of the people whom an administrator looks after.
create policy own_and_looked_after on people.session for select to rorkult_app
	using (
		person_id = (select platform.current_actor())
		or agency_id = (select platform.current_agency())
		or agency_id in (select people.looked_after())
	);
create policy add_own on people.session for insert to rorkult_app
	with check (person_id = (select platform.current_actor()) and acting_for = (select platform.current_agency()));
create policy change_own_and_looked_after on people.session for update to rorkult_app
	using (
		person_id = (select platform.current_actor())
		or agency_id = (select platform.current_agency())
		or agency_id in (select people.looked_after())
	);
create policy of_a_seen_session on people.session_key for select to rorkult_app
	using (exists (select from people.session s where s.agency_id = session_key.agency_id and s.id = session_key.id));
grant select, insert, update (acting_for, ended_at, ended_by, ended_because, version) on people.session to rorkult_app;
grant select (agency_id, id, used_at) on people.session_key to rorkult_app;

-- Gives a session that the one who acts has just begun what proves it; once.
create function people.key_session(home uuid, session uuid, token_sha256 text) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	insert into people.session_key (agency_id, id, token_sha256, used_at)
	select s.agency_id, s.id, $3, s.begun_at from people.session s
	where s.agency_id = $1 and s.id = $2 and s.person_id = platform.current_actor();
end;

-- Whose session it is that somebody proves to have, and why it no longer counts where it does not. Asked
-- before anybody acts, so it answers to the proof alone. That it was used is noted once a minute at most.
create function people.find_session(
	home uuid, session uuid, token_sha256 text, at timestamptz, idle interval, is_use boolean
)
returns table (person_id uuid, acting_for uuid, authenticated_at timestamptz, expires_at timestamptz, ended_because text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	last_used timestamptz;
begin
	select s.person_id, s.acting_for, s.authenticated_at, s.expires_at,
		case
			when s.ended_because is not null then s.ended_because
			when p.state <> 'active' then 'person-ended'
			when $4 >= s.expires_at then 'expired'
			when $4 >= k.used_at + $5 then 'idle'
		end,
		k.used_at
	into person_id, acting_for, authenticated_at, expires_at, ended_because, last_used
	from people.session_key k
	join people.session s on s.agency_id = k.agency_id and s.id = k.id
	join people.person p on p.agency_id = s.agency_id and p.id = s.person_id
	where k.agency_id = $1 and k.id = $2 and k.token_sha256 = $3;
	if not found then
		return;
	end if;
	if ended_because is null and is_use and $4 >= last_used + interval '1 minute' then
		update people.session_key k set used_at = $4 where k.agency_id = $1 and k.id = $2 and k.used_at < $4;
	end if;
	return next;
end
$$;

-- In whose space the one who acts holds a role now, their home first.
create function people.own_spaces() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select o.id from people.organisation o
	where exists (
		select from people.role r
		where r.agency_id = o.id and r.person_id = platform.current_actor() and people.counts(r.from_day, r.to_day)
	)
	order by o.id not in (select i.home_id from people.identity i where i.person_id = platform.current_actor()), o.name, o.id;
end;

-- people.sign_in on the day of an instant of the program's clock: nobody acts yet who could have said it.
create function people.sign_in_at(issuer text, claim text, effective_at timestamptz)
returns table (person_id uuid, home_id uuid, organisation_ids uuid[])
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform set_config('rorkult.effective_at', $3::text, true);
	return query select * from people.sign_in($1, $2);
end
$$;

revoke execute on function people.keep_ended(), people.key_session(uuid, uuid, text),
	people.find_session(uuid, uuid, text, timestamptz, interval, boolean),
	people.own_spaces(), people.sign_in_at(text, text, timestamptz) from public;
grant execute on function people.key_session(uuid, uuid, text),
	people.find_session(uuid, uuid, text, timestamptz, interval, boolean),
	people.own_spaces(), people.sign_in_at(text, text, timestamptz) to rorkult_app;

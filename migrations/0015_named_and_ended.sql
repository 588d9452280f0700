-- Whom a step of a review or an acceptance names is the one who acts, as everywhere else: whoever could name
-- somebody else would learn from the error whether there is such a person in another agency.

drop policy own_agency on letters.review_step;
create policy own_agency on letters.review_step for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy add_own on letters.review_step for insert to rorkult_app
	with check (
		agency_id = (select platform.current_agency()) and person_id = (select platform.current_actor())
	);

drop policy own_agency on year.acceptance;
create policy own_agency on year.acceptance for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy change_own on year.acceptance for update to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy add_own on year.acceptance for insert to rorkult_app
	with check (
		agency_id = (select platform.current_agency()) and accepted_by = (select platform.current_actor())
	);

-- A provider that says that somebody has signed out there ends their sessions here.

alter table people.session drop constraint session_ended_because_check;
alter table people.session add constraint session_ended_because_check check (
	ended_because in ('signed-out', 'ended-by-person', 'ended-by-administrator', 'signed-in-again', 'ended-by-provider')
);

-- Ends what a provider's word is about: the sessions here of one of its own sessions (`sid`), or where it names
-- none all those of a person; gives how many. Nobody acts here who could be asked: the person signed out, and
-- stands as the one who did it. Sessions that began after the provider spoke are not meant.
create function people.end_by_provider(issuer text, claim text, sid text, told_at timestamptz, at timestamptz)
returns integer
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with ended as (
		update people.session s
		set ended_at = greatest($5, s.begun_at), ended_by = s.person_id, ended_because = 'ended-by-provider',
			version = s.version + 1
		from people.person p
		where p.agency_id = s.agency_id and p.id = s.person_id and p.issuer = $1
			and s.ended_at is null and s.begun_at <= $4
			and ($2 is null or p.claim = $2)
			-- A session that the provider did not name when it began is meant by its person.
			and ($3 is null or s.provider_sid = $3 or (s.provider_sid is null and $2 is not null))
			and num_nonnulls($2, $3) > 0
		returning s.id
	)
	select count(*)::integer from ended;
end;
revoke execute on function people.end_by_provider(text, text, text, timestamptz, timestamptz) from public;
grant execute on function people.end_by_provider(text, text, text, timestamptz, timestamptz) to rorkult_app;

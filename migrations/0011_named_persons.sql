-- Whom a row names as the one who did something is the one who acts. Besides, whoever could name somebody
-- else would learn from the error whether there is such a person in another agency.

drop policy own_agency on letters.letter;
create policy own_agency on letters.letter for select to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy change_own on letters.letter for update to rorkult_app
	using (agency_id = (select platform.current_agency()));
create policy add_own on letters.letter for insert to rorkult_app
	with check (
		agency_id = (select platform.current_agency()) and uploaded_by = (select platform.current_actor())
	);
-- What a letter came as never changes.
revoke update on letters.letter from rorkult_app;
grant update (state, title, kind, sender, recipient, year, dated, version) on letters.letter to rorkult_app;

drop policy change_own_and_looked_after on people.session;
create policy change_own_and_looked_after on people.session for update to rorkult_app
	using (
		person_id = (select platform.current_actor())
		or agency_id = (select platform.current_agency())
		or agency_id in (select people.looked_after())
	)
	with check (
		(
			person_id = (select platform.current_actor())
			or agency_id = (select platform.current_agency())
			or agency_id in (select people.looked_after())
		)
		and (ended_by is null or ended_by = (select platform.current_actor()))
	);

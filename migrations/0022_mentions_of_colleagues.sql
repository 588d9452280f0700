-- Only somebody with a role in the agency is mentioned there: asked before any key is looked up, so that no error
-- tells whether a person of another agency exists.
drop policy add_own on letters.mention;
create policy add_colleague on letters.mention for insert to rorkult_app with check (
	agency_id = (select platform.current_agency()) and read_at is null
	and exists (
		select from people.role r
		where r.agency_id = mention.agency_id and r.person_id = mention.person_id
	)
);

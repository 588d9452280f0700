-- What has been done in an agency, the last first, for whoever looks for a thing without knowing it.

create index on journal.entry (agency_id, id);

-- Entries of the agency acted for about rows of some tables, and about the agency itself. Days are Norway's, by
-- the database's clock; what is null does not narrow.
create function journal.entries_lately(
	relations text[], actor uuid, action text, from_day date, to_day date, before_id bigint, most integer
) returns setof journal.entry
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select l.* from (
		(
			select e.* from journal.entry e
			where e.agency_id = (select platform.current_agency()) and e.relation = any ($1)
				and ($2 is null or e.actor = $2) and ($3 is null or e.action = $3)
				and ($4 is null or e.at >= $4::timestamp at time zone 'Europe/Oslo')
				and ($5 is null or e.at < ($5 + 1)::timestamp at time zone 'Europe/Oslo')
				and ($6 is null or e.id < $6)
			order by e.id desc limit $7
		)
		union all
		(
			select e.* from journal.entry e
			where e.relation = 'people.organisation' and e.relation = any ($1)
				and e.row_key = jsonb_build_object('id', (select platform.current_agency()))
				and ($2 is null or e.actor = $2) and ($3 is null or e.action = $3)
				and ($4 is null or e.at >= $4::timestamp at time zone 'Europe/Oslo')
				and ($5 is null or e.at < ($5 + 1)::timestamp at time zone 'Europe/Oslo')
				and ($6 is null or e.id < $6)
			order by e.id desc limit $7
		)
	) l
	order by l.id desc limit $7;
end;

revoke execute on function journal.entries_lately(text[], uuid, text, date, date, bigint, integer) from public;
grant execute on function journal.entries_lately(text[], uuid, text, date, date, bigint, integer) to rorkult_app;

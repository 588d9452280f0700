-- Whoever's session ends is told at once, whichever process of the program their page hangs on.

create function people.tell_ended() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	perform pg_notify('rorkult_session', new.id::text);
	return null;
end
$$;
revoke execute on function people.tell_ended() from public;
create trigger tell_ended after update on people.session
	for each row when (old.ended_at is null and new.ended_at is not null)
	execute function people.tell_ended();
create trigger tell_ended after update on people.person
	for each row when (old.state = 'active' and new.state <> 'active')
	execute function people.tell_ended();

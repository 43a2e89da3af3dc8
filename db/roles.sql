-- Roles of an Onshin database. Run once by somebody who may create roles; every statement may be repeated.
-- Login roles get their passwords from whoever runs the server, never from this file.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['onshin_owner', 'onshin_app', 'onshin_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login noinherit nosuperuser nobypassrls nocreatedb nocreaterole', role_name);
    end if;
  end loop;
  foreach role_name in array array['onshin_sealer', 'onshin_login', 'onshin_lease', 'onshin_counts', 'onshin_statistics'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin nosuperuser nobypassrls', role_name);
    end if;
  end loop;
end
$$;

-- The owner makes the look-up functions on behalf of the roles they run as; the worker puts on the sealer's coat. Neither
-- inherits: what those roles may see is seen only after SET ROLE, and the policies for them never apply to the owner.
grant onshin_login, onshin_lease, onshin_counts to onshin_owner;
grant onshin_sealer to onshin_worker;

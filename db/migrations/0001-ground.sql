-- The ground every table stands on: who may see a row, and which rows may never change.
-- citext and the like are avoided on purpose: everything runs on a plain PostgreSQL 15.
create extension if not exists btree_gist;

create schema lookup authorization onshin_login;
create schema lease authorization onshin_lease;
grant usage on schema public to onshin_app, onshin_worker, onshin_sealer, onshin_login, onshin_lease;

-- The clinic of the running act; null when nobody said one, and then no row of any clinic is seen.
create function current_clinic() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.clinic', true), '')::uuid $$;

-- Puts a table under its clinic: rows of one clinic are neither read nor written under another (invariant 8).
create procedure keep_within_clinic(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy within_clinic on %s using (clinic_id = current_clinic()) with check (clinic_id = current_clinic())',
    target);
end
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- What becomes of the rows of each table. Every table says one of three:
--   sealed    never changed or removed
--   seal      neither: the seal itself, whose own hashes show a change
--   derived   of the moment, or made again from other rows
--   unsealed  changes as life goes on; the audit trail tells who changed it
create table table_nature (
  table_name text primary key,
  nature text not null check (nature in ('sealed', 'seal', 'derived', 'unsealed'))
);

create procedure declare_tables(declared_nature text, variadic targets regclass[]) language sql as $$
  insert into table_nature select target::text, declared_nature from unnest(targets) as target
$$;

-- Lets a table only grow: finalised notes, agreements, plans, judgements and audit events (invariant 6).
create procedure keep_forever(target regclass) language plpgsql as $$
begin
  execute format(
    'create trigger only_grows before update or delete on %s for each row execute function refuse_change()', target);
  execute format(
    'create trigger never_emptied before truncate on %s for each statement execute function refuse_change()', target);
  call declare_tables('sealed', target);
end
$$;

call declare_tables('unsealed', 'table_nature', 'kysely_migration', 'kysely_migration_lock');

-- Certificates that show which device or person is at the other end of TLS, and what a clinic asks from outside its walls
-- (A-6.11-C-10b, A-6.11-C-3).

create table client_certificate (
  id uuid primary key,
  fingerprint bytea not null unique check (length(fingerprint) = 32),
  account_id uuid not null references account,
  subject text not null check (length(subject) <= 1000),
  issuer text not null check (length(issuer) <= 1000),
  ends_at timestamptz not null,
  kind text not null check (kind in ('device', 'hpki')),
  -- The profession an HPKI certificate names (hcRole), in its own words.
  profession text check (length(profession) <= 200),
  registered_at timestamptz not null default now(),
  approved_at timestamptz,
  approved_by uuid references account,
  ended_at timestamptz,
  ended_by uuid references account,
  check ((approved_at is null) = (approved_by is null)),
  check ((ended_at is null) = (ended_by is null)),
  -- Nobody answers for their own device.
  check (approved_by is distinct from account_id),
  check (profession is null or kind = 'hpki')
);
comment on table client_certificate is 'クライアント証明書: bound to one person, by somebody else''s word';
create index client_certificate_of_account on client_certificate (account_id);
call declare_tables('unsealed', 'client_certificate');

-- Whose it is and what it says never changes, and what has ended stays ended.
create function keep_client_certificate() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null
     or (new.id, new.fingerprint, new.account_id, new.subject, new.issuer, new.ends_at, new.kind, new.profession, new.registered_at)
        is distinct from
        (old.id, old.fingerprint, old.account_id, old.subject, old.issuer, old.ends_at, old.kind, old.profession, old.registered_at)
     or (old.approved_at is not null and (new.approved_at, new.approved_by) is distinct from (old.approved_at, old.approved_by)) then
    raise exception 'a certificate is only approved once and ended once' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger only_approved_and_ended before update or delete on client_certificate
  for each row execute function keep_client_certificate();

create table network_policy (
  clinic_id uuid not null references clinic,
  id uuid not null,
  inside_networks cidr[] not null check (cardinality(inside_networks) <= 50),
  certificate_from_outside boolean not null,
  set_by uuid,
  valid_from timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, set_by) references staff_member (clinic_id, id)
);
comment on table network_policy is 'From where a clinic''s staff may work, dated; the newest counts, without one everywhere is inside';
call keep_within_clinic('network_policy');
call keep_forever('network_policy');
create index network_policy_in_force on network_policy (clinic_id, valid_from desc);
create policy look_up on network_policy for select to onshin_login using (true);
grant select on network_policy, client_certificate to onshin_login;

-- The version of TLS the socket of a seat was opened over, as this server saw it or a trusted proxy told it; null where
-- nobody said (S-2-5-2-1-12).
alter table seat add column transport text check (transport in ('TLSv1.3', 'TLSv1.2', 'none'));

alter table session drop constraint session_method_check;
alter table session add constraint session_method_check
  check (method in ('link', 'password', 'passkey', 'demonstration', 'inspection', 'provider', 'certificate'));

set role onshin_login;

-- The clinics that ask for a certificate from where this account is, and have not been shown one of theirs.
create function lookup.asking_for_certificate(wanted uuid, from_address inet, shown bytea) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.clinic_id
    from staff_member s
    cross join lateral (
      select n.* from network_policy n
      where n.clinic_id = s.clinic_id and n.valid_from <= now() order by n.valid_from desc, n.id desc limit 1
    ) p
    where s.account_id = wanted and p.certificate_from_outside
      and not coalesce(from_address <<= any (p.inside_networks), false)
      and not exists (
        select from client_certificate c
        where c.fingerprint = shown and c.account_id = wanted
          and c.approved_at is not null and c.ended_at is null and c.ends_at > now()
      )
  $$;

reset role;

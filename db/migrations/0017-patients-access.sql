-- How patients come in: by mail or, without one, by the number of a mobile telephone.

alter table account alter column email drop not null;
-- One account has one telephone, in the international form; a number that receives no message is none.
alter table account add column phone text unique check (phone ~ '^\+81[6789]0[0-9]{8}$');
alter table account add constraint account_is_reachable check (email is not null or phone is not null);
alter table one_time_token add column phone text;

-- Staff are told by mail of what happens to their account, and sign in under an address.
create function require_address_of_staff() returns trigger language plpgsql as $$
begin
  if exists (select from account a where a.id = new.account_id and a.email is null) then
    raise exception 'who works at a clinic has an address'
      using errcode = 'check_violation', constraint = 'staff_has_address';
  end if;
  return new;
end
$$;
create trigger has_address before insert or update of account_id on staff_member
  for each row execute function require_address_of_staff();

-- What was sent in the last days, so that nobody runs up a bill or floods a telephone. Above clinics: a number counts as one
-- wherever it was asked for.
create table sms_sent (
  id uuid primary key,
  of_clinic uuid not null,
  phone text not null,
  remote_address text not null,
  -- Asked for by a stranger to the deployment: of those a clinic pays for fewer.
  is_stranger boolean not null,
  at timestamptz not null default now()
);
create index sms_sent_by_clinic on sms_sent (of_clinic, at);
create index sms_sent_by_number on sms_sent (phone, at);
create index sms_sent_by_address on sms_sent (remote_address, at);
comment on table sms_sent is 'Short messages of the last days, counted for their limits; removed after two days';
call declare_tables('derived', 'sms_sent');

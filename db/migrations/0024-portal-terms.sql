-- What patients are told before they read their own chart through their pages, and that they agreed to it (A-6.11-C-9).

create table portal_terms (
  clinic_id uuid not null references clinic,
  id uuid not null,
  version int not null check (version > 0),
  content jsonb not null,
  -- Which of the product's usual texts it is; none where the clinic wrote its own.
  usual text check (length(usual) between 1 and 40),
  written_by uuid,
  valid_from timestamptz not null default now(),
  primary key (clinic_id, id),
  unique (clinic_id, version),
  check ((usual is null) = (written_by is not null)),
  foreign key (clinic_id, written_by) references staff_member (clinic_id, id)
);
comment on table portal_terms is '患者ページの説明: purpose, risks and who answers for what; the newest version counts';
call keep_within_clinic('portal_terms');
call keep_forever('portal_terms');

create table portal_agreement (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  -- Who agreed: the patient, or a proxy.
  account_id uuid not null references account,
  terms_id uuid not null,
  agreed_at timestamptz not null default now(),
  primary key (clinic_id, id),
  foreign key (clinic_id, patient_id) references patient (clinic_id, id),
  foreign key (clinic_id, terms_id) references portal_terms (clinic_id, id)
);
comment on table portal_agreement is '患者ページの利用の合意: by whom, to which version, when';
create index portal_agreement_of on portal_agreement (clinic_id, patient_id, account_id, agreed_at desc);
call keep_within_clinic('portal_agreement');
call keep_forever('portal_agreement');

create table portal_withdrawal (
  clinic_id uuid not null,
  agreement_id uuid not null,
  withdrawn_at timestamptz not null default now(),
  primary key (clinic_id, agreement_id),
  foreign key (clinic_id, agreement_id) references portal_agreement (clinic_id, id)
);
comment on table portal_withdrawal is 'That somebody no longer agrees: the pages are closed, the visit is not';
call keep_within_clinic('portal_withdrawal');
call keep_forever('portal_withdrawal');

-- Nobody agrees to what is no longer said, and no version comes before one that stands.
create function keep_portal_agreement() returns trigger language plpgsql as $$
begin
  if new.terms_id is distinct from (
    select t.id from portal_terms t where t.clinic_id = new.clinic_id order by t.version desc limit 1
  ) then
    raise exception 'what is agreed to is the version that counts now'
      using errcode = 'check_violation', constraint = 'portal_newest_terms';
  end if;
  return new;
end
$$;
create trigger to_the_newest before insert on portal_agreement
  for each row execute function keep_portal_agreement();

create function keep_portal_terms() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('portal_terms:' || new.clinic_id, 0));
  if new.version <= (select max(t.version) from portal_terms t where t.clinic_id = new.clinic_id) then
    raise exception 'a version comes after those that stand'
      using errcode = 'check_violation', constraint = 'portal_terms_in_order';
  end if;
  return new;
end
$$;
create trigger in_order before insert on portal_terms for each row execute function keep_portal_terms();

-- Whether an account may read charts through the patients' pages: it agreed to the newest version and did not withdraw.
create function has_agreed_to_portal(of_clinic uuid, of_account uuid, patients uuid[], usual_now text) returns boolean
  language sql stable as $$
  select exists (
    select from (select t.id from portal_terms t
                 where t.clinic_id = of_clinic order by t.version desc limit 1) newest
    join portal_terms t on t.clinic_id = of_clinic and t.id = newest.id
    join portal_agreement g on g.clinic_id = t.clinic_id and g.terms_id = t.id
    where g.account_id = of_account and g.patient_id = any (patients)
      and (t.usual is null or t.usual = usual_now)
      and not exists (select from portal_withdrawal w where w.clinic_id = g.clinic_id and w.agreement_id = g.id))
$$;

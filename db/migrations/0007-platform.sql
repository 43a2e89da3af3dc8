create table idempotency_key (
  clinic_id uuid not null,
  actor_id uuid not null,
  route text not null,
  key uuid not null,
  request_hash bytea not null,
  status int not null,
  answer jsonb not null,
  created_at timestamptz not null default now(),
  primary key (clinic_id, actor_id, route, key)
);
comment on table idempotency_key is 'A repeated command answers the same; a different body under the same key is refused';
create index idempotency_key_by_age on idempotency_key (created_at);
call keep_within_clinic('idempotency_key');
create policy sweep on idempotency_key to onshin_worker using (true);

create table draft (
  clinic_id uuid not null references clinic,
  account_id uuid not null references account,
  kind text not null,
  key text not null,
  content jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (clinic_id, account_id, kind, key)
);
comment on table draft is 'What somebody has begun to write; the device keeps nothing';
call keep_within_clinic('draft');

-- Signals pass through here so that two seats may sit on two processes and a gap can be replayed; they carry no content
-- of care and are swept when the call is over.
create unlogged table signal (
  id bigint generated always as identity primary key,
  clinic_id uuid not null,
  consultation_id uuid not null,
  from_seat_id uuid not null,
  to_seat_id uuid not null,
  negotiation int not null,
  sequence int not null,
  body jsonb not null,
  sent_at timestamptz not null default now()
);
create index signal_of on signal (clinic_id, consultation_id, to_seat_id, id);
call keep_within_clinic('signal');
create policy sweep on signal to onshin_worker using (true);

-- In one statement, as it lies on the way to a call's first picture: a transaction of several costs as many round trips.
create function keep_signals(of_clinic uuid, of_consultation uuid, from_seat uuid, given jsonb)
returns setof signal language sql as $$
  select set_config('app.clinic', of_clinic::text, true);
  with in_call as (
    select s.id
    from seat s join consultation c on c.clinic_id = s.clinic_id and c.id = s.consultation_id
    where s.clinic_id = of_clinic and s.consultation_id = of_consultation
      and s.admitted_at is not null and c.status in ('inCall', 'interrupted')
  )
  insert into signal (clinic_id, consultation_id, from_seat_id, to_seat_id, negotiation, sequence, body)
  select of_clinic, of_consultation, from_seat, (one ->> 'to')::uuid,
         (one ->> 'negotiation')::int, (one ->> 'sequence')::int, one -> 'body'
  from jsonb_array_elements(given) with ordinality as each (one, place)
  where from_seat in (table in_call) and (one ->> 'to')::uuid in (table in_call)
    and (one ->> 'to')::uuid <> from_seat
  order by place
  returning *;
$$;
comment on function keep_signals is 'Keeps signals between admitted seats of an open call, in their order, and no others';

create table demonstration_mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  at timestamptz not null default now()
);
comment on table demonstration_mail is 'Mails the demonstration shows on a page instead of sending them';

call declare_tables('unsealed', 'draft', 'demonstration_mail');
call declare_tables('derived', 'idempotency_key', 'signal');

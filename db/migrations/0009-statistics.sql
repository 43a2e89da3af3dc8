-- What a deployment may count across its clinics without a patient in it: how many consultations of which kind ended
-- how, and how often which gate refused, by clinic and day. No id of a consultation, a patient or a person comes out.
create schema statistics authorization onshin_counts;
grant usage on schema public to onshin_counts;
grant select (id, slug, time_zone) on clinic to onshin_counts;
grant select (clinic_id, kind, status, disposition, requested_at) on consultation to onshin_counts;
grant select (clinic_id, gate, outcome, judged_at) on judgement to onshin_counts;
create policy count_all on clinic for select to onshin_counts using (true);
create policy count_all on consultation for select to onshin_counts using (true);
create policy count_all on judgement for select to onshin_counts using (true);

set role onshin_counts;

create function statistics.count_consultations()
  returns table (clinic text, requested_on date, kind text, status text, disposition text, count bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.slug, (k.requested_at at time zone c.time_zone)::date, k.kind, k.status, k.disposition, count(*)
    from consultation k join clinic c on c.id = k.clinic_id
    group by 1, 2, 3, 4, 5
  $$;

create function statistics.count_judgements()
  returns table (clinic text, judged_on date, gate text, outcome text, count bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.slug, (j.judged_at at time zone c.time_zone)::date, j.gate, j.outcome, count(*)
    from judgement j join clinic c on c.id = j.clinic_id
    group by 1, 2, 3, 4
  $$;

grant create, usage on schema statistics to onshin_owner;
grant execute on all functions in schema statistics to onshin_owner;
reset role;

create view statistics.consultations with (security_invoker) as
  select * from statistics.count_consultations() order by clinic, requested_on, kind, status, disposition;
create view statistics.judgements with (security_invoker) as
  select * from statistics.count_judgements() order by clinic, judged_on, gate, outcome;

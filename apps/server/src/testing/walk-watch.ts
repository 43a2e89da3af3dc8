import type pg from 'pg';
import type { TestServer } from './test-server.ts';

interface Judged {
  /** Null where the gate was never passed. */
  readonly outcome: string | null;
  readonly verdicts: readonly { readonly clauseId: string; readonly kind: string }[] | null;
}

/** Looks at the database itself while a walk goes on, whatever the server said of it. */
export class WalkWatch {
  readonly #admin: pg.Client;
  readonly #clinicId: string;
  readonly #versions = new Map<string, number>();
  #isPublished: boolean | undefined;

  private constructor(admin: pg.Client, clinicId: string) {
    this.#admin = admin;
    this.#clinicId = clinicId;
  }

  static async open(server: TestServer): Promise<WalkWatch> {
    const watch = new WalkWatch(await server.database.as('postgres'), server.clinicId);
    await watch.faults();
    return watch;
  }

  /** Everything that may never be so. */
  async faults(): Promise<readonly string[]> {
    return [
      ...(await this.#passagesWithoutGround()),
      ...(await this.#examinationsAgainstWhatIsWritten()),
      ...(await this.#publishedWithoutGround()),
      ...(await this.#versionsThatWentBack()),
    ];
  }

  /** Every gate that was come to so far, and whether it let anybody through. */
  async passages(): Promise<readonly string[]> {
    const { rows } = await this.#admin.query<{ passage: string }>(
      `select distinct gate || case outcome when 'refused' then ' refused' else ' passed' end as passage from judgement`,
    );
    return rows.map(({ passage }) => passage);
  }

  /** What has happened to a consultation rests on the newest judgement of its gate. */
  async #passagesWithoutGround(): Promise<string[]> {
    const { rows } = await this.#admin.query<{ id: string; gate: string } & Judged>(
      `with passed (id, gate) as (
         select id, 'startCall' from consultation where call_started_at is not null
         union all
         select id, 'beginExamination' from consultation where examination_begun_at is not null
         union all
         select id, 'closeConsultation' from consultation where status = 'closed' and disposition = 'completed')
       select passed.id, passed.gate, newest.outcome, newest.verdicts from passed left join lateral (
         select outcome, verdicts from judgement
         where consultation_id = passed.id and gate = passed.gate and outcome <> 'refused'
         order by judged_at desc, id desc limit 1) newest on true`,
    );
    return rows.flatMap(({ id, gate, ...newest }) => faultsOf(`${gate} of ${id}`, newest));
  }

  /** What is written of an examination is read again here, without the rules. */
  async #examinationsAgainstWhatIsWritten(): Promise<string[]> {
    const { rows } = await this.#admin.query<{ id: string; what: string }>(
      `select c.id, w.what from consultation c cross join lateral (values
         ('the wish was not confirmed', c.examination ->> 'wishConfirmed' is distinct from 'true'),
         ('it was not judged feasible', c.examination ->> 'feasible' is distinct from 'yes'),
         ('impersonation was suspected', c.examination ->> 'impersonationSuspected' is distinct from 'false'),
         ('misuse was suspected', c.is_misuse_suspected),
         ('no agreement stood', not exists (
            select from agreement a where a.patient_id = c.patient_id and a.agreed_at <= c.examination_begun_at
              and not exists (select from agreement_withdrawal x where x.agreement_id = a.id
                              and x.withdrawn_at <= c.examination_begun_at)))) w (what, is_so)
       where c.examination_begun_at is not null and w.is_so`,
    );
    return rows.map(({ id, what }) => `the examination of ${id} began although ${what}`);
  }

  async #publishedWithoutGround(): Promise<string[]> {
    const { rows } = await this.#admin.query<{ published: boolean } & Judged>(
      `select clinic.published_at is not null as published, newest.outcome, newest.verdicts
       from clinic left join lateral (
         select outcome, verdicts from judgement where clinic_id = clinic.id and gate = 'publishPage'
         order by judged_at desc, id desc limit 1) newest on true
       where clinic.id = $1`,
      [this.#clinicId],
    );
    const [clinic] = rows;
    const before = this.#isPublished;
    this.#isPublished = clinic?.published;
    // The demonstration comes with a page that nobody published through the gate.
    if (before !== false || clinic?.published !== true) return [];
    return faultsOf('the page', clinic);
  }

  async #versionsThatWentBack(): Promise<string[]> {
    const { rows } = await this.#admin.query<{ id: string; version: number }>(
      `select 'consultation ' || id as id, version from consultation
       union all select 'patient ' || id, version from patient
       union all select 'clinic ' || id, version from clinic`,
    );
    const back = rows.filter(({ id, version }) => version < (this.#versions.get(id) ?? 0));
    for (const { id, version } of rows) this.#versions.set(id, version);
    return back.map(({ id }) => `the version of ${id} went back`);
  }
}

function faultsOf(what: string, { outcome, verdicts }: Judged): string[] {
  if (outcome === null || outcome === 'refused')
    return [`${what} was never passed: ${outcome ?? 'no judgement'}`];
  const unmet = (verdicts ?? []).filter(({ kind }) => kind === 'unmet');
  return unmet.map(({ clauseId }) => `${what} was passed with ${clauseId} unmet`);
}

import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/**
 * Makes the job queue's tables, owned by the worker, and the one door through which the app enqueues: a function that
 * stamps the clinic of the running act on the job.
 *
 * @param workerUrl connects as the worker
 */
export async function prepareJobs(workerUrl: string): Promise<void> {
  await runMigrations({ connectionString: workerUrl });
  const client = new pg.Client({ connectionString: workerUrl });
  await client.connect();
  try {
    await client.query(`
      create schema if not exists jobs;
      create or replace function jobs.enqueue(task text, payload jsonb) returns void
        language sql security definer set search_path = pg_catalog, pg_temp
        as $$
          select graphile_worker.add_job(
            task,
            (payload || jsonb_build_object('clinicId', nullif(current_setting('app.clinic', true), '')))::json)
        $$;
      revoke all on function jobs.enqueue(text, jsonb) from public;
      grant usage on schema jobs to onshin_app;
      grant execute on function jobs.enqueue(text, jsonb) to onshin_app;
    `);
  } finally {
    await client.end();
  }
}

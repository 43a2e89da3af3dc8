import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** After how long without a good backup, or a good drill, those who watch are told. */
export interface BackupLimits {
  readonly hours: number;
  readonly days: number;
}

export interface BackupState {
  readonly backupAt: string | null;
  readonly drillAt: string | null;
  readonly backupHours: number | null;
  readonly drillDays: number | null;
  readonly backupIsOverdue: boolean;
  readonly drillIsOverdue: boolean;
}

/**
 * When the house was last backed up whole and the way back last tried, as seen from a clinic: none of it is due before it began. Whatever was tried
 * in the last week has to have gone well, each by itself: a good archive does not stand for a repository that fails.
 */
export async function backupStateOf(
  tx: Tx,
  clinicId: string,
  { hours, days }: BackupLimits,
): Promise<BackupState> {
  const { rows } = await sql<BackupState>`
    with series as (
      select series, max(at) filter (where fault is null) as good
      from backup where at > now() - interval '7 days' group by series)
    select backup_at, drill_at,
           (extract(epoch from now() - backup_at) / 3600)::int as backup_hours,
           (extract(epoch from now() - drill_at) / 86400)::int as drill_days,
           now() - coalesce(backup_at, created_at) > make_interval(hours => ${hours}) as backup_is_overdue,
           now() - coalesce(drill_at, created_at) > make_interval(days => ${days}) as drill_is_overdue
    from (select created_at,
                 case when exists (select from series)
                   then (select case when bool_and(good is not null) then min(good) end from series)
                   else (select max(at) from backup where fault is null) end as backup_at,
                 (select max(at) from drill where fault is null) as drill_at
          from clinic where id = ${clinicId}) as last`.execute(tx);
  const [state] = rows;
  if (state === undefined) throw new Error('There is no such clinic');
  return state;
}

import type { Handler } from '../../path/handler.ts';
import { type BackupLimits, backupStateOf } from './backup-state.ts';

/** So many of each are shown: a month of nights. */
const most = 31;

export const listBackups =
  (limits: BackupLimits): Handler<'listBackups'> =>
  async ({ tx, clinicId }) => {
    const state = await backupStateOf(tx, clinicId, limits);
    const backups = await tx
      .selectFrom('backup')
      .select(['at', 'name', 'bytes', 'fault'])
      .orderBy('at', 'desc')
      .limit(most)
      .execute();
    const drills = await tx
      .selectFrom('drill')
      .select(['at', 'rpoSeconds', 'rtoSeconds', 'fault'])
      .orderBy('at', 'desc')
      .limit(most)
      .execute();
    const restorations = await tx
      .selectFrom('restoration')
      .select(['at', 'by', 'why', 'lost'])
      .orderBy('at', 'desc')
      .limit(most)
      .execute();
    return {
      backup: {
        at: state.backupAt,
        ago: state.backupHours,
        isOverdue: state.backupIsOverdue,
        hours: limits.hours,
      },
      drill: {
        at: state.drillAt,
        ago: state.drillDays,
        isOverdue: state.drillIsOverdue,
        days: limits.days,
      },
      backups: backups.map(({ fault, ...backup }) => ({ ...backup, isGood: fault === null })),
      drills: drills.map(({ at, rpoSeconds, rtoSeconds, fault }) => ({
        at,
        rpoSeconds: rpoSeconds,
        rtoSeconds: rtoSeconds,
        isGood: fault === null,
      })),
      restorations: restorations.map(({ lost, ...restoration }) => ({
        ...restoration,
        lost: lostOf(clinicId, lost as LostLinks[]),
      })),
    };
  };

interface LostLinks {
  readonly chainId: string;
  readonly from: number;
  readonly to: number;
}

/** What a clinic lost; how much another one lost is not its business. */
function lostOf(clinicId: string, lost: readonly LostLinks[]): number {
  return lost
    .filter(({ chainId }) => chainId === clinicId)
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

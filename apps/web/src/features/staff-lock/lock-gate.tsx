import './lock.css';
import { type ReactNode, useEffect } from 'react';
import { setGuard } from '../../lib/api/guard.ts';
import { idleSince, takeTouch, watchActivity } from '../../lib/lock/activity.ts';
import { lockNow, uncover, useCovered, whenUnlocked } from '../../lib/lock/lock.ts';
import { useSession } from '../../lib/session/session.ts';
import { LockScreen } from './lock-screen.tsx';
import { SessionEnds } from './session-ends.tsx';

setGuard({
  headers: takeTouch,
  resolve: (code) => (code === 'sessionLocked' ? whenUnlocked() : null),
});

/** One key locks, in the middle of a word as well; the keys of an input method are left to it. */
const lockKey = 'F8';

/**
 * Keeps the clinic's pages as they are under a cover nobody sees, hears or prints through, as long as their person is
 * away (A-6.5-C-4, A-6.5-D-2).
 */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const isCovered = useCovered();
  const session = useSession();
  const work = session.data?.work ?? null;
  const isLocked = work?.isLocked === true;
  useEffect(watchActivity, []);
  useEffect(() => {
    if (work === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== lockKey || event.isComposing) return;
      event.preventDefault();
      void lockNow();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [work]);
  const idleMinutes = work?.idleMinutes ?? null;
  const { refetch } = session;
  useEffect(() => {
    if (idleMinutes === null || isCovered) return undefined;
    // The server knows of other tabs and of calls: this page only asks once it has been let lie itself.
    const look = (): void => {
      if (Date.now() - idleSince() > idleMinutes * 60_000) void refetch();
    };
    const timer = setInterval(look, 10_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [idleMinutes, isCovered, refetch]);
  useEffect(() => {
    if (isLocked) void whenUnlocked();
  }, [isLocked]);
  useEffect(() => {
    // What this tab knows of its session is of before.
    if (!isCovered) void refetch();
  }, [isCovered, refetch]);
  return (
    <>
      <div className="under-lock" hidden={isCovered} inert={isCovered}>
        {work !== null && <SessionEnds endsAt={work.endsAt} />}
        {children}
      </div>
      {isCovered && <LockScreen onUnlocked={uncover} />}
    </>
  );
}

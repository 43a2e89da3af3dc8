import './lock.css';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { setGuard } from '../../lib/api/guard.ts';
import { idleSince, takeTouch, watchActivity } from '../../lib/lock/activity.ts';
import {
  isLockKnown,
  lockNow,
  onLockNews,
  tellUnlocked,
  uncover,
  useCovered,
  whenUnlocked,
} from '../../lib/lock/lock.ts';
import { useSession } from '../../lib/session/session.ts';
import { notePlace, noteUser, takePlace } from '../../lib/lock/shared-terminal.ts';
import { askWhoIsThere } from '../../lib/lock/step-up.ts';
import { PasswordEnds } from './password-ends.tsx';
import { LockScreen } from './lock-screen.tsx';
import { SessionEnds } from './session-ends.tsx';
import { SignInElsewhere } from './sign-in-elsewhere.tsx';
import { StepUpDialog } from './step-up-dialog.tsx';

setGuard({
  headers: takeTouch,
  resolve(code) {
    if (code === 'sessionLocked') return whenUnlocked();
    return code === 'stepUpNeeded' ? askWhoIsThere() : null;
  },
});

/** One key locks, another hands the terminal on, in the middle of a word as well; an input method keeps its keys. */
const lockKey = 'F8';
const switchKey = 'F9';

/** Pages for signing in are nobody's: there is nothing to cover. */
const isDoor = (path: string): boolean => /^\/staff\/(sign-in|set-up|new-password|envelope)/.test(path);

/**
 * Keeps the clinic's pages as they are under a cover nobody sees, hears or prints through, as long as their person is
 * away (A-6.5-C-4, A-6.5-D-2).
 */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const isCovered = useCovered();
  const session = useSession();
  const work = session.data?.work ?? null;
  const isLocked = work?.isLocked === true;
  const account = session.data?.account?.id ?? null;
  const name = session.data?.account?.name ?? '';
  const showsNames = work?.showsNames;
  const [path, go] = useLocation();
  useEffect(watchActivity, []);
  useEffect(() => {
    if (work === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || (event.key !== lockKey && event.key !== switchKey)) return;
      event.preventDefault();
      void lockNow().then(() => event.key === switchKey && handOn(account));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [work, account]);
  const idleMinutes = work?.idleMinutes ?? null;
  const { refetch } = session;
  useEffect(() => {
    if (idleMinutes === null || isCovered) return undefined;
    // The server knows of other tabs and of calls: this page only asks, oftener once it has been let lie itself.
    let askedAt = Date.now();
    const look = (): void => {
      const isIdle = Date.now() - idleSince() > idleMinutes * 60_000;
      if (!isIdle && Date.now() - askedAt < 60_000) return;
      askedAt = Date.now();
      void refetch();
    };
    const timer = setInterval(look, 10_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [idleMinutes, isCovered, refetch]);
  useEffect(() => {
    if (isLocked && !isDoor(path)) void whenUnlocked();
  }, [isLocked, path]);
  const person = useRef<string | null>(null);
  useEffect(() => {
    // At a door the page holds nothing of anybody's, and whoever signs in is on the way to their own place already.
    person.current = isDoor(path) ? account : (person.current ?? account);
    // Somebody else has signed in on this browser: what this page holds is not theirs to see.
    if (account !== null && account !== person.current) location.assign('/staff');
  }, [account, path]);
  useEffect(() => {
    if (account === null || showsNames === undefined) return;
    noteUser(name, showsNames);
    const place = location.pathname.endsWith('/board') ? takePlace(account) : null;
    if (place !== null) go(place, { replace: true });
  }, [account, name, showsNames, go]);
  const lookWhoIsThere = useCallback(async (): Promise<void> => {
    if (!isLockKnown()) return;
    const { data } = await refetch();
    if (data?.account?.id === person.current && data?.work?.isLocked === false) uncover();
  }, [refetch]);
  useEffect(() => {
    if (!isCovered) return undefined;
    const look = (): void => void lookWhoIsThere();
    const stop = onLockNews(look);
    addEventListener('focus', look);
    return () => {
      stop();
      removeEventListener('focus', look);
    };
  }, [isCovered, lookWhoIsThere]);
  return (
    <>
      <div className="under-lock" hidden={isCovered} inert={isCovered}>
        {work !== null && <SessionEnds endsAt={work.endsAt} />}
        {work?.passwordUntil && <PasswordEnds until={work.passwordUntil} />}
        {work?.elsewhere && <SignInElsewhere opened={work.elsewhere} />}
        {children}
        {work !== null && <StepUpDialog />}
      </div>
      {isCovered && (
        <LockScreen
          onHandOn={() => handOn(account)}
          onUnlocked={() => {
            tellUnlocked();
            void lookWhoIsThere();
          }}
        />
      )}
    </>
  );
}

/** To the sign-in for whoever comes next. The session of the one who leaves stays locked until theirs begins. */
function handOn(account: string | null): void {
  if (account !== null) notePlace(account);
  location.assign('/staff/sign-in');
}

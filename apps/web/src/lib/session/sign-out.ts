import { useAct } from '../api/hooks.ts';

/** Signs out and loads the page anew, so that nothing of the person stays in memory. */
export function useSignOut(goTo: string) {
  const end = useAct('endSession', { refresh: [], onDone: () => location.assign(goTo) });
  return { signOut: () => end.mutate({}), isBusy: end.isPending };
}

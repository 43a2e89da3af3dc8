import { SingleTab, type TabSnapshot } from '@onshin/call';
import { useEffect, useState } from 'react';

interface Tab {
  readonly state: TabSnapshot['state'];
  readonly bringHere: () => void;
}

/** Whether this tab has the call, and how to bring it here. Browsers without locks are taken at their word. */
export function useSingleTab(consultationId: string): Tab {
  const canTell = 'locks' in navigator;
  const [tab, setTab] = useState<Tab>({ state: canTell ? 'asking' : 'here', bringHere: () => {} });
  useEffect(() => {
    if (!canTell) return undefined;
    let single: SingleTab | null = null;
    const timer = setTimeout(() => {
      const made = new SingleTab(consultationId);
      single = made;
      const tell = (): void => setTab({ state: made.getSnapshot().state, bringHere: () => made.bringHere() });
      made.subscribe(tell);
      tell();
    });
    return () => {
      clearTimeout(timer);
      single?.close();
    };
  }, [consultationId, canTell]);
  return tab;
}

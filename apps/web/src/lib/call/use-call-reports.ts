import type { CallModel } from '@onshin/call';
import { useEffect } from 'react';
import { callOperation } from '../api/call-operation.ts';

interface Consultation {
  readonly clinicId: string;
  readonly consultationId: string;
}

const every = 5_000;

/**
 * Sends what this end saw of the call, and once more when the page goes away or the call ends. A report that
 * is lost stays with the call and goes with the next; a repeat adds nothing at the server.
 */
export function useCallReports(call: CallModel | null, { clinicId, consultationId }: Consultation): void {
  useEffect(() => {
    if (call === null) return undefined;
    const send = (): void => void sendReport(call, { clinicId, consultationId });
    const timer = setInterval(send, every);
    let phase = call.getSnapshot().phase;
    const stopWatching = call.subscribe(() => {
      const next = call.getSnapshot().phase;
      if (next !== phase && (next === 'ended' || next === 'failed')) send();
      phase = next;
    });
    window.addEventListener('pagehide', send);
    return () => {
      clearInterval(timer);
      stopWatching();
      window.removeEventListener('pagehide', send);
      send();
    };
  }, [call, clinicId, consultationId]);
}

const underWay = new WeakSet<CallModel>();

async function sendReport(call: CallModel, params: Consultation): Promise<void> {
  if (underWay.has(call)) return;
  const report = call.collectReport();
  if (report === null) return;
  underWay.add(call);
  try {
    await callOperation('reportCall', { params, body: report }, { keepalive: true });
    call.acknowledgeReport(report);
  } catch {
    // It stays unacknowledged and goes with the next one.
  } finally {
    underWay.delete(call);
  }
}

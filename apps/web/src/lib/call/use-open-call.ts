import { type CallModel, openCall } from '@onshin/call';
import { useEffect, useState } from 'react';
import { callSocketUrl } from './call-socket-url.ts';
import { takeMedia } from './media-handover.ts';

/**
 * The call of a consultation while this page is open, with the devices of the device check when they were
 * handed over. Null until the first picture. Leaving the page ends the call on this side.
 */
export function useOpenCall(clinicId: string, consultationId: string, isWanted = true): CallModel | null {
  const [call, setCall] = useState<CallModel | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let opened: CallModel | null = null;
    // A turn later: what is begun and called off at once (a development build does) opens no socket.
    const timer = setTimeout(() => {
      const media = takeMedia(consultationId);
      opened = openCall(callSocketUrl(clinicId, consultationId), media === null ? {} : { media });
      setCall(opened);
    });
    return () => {
      clearTimeout(timer);
      opened?.end();
      setCall(null);
    };
  }, [clinicId, consultationId, isWanted]);
  return call;
}

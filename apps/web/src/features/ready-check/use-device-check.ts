import { DeviceCheckModel } from '@onshin/call';
import { useEffect, useRef, useState } from 'react';
import { keepMedia } from '../../lib/call/index.ts';

interface Check {
  readonly model: DeviceCheckModel;
  /** Leaves the devices open for the waiting room that follows. */
  readonly handOver: () => void;
}

/** A device check while this page is open; leaving it lets go of the devices unless they are handed over. */
export function useDeviceCheck(consultationId: string): Check {
  // The relay's address comes with the seat in the waiting room; here the line is tried without one.
  const [model] = useState(() => new DeviceCheckModel({ iceServers: [] }));
  const isHandedOver = useRef(false);
  useEffect(
    () => () => {
      if (!isHandedOver.current) model.end();
    },
    [model],
  );
  return {
    model,
    handOver: () => {
      isHandedOver.current = true;
      keepMedia(consultationId, model.handOver());
    },
  };
}

import { DeviceCheckModel } from '@onshin/call';
import type { Params } from '@onshin/contract';
import { useEffect, useRef, useState } from 'react';
import { callOperation } from '../../lib/api/call-operation.ts';
import { keepMedia } from '../../lib/call/index.ts';

interface Check {
  readonly model: DeviceCheckModel;
  /** Leaves the devices open for the waiting room that follows. */
  readonly handOver: () => void;
}

/** A device check while this page is open; leaving it lets go of the devices unless they are handed over. */
export function useDeviceCheck(params: Params<'getRelay'>): Check {
  const { consultationId } = params;
  const [model] = useState(
    () =>
      new DeviceCheckModel({
        findRelay: async () => (await callOperation('getRelay', { params })).iceServers,
      }),
  );
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

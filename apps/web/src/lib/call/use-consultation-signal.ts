import type { CallModel } from '@onshin/call';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks for the consultation anew whenever the server says that it changed. */
export function useConsultationSignal(call: CallModel | null): void {
  const client = useQueryClient();
  useEffect(
    () =>
      call?.signalling.listen((message) => {
        if (message.type === 'changed') void client.invalidateQueries({ queryKey: ['getConsultation'] });
      }),
    [call, client],
  );
}

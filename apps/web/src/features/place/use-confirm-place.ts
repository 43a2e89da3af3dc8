import type { Body, ConsultationView } from '@onshin/contract';
import { useLocation } from 'wouter';
import { useAct } from '../../lib/api/hooks.ts';

interface ConfirmPlace {
  readonly confirm: (surroundings: Body<'confirmSurroundings'>) => void;
  readonly isBusy: boolean;
  readonly error: Error | null;
}

/** Confirms place and people and, with the same press, enters the waiting room. */
export function useConfirmPlace({ clinicId, id, version }: ConsultationView): ConfirmPlace {
  const [, go] = useLocation();
  const params = { clinicId, consultationId: id };
  const toRoom = (): void => go(`/p/${clinicId}/visits/${id}/room`);
  const enter = useAct('enterWaitingRoom', { onDone: toRoom });
  const place = useAct('confirmSurroundings', {
    onDone: (view) => {
      if (view.actions.includes('enterWaitingRoom')) enter.mutate({ params, ifMatch: view.version });
      else toRoom();
    },
  });
  return {
    confirm: (surroundings) => {
      enter.reset();
      place.mutate({ params, body: surroundings, ifMatch: version });
    },
    isBusy: place.isPending || enter.isPending,
    error: place.error ?? enter.error,
  };
}

import type { CallModel, CallSnapshot, ReadableModel } from '@onshin/call';
import { useSyncExternalStore } from 'react';

/** What a model says now; the screen is drawn anew whenever it changes. */
export function useModel<Value>(model: ReadableModel<Value>): Value {
  return useSyncExternalStore(model.subscribe, model.getSnapshot);
}

/** Everything a call screen draws. */
export function useCall(call: CallModel): CallSnapshot {
  return useModel(call);
}

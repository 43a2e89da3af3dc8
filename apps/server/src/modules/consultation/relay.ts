import type { Handler } from '../../path/handler.ts';
import { type RelaySettings, relayServers } from '../../platform/relay-credentials.ts';
import { getConsultationRow } from './consultation.store.ts';

/** Enough for one trial of the line, and for nothing else. */
const trialSeconds = 120;

/** The relay for the device check, which comes before anybody has a seat in the call. */
export function relayHandlers(relay: RelaySettings): { getRelay: Handler<'getRelay'> } {
  return {
    getRelay: async (act, { params }) => {
      const { id } = await getConsultationRow(act, params.consultationId);
      const now = Math.floor(Date.parse(act.now) / 1000);
      return { iceServers: relayServers(relay, id, now, trialSeconds) };
    },
  };
}

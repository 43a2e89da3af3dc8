import type { CallSnapshot } from '@onshin/call';
import type { ConsultationStatus } from '@onshin/contract';

type Facts = Pick<CallSnapshot, 'phase' | 'remotes' | 'quality'> & {
  readonly media: {
    readonly [K in 'microphone' | 'camera']: Pick<
      CallSnapshot['media'][K],
      'isInterrupted' | 'problem' | 'desired'
    >;
  };
};

/** What is most worth saying, gravest first; null when all is well. Silence is never left unexplained. */
export function noticeOf(facts: Facts, status: ConsultationStatus) {
  const { phase, media, remotes, quality } = facts;
  const hasStopped = ({ desired, isInterrupted, problem }: Facts['media']['camera']): boolean =>
    desired && (isInterrupted || problem !== null);
  if (phase === 'gettingMedia') return 'call.gettingMedia';
  if (hasStopped(media.microphone)) return 'call.microphoneStopped';
  if (phase === 'reconnecting') return 'call.reconnecting';
  if (status === 'interrupted') return 'call.interrupted';
  if (phase === 'waiting') return 'call.waitingDoctor';
  if (phase === 'connecting') return 'call.connecting';
  if (hasStopped(media.camera)) return 'call.cameraStopped';
  const doctor = remotes.find(({ role }) => role === 'doctor');
  if (doctor?.microphoneOn === false) return 'call.doctorMicrophoneOff';
  if (quality === null || quality.level === 'good') return null;
  return `call.quality.${quality.level}` as const;
}

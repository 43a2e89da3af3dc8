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
  if (phase === 'gettingMedia') return 'patientCall.gettingMedia';
  if (hasStopped(media.microphone)) return 'patientCall.microphoneStopped';
  if (phase === 'reconnecting') return 'patientCall.reconnecting';
  if (status === 'interrupted') return 'patientCall.interrupted';
  if (phase === 'waiting') return 'patientCall.waitingDoctor';
  if (phase === 'connecting') return 'patientCall.connecting';
  if (!media.microphone.desired) return 'patientCall.microphoneOff';
  if (hasStopped(media.camera)) return 'patientCall.cameraStopped';
  const doctor = remotes.find(({ role }) => role === 'doctor');
  if (doctor?.microphoneOn === false) return 'patientCall.doctorMicrophoneOff';
  if (!media.camera.desired) return 'patientCall.cameraOff';
  if (quality === null || quality.level === 'good') return null;
  return `patientCall.quality.${quality.level}` as const;
}

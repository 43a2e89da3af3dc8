import type { CallModel } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { useCall } from '../../../lib/call/index.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Chip, type ChipTone } from '../../../ui/chip.tsx';
import { PersonFacts } from '../../../parts/staff-frame/person.tsx';
import { showStretch, useNow } from '../../../lib/time/use-now.ts';

interface CallHeaderProps {
  readonly view: ConsultationView;
  readonly call: CallModel | null;
}

/** Who this is, large enough that two patients are never mixed up; how long, and how well one sees and hears. */
export function CallHeader({ view, call }: CallHeaderProps) {
  const t = useStaffText();
  const now = useNow();
  const started = view.call === null ? now : Date.parse(view.call.startedAt);
  const hasBegun = view.call !== null && view.call.examinationBegunAt !== null;
  return (
    <>
      <div className="call-who">
        <h1>
          {view.patient.name} <small>{view.patient.kana}</small>
        </h1>
        <p>
          <PersonFacts person={view.patient} />
        </p>
      </div>
      <div className="call-state">
        <Chip tone={hasBegun ? 'good' : 'care'}>{t(hasBegun ? 'call.begun' : 'call.notBegun')}</Chip>
        <span>{t('call.time', { time: showStretch(now - started) })}</span>
        {call !== null && <Quality call={call} />}
      </div>
    </>
  );
}

const tones: Record<string, ChipTone> = { good: 'good', fair: 'neutral' };

function Quality({ call }: { readonly call: CallModel }) {
  const t = useStaffText();
  const { quality } = useCall(call);
  if (quality === null) return null;
  return <Chip tone={tones[quality.level] ?? 'care'}>{t(quality.key)}</Chip>;
}

import type { ConsultationView } from '@onshin/contract';
import { showCivilDate } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { CheckboxCard, RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import type { IdentityMethod, OpenPanel } from './panel.ts';

interface IdentityFieldsProps {
  readonly view: ConsultationView;
  readonly panel: OpenPanel;
  /** What the server did not take, as paths of the request. */
  readonly faults: readonly string[];
  readonly onChange: (panel: OpenPanel) => void;
}

const byPapers = ['photoId', 'twoDocuments', 'oneDocumentPlus', 'notChecked'] as const;
const withDocument: readonly (IdentityMethod | null)[] = ['photoId', 'twoDocuments', 'oneDocumentPlus'];
type Known = NonNullable<ConsultationView['standing']>['patientKnown'];

/** Who is who. A known face needs no papers (S-1-4-2-i-b); of papers the kind is kept, never a number. */
export function IdentityFields({ view, panel, faults, onChange }: IdentityFieldsProps) {
  const t = useStaffText();
  const known = useKnownWords();
  const patientKnown = known(view.standing?.patientKnown ?? null);
  const doctorKnown = known(view.standing?.doctorKnown ?? null);
  const set = (part: Partial<OpenPanel>): void => onChange({ ...panel, ...part });
  const numberIn = (...parts: readonly string[]): string | null =>
    parts.some((part) => faults.includes(`body.patientIdentity.${part}`)) ? t('begin.document.number') : null;
  return (
    <div className="begin-part">
      {patientKnown !== null && panel.method === 'obviouslyKnown' ? (
        <KnownFace title={t('begin.patient')} words={patientKnown} onOther={() => set({ method: null })} />
      ) : (
        <RadioCards<IdentityMethod>
          label={t('begin.patient')}
          required
          inline
          options={[
            ...(patientKnown === null
              ? []
              : [{ value: 'obviouslyKnown' as const, label: t('begin.known'), detail: patientKnown }]),
            ...byPapers.map((value) => ({ value, label: t(`begin.${value}`) })),
          ]}
          value={panel.method}
          onChange={(method) => set({ method })}
        />
      )}
      {withDocument.includes(panel.method) && (
        <Field
          label={t('begin.document')}
          hint={t('begin.document.hint')}
          error={numberIn('document', 'documents.0')}
          required
        >
          <TextInput value={panel.document} onChange={(event) => set({ document: event.target.value })} />
        </Field>
      )}
      {panel.method === 'twoDocuments' && (
        <Field label={t('begin.document2')} error={numberIn('documents.1')} required>
          <TextInput
            value={panel.secondDocument}
            onChange={(event) => set({ secondDocument: event.target.value })}
          />
        </Field>
      )}
      {panel.method === 'oneDocumentPlus' && (
        <>
          <CheckboxCard
            label={t('begin.features')}
            checked={panel.featuresSeen}
            onChange={(featuresSeen) => set({ featuresSeen })}
          />
          <Field label={t('begin.question')}>
            <TextInput value={panel.question} onChange={(event) => set({ question: event.target.value })} />
          </Field>
          <Field label={t('begin.observation')}>
            <TextInput
              value={panel.observation}
              onChange={(event) => set({ observation: event.target.value })}
            />
          </Field>
        </>
      )}
      {panel.method === 'notChecked' && (
        <Field label={t('begin.identityReason')} required>
          <TextInput
            value={panel.identityReason}
            onChange={(event) => set({ identityReason: event.target.value })}
          />
        </Field>
      )}
      {doctorKnown !== null && panel.doctorIdentity === 'obviouslyKnown' ? (
        <KnownFace
          title={t('begin.doctor')}
          words={doctorKnown}
          onOther={() => set({ doctorIdentity: null })}
        />
      ) : (
        <RadioCards
          label={t('begin.doctor')}
          required
          inline
          options={[
            ...(doctorKnown === null
              ? []
              : [{ value: 'obviouslyKnown' as const, label: t('begin.known'), detail: doctorKnown }]),
            { value: 'photoIdShown' as const, label: t('begin.doctorShown') },
            { value: 'notShown' as const, label: t('begin.doctorNotShown') },
          ]}
          value={panel.doctorIdentity}
          onChange={(doctorIdentity) => set({ doctorIdentity })}
        />
      )}
    </div>
  );
}

interface KnownFaceProps {
  readonly title: string;
  readonly words: string;
  readonly onOther: () => void;
}

/** A standing fact with its source and date: confirmed with the one press, or changed. */
function KnownFace({ title, words, onOther }: KnownFaceProps) {
  const t = useStaffText();
  return (
    <div className="known-face">
      <p>
        <strong>{title}</strong> <Chip tone="good">{t('begin.known')}</Chip> {words}
      </p>
      <Button small kind="quiet" aria-label={`${title}: ${t('begin.other')}`} onClick={onOther}>
        {t('begin.other')}
      </Button>
    </div>
  );
}

/** Says how somebody is known and since when. */
function useKnownWords(): (known: Known) => string | null {
  const t = useStaffText();
  const { language } = useLanguage();
  return (known) => {
    if (known === null) return null;
    const since = showCivilDate(known.since.slice(0, 10), language);
    if (known.source === 'regularDoctor') return t('begin.known.regularDoctor', { since });
    return t(known.source === 'seenInPerson' ? 'begin.known.seenInPerson' : 'begin.known.identifiedBefore', {
      since,
    });
  };
}

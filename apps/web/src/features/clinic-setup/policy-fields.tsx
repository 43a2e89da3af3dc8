import type { ClinicSettings, SettingsView } from '@onshin/contract';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

type Policy = ClinicSettings['policy'];
const own = ['slotMinutes', 'waitingRoomMinutes', 'proxyUntilAge', 'longestHelpDays'] as const;

interface PolicyFieldsProps {
  readonly questions: SettingsView['policy'];
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** What the guideline leaves to judgement, each with the clause that leaves it open; then what is the clinic's own. */
export function PolicyFields({ questions, policy, onChange }: PolicyFieldsProps) {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  return (
    <>
      {questions.map(({ key, asks, unit, usual, least, most, clauses }) => (
        <Field
          key={key}
          label={asks[tag]}
          hint={
            <>
              {t('settings.policy.usual', { value: usual, unit: t(`settings.policy.${unit}`) })}
              {clauses.map(({ id, section, summary }) => (
                <span key={id} className="policy-clause">
                  {section} {id} {summary[tag]}
                </span>
              ))}
            </>
          }
          required
        >
          <TextInput
            type="number"
            min={least}
            max={most}
            value={policy[key as keyof Policy]}
            onChange={(event) => onChange({ ...policy, [key]: Number(event.target.value) })}
          />
        </Field>
      ))}
      <div className="staff-pair">
        {own.map((part) => (
          <Field key={part} label={t(`settings.policy.${part}`)} required>
            <TextInput
              type="number"
              min={1}
              value={policy[part]}
              onChange={(event) => onChange({ ...policy, [part]: Number(event.target.value) })}
            />
          </Field>
        ))}
      </div>
    </>
  );
}

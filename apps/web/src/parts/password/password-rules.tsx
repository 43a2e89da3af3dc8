import './password.css';
import { minimumPasswordLength, type PasswordFault, passwordFaults } from '@onshin/domain';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useStaffText } from '../../lib/text/text-provider.tsx';

const rules = [
  ['tooShort', 'setUp.rule.length'],
  ['repetitive', 'setUp.rule.variety'],
  ['containsName', 'setUp.rule.name'],
  ['tooCommon', 'setUp.rule.common'],
] as const satisfies readonly (readonly [PasswordFault, string])[];

interface PasswordRulesProps {
  readonly password: string;
  /** Names and addresses the password must not lean on. */
  readonly about: readonly string[];
}

/** The rules in words, each marked while one writes. The server judges by the same rules and has the last word. */
export function PasswordRules({ password, about }: PasswordRulesProps) {
  const t = useStaffText();
  const faults = passwordFaults(password, about);
  return (
    <ul className="rules" aria-label={t('setUp.rules')}>
      {rules.map(([fault, key]) => {
        const isMet = password !== '' && !faults.includes(fault);
        return (
          <li key={fault} className={isMet ? 'rule-met' : undefined}>
            {isMet ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            <span>{key === 'setUp.rule.length' ? t(key, { length: minimumPasswordLength }) : t(key)}</span>
            <span className="only-heard">{t(isMet ? 'setUp.rule.met' : 'setUp.rule.open')}</span>
          </li>
        );
      })}
    </ul>
  );
}

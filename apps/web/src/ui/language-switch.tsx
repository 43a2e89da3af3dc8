import './language-switch.css';
import { languages } from '@onshin/text/message';
import { Globe } from 'lucide-react';
import { useLanguage, useText } from '../lib/text/text-provider.tsx';

/** Chooses the language of the page; each is written in itself. */
export function LanguageSwitch() {
  const t = useText();
  const { language, choose } = useLanguage();
  return (
    <label className="language">
      <Globe aria-hidden="true" />
      <span className="only-heard">{t('language.label')}</span>
      <select
        value={language}
        onChange={(event) => choose(languages.find((one) => one === event.target.value) ?? 'ja')}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {t(`language.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

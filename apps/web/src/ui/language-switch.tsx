import './language-switch.css';
import { Globe } from 'lucide-react';
import { useLanguage, useText } from '../lib/text/text-provider.tsx';

/** Chooses the language of the page; each is written in itself. */
export function LanguageSwitch() {
  const t = useText();
  const { language, offered, choose } = useLanguage();
  return (
    <label className="language">
      <Globe aria-hidden="true" />
      <span className="only-heard">{t('language.label')}</span>
      <select
        value={language}
        onChange={(event) => choose(offered.find((one) => one === event.target.value) ?? 'ja')}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {t(`language.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

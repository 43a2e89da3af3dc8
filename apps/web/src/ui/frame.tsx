import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { languages } from '@onshin/text/message';
import { useLanguage, useText } from '../lib/text/text-provider.tsx';

/** The first stop of the keyboard: past the frame to what the page is about. */
export function SkipLink() {
  const t = useText();
  return (
    <a className="skip-link" href="#main">
      {t('page.skip')}
    </a>
  );
}

/** Chooses the language of every page. */
export function LanguageSwitch() {
  const t = useText();
  const { language, choose } = useLanguage();
  return (
    <label className="language-switch">
      <Languages aria-hidden="true" />
      <span className="only-heard">{t('language.label')}</span>
      <select value={language} onChange={(event) => choose(event.target.value as typeof language)}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each === 'en' ? 'en' : 'ja'}>
            {t(`language.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The one main action at the thumb, above the edge of the phone; further buttons stand below it. */
export function BottomBar({ children }: { readonly children: ReactNode }) {
  return <div className="bottom-bar not-printed">{children}</div>;
}

/** A key of the keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="kbd">{children}</kbd>;
}

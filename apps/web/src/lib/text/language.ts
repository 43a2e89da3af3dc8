import { type Audience, type Language, languages } from '@onshin/text/message';

/** The one thing a device keeps: the language its reader chose. */
const name = 'lang';

/** The language in a cookie header or `document.cookie`; Japanese when there is none or it is not offered. */
export function languageIn(cookies: string, offered: readonly Language[] = languages): Language {
  const value = new RegExp(`(?:^|;\\s*)${name}=([a-z]+)`).exec(cookies)?.[1];
  return offered.find((language) => language === value) ?? 'ja';
}

/** Keeps the language for a year; it names nobody. */
export function languageCookie(language: Language, isSecure: boolean): string {
  return `${name}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** The languages an audience may choose: easy Japanese is written for patients alone. */
export function languagesFor(audience: Audience): readonly Language[] {
  return audience === 'staff' ? languages.filter((language) => language !== 'easy') : languages;
}

/** How browsers and the server name the language: easy Japanese is Japanese to them. */
export function tagOf(language: Language): 'ja' | 'en' {
  return language === 'en' ? 'en' : 'ja';
}

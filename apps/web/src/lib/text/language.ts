import { type Language, languages } from '@onshin/text/message';

/** The one thing a device keeps: the language its reader chose. */
const name = 'lang';

/** The language in a cookie header or `document.cookie`; Japanese when there is none. */
export function languageIn(cookies: string): Language {
  const value = new RegExp(`(?:^|;\\s*)${name}=([a-z]+)`).exec(cookies)?.[1];
  return languages.find((language) => language === value) ?? 'ja';
}

/** Keeps the language for a year; it names nobody. */
export function languageCookie(language: Language, isSecure: boolean): string {
  return `${name}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** How browsers and the server name the language: easy Japanese is Japanese to them. */
export function tagOf(language: Language): 'ja' | 'en' {
  return language === 'en' ? 'en' : 'ja';
}

export type InAppBrowser = 'line' | 'facebook' | 'instagram' | 'yahooJapan' | 'x' | 'androidWebView';

/** A browser inside another app, where cameras are often out of reach, and where to go instead. */
export interface InAppFinding {
  readonly app: InAppBrowser;
  readonly openIn: 'safari' | 'chrome';
}

const marks: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['line', /\bLine\/\d/i],
  ['instagram', /\bInstagram\b/],
  ['facebook', /\bFBA[NV]\//],
  ['yahooJapan', /\bYJApp-(?:IOS|ANDROID)/i],
  ['x', /\bTwitter for\b/],
  ['androidWebView', /\bAndroid\b.*; wv\)/],
];

/** Tells from the user agent whether the page runs inside another app; null in a browser proper. */
export function detectInAppBrowser(userAgent: string): InAppFinding | null {
  const found = marks.find(([, mark]) => mark.test(userAgent));
  if (found === undefined) return null;
  return { app: found[0], openIn: /\b(?:iPhone|iPad|iPod)\b/.test(userAgent) ? 'safari' : 'chrome' };
}

/** The same page with the wish that LINE opens it in the system's browser. */
export function outsideLine(url: string): string {
  const outside = new URL(url);
  outside.searchParams.set('openExternalBrowser', '1');
  return outside.href;
}

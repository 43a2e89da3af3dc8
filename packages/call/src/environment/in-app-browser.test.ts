import { describe, expect, it } from 'vitest';
import { detectInAppBrowser, outsideLine } from './in-app-browser.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9';

describe('a browser inside another app', () => {
  it.each([
    [`${iphone} Mobile/15E148 Safari Line/15.2.0`, { app: 'line', openIn: 'safari' }],
    [
      `${android}; wv) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 Line/15.2.0/IAB`,
      { app: 'line', openIn: 'chrome' },
    ],
    [`${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/500.0]`, { app: 'facebook', openIn: 'safari' }],
    [`${iphone} Mobile/15E148 Instagram 350.0`, { app: 'instagram', openIn: 'safari' }],
    [
      `${android}; wv) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36`,
      { app: 'androidWebView', openIn: 'chrome' },
    ],
  ])('is told from %s', (userAgent, finding) => {
    expect(detectInAppBrowser(userAgent)).toEqual(finding);
  });

  it.each([
    [`${iphone} Version/18.0 Mobile/15E148 Safari/604.1`],
    [`${android}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36`],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'],
  ])('is not suspected in %s', (userAgent) => {
    expect(detectInAppBrowser(userAgent)).toBeNull();
  });

  it('is left from LINE with the page and its query kept', () => {
    expect(outsideLine('https://clinic.example.jp/visit?id=1#now')).toBe(
      'https://clinic.example.jp/visit?id=1&openExternalBrowser=1#now',
    );
  });
});

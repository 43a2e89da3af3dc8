import { launchChromium } from '@onshin/call/testing';
import { walkToWaitingRoom } from './weight/walk.ts';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
const url = 'http://localhost:8109';
const { browser, close } = await launchChromium() as never as { browser: import('playwright-core').Browser; close(): Promise<void> };
try {
  const loaded = await walkToWaitingRoom(browser, url);
  let sum = 0;
  for (const f of [...loaded].sort()) { const n = gzipSync(readFileSync('/tmp/dist-09/assets/' + f), { level: 9 }).byteLength; sum += n; console.log(n, f); }
  console.log('sum', sum);
  for (const [who, width, paths] of [['doctor', 1440, ['board']], ['doctor', 375, ['board', 'patients']], ['doctor', 800, ['board']], ['patient', 1440, ['home']], ['patient', 375, ['home', 'ready']]] as const) {
    const context = await browser.newContext({ baseURL: url, locale: 'ja-JP', viewport: { width, height: width === 1440 ? 900 : 780 } });
    const page = await context.newPage();
    page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
    await page.goto('/demonstration');
    const r = await page.request.post('/api/v1/demonstration/sign-in', { data: { as: who }, headers: { origin: url, 'idempotency-key': crypto.randomUUID() } });
    if (!r.ok()) console.log(r.status(), await r.text());
    const s = await (await page.request.get('/api/v1/session')).json();
    for (const p of paths) {
      const clinic = who === 'doctor' ? s.staff[0].clinicId : s.patients[0].clinicId;
      await page.goto(who === 'doctor' ? `/staff/${clinic}/${p}` : `/p/${clinic}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await page.waitForTimeout(600);
      const h = await page.evaluate(() => { const e = document.querySelector('.staff-top, .patient-top'); const b = document.querySelector('.button-primary'); return [e?.getBoundingClientRect().height, document.documentElement.scrollWidth, b && getComputedStyle(b).color, b && getComputedStyle(b).backgroundColor, [...document.querySelectorAll('.language option')].map((o) => o.textContent).join('|')]; });
      console.log(who, width, p, JSON.stringify(h));
      await page.screenshot({ path: `/tmp/shots-09/${who}-${width}-${p}.png` });
    }
    await context.close();
  }
} finally { await close(); }

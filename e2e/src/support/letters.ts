import type { Page } from 'playwright-core';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu;

/** What a page ever showed or said in Japanese letters that nobody wrote in them. */
export interface Letters {
  /** Everything shown in Japanese letters, names too. */
  heard(): string[];
  foreign(): string[];
}

/**
 * Listens to every text and every spoken name a page shows from now on. Names, and what the clinic and the patient wrote
 * in their own words, come from the server's answers and from the keys pressed; everything else has to be in the language
 * that was chosen.
 */
export async function listenForJapanese(page: Page, written: readonly string[]): Promise<Letters> {
  const shown = new Set<string>();
  const given: string[] = [...written];
  await page.exposeFunction('heardJapanese', (text: string) => shown.add(text));
  page.on('response', (response) => {
    if (!response.headers()['content-type']?.includes('json')) return;
    response.json().then(
      (answer) => given.push(...textsOf(answer)),
      () => {},
    );
  });
  await page.addInitScript(reportTexts);
  await page.evaluate(reportTexts);
  return {
    heard: () => [...shown],
    foreign() {
      const known = given.join('\n');
      return [...shown].filter((text) =>
        (text.match(japanese) ?? []).some((letters) => !known.includes(letters)),
      );
    },
  };
}

/** All texts of an answer but those that stand beside their translation. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'ja' && 'en' in value ? [] : textsOf(part)));
}

declare global {
  interface Window {
    heardJapanese(text: string): void;
  }
}

function reportTexts(): void {
  const letters = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const report = (text: string | null | undefined): void => {
    if (text !== null && text !== undefined && letters.test(text)) window.heardJapanese(text.trim());
  };
  const look = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    // The languages are offered each in itself; the page as it is sent speaks Japanese until its words are there.
    if (element === null || element.closest('option, head, noscript, script') !== null) return;
    if (node instanceof Text) report(node.data);
    if (!(node instanceof Element)) return;
    for (const name of [
      'aria-label',
      'placeholder',
      'title',
      'alt',
      'aria-roledescription',
      'aria-valuetext',
    ])
      report(node.getAttribute(name));
    for (const child of node.childNodes) look(child);
  };
  const begin = (): void => {
    if (document.body !== null) look(document.body);
    new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        if (type === 'childList') for (const node of addedNodes) look(node);
        else look(target);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  begin();
}

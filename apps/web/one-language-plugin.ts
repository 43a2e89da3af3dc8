import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const bundle = /packages\/text\/src\/bundles\/[a-z]+\.[a-z]+\.ts$/;

/**
 * Replaces a bundle of words by its outcome. The catalogue keeps all languages side by side for those who write
 * it; a browser is sent the words of one language and one audience and nothing of the others.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'onshin-one-language',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      if (!bundle.test(id)) return null;
      const changed = statSync(id).mtimeMs;
      const { default: words } = (await import(`${pathToFileURL(id).href}?${changed}`)) as {
        default: unknown;
      };
      return `export default ${JSON.stringify(words)};`;
    },
  };
}

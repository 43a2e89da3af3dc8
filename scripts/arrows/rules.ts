import type { IForbiddenRuleType } from 'dependency-cruiser';

const pure = '^packages/(guideline|domain|contract|seal)/src/';
const tests = '(\\.test\\.tsx?$|/testing/)';
const server = '^apps/server/src/';
const web = '^apps/web/src/';

/** Who must not import whom. Each rule says in one line which arrow it forbids. */
export const forbidden: readonly IForbiddenRuleType[] = [
  {
    name: 'no-circular-imports',
    severity: 'error',
    comment: 'nothing imports itself by a detour',
    from: {},
    to: { circular: true },
  },
  {
    name: 'guideline-stands-alone',
    severity: 'error',
    comment: 'the guideline imports nothing but itself',
    from: { path: '^packages/guideline/src/', pathNot: tests },
    to: { pathNot: '^packages/guideline/src/' },
  },
  {
    name: 'pure-packages-do-no-io',
    severity: 'error',
    comment: 'pure packages read no file, no network and no clock of the machine; seal may hash',
    from: { path: pure, pathNot: tests },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'only-seal-hashes',
    severity: 'error',
    comment: 'of the pure packages only seal uses node:crypto',
    from: { path: '^packages/(guideline|domain|contract)/src/', pathNot: tests },
    to: { path: '^(node:)?crypto$' },
  },
  {
    name: 'packages-know-no-app',
    severity: 'error',
    comment: 'no package imports an app',
    from: { path: '^packages/' },
    to: { path: '^(apps|e2e|bench|scripts)/' },
  },
  {
    name: 'pure-packages-stand-apart',
    severity: 'error',
    comment: 'domain, contract and seal import no package of ours',
    from: { path: '^packages/(domain|contract|seal)/src/', pathNot: tests },
    to: { path: '^(packages/(?!$1/)|db/)', pathNot: '^packages/(domain|contract|seal)/' },
  },
  {
    name: 'call-speaks-the-contract-only',
    severity: 'error',
    comment: 'of our packages the call imports the contract alone',
    from: { path: '^packages/call/src/', pathNot: tests },
    to: { path: '^(packages/(?!call/|contract/)|db/)' },
  },
  {
    name: 'platform-knows-no-business',
    severity: 'error',
    comment: 'the platform imports packages only',
    from: { path: `${server}platform/`, pathNot: tests },
    to: { path: `${server}(?!platform/)` },
  },
  {
    name: 'path-knows-no-module',
    severity: 'error',
    comment: 'the path of an act imports the platform and packages',
    from: { path: `${server}path/`, pathNot: tests },
    to: { path: `${server}(?!path/|platform/)` },
  },
  {
    name: 'module-stays-below-composition',
    severity: 'error',
    comment: 'a module imports platform, path, packages and other modules',
    from: { path: `${server}modules/`, pathNot: tests },
    to: { path: `${server}(?!modules/|path/|platform/)` },
  },
  {
    name: 'module-shows-its-index-only',
    severity: 'error',
    comment: 'of another module only its index.ts is imported',
    from: { path: `${server}modules/([^/]+)/`, pathNot: tests },
    to: { path: `${server}modules/(?!$1/)`, pathNot: `${server}modules/[^/]+/index\\.ts$` },
  },
  {
    name: 'server-knows-no-web',
    severity: 'error',
    comment: 'the server imports nothing of the web app',
    from: { path: server },
    to: { path: '^apps/web/' },
  },
  {
    name: 'web-knows-no-server',
    severity: 'error',
    comment: 'the web app reaches the server over HTTP, and no database',
    from: { path: '^apps/web/' },
    to: { path: '^(apps/server|db)/' },
  },
  {
    name: 'features-do-not-meet',
    severity: 'error',
    comment: 'a feature never imports another; they meet in app',
    from: { path: `${web}features/([^/]+)/` },
    to: { path: `${web}features/(?!$1/)` },
  },
  {
    name: 'features-know-no-app',
    severity: 'error',
    comment: 'a feature imports packages, parts, ui and lib',
    from: { path: `${web}features/` },
    to: { path: `${web}app/` },
  },
  {
    name: 'parts-know-no-feature',
    severity: 'error',
    comment: 'parts, which several features share, import packages, ui and lib',
    from: { path: `${web}parts/` },
    to: { path: `${web}(features|app)/` },
  },
  {
    name: 'ui-and-lib-stand-below',
    severity: 'error',
    comment: 'ui and lib import no part, no feature and no app',
    from: { path: `${web}(ui|lib)/` },
    to: { path: `${web}(parts|features|app)/` },
  },
];

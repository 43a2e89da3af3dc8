/** What tests, journeys and benchmarks of calls share. It runs in Node and is no part of any page. */
export { makeMjpeg, makeToneWav, writeFakeMedia } from './fake-media.ts';
export { launchChromium, type FakeMediaBrowser } from './chromium.ts';
export { bundle, servePage, type ServedPage } from './serve-page.ts';
export { TestRelay } from './relay.ts';

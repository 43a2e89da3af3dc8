// `npm run reset`: throws the demonstration away, so that the next start makes a fresh one. Asks first.
process.argv.splice(2, 0, 'reset');
await import('./onshin.mjs');

import { ConfigError, readConfig } from '../config/config.ts';

// Run before the web app is built: a wrong setting is told at once.
try {
  readConfig(process.env);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { readConfig } from '../config/config.ts';
import { reportFailure } from './report-failure.ts';

// Run before the web app is built: a wrong setting is told at once.
try {
  readConfig(process.env);
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}

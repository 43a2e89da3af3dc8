// `npm run test:mutation`: replaces every rule, exception and fact, and tells which replacements no situation notices.
import { runMutation } from '@onshin/guideline/testing/mutation';

const { mutants, noticed, unnoticed } = runMutation();
console.log(
  JSON.stringify({ mutation: 'guideline', mutants, noticed, percent: (100 * noticed) / mutants, unnoticed }),
);
process.exitCode = unnoticed.length === 0 ? 0 : 1;

import { aside } from '../catalogue/index.ts';
import { pick } from '../entry.ts';

export default pick(aside, 'easy');

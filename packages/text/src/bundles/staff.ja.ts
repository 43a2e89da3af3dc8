import { audiences } from '../catalogue/index.ts';
import { pick } from '../entry.ts';

export default pick(audiences.staff, 'ja');

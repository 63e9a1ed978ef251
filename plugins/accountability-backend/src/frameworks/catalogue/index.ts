import type { Framework } from '../Framework';
import { aiRmf } from './aiRmf';
import { csf } from './csf';
import { iso27001 } from './iso27001';
import { other } from './other';
import { owaspNhi } from './owaspNhi';
import { soc2 } from './soc2';
import { sp80053 } from './sp80053';

/** Every framework, in the order in which people see them. */
export const frameworks: readonly Framework[] = [
  owaspNhi,
  csf,
  iso27001,
  soc2,
  sp80053,
  aiRmf,
  other,
];

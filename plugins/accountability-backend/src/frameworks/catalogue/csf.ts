import type { Framework } from '../Framework';
import { csfTexts } from './csfTexts';

export const csf: Framework = {
  key: 'csf',
  title: 'NIST Cybersecurity Framework 2.0',
  publisher: 'National Institute of Standards and Technology',
  url: 'https://www.nist.gov/cyberframework',
  complete: true,
  groupOf: id => id.replace(/-\d+$/, ''),
  ...csfTexts,
};

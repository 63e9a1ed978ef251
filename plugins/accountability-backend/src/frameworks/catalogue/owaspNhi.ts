import type { Framework } from '../Framework';

/** Titles as OWASP publishes them under CC BY-SA 4.0. */
export const owaspNhi: Framework = {
  key: 'owasp-nhi',
  title: 'OWASP Non-Human Identities Top 10 (2025)',
  publisher: 'OWASP Foundation',
  url: 'https://owasp.org/www-project-non-human-identities-top-10/',
  complete: true,
  groupOf: () => undefined,
  groups: {},
  requirements: {
    'NHI1:2025': 'Improper Offboarding',
    'NHI2:2025': 'Secret Leakage',
    'NHI3:2025': 'Vulnerable Third-Party NHI',
    'NHI4:2025': 'Insecure Authentication',
    'NHI5:2025': 'Overprivileged NHI',
    'NHI6:2025': 'Insecure Cloud Deployment Configurations',
    'NHI7:2025': 'Long-Lived Secrets',
    'NHI8:2025': 'Environment Isolation',
    'NHI9:2025': 'NHI Reuse',
    'NHI10:2025': 'Human Use of NHI',
  },
};

import type { Framework } from '../Framework';

/**
 * The ids that accountability is about. The texts of ISO are copyrighted: these are
 * short titles in our own words.
 */
export const iso27001: Framework = {
  key: 'iso-27001',
  title: 'ISO/IEC 27001:2022',
  publisher: 'International Organization for Standardization',
  url: 'https://www.iso.org/standard/27001',
  complete: false,
  groupOf: id => /^ISO 27001 (A\.)?\d+/.exec(id)?.[0],
  groups: {
    'ISO 27001 5': 'Leadership',
    'ISO 27001 6': 'Planning',
    'ISO 27001 8': 'Operation',
    'ISO 27001 9': 'Evaluation',
    'ISO 27001 10': 'Improvement',
    'ISO 27001 A.5': 'Annex A: organisation',
    'ISO 27001 A.8': 'Annex A: technology',
  },
  requirements: {
    'ISO 27001 5.1': 'Leadership answers for security',
    'ISO 27001 5.3': 'Roles and authorities are assigned',
    'ISO 27001 6.1.2': 'Risks are assessed against a set tolerance',
    'ISO 27001 6.1.3': 'Risks are treated, and owners accept the rest',
    'ISO 27001 6.2': 'Goals can be measured, and have an owner and a date',
    'ISO 27001 8.3': 'The treatment of risks is carried out',
    'ISO 27001 9.1': 'Results are measured and evaluated',
    'ISO 27001 9.3': 'Leadership reviews regularly',
    'ISO 27001 10.2': 'What fails is corrected',
    'ISO 27001 A.5.2': 'Roles and responsibilities',
    'ISO 27001 A.5.3': 'Conflicting duties are apart',
    'ISO 27001 A.5.4': 'Management holds people to it',
    'ISO 27001 A.5.16': 'Identities over their life',
    'ISO 27001 A.5.17': 'Secrets for authentication',
    'ISO 27001 A.5.18': 'Rights are granted, reviewed, and taken back',
    'ISO 27001 A.5.19': 'Security with suppliers',
    'ISO 27001 A.5.20': 'Security in agreements with suppliers',
    'ISO 27001 A.5.21': 'Security in the supply chain',
    'ISO 27001 A.5.22': 'Services of suppliers are watched',
    'ISO 27001 A.5.23': 'Security of cloud services',
    'ISO 27001 A.5.31': 'Duties by law and contract',
    'ISO 27001 A.5.35': 'Independent review',
    'ISO 27001 A.5.36': 'Policies are followed',
    'ISO 27001 A.8.2': 'Privileged rights',
    'ISO 27001 A.8.15': 'Logs',
    'ISO 27001 A.8.16': 'Monitoring',
  },
};

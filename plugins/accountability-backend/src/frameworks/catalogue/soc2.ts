import type { Framework } from '../Framework';

/**
 * The criteria that accountability is about. The texts of AICPA are copyrighted: these
 * are short titles in our own words.
 */
export const soc2: Framework = {
  key: 'soc-2',
  title: 'SOC 2 Trust Services Criteria',
  publisher: 'AICPA',
  url: 'https://www.aicpa-cima.com/topic/audit-assurance/audit-and-assurance-greater-than-soc-2',
  complete: false,
  groupOf: id => id.replace(/\.\d+$/, ''),
  groups: {
    'SOC 2 CC1': 'How the organisation is led',
    'SOC 2 CC2': 'Information and communication',
    'SOC 2 CC3': 'Assessment of risks',
    'SOC 2 CC4': 'Monitoring',
    'SOC 2 CC5': 'Control activities',
    'SOC 2 CC6': 'Access',
    'SOC 2 CC9': 'Mitigation of risks',
  },
  requirements: {
    'SOC 2 CC1.2': 'The board oversees',
    'SOC 2 CC1.3': 'Structures, authorities and responsibilities',
    'SOC 2 CC1.5': 'People are held accountable',
    'SOC 2 CC2.1': 'Decisions rest on good information',
    'SOC 2 CC2.2': 'Responsibilities are told inside',
    'SOC 2 CC3.1': 'Objectives are clear enough to find risks',
    'SOC 2 CC3.2': 'Risks are found and analysed',
    'SOC 2 CC4.1': 'Controls are evaluated',
    'SOC 2 CC4.2': 'What is missing is told to those who must act',
    'SOC 2 CC5.1': 'Controls fit the risks, and duties are apart',
    'SOC 2 CC5.3': 'Policies say what is expected, and are carried out',
    'SOC 2 CC6.1': 'Logical access is protected',
    'SOC 2 CC6.2': 'Access is given after approval, and taken away',
    'SOC 2 CC6.3': 'Access follows roles, with least privilege',
    'SOC 2 CC9.1': 'Interruptions are prepared for',
    'SOC 2 CC9.2': 'Risks of vendors and partners',
  },
};

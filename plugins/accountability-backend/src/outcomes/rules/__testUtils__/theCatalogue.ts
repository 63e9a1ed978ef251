import type { Severity } from 'backstage-plugin-accountability-common';
import type { said } from '../sentences';

/** The catalogue that the rules have to fulfil: severity, sentences, frameworks. */
export const CATALOGUE: Record<
  string,
  [Severity, (keyof typeof said)[], string[]]
> = {
  'ACC-01': [
    'critical',
    ['oneBusinessOwner', 'singleExecutive'],
    ['CSF GV.RR-01', 'AI RMF GOVERN 2.3', 'SP 800-53 PM-2'],
  ],
  'ACC-02': [
    'critical',
    ['singleExecutive', 'threeOwners'],
    ['CSF GV.RR-02', 'ISO 27001 A.5.2', 'SOC 2 CC1.3'],
  ],
  'ACC-03': ['high', ['oneBusinessOwner'], ['CSF GV.RR-02', 'ISO 27001 A.5.2']],
  'ACC-04': ['high', ['singleExecutive'], ['CSF GV.RR-01']],
  'ACC-05': [
    'high',
    ['sharedControlOwners', 'allAssumeAnother'],
    ['CSF GV.RR-02'],
  ],
  'ACC-06': [
    'critical',
    ['offboarding'],
    ['NHI1:2025', 'SP 800-53 PS-4', 'SOC 2 CC1.3'],
  ],
  'ACC-07': ['high', ['onlyTechnical'], ['CSF GV.RR-01', 'CSF GV.OC-02']],
  'ACC-08': [
    'high',
    ['threeOwners'],
    ['ISO 27001 A.5.3', 'SP 800-53 AC-5', 'SOC 2 CC5.1'],
  ],
  'ACC-09': [
    'critical',
    ['threeOwners'],
    ['CSF GV.RR-02', 'AI RMF GOVERN 2.1'],
  ],
  'ACC-10': ['high', ['threeOwners'], ['ISO 27001 A.5.3', 'SP 800-53 AC-5']],
  'ACC-11': [
    'critical',
    ['theatre', 'rightsAndPaths'],
    ['CSF GV.RR-02', 'AI RMF GOVERN 2', 'SP 800-53 PM-29'],
  ],
  ...Object.fromEntries(
    (
      [
        ['mission', 'high'],
        ['security', 'high'],
        ['procurement', 'high'],
        ['legal', 'high'],
        ['finance', 'medium'],
      ] as const
    ).map(([seat, severity]) => [
      `ACC-12-${seat}`,
      [
        severity,
        ['allAtTheTable', 'whoDoesWhat'],
        ['CSF GV.RR-02', 'CSF GV.OC-02', 'AI RMF GOVERN 3.1'],
      ],
    ]),
  ),
  'ACC-13': ['high', ['kpiGap', 'theatre'], ['CSF GV.RR-02']],
  'ACC-14': ['medium', ['theatre'], ['CSF GV.RR-02', 'ISO 27001 A.5.4']],
  'ACC-15': [
    'high',
    ['sharedControlOwners'],
    ['CSF GV.RR-02', 'ISO 27001 A.5.2'],
  ],
  'ACC-16': ['medium', ['processNotTool'], ['CSF GV.OV-01']],
  'ACC-17': ['medium', ['allAssumeAnother'], ['CSF GV.RR-02']],
  'ACC-18': ['medium', ['securityMayOwn'], ['CSF GV.RR-02']],
  'ACC-19': ['high', ['missionOwns'], ['CSF GV.RR-03', 'SP 800-53 PM-3']],
  'ACC-20': [
    'critical',
    ['procurementCoOwns'],
    ['CSF GV.SC-02', 'SOC 2 CC9.2'],
  ],
  'ACC-21': ['low', ['speedAndDiscipline'], ['CSF GV.RR-03']],
  'ACC-22': [
    'medium',
    ['drift', 'allAssumeAnother'],
    ['CSF GV.OV-03', 'CSF ID.IM-03'],
  ],
  'ACC-23': [
    'medium',
    ['drift', 'cadence'],
    ['CSF GV.OV-02', 'AI RMF GOVERN 1.5'],
  ],
  'ACC-24': ['medium', ['allAssumeAnother'], ['SP 800-53 AC-5']],
  'ESC-01': ['critical', ['threeOwners'], ['CSF GV.RM-05', 'SOC 2 CC4.2']],
  'ESC-02': ['high', ['rightsAndPaths'], ['CSF GV.RM-05']],
  'ESC-03': ['high', ['rightsAndPaths'], ['CSF GV.RM-05', 'AI RMF GOVERN 2.1']],
  'ESC-04': ['medium', ['threeOwners'], ['CSF GV.OV-03']],
  'EXC-01': ['critical', ['reviewCadence'], ['CSF ID.RA-07', 'SP 800-53 CA-5']],
  'EXC-02': ['critical', ['reviewCadence'], ['CSF ID.RA-07']],
  'EXC-03': ['high', ['reviewCadence'], ['CSF ID.RA-06', 'SP 800-53 RA-7']],
  'EXC-04': ['high', ['reviewCadence'], ['CSF ID.RA-07', 'SP 800-53 PM-4']],
  'EXC-05': [
    'critical',
    ['allAssumeAnother', 'threeOwners'],
    ['ISO 27001 A.5.3', 'SP 800-53 AC-5', 'SOC 2 CC5.1'],
  ],
  'EXC-06': ['high', ['allAssumeAnother'], ['CSF ID.RA-07', 'CSF GV.RM-05']],
  'EXC-07': ['high', ['reviewCadence'], ['SP 800-53 RA-7', 'ISO 27001 A.5.36']],
  'EXC-08': [
    'medium',
    ['reviewCadence'],
    ['ISO 27001 6.1.3', 'SP 800-53 RA-3'],
  ],
  'EXC-09': [
    'high',
    ['reviewCadence'],
    ['CSF ID.RA-07', 'ISO 27001 9.3', 'AI RMF GOVERN 1.5'],
  ],
  'EXC-10': ['medium', ['threeOwners'], ['SP 800-53 CA-5', 'SP 800-53 PM-4']],
  'EXC-11': ['high', ['offboarding'], ['NHI1:2025', 'SP 800-53 PS-4']],
  'EXC-12': ['high', ['kpiGap'], ['CSF GV.OV-01']],
  'GOV-01': [
    'medium',
    ['cadence'],
    ['CSF GV.OV-01', 'ISO 27001 9.3', 'SOC 2 CC1.2'],
  ],
  'OUT-01': [
    'high',
    ['rightsAndPaths', 'singleExecutive'],
    ['CSF GV.OV-03', 'ISO 27001 6.2', 'SP 800-53 PM-6'],
  ],
  'OUT-02': [
    'high',
    ['evidence'],
    ['CSF GV.OV-03', 'ISO 27001 9.1', 'SP 800-53 CA-7'],
  ],
  'OUT-03': ['critical', ['threeOwners'], ['CSF GV.OV-03', 'SOC 2 CC4.2']],
  'OUT-04': [
    'critical',
    ['rightsAndPaths', 'threeOwners'],
    ['CSF GV.OV-01', 'ISO 27001 10.2'],
  ],
  'OUT-05': ['medium', ['kpiGap'], ['CSF GV.OV-01', 'CSF GV.RM-02']],
  'OUT-06': ['medium', ['rightsAndPaths'], ['CSF GV.PO-02']],
  'OUT-07': ['high', ['whoDoesWhat'], ['CSF GV.RM-02', 'SP 800-53 RA-7']],
};

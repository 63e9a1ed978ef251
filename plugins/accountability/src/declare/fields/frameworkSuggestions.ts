/**
 * Ids that fit outcomes and controls most often, with short titles of our own where
 * the texts are copyrighted. Anything else can be written as well.
 */
export const frameworkSuggestions: readonly { id: string; title: string }[] = [
  { id: 'NHI1:2025', title: 'Improper offboarding' },
  { id: 'NHI2:2025', title: 'Secret leakage' },
  { id: 'NHI3:2025', title: 'Vulnerable third-party identity' },
  { id: 'NHI4:2025', title: 'Insecure authentication' },
  { id: 'NHI5:2025', title: 'Too many rights' },
  { id: 'NHI6:2025', title: 'Insecure cloud configuration' },
  { id: 'NHI7:2025', title: 'Long-lived secrets' },
  { id: 'NHI8:2025', title: 'Environments not isolated' },
  { id: 'NHI9:2025', title: 'Reuse of identities' },
  { id: 'NHI10:2025', title: 'Used by people' },
  { id: 'CSF GV.OV-01', title: 'Results are reviewed' },
  { id: 'CSF GV.RR-01', title: 'Leadership is accountable' },
  { id: 'CSF GV.RR-02', title: 'Roles and authorities' },
  { id: 'CSF GV.RR-03', title: 'Resources' },
  { id: 'CSF GV.SC-02', title: 'Roles of suppliers' },
  { id: 'CSF ID.RA-07', title: 'Changes and exceptions' },
  { id: 'CSF PR.AA-01', title: 'Identities and credentials' },
  { id: 'CSF PR.AA-05', title: 'Access rights, least privilege' },
  { id: 'AI RMF GOVERN 2.1', title: 'Roles and responsibilities' },
  { id: 'AI RMF GOVERN 2.3', title: 'Executives are responsible' },
  { id: 'AI RMF GOVERN 6.1', title: 'Risks of third parties' },
  { id: 'ISO 27001 A.5.16', title: 'Identities' },
  { id: 'ISO 27001 A.5.18', title: 'Access rights' },
  { id: 'SOC 2 CC6.1', title: 'Logical access' },
  { id: 'SOC 2 CC6.3', title: 'Access is changed and removed' },
  { id: 'SP 800-53 AC-2', title: 'Accounts' },
  { id: 'SP 800-53 AC-6', title: 'Least privilege' },
  { id: 'SP 800-53 IA-5', title: 'Authenticators' },
];
